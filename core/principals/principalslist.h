// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "principals/principals.h"

#include <QObject>

namespace OnBehalf {

/// Whose calendars and Inboxes an account sees to: people and rooms, oneself not among them. Kept
/// in the one settings file, in the order in which they were added.
class PrincipalsList : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        Principal principal;
        bool shown = true; ///< In the calendar.
    };

    /// At first those for whom the account made meetings.
    PrincipalsList(AccountSettings settings, QString account, QObject *parent = nullptr);
    ~PrincipalsList() override;

    /// Nothing of the list of \a account is kept any more.
    static void forget(const AccountSettings &settings, const QString &account);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] QStringList addresses() const;
    /// The name that is known for an address; the address where there is none.
    [[nodiscard]] QString nameOf(const QString &address) const;

    /// False where it is there already.
    bool add(const Principal &principal);
    void remove(const QString &address);
    void setShown(const QString &address, bool shown);
    /// The own calendar, of whoever works.
    [[nodiscard]] bool isOwnShown() const { return m_ownShown; }
    void setOwnShown(bool shown);
    /// Asks the directory once what whoever works is called; namesChanged() follows where it knows.
    void readOwnName(const std::shared_ptr<Ews::Client> &client);

Q_SIGNALS:
    void changed();
    void shownChanged();
    void namesChanged();

private:
    [[nodiscard]] qsizetype indexOf(const QString &address) const;
    void save() const;

    AccountSettings m_settings;
    QString m_account;
    Principal m_own;
    bool m_ownShown = true;
    bool m_nameAsked = false;
    std::stop_source m_stop;
    QList<Entry> m_entries;
};

} // namespace OnBehalf
