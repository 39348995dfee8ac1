// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/auditcomparison.h"

#include <algorithm>

namespace OnBehalf {

namespace {

using DifferenceKind = AuditDifference::Kind;

/// Two readings of one mailbox, whose people each audit numbers by itself.
class Comparison
{
public:
    Comparison(const AuditState &before, const AuditedMailbox &then, const AuditState &after,
               const AuditedMailbox &now)
        : m_before(before)
        , m_then(then)
        , m_after(after)
        , m_now(now)
    {}

    QList<AuditDifference> differences()
    {
        scope();
        delegates();
        entries();
        findings();
        return m_differences;
    }

private:
    AuditDifference about(DifferenceKind kind, const Ews::UserId &who = {}) const
    {
        return {.kind = kind, .mailbox = m_now.mailbox, .who = who};
    }

    /// In the later audit's numbers; -1 where it does not know the account.
    int now(int trusteeThen) const
    {
        return m_after.trustees.find(m_before.trustees.at(trusteeThen));
    }
    int then(int trusteeNow) const
    {
        return m_before.trustees.find(m_after.trustees.at(trusteeNow));
    }

    void scope()
    {
        if (m_then.scope == m_now.scope || !m_then.delegatesError.isEmpty() ||
            !m_now.delegatesError.isEmpty())
            return;
        AuditDifference one = about(DifferenceKind::ScopeChanged);
        one.scopeBefore = m_then.scope;
        one.scopeAfter = m_now.scope;
        m_differences.append(one);
    }

    void delegates()
    {
        if (!m_then.delegatesError.isEmpty() || !m_now.delegatesError.isEmpty())
            return;
        for (const AuditedDelegate &delegate : m_now.delegates) {
            if (delegate.trustee < 0) // nameless ones cannot be told apart
                continue;
            const AuditedDelegate *before = m_then.delegateOf(then(delegate.trustee));
            const bool same = before && before->receivesCopies == delegate.receivesCopies &&
                              before->viewsPrivateItems == delegate.viewsPrivateItems;
            if (same)
                continue;
            AuditDifference one =
                about(before ? DifferenceKind::DelegateChanged : DifferenceKind::DelegateAdded,
                      m_after.trustees.at(delegate.trustee));
            if (before)
                one.delegateBefore = *before;
            one.delegateAfter = delegate;
            m_differences.append(one);
        }
        for (const AuditedDelegate &delegate : m_then.delegates) {
            if (delegate.trustee < 0 || m_now.delegateOf(now(delegate.trustee)))
                continue;
            AuditDifference one =
                about(DifferenceKind::DelegateRemoved, m_before.trustees.at(delegate.trustee));
            one.delegateBefore = delegate;
            m_differences.append(one);
        }
    }

    bool wasRead(DelegateFolder folder) const
    {
        return m_then.unreadable[folder].isEmpty() && m_now.unreadable[folder].isEmpty();
    }

    void entries()
    {
        for (const AuditedEntry &entry : m_now.entries) {
            const int before = then(entry.trustee);
            const AuditedEntry *old = before < 0 ? nullptr : m_then.entryOf(before, entry.folder);
            if (wasRead(entry.folder) && (!old || old->rights != entry.rights))
                m_differences.append(
                    entryChange(m_after.trustees.at(entry.trustee), entry.folder, old, &entry));
        }
        for (const AuditedEntry &entry : m_then.entries) {
            const int after = now(entry.trustee);
            if (wasRead(entry.folder) && (after < 0 || !m_now.entryOf(after, entry.folder)))
                m_differences.append(entryChange(m_before.trustees.at(entry.trustee), entry.folder,
                                                 &entry, nullptr));
        }
    }

    AuditDifference entryChange(const Ews::UserId &who, DelegateFolder folder,
                                const AuditedEntry *before, const AuditedEntry *after) const
    {
        AuditDifference one = about(DifferenceKind::RightsChanged, who);
        one.folder = folder;
        if (before)
            one.before = before->rights;
        if (after)
            one.after = after->rights;
        return one;
    }

    void findings()
    {
        for (const AuditFinding &finding : m_now.findings)
            if (!has(m_then.findings, finding.kind,
                     finding.trustee < 0 ? -1 : then(finding.trustee), finding.trustee >= 0))
                addFinding(DifferenceKind::FindingAdded, finding, m_after);
        for (const AuditFinding &finding : m_then.findings)
            if (!has(m_now.findings, finding.kind, finding.trustee < 0 ? -1 : now(finding.trustee),
                     finding.trustee >= 0))
                addFinding(DifferenceKind::FindingGone, finding, m_before);
    }

    static bool has(const QList<AuditFinding> &all, AuditFinding::Kind kind, int trustee,
                    bool isAboutSomebody)
    {
        return !(isAboutSomebody && trustee < 0) &&
               std::ranges::any_of(all, [&](const AuditFinding &one) {
                   return one.kind == kind && one.trustee == trustee;
               });
    }

    void addFinding(DifferenceKind kind, const AuditFinding &finding, const AuditState &audit)
    {
        AuditDifference one =
            about(kind, finding.trustee < 0 ? Ews::UserId() : audit.trustees.at(finding.trustee));
        one.finding = finding.kind;
        one.rules = audit.options.rules;
        m_differences.append(one);
    }

    const AuditState &m_before;
    const AuditedMailbox &m_then;
    const AuditState &m_after;
    const AuditedMailbox &m_now;
    QList<AuditDifference> m_differences;
};

QHash<QString, qsizetype> placesOf(const AuditState &audit)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < audit.mailboxes.size(); ++i)
        places.insert(audit.mailboxes.at(i).mailbox.address.toLower(), i);
    return places;
}

} // namespace

QList<AuditDifference> differences(const AuditState &before, const AuditState &after)
{
    const auto earlier = placesOf(before);
    const auto later = placesOf(after);
    QList<AuditDifference> all;
    for (const AuditedMailbox &now : after.mailboxes) {
        const auto at = earlier.constFind(now.mailbox.address.toLower());
        if (at == earlier.cend()) {
            all.append({.kind = DifferenceKind::MailboxAdded, .mailbox = now.mailbox});
            continue;
        }
        const AuditedMailbox &then = before.mailboxes.at(*at);
        const bool both =
            then.state == AuditedMailbox::State::Read && now.state == AuditedMailbox::State::Read;
        if (both)
            all += Comparison(before, then, after, now).differences();
    }
    for (const AuditedMailbox &then : before.mailboxes)
        if (!later.contains(then.mailbox.address.toLower()))
            all.append({.kind = DifferenceKind::MailboxMissing, .mailbox = then.mailbox});
    return all;
}

} // namespace OnBehalf
