// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/delegatelist.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;

DelegateList::DelegateList(Call &call, Mailbox &mailbox)
    : m_call(call)
    , m_mailbox(mailbox)
    , m_owner(call.directory().bySid(mailbox.owner))
    , m_freebusy(mailbox.freebusy.value_or(LocalFreebusy{}))
    , m_recipients(mailbox.rule.recipients)
{}

Ews::Result<Sid> DelegateList::identify(const Ews::UserId &user) const
{
    if (user.distinguishedUser)
        return std::unexpected(refused(u"ErrorDistinguishedUserNotSupported"_s));
    if (user.sid.isEmpty() && user.primarySmtpAddress.isEmpty()) {
        const bool empty = user.displayName.isEmpty() && user.externalUserIdentity.isEmpty();
        return std::unexpected(
            refused(empty ? u"ErrorMissingUserIdInformation"_s : u"ErrorInvalidDelegateUserId"_s));
    }
    const DirectoryEntry *entry = user.sid.isEmpty()
                                      ? m_call.directory().byAddress(user.primarySmtpAddress)
                                      : m_call.directory().bySid(user.sid);
    if (!entry) {
        for (const FreebusyDelegate &d : m_freebusy.delegates)
            if (d.sid == user.sid ||
                (!d.formerSmtp.isEmpty() &&
                 d.formerSmtp.compare(user.primarySmtpAddress, Qt::CaseInsensitive) == 0))
                return d.sid;
        return std::unexpected(refused(u"ErrorDelegateNoUser"_s));
    }
    const bool belongTogether =
        (user.primarySmtpAddress.isEmpty() ||
         m_call.directory().byAddress(user.primarySmtpAddress) == entry) &&
        (user.displayName.isEmpty() || user.displayName == entry->displayName);
    if (!belongTogether)
        return std::unexpected(refused(u"ErrorInvalidDelegateUserId"_s));
    return entry->sid;
}

/// Who is named by an entry of a writing call: once, and not refused by a test.
Ews::Result<Sid> DelegateList::candidate(const Ews::UserId &user)
{
    const auto sid = identify(user);
    if (!sid)
        return sid;
    if (m_seen.contains(*sid))
        return std::unexpected(refused(u"ErrorDuplicateUserIdsSpecified"_s));
    m_seen.append(*sid);
    if (const auto error = m_call.refusal(*sid))
        return std::unexpected(*error);
    return sid;
}

Ews::DelegatePermissions DelegateList::levels(const Sid &sid) const
{
    Ews::DelegatePermissions all;
    for (const DelegateFolder &f : delegateFolders) {
        const Folder &folder = m_mailbox.folders[f.key];
        all.*f.level = delegateLevelOf(folder.rights(sid), folder.isCalendar());
    }
    return all;
}

void DelegateList::setLevel(const DelegateFolder &f, const Sid &sid, DelegateLevel level)
{
    Folder &folder = m_mailbox.folders[f.key];
    if (level == DelegateLevel::None)
        folder.removeEntry(sid);
    else
        folder.setRights(sid, rightsOf(level, folder.isCalendar()));
}

Ews::DelegateAnswer DelegateList::answerFor(const Sid &sid) const
{
    const DirectoryEntry *entry = m_call.directory().bySid(sid);
    return {.delegateUser = Ews::DelegateUser{
                .userId = {.sid = sid,
                           .primarySmtpAddress = entry ? entry->smtp : QString(),
                           .displayName = entry ? entry->displayName : QString()}}};
}

Ews::Result<Ews::DelegateAnswer> DelegateList::describe(const Sid &sid, bool withLevels) const
{
    const DirectoryEntry *entry = m_call.directory().bySid(sid);
    const FreebusyDelegate *delegate = m_freebusy.find(sid);
    const bool granted = m_owner->publicDelegates.contains(sid);
    if (!delegate)
        return std::unexpected(
            refused(granted ? u"ErrorDelegateMissingConfiguration"_s : u"ErrorNotDelegate"_s));
    if (!entry)
        return std::unexpected(refused(u"ErrorDelegateNoUser"_s));
    if (entry->isGroup())
        return std::unexpected(refused(u"ErrorDelegateNoUser"_s));
    if (delegate->damaged || !granted)
        return std::unexpected(refused(u"ErrorDelegateMissingConfiguration"_s));
    Ews::DelegateAnswer answer = answerFor(sid);
    answer.delegateUser->userId.displayName = delegate->name;
    if (withLevels)
        answer.delegateUser->permissions = levels(sid);
    answer.delegateUser->receivesCopies = m_recipients.contains(sid);
    answer.delegateUser->viewsPrivateItems = delegate->viewsPrivateItems;
    return answer;
}

std::optional<Ews::Error> DelegateList::checkLevels(const Ews::DelegatePermissions &levels) const
{
    for (const DelegateFolder &f : delegateFolders)
        if (levels.*f.level == DelegateLevel::Custom)
            return refused(u"ErrorInvalidDelegatePermission"_s);
    return std::nullopt;
}

Ews::Result<Ews::DelegateAnswer> DelegateList::add(const Ews::DelegateUser &user)
{
    const auto sid = candidate(user.userId);
    if (!sid)
        return std::unexpected(sid.error());
    if (*sid == m_mailbox.owner)
        return std::unexpected(refused(u"ErrorDelegateCannotAddOwner"_s));
    if (m_freebusy.find(*sid))
        return std::unexpected(refused(u"ErrorDelegateAlreadyExists"_s));
    const DirectoryEntry *entry = m_call.directory().bySid(*sid);
    if (!entry->hasMailbox() && entry->kind != EntryKind::SecurityGroup)
        return std::unexpected(refused(u"ErrorDelegateValidationFailed"_s));
    if (entry->onOtherServer)
        return std::unexpected(refused(u"ErrorWrongServerVersionDelegate"_s));
    const Ews::DelegatePermissions wanted = user.permissions.value_or(Ews::DelegatePermissions{});
    if (const auto error = checkLevels(wanted))
        return std::unexpected(*error);
    const bool copies = user.receivesCopies.value_or(false);
    if (copies && wanted.calendar != DelegateLevel::Editor)
        return std::unexpected(refused(u"ErrorDelegateValidationFailed"_s));

    for (const DelegateFolder &f : delegateFolders)
        setLevel(f, *sid, (wanted.*f.level).value_or(DelegateLevel::None));
    m_freebusy.delegates.append({.sid = *sid,
                                 .name = entry->displayName,
                                 .viewsPrivateItems = user.viewsPrivateItems.value_or(false)});
    m_recipients.removeAll(*sid); // a recipient of the rule who was no delegate
    if (copies)
        m_recipients.append(*sid);
    m_changed = true;
    return answerFor(*sid);
}

Ews::Result<Ews::DelegateAnswer> DelegateList::update(const Ews::DelegateUser &user)
{
    const auto sid = candidate(user.userId);
    if (!sid)
        return std::unexpected(sid.error());
    const auto delegate = std::ranges::find(m_freebusy.delegates, *sid, &FreebusyDelegate::sid);
    const bool granted = m_owner->publicDelegates.contains(*sid);
    if (delegate == m_freebusy.delegates.end())
        return std::unexpected(
            refused(granted ? u"ErrorDelegateMissingConfiguration"_s : u"ErrorNotDelegate"_s));
    const DirectoryEntry *entry = m_call.directory().bySid(*sid);
    if (!entry)
        return std::unexpected(refused(u"ErrorDelegateNoUser"_s));
    if (delegate->damaged || !granted)
        return std::unexpected(refused(u"ErrorDelegateMissingConfiguration"_s));
    if (entry->onOtherServer)
        return std::unexpected(refused(u"ErrorWrongServerVersionDelegate"_s));
    const Ews::DelegatePermissions wanted = user.permissions.value_or(Ews::DelegatePermissions{});
    if (const auto error = checkLevels(wanted))
        return std::unexpected(*error);
    const bool copies = user.receivesCopies.value_or(m_recipients.contains(*sid));
    if (copies && wanted.calendar.value_or(*levels(*sid).calendar) != DelegateLevel::Editor)
        return std::unexpected(refused(u"ErrorDelegateValidationFailed"_s));

    for (const DelegateFolder &f : delegateFolders)
        if (wanted.*f.level)
            setLevel(f, *sid, *(wanted.*f.level));
    delegate->viewsPrivateItems = user.viewsPrivateItems.value_or(delegate->viewsPrivateItems);
    if (!copies)
        m_recipients.removeAll(*sid);
    else if (!m_recipients.contains(*sid))
        m_recipients.append(*sid);
    m_changed = true;
    return answerFor(*sid);
}

/// Needs neither account nor mailbox of the delegate: orphans and groups can go.
Ews::Result<Ews::Nothing> DelegateList::remove(const Ews::UserId &user)
{
    const auto sid = candidate(user);
    if (!sid)
        return std::unexpected(sid.error());
    const auto isThis = [&](const FreebusyDelegate &d) { return d.sid == *sid; };
    const bool wasListed = m_freebusy.delegates.removeIf(isThis) > 0;
    if (!wasListed && !m_owner->publicDelegates.contains(*sid))
        return std::unexpected(refused(u"ErrorNotDelegate"_s));
    m_recipients.removeAll(*sid);
    for (const DelegateFolder &f : delegateFolders)
        m_mailbox.folders[f.key].removeEntry(*sid);
    m_changed = true;
    return Ews::Nothing{};
}

std::optional<Ews::Error>
DelegateList::save(const std::optional<Ews::DeliverMeetingRequests> &scope, const QString &failure)
{
    if (m_owner->refusesWrites)
        return refused(failure); // the folders' lists are written already
    if (scope)
        m_freebusy.setScope(*scope);
    const auto isGone = [this](const Sid &sid) { return !m_call.directory().bySid(sid); };
    m_freebusy.delegates.removeIf([&](const FreebusyDelegate &d) { return isGone(d.sid); });
    QList<Sid> all;
    for (FreebusyDelegate &d : m_freebusy.delegates) {
        d.name = m_call.directory().bySid(d.sid)->displayName;
        all.append(d.sid);
    }
    m_recipients.removeIf([&](const Sid &sid) { return !all.contains(sid); });

    Folder &freebusyData = m_mailbox.folders[u"freebusydata"_s];
    for (const FolderEntry &entry : QList(freebusyData.permissions))
        if (entry.user.startsWith("S-1-"_L1) && !all.contains(entry.user))
            freebusyData.removeEntry(entry.user);
    for (const Sid &sid : std::as_const(all))
        freebusyData.setRights(sid, rightsOf(DelegateLevel::Editor, false));

    m_mailbox.rule = {.recipients = m_recipients,
                      .deletesOwnersCopy = !m_freebusy.ownerWantsCopy,
                      .enabled = !m_freebusy.dontMailDelegates};
    m_mailbox.freebusy = m_freebusy;
    m_call.directory().edit(m_mailbox.owner)->publicDelegates = all;
    return std::nullopt;
}

} // namespace Sandbox
