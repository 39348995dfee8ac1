// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/calendaritem.h"
#include "ews/types/meetingmessage.h"

namespace Ews {

/// An item as servers give it. Kinds that are not among these are left out of the list.
using AnyItem = std::variant<CalendarItem, Message, MeetingRequest, MeetingResponse,
                             MeetingCancellation, MeetingMessage>;

/// The items of an answer's message: one per message, though the schema allows more.
struct ItemAnswer
{
    static constexpr bool writesEmptyLists = true;
    QList<AnyItem> items;

    bool operator==(const ItemAnswer &) const = default;

    static constexpr auto elements() { return Elements(Choices("Items"_L1, &ItemAnswer::items)); }
};

} // namespace Ews
