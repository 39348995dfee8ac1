// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/userid.h"

namespace Ews {

/// What Permission and CalendarPermission share: all but the name of the level.
template<class P>
constexpr auto permissionElements(QLatin1StringView levelName)
{
    return Elements(
        Element("UserId"_L1, &P::userId), Element("CanCreateItems"_L1, &P::canCreateItems),
        Element("CanCreateSubFolders"_L1, &P::canCreateSubFolders),
        Element("IsFolderOwner"_L1, &P::isFolderOwner),
        Element("IsFolderVisible"_L1, &P::isFolderVisible),
        Element("IsFolderContact"_L1, &P::isFolderContact), Element("EditItems"_L1, &P::editItems),
        Element("DeleteItems"_L1, &P::deleteItems), Element("ReadItems"_L1, &P::readItems),
        Element(levelName, &P::level));
}

/// One entry of a folder's permission list. With a named level, send that and nothing else; the
/// rights one by one go with level Custom.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/permission
struct Permission
{
    UserId userId;
    std::optional<bool> canCreateItems;
    std::optional<bool> canCreateSubFolders;
    std::optional<bool> isFolderOwner;
    std::optional<bool> isFolderVisible;
    std::optional<bool> isFolderContact;
    std::optional<PermissionAction> editItems;
    std::optional<PermissionAction> deleteItems;
    std::optional<ReadAccess> readItems;
    PermissionLevel level = PermissionLevel::None;

    bool operator==(const Permission &) const = default;

    static constexpr auto elements()
    {
        return permissionElements<Permission>("PermissionLevel"_L1);
    }
};

/// The same on a calendar, where the level has another element name.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendarpermission
struct CalendarPermission : Permission
{
    CalendarPermission() = default;
    explicit CalendarPermission(const Permission &entry)
        : Permission(entry)
    {}
    bool operator==(const CalendarPermission &) const = default;
    static constexpr auto elements()
    {
        return permissionElements<CalendarPermission>("CalendarPermissionLevel"_L1);
    }
};

/// A folder's whole permission list: writing it replaces every entry and drops the unknown ones.
/// Exactly one of the two lists is there: which one depends on the folder's kind.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/permissionset-permissionsettype
struct PermissionSet
{
    std::optional<QList<Permission>> permissions;
    std::optional<QList<CalendarPermission>> calendarPermissions;
    QStringList unknownEntries; ///< Names or SIDs that the directory cannot resolve; never sent.

    bool operator==(const PermissionSet &) const = default;

    static constexpr auto elements()
    {
        using P = PermissionSet;
        return Elements(
            List("Permissions"_L1, "Permission"_L1, &P::permissions),
            List("CalendarPermissions"_L1, "CalendarPermission"_L1, &P::calendarPermissions),
            List("UnknownEntries"_L1, "UnknownEntry"_L1, &P::unknownEntries));
    }
};

} // namespace Ews
