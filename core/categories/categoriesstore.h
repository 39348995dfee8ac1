// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "categories/category.h"

#include <QHash>
#include <QObject>

#include <stop_token>

namespace OnBehalf {

/// The category lists of oneself and of principals, each read once, when it is first wanted. Whose
/// list one may not read is offered one's own, as Outlook does.
class CategoriesStore : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, ///< Not wanted yet.
        Reading,
        Theirs, ///< The mailbox' own; it may be empty.
        Own,    ///< One's own, because the mailbox' may not be read.
        Failed, ///< The server could not say; see failure().
    };

    explicit CategoriesStore(Session session, QObject *parent = nullptr);
    ~CategoriesStore() override;

    State state(const QString &address) const;
    bool isReading() const;
    /// What is offered for the mailbox, as far as it is known.
    QList<Category> categories(const QString &address) const;
    /// Why it is not known.
    std::optional<Ews::Error> failure(const QString &address) const;

    /// Reads what was not read yet; changed() follows. What failed is not asked for again.
    void want(const QString &address);
    /// What failed is asked for again when it is next wanted.
    void forgetFailures();

Q_SIGNALS:
    void changed();

private:
    struct List
    {
        std::optional<QList<Category>> categories{};
        std::optional<Ews::Error> error{};
        bool refused = false; ///< To the caller, for good.
    };

    bool isOwn(const QString &address) const;
    /// The one that is offered; null where none was wanted.
    const List *offered(const QString &address) const;
    void read(const QString &address);

    Session m_session;
    QHash<QString, List> m_lists; ///< By address in lower case; empty while being read.
    std::stop_source m_stop;
};

} // namespace OnBehalf
