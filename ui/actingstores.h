// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace OnBehalf {

class CalendarStore;
class CategoriesStore;
class PrincipalsList;
class RequestsStore;

/// What the places work with in which one acts for others; all null while nobody is signed in.
struct ActingStores
{
    PrincipalsList *principals = nullptr;
    CalendarStore *calendars = nullptr;
    CategoriesStore *categories = nullptr;
    RequestsStore *requests = nullptr;

    explicit operator bool() const { return requests != nullptr; }
};

} // namespace OnBehalf
