// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/userid.h"

namespace Ews {

/// Absent: None in an AddDelegate, unchanged in an UpdateDelegate.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/delegatepermissions
struct DelegatePermissions
{
    std::optional<DelegateLevel> calendar;
    std::optional<DelegateLevel> tasks;
    std::optional<DelegateLevel> inbox;
    std::optional<DelegateLevel> contacts;
    std::optional<DelegateLevel> notes;
    std::optional<DelegateLevel> journal;

    bool operator==(const DelegatePermissions &) const = default;

    static constexpr auto elements()
    {
        using P = DelegatePermissions;
        return Elements(Element("CalendarFolderPermissionLevel"_L1, &P::calendar),
                        Element("TasksFolderPermissionLevel"_L1, &P::tasks),
                        Element("InboxFolderPermissionLevel"_L1, &P::inbox),
                        Element("ContactsFolderPermissionLevel"_L1, &P::contacts),
                        Element("NotesFolderPermissionLevel"_L1, &P::notes),
                        Element("JournalFolderPermissionLevel"_L1, &P::journal));
    }
};

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/delegateuser
struct DelegateUser
{
    UserId userId;
    std::optional<DelegatePermissions> permissions;
    /// Possible only with Editor on the calendar. Always sent: its absence confuses servers.
    std::optional<bool> receivesCopies;
    std::optional<bool> viewsPrivateItems; ///< Holds for all folders.

    bool operator==(const DelegateUser &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("UserId"_L1, &DelegateUser::userId),
                        Element("DelegatePermissions"_L1, &DelegateUser::permissions),
                        Element("ReceiveCopiesOfMeetingMessages"_L1, &DelegateUser::receivesCopies),
                        Element("ViewPrivateItems"_L1, &DelegateUser::viewsPrivateItems));
    }
};

} // namespace Ews
