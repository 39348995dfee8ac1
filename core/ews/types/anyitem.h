// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/document.h"
#include "ews/types/calendaritem.h"
#include "ews/types/meetingmessage.h"
#include "ews/writer.h"

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

// Items have a hundred elements: reading and writing them is compiled once (anyitem.cpp), not in
// every file that sends or asks for them.
extern template void Reader<PugiNode>::fields(const PugiNode &, CalendarItem &, QLatin1StringView);
extern template void Reader<PugiNode>::fields(const PugiNode &, Message &, QLatin1StringView);
extern template void Reader<PugiNode>::fields(const PugiNode &, MeetingRequest &,
                                              QLatin1StringView);
extern template void Reader<PugiNode>::fields(const PugiNode &, MeetingResponse &,
                                              QLatin1StringView);
extern template void Reader<PugiNode>::fields(const PugiNode &, MeetingCancellation &,
                                              QLatin1StringView);
extern template void Reader<PugiNode>::fields(const PugiNode &, MeetingMessage &,
                                              QLatin1StringView);
extern template void Writer::fields(const CalendarItem &, QLatin1StringView);
extern template void Writer::fields(const Message &, QLatin1StringView);
extern template void Writer::fields(const MeetingRequest &, QLatin1StringView);
extern template void Writer::fields(const MeetingResponse &, QLatin1StringView);
extern template void Writer::fields(const MeetingCancellation &, QLatin1StringView);
extern template void Writer::fields(const MeetingMessage &, QLatin1StringView);

} // namespace Ews
