// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rights.h"

#include <array>
#include <utility>

namespace Sandbox {

using namespace Right;
using Ews::PermissionAction;
using Ews::PermissionLevel;
using Ews::ReadAccess;

namespace {

constexpr Rights reviewer = readAny | visible;
constexpr Rights author = reviewer | create | editOwned | deleteOwned;
constexpr Rights editor = author | editAny | deleteAny;
constexpr Rights freeBusy = freeBusySimple | freeBusyDetailed;

constexpr std::array<std::pair<PermissionLevel, Rights>, 9> ordinaryLevels{{
    {PermissionLevel::None, 0},
    {PermissionLevel::Owner, editor | createSubfolder | owner | contact},
    {PermissionLevel::PublishingEditor, editor | createSubfolder},
    {PermissionLevel::Editor, editor},
    {PermissionLevel::PublishingAuthor, author | createSubfolder},
    {PermissionLevel::Author, author},
    {PermissionLevel::NoneditingAuthor, reviewer | create | deleteOwned},
    {PermissionLevel::Reviewer, reviewer},
    {PermissionLevel::Contributor, create | visible},
}};

Rights withFreeBusy(Rights rights, bool calendar)
{
    return calendar && (rights & readAny) ? rights | freeBusy : rights;
}

/// Servers add the free/busy rights to whoever may read: they say nothing then.
Rights withoutFreeBusy(Rights rights, bool calendar)
{
    return !calendar || (rights & readAny) ? rights & ~freeBusy : rights;
}

PermissionAction action(Rights rights, Rights any, Rights owned)
{
    return rights & any     ? PermissionAction::All
           : rights & owned ? PermissionAction::Owned
                            : PermissionAction::None;
}

Rights rightsOfAction(PermissionAction action, Rights any, Rights owned)
{
    switch (action) {
    case PermissionAction::None:
        return 0;
    case PermissionAction::Owned:
        return owned;
    case PermissionAction::All:
        return any | owned;
    }
    Q_UNREACHABLE();
}

Rights rightsOfReading(ReadAccess access)
{
    switch (access) {
    case ReadAccess::None:
        return 0;
    case ReadAccess::TimeOnly:
        return freeBusySimple;
    case ReadAccess::TimeAndSubjectAndLocation:
        return freeBusy;
    case ReadAccess::FullDetails:
        return readAny;
    }
    Q_UNREACHABLE();
}

ReadAccess reading(Rights rights)
{
    return rights & readAny            ? ReadAccess::FullDetails
           : rights & freeBusyDetailed ? ReadAccess::TimeAndSubjectAndLocation
           : rights & freeBusySimple   ? ReadAccess::TimeOnly
                                       : ReadAccess::None;
}

} // namespace

std::optional<Rights> rightsOf(PermissionLevel level, bool calendar)
{
    if (level == PermissionLevel::FreeBusyTimeOnly && calendar)
        return freeBusySimple;
    if (level == PermissionLevel::FreeBusyTimeAndSubjectAndLocation && calendar)
        return freeBusy;
    for (const auto &[named, rights] : ordinaryLevels)
        if (named == level)
            return withFreeBusy(rights, calendar);
    return std::nullopt;
}

Rights rightsOf(Ews::DelegateLevel level, bool calendar)
{
    switch (level) {
    case Ews::DelegateLevel::Reviewer:
        return withFreeBusy(reviewer, calendar);
    case Ews::DelegateLevel::Author:
        return withFreeBusy(author, calendar);
    case Ews::DelegateLevel::Editor:
        return withFreeBusy(editor, calendar);
    case Ews::DelegateLevel::None:
    case Ews::DelegateLevel::Custom:
        return 0;
    }
    Q_UNREACHABLE();
}

PermissionLevel levelOf(Rights rights, bool calendar)
{
    const Rights bare = withoutFreeBusy(rights, calendar);
    if (calendar && bare == freeBusySimple)
        return PermissionLevel::FreeBusyTimeOnly;
    if (calendar && (bare == freeBusy || bare == freeBusyDetailed))
        return PermissionLevel::FreeBusyTimeAndSubjectAndLocation;
    for (const auto &[level, named] : ordinaryLevels)
        if (named == bare)
            return level;
    return PermissionLevel::Custom;
}

Ews::DelegateLevel delegateLevelOf(Rights rights, bool calendar)
{
    switch (levelOf(rights, calendar)) {
    case PermissionLevel::None:
        return Ews::DelegateLevel::None;
    case PermissionLevel::Reviewer:
        return Ews::DelegateLevel::Reviewer;
    case PermissionLevel::Author:
        return Ews::DelegateLevel::Author;
    case PermissionLevel::Editor:
        return Ews::DelegateLevel::Editor;
    default: // every other level, and there are many, is none of a delegate's
        return Ews::DelegateLevel::Custom;
    }
}

Ews::Permission describe(Rights rights, bool calendar)
{
    Ews::Permission entry;
    entry.canCreateItems = bool(rights & create);
    entry.canCreateSubFolders = bool(rights & createSubfolder);
    entry.isFolderOwner = bool(rights & owner);
    entry.isFolderVisible = bool(rights & visible);
    entry.isFolderContact = bool(rights & contact);
    entry.editItems = action(rights, editAny, editOwned);
    entry.deleteItems = action(rights, deleteAny, deleteOwned);
    entry.readItems = reading(withoutFreeBusy(rights, calendar));
    entry.level = levelOf(rights, calendar);
    return entry;
}

std::optional<Rights> spelledRights(const Ews::Permission &entry, bool calendar)
{
    if (!entry.canCreateItems || !entry.canCreateSubFolders || !entry.isFolderOwner ||
        !entry.isFolderVisible || !entry.isFolderContact || !entry.editItems ||
        !entry.deleteItems || !entry.readItems)
        return std::nullopt;
    Rights rights = rightsOfReading(*entry.readItems);
    rights |= *entry.canCreateItems ? create : 0;
    rights |= *entry.canCreateSubFolders ? createSubfolder : 0;
    rights |= *entry.isFolderOwner ? owner : 0;
    rights |= *entry.isFolderVisible ? visible : 0;
    rights |= *entry.isFolderContact ? contact : 0;
    rights |= rightsOfAction(*entry.editItems, editAny, editOwned);
    rights |= rightsOfAction(*entry.deleteItems, deleteAny, deleteOwned);
    return withFreeBusy(rights, calendar);
}

bool spellsAnyRight(const Ews::Permission &entry)
{
    return entry.canCreateItems || entry.canCreateSubFolders || entry.isFolderOwner ||
           entry.isFolderVisible || entry.isFolderContact || entry.editItems || entry.deleteItems ||
           entry.readItems;
}

} // namespace Sandbox
