// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/freebusy.h"
#include "ews/types/suggestion.h"

namespace Ews {

struct FreeBusyAnswer
{
    static constexpr auto responseMessage = "ResponseMessage"_L1;
    std::optional<FreeBusyView> view;

    bool operator==(const FreeBusyAnswer &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("FreeBusyView"_L1, &FreeBusyAnswer::view));
    }
};

struct Suggestions
{
    static constexpr auto responseMessage = "ResponseMessage"_L1;
    QList<SuggestionDayResult> days;

    bool operator==(const Suggestions &) const = default;

    static constexpr auto elements()
    {
        return Elements(
            List("SuggestionDayResultArray"_L1, "SuggestionDayResult"_L1, &Suggestions::days));
    }
};

/// When people and rooms are free, and which times suit all of them. How much is shown of a
/// calendar depends on what the caller may see there. At most 100 mailboxes; groups of up to 100
/// members are shown as one.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuseravailability-operation
struct GetUserAvailability
{
    static constexpr auto name = "GetUserAvailability"_L1;
    static constexpr auto request = "GetUserAvailabilityRequest"_L1;
    static constexpr bool writes = false;

    /// Of all times without an offset, here and in the answer. Every version takes it; from
    /// Exchange2010 on Header::timeZoneId may stand in its place.
    std::optional<SerializableTimeZone> timeZone{};
    QList<MailboxData> mailboxes;
    std::optional<FreeBusyViewOptions> freeBusy{}; ///< Absent: only suggestions are wanted.
    std::optional<SuggestionsViewOptions> suggestions{};

    static constexpr auto elements()
    {
        using G = GetUserAvailability;
        return Elements(InTypes(Element("TimeZone"_L1, &G::timeZone)),
                        RequiredList("MailboxDataArray"_L1, "MailboxData"_L1, &G::mailboxes),
                        InTypes(Element("FreeBusyViewOptions"_L1, &G::freeBusy)),
                        InTypes(Element("SuggestionsViewOptions"_L1, &G::suggestions)));
    }

    struct Response
    {
        QList<Result<FreeBusyAnswer>> items; ///< In the order of mailboxes.
        std::optional<Result<Suggestions>> suggestions;

        static constexpr auto elements()
        {
            return Elements(
                Outcomes("FreeBusyResponseArray"_L1, "FreeBusyResponse"_L1, &Response::items),
                Outcome("SuggestionsResponse"_L1, &Response::suggestions));
        }
    };
};
static_assert(Operation<GetUserAvailability>);

} // namespace Ews
