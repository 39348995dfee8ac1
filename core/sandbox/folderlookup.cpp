// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/folderlookup.h"

#include "sandbox/opaqueid.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Ews::Result<Located> locateById(Call &call, const Ews::FolderId &id)
{
    const auto path = pathOf(id.id);
    if (!path)
        return std::unexpected(refused(u"ErrorInvalidIdMalformed"_s));
    Mailbox *mailbox = call.state.organisation.mailbox(path->mailbox);
    if (mailbox && mailbox->items.contains(path->key))
        return std::unexpected(refused(u"ErrorCannotUseItemIdForFolderId"_s));
    if (!mailbox || !mailbox->folders.contains(path->key))
        return std::unexpected(refused(u"ErrorItemNotFound"_s));
    return Located{mailbox, &mailbox->folders[path->key], id.changeKey};
}

Ews::Result<Located> locateByName(Call &call, const Ews::DistinguishedFolderId &id)
{
    if (id.mailbox && id.mailbox->emailAddress.isEmpty())
        return std::unexpected(refused(u"ErrorMissingEmailAddress"_s));
    const auto mailbox = call.anyMailbox(id.mailbox ? id.mailbox->emailAddress : QString());
    if (!mailbox)
        return std::unexpected(mailbox.error());
    if (!(*mailbox)->folders.contains(id.id))
        return std::unexpected(refused(u"ErrorFolderNotFound"_s));
    return Located{*mailbox, &(*mailbox)->folders[id.id], id.changeKey};
}

/// The user of an entry. Clients send back what they have read, so several identifiers are
/// welcome as long as they mean the same one.
Ews::Result<Sid> entryUser(const Call &call, const Ews::UserId &user)
{
    if (user.distinguishedUser)
        return Sid(*user.distinguishedUser == Ews::DistinguishedUser::Default ? defaultUser
                                                                              : anonymousUser);
    if (user.sid.isEmpty() && user.primarySmtpAddress.isEmpty()) {
        const bool empty = user.displayName.isEmpty() && user.externalUserIdentity.isEmpty();
        return std::unexpected(
            refused(empty ? u"ErrorMissingUserIdInformation"_s : u"ErrorInvalidUserInfo"_s));
    }
    const Directory &directory = call.state.organisation.directory;
    const DirectoryEntry *entry = user.sid.isEmpty() ? directory.byAddress(user.primarySmtpAddress)
                                                     : directory.bySid(user.sid);
    const bool holdsRights =
        entry && entry->kind != EntryKind::Contact && entry->kind != EntryKind::DistributionGroup;
    if (!holdsRights || (!user.primarySmtpAddress.isEmpty() &&
                         directory.byAddress(user.primarySmtpAddress) != entry))
        return std::unexpected(refused(u"ErrorInvalidUserInfo"_s));
    return entry->sid;
}

Ews::Result<Rights> entryRights(const Ews::Permission &entry, bool calendar)
{
    const bool custom = entry.level == Ews::PermissionLevel::Custom;
    const auto rights = custom ? spelledRights(entry, calendar) : rightsOf(entry.level, calendar);
    if (!rights || (!custom && spellsAnyRight(entry)))
        return std::unexpected(refused(u"ErrorInvalidPermissionSettings"_s));
    return *rights;
}

template<class P>
P withUser(const Directory &directory, const Sid &user, const Ews::Permission &rights)
{
    P permission(rights);
    if (user == defaultUser)
        permission.userId.distinguishedUser = Ews::DistinguishedUser::Default;
    else if (user == anonymousUser)
        permission.userId.distinguishedUser = Ews::DistinguishedUser::Anonymous;
    else if (const DirectoryEntry *entry = directory.bySid(user))
        permission.userId = {
            .sid = user, .primarySmtpAddress = entry->smtp, .displayName = entry->displayName};
    return permission;
}

} // namespace

Ews::Result<Located> locate(Call &call, const Ews::AnyFolderId &id)
{
    auto located = std::holds_alternative<Ews::FolderId>(id)
                       ? locateById(call, std::get<Ews::FolderId>(id))
                       : locateByName(call, std::get<Ews::DistinguishedFolderId>(id));
    if (!located)
        return located;
    if (const auto error = call.open(*located->mailbox))
        return std::unexpected(*error);
    if (call.rightsOn(*located->mailbox, *located->folder) == 0)
        return std::unexpected(refused(u"ErrorFolderNotFound"_s));
    if (!located->changeKey.isNull() && !isChangeKey(located->changeKey))
        return std::unexpected(refused(u"ErrorInvalidChangeKey"_s));
    return located;
}

Ews::FolderId folderIdOf(const Mailbox &mailbox, const Folder &folder)
{
    return {.id = opaqueId({mailbox.owner, folder.key}), .changeKey = changeKey(folder.change)};
}

Ews::PermissionSet permissionSetOf(const Directory &directory, const Folder &folder)
{
    Ews::PermissionSet set;
    if (folder.isCalendar())
        set.calendarPermissions.emplace();
    else
        set.permissions.emplace();
    for (const FolderEntry &entry : folder.permissions) {
        if (entry.user.startsWith("S-1-"_L1) && !directory.bySid(entry.user)) {
            set.unknownEntries.append(u"NT User:"_s + entry.user);
            continue;
        }
        const Ews::Permission rights = describe(entry.rights, folder.isCalendar());
        if (folder.isCalendar())
            set.calendarPermissions->append(
                withUser<Ews::CalendarPermission>(directory, entry.user, rights));
        else
            set.permissions->append(withUser<Ews::Permission>(directory, entry.user, rights));
    }
    return set;
}

Ews::Result<QList<FolderEntry>> entriesOf(Call &call, const Ews::PermissionSet &set, bool calendar)
{
    if (!set.unknownEntries.isEmpty())
        return std::unexpected(refused(u"ErrorCannotSetPermissionUnknownEntries"_s));
    if (set.calendarPermissions && !calendar)
        return std::unexpected(refused(u"ErrorCannotSetCalendarPermissionOnNonCalendarFolder"_s));
    if (set.permissions && calendar)
        return std::unexpected(refused(u"ErrorCannotSetNonCalendarPermissionOnCalendarFolder"_s));
    QList<Ews::Permission> wanted = set.permissions.value_or(QList<Ews::Permission>{});
    for (const Ews::CalendarPermission &entry :
         set.calendarPermissions.value_or(QList<Ews::CalendarPermission>{}))
        wanted.append(entry);
    QList<FolderEntry> entries;
    for (const Ews::Permission &entry : std::as_const(wanted)) {
        const auto user = entryUser(call, entry.userId);
        if (!user)
            return std::unexpected(user.error());
        if (const auto error = call.refusal(*user))
            return std::unexpected(*error);
        for (const FolderEntry &other : std::as_const(entries))
            if (other.user == *user)
                return std::unexpected(refused(u"ErrorDuplicateUserIdsSpecified"_s));
        const auto rights = entryRights(entry, calendar);
        if (!rights)
            return std::unexpected(rights.error());
        entries.append({*user, *rights});
    }
    return entries;
}

} // namespace Sandbox
