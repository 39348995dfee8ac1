// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesdraft.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace OnBehalf {

/// Collects what became of each person's changes while an Apply runs, and judges them against the
/// state that was read back.
class Outcomes
{
public:
    void sent(const QStringList &keys, bool withScope);
    void failed(const QStringList &keys, bool withScope, const Ews::Error &error);
    void folderFailed(const QStringList &keys, DelegateFolder folder, const Ews::Error &error);

    bool wasSent(const QString &key) const { return m_sent.contains(key); }
    bool hasError(const QString &key) const { return m_errors.contains(key); }

    /// Whether none of the draft's changes is, or may be, in \a after.
    bool nothingApplied(const DelegatesDraft &draft, const MailboxDelegates &after) const;

    /// The draft's changes, each with its outcome. Without \a after what was sent is Unknown.
    QList<Change> judge(const DelegatesDraft &draft,
                        const std::optional<MailboxDelegates> &after) const;

    /// What is not applied, over the newest state, with its reasons.
    DelegatesDraft remaining(const DelegatesDraft &draft, const QList<Change> &judged,
                             const std::optional<MailboxDelegates> &after) const;

private:
    std::optional<Ews::Error> errorOf(const Change &change) const;
    Outcome judge(const Change &change, const std::optional<MailboxDelegates> &after) const;

    QSet<QString> m_sent;
    bool m_scopeSent = false;
    QHash<QString, Ews::Error> m_errors;
    QMap<std::pair<QString, DelegateFolder>, Ews::Error> m_folderErrors;
    std::optional<Ews::Error> m_scopeError;
};

} // namespace OnBehalf
