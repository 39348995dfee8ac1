// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/delegateuser.h"

#include <array>

namespace OnBehalf {

/// The six folders that delegate levels are about, in Outlook's order.
enum class DelegateFolder { Calendar, Tasks, Inbox, Contacts, Notes, Journal };

inline constexpr std::array delegateFolders{DelegateFolder::Calendar, DelegateFolder::Tasks,
                                            DelegateFolder::Inbox,    DelegateFolder::Contacts,
                                            DelegateFolder::Notes,    DelegateFolder::Journal};

/// A value for each of the six folders.
template<class T>
struct PerFolder
{
    std::array<T, delegateFolders.size()> values{};

    T &operator[](DelegateFolder folder) { return values[std::size_t(folder)]; }
    const T &operator[](DelegateFolder folder) const { return values[std::size_t(folder)]; }
    bool operator==(const PerFolder &) const = default;
};

/// The language-independent folder name of EWS and of onbehalfctl's options: "calendar" …
QLatin1StringView distinguishedId(DelegateFolder folder);

/// Where the folder's level is in a DelegatePermissions.
std::optional<Ews::DelegateLevel> Ews::DelegatePermissions::*levelMember(DelegateFolder folder);

} // namespace OnBehalf
