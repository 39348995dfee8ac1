// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/auditedmailbox.h"

#include <algorithm>
#include <map>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using AuditKind = AuditFinding::Kind;

namespace {

class Search
{
public:
    Search(const AuditedMailbox &mailbox, const Trustees &trustees, const AuditRules &rules,
           const std::function<bool(int)> &left)
        : m_mailbox(mailbox)
        , m_trustees(trustees)
        , m_rules(rules)
        , m_left(left)
    {}

    QList<AuditFinding> findings()
    {
        if (m_mailbox.state != AuditedMailbox::State::Read)
            return {};
        entries();
        delegates();
        gaps();
        QList<AuditFinding> all;
        for (const auto &[what, folders] : m_found)
            all.append({.kind = what.first, .trustee = what.second, .folders = folders});
        std::ranges::stable_sort(all, [](const AuditFinding &a, const AuditFinding &b) {
            return std::pair(-int(weightOf(a.kind)), a.kind) <
                   std::pair(-int(weightOf(b.kind)), b.kind);
        });
        return all;
    }

private:
    void found(AuditKind kind, int trustee = -1) { m_found[{kind, trustee}]; }
    void foundOn(AuditKind kind, int trustee, DelegateFolder folder)
    {
        m_found[{kind, trustee}].append(folder);
    }

    void entries()
    {
        for (const AuditedEntry &entry : m_mailbox.entries) {
            if (!m_rules.folders.contains(entry.folder))
                continue;
            if (const auto kind = oddity(entry))
                foundOn(*kind, entry.trustee, entry.folder);
        }
    }

    std::optional<AuditKind> oddity(const AuditedEntry &entry) const
    {
        if (m_trustees.isNameless(entry.trustee))
            return AuditKind::AccountGone;
        const auto who = m_trustees.at(entry.trustee).distinguishedUser;
        if (who == Ews::DistinguishedUser::Default)
            return entry.rights && isAboveFreeBusy(*entry.rights)
                       ? std::optional(AuditKind::DefaultTooOpen)
                       : std::nullopt;
        if (who == Ews::DistinguishedUser::Anonymous)
            return entry.rights && *entry.rights != Rights()
                       ? std::optional(AuditKind::AnonymousRights)
                       : std::nullopt;
        return m_left && m_left(entry.trustee) && entry.rights != Rights()
                   ? std::optional(AuditKind::PersonLeft)
                   : std::nullopt;
    }

    void delegates()
    {
        for (const AuditedDelegate &delegate : m_mailbox.delegates) {
            if (delegate.trustee < 0 || delegate.errorCode == "ErrorDelegateNoUser"_L1) {
                found(AuditKind::AccountGone, delegate.trustee);
                continue;
            }
            if (m_left && m_left(delegate.trustee))
                found(AuditKind::PersonLeft, delegate.trustee);
            if (delegate.errorCode.isEmpty() && hasNoRights(delegate))
                found(AuditKind::DelegateWithoutRights, delegate.trustee);
            if (delegate.viewsPrivateItems.value_or(false))
                found(AuditKind::SeesPrivateItems, delegate.trustee);
        }
        if (m_mailbox.delegates.size() > m_rules.mostDelegates)
            found(AuditKind::ManyDelegates);
        if (nobodyReceivesCopies())
            found(AuditKind::NobodyReceivesCopies);
    }

    bool hasNoRights(const AuditedDelegate &delegate) const
    {
        const bool unknown = std::ranges::any_of(m_mailbox.unreadable.values,
                                                 [](const QString &one) { return !one.isEmpty(); });
        const bool hasLevel = std::ranges::any_of(
            delegate.levels.values, [](auto level) { return level != Ews::DelegateLevel::None; });
        return !unknown && !hasLevel &&
               std::ranges::none_of(m_mailbox.entries, [&](const AuditedEntry &entry) {
                   return entry.trustee == delegate.trustee && entry.rights != Rights();
               });
    }

    /// Requests go to the delegates and into the owner's Deleted Items. Where a delegate's entry
    /// does not say, it is not claimed.
    bool nobodyReceivesCopies() const
    {
        return m_mailbox.scope == Ews::DeliverMeetingRequests::DelegatesOnly &&
               m_mailbox.delegatesError.isEmpty() &&
               std::ranges::all_of(m_mailbox.delegates, [](const AuditedDelegate &one) {
                   return one.receivesCopies == false || !one.errorCode.isEmpty();
               });
    }

    void gaps()
    {
        if (!m_mailbox.delegatesError.isEmpty())
            found(AuditKind::DelegatesUnknown);
        for (const DelegateFolder folder : m_rules.folders)
            if (!m_mailbox.unreadable[folder].isEmpty())
                foundOn(AuditKind::FolderUnreadable, -1, folder);
    }

    const AuditedMailbox &m_mailbox;
    const Trustees &m_trustees;
    const AuditRules &m_rules;
    const std::function<bool(int)> &m_left;
    std::map<std::pair<AuditKind, int>, QList<DelegateFolder>> m_found;
};

} // namespace

FindingWeight weightOf(AuditFinding::Kind kind)
{
    switch (kind) {
    case AuditKind::AccountGone:
    case AuditKind::AnonymousRights:
    case AuditKind::NobodyReceivesCopies:
        return FindingWeight::Error;
    case AuditKind::PersonLeft:
    case AuditKind::DefaultTooOpen:
    case AuditKind::DelegateWithoutRights:
    case AuditKind::DelegatesUnknown:
        return FindingWeight::Warning;
    case AuditKind::ManyDelegates:
    case AuditKind::SeesPrivateItems:
    case AuditKind::FolderUnreadable:
        return FindingWeight::Note;
    }
    Q_UNREACHABLE();
}

QList<AuditFinding> auditFindings(const AuditedMailbox &mailbox, const Trustees &trustees,
                                  const AuditRules &rules,
                                  const std::function<bool(int trustee)> &left)
{
    return Search(mailbox, trustees, rules, left).findings();
}

} // namespace OnBehalf
