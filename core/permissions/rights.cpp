// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/rights.h"

#include <algorithm>
#include <array>

namespace OnBehalf {

using enum Ews::PermissionAction;
using Ews::PermissionLevel;
using Ews::ReadAccess;

namespace {

struct NamedLevel
{
    PermissionLevel level;
    Rights rights;
};

// createItems, createSubFolders, folderOwner, folderVisible, folderContact, edit, delete, read
constexpr std::array namedLevels{
    NamedLevel{PermissionLevel::None, {}},
    NamedLevel{PermissionLevel::Owner,
               {true, true, true, true, true, All, All, ReadAccess::FullDetails}},
    NamedLevel{PermissionLevel::PublishingEditor,
               {true, true, false, true, false, All, All, ReadAccess::FullDetails}},
    NamedLevel{PermissionLevel::Editor,
               {true, false, false, true, false, All, All, ReadAccess::FullDetails}},
    NamedLevel{PermissionLevel::PublishingAuthor,
               {true, true, false, true, false, Owned, Owned, ReadAccess::FullDetails}},
    NamedLevel{PermissionLevel::Author,
               {true, false, false, true, false, Owned, Owned, ReadAccess::FullDetails}},
    NamedLevel{PermissionLevel::NoneditingAuthor,
               {true, false, false, true, false, None, Owned, ReadAccess::FullDetails}},
    NamedLevel{PermissionLevel::Reviewer,
               {false, false, false, true, false, None, None, ReadAccess::FullDetails}},
    NamedLevel{PermissionLevel::Contributor,
               {true, false, false, true, false, None, None, ReadAccess::None}},
    NamedLevel{PermissionLevel::FreeBusyTimeOnly,
               {false, false, false, false, false, None, None, ReadAccess::TimeOnly}},
    NamedLevel{
        PermissionLevel::FreeBusyTimeAndSubjectAndLocation,
        {false, false, false, false, false, None, None, ReadAccess::TimeAndSubjectAndLocation}},
};

} // namespace

bool Rights::contain(const Rights &other) const
{
    // The enums count upwards from None, each value including those before it.
    return createItems >= other.createItems && createSubFolders >= other.createSubFolders &&
           folderOwner >= other.folderOwner && folderVisible >= other.folderVisible &&
           folderContact >= other.folderContact && editItems >= other.editItems &&
           deleteItems >= other.deleteItems && readItems >= other.readItems;
}

Rights Rights::with(const Rights &other) const
{
    return {.createItems = createItems || other.createItems,
            .createSubFolders = createSubFolders || other.createSubFolders,
            .folderOwner = folderOwner || other.folderOwner,
            .folderVisible = folderVisible || other.folderVisible,
            .folderContact = folderContact || other.folderContact,
            .editItems = std::max(editItems, other.editItems),
            .deleteItems = std::max(deleteItems, other.deleteItems),
            .readItems = std::max(readItems, other.readItems)};
}

Rights rightsOf(PermissionLevel level)
{
    for (const NamedLevel &named : namedLevels)
        if (named.level == level)
            return named.rights;
    return {};
}

Rights rightsOf(const Ews::Permission &entry)
{
    if (entry.level != PermissionLevel::Custom)
        return rightsOf(entry.level);
    return Rights{.createItems = entry.canCreateItems.value_or(false),
                  .createSubFolders = entry.canCreateSubFolders.value_or(false),
                  .folderOwner = entry.isFolderOwner.value_or(false),
                  .folderVisible = entry.isFolderVisible.value_or(false),
                  .folderContact = entry.isFolderContact.value_or(false),
                  .editItems = entry.editItems.value_or(None),
                  .deleteItems = entry.deleteItems.value_or(None),
                  .readItems = entry.readItems.value_or(ReadAccess::None)};
}

bool isAboveFreeBusy(const Rights &rights)
{
    return rights.readItems == ReadAccess::FullDetails || rights.createItems ||
           rights.createSubFolders || rights.folderOwner || rights.editItems != None ||
           rights.deleteItems != None;
}

PermissionLevel levelOf(const Rights &rights)
{
    for (const NamedLevel &named : namedLevels)
        if (named.rights == rights)
            return named.level;
    return PermissionLevel::Custom;
}

Ews::DelegateLevel delegateLevelOf(const Rights &rights)
{
    switch (levelOf(rights)) {
    case PermissionLevel::None:
        return Ews::DelegateLevel::None;
    case PermissionLevel::Reviewer:
        return Ews::DelegateLevel::Reviewer;
    case PermissionLevel::Author:
        return Ews::DelegateLevel::Author;
    case PermissionLevel::Editor:
        return Ews::DelegateLevel::Editor;
    default:
        return Ews::DelegateLevel::Custom;
    }
}

Ews::DelegateLevel delegateLevelWithin(const Rights &rights)
{
    using Ews::DelegateLevel;
    for (const auto level : {DelegateLevel::Editor, DelegateLevel::Author, DelegateLevel::Reviewer})
        if (rights.contain(rightsOf(permissionLevelOf(level))))
            return level;
    return DelegateLevel::None;
}

PermissionLevel permissionLevelOf(Ews::DelegateLevel level)
{
    switch (level) {
    case Ews::DelegateLevel::None:
        return PermissionLevel::None;
    case Ews::DelegateLevel::Reviewer:
        return PermissionLevel::Reviewer;
    case Ews::DelegateLevel::Author:
        return PermissionLevel::Author;
    case Ews::DelegateLevel::Editor:
        return PermissionLevel::Editor;
    case Ews::DelegateLevel::Custom:
        return PermissionLevel::Custom;
    }
    Q_UNREACHABLE();
}

} // namespace OnBehalf
