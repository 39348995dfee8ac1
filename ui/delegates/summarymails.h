// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatestore.h"
#include "mail/sendmail.h"
#include "text/errortext.h"

#include <QPointer>
#include <QSet>

namespace OnBehalf {

/// The messages in which delegates learn what they may do: who is to get one, and the sending once
/// all that was staged for them is applied. Nobody gets one about what was not.
class SummaryMails : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Forgets who was to get one, but for those whose changes were carried over.
    void setStore(DelegateStore *store);
    /// Whether the owner's own mailbox is worked in: only from there it can be sent.
    [[nodiscard]] bool isPossible() const;
    void setWanted(const QStringList &keys, bool wanted);
    [[nodiscard]] bool areWanted(const QStringList &keys) const;
    /// How many of those for whom something is staged get one.
    [[nodiscard]] int count(const DelegatesDraft &draft) const;

    /// After an Apply. finished() follows where anything was to be sent.
    void sendAfter(const ApplyReport &report);
    /// Some are under way.
    [[nodiscard]] bool isSending() const { return m_rounds > 0; }

Q_SIGNALS:
    /// \a told got theirs; \a failures says of the others why not.
    void finished(int told, const QList<OnBehalf::ErrorText> &failures);

private:
    struct Round
    {
        Journal journal{};
        int open = 0;
        int told = 0;
        QList<ErrorText> failures{};
    };
    void send(const Session &session, const MailDraft &draft, const QString &ownerName,
              const std::shared_ptr<Round> &round);

    QPointer<DelegateStore> m_store;
    QSet<QString> m_wanted;
    QSet<QString> m_new; ///< Who became a delegate, and was not told of it yet.
    int m_rounds = 0;
};

} // namespace OnBehalf
