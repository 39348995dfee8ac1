// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/anyitem.h"
#include "ews/types/responseitems.h"
#include "ews/types/targetfolderid.h"

namespace Ews {

/// What can be created: items, and what acts on an item.
using NewItem = std::variant<CalendarItem, Message, CancelCalendarItem, AcceptItem,
                             TentativelyAcceptItem, DeclineItem, RemoveItem>;

/// Whether zones are named as from Exchange2010 on.
inline bool namesTimeZones(const CalendarItem &item)
{
    return item.startTimeZone || item.endTimeZone;
}

/// Creates items, in the caller's folders unless another is named: with the calendar of another
/// mailbox the meeting is that mailbox's, and the caller its sender only.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/createitem-operation
struct CreateItem
{
    static constexpr auto name = "CreateItem"_L1;
    static constexpr bool writes = true;

    std::optional<MessageDisposition> messageDisposition;           ///< Required for messages.
    std::optional<SendMeetingInvitations> sendMeetingInvitations{}; ///< Required for meetings.
    std::optional<TargetFolderId> savedItemFolderId{};
    QList<NewItem> items;

    static constexpr auto elements()
    {
        using C = CreateItem;
        return Elements(Attribute("MessageDisposition"_L1, &C::messageDisposition),
                        Attribute("SendMeetingInvitations"_L1, &C::sendMeetingInvitations),
                        Element("SavedItemFolderId"_L1, &C::savedItemFolderId),
                        RequiredChoices("Items"_L1, &C::items));
    }

    ServerVersion since() const
    {
        ServerVersion version = ServerVersion::Exchange2007_SP1;
        for (const NewItem &item : items)
            version =
                std::max(version, std::visit([](const auto &one) { return since(one); }, item));
        return version;
    }

private:
    static ServerVersion since(const CalendarItem &item)
    {
        return namesTimeZones(item) ? ServerVersion::Exchange2010 : ServerVersion::Exchange2007_SP1;
    }
    static ServerVersion since(const MeetingAnswer &answer)
    {
        return answer.proposedStart || answer.proposedEnd ? ServerVersion::Exchange2013_SP1
                                                          : ServerVersion::Exchange2007_SP1;
    }
    template<class T>
    static ServerVersion since(const T &)
    {
        return ServerVersion::Exchange2007_SP1;
    }

public:
    struct Response
    {
        QList<Result<ItemAnswer>> items; ///< In the order of the request's.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("CreateItemResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<CreateItem>);

} // namespace Ews
