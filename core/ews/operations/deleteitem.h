// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/enums.h"
#include "ews/types/itemid.h"

namespace Ews {

/// Deletes items; of a meeting, with cancellations to those who were invited.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteitem-operation
struct DeleteItem
{
    static constexpr auto name = "DeleteItem"_L1;
    static constexpr bool writes = true;

    DisposalType deleteType = DisposalType::MoveToDeletedItems;
    std::optional<SendMeetingInvitations> sendMeetingCancellations{}; ///< Required for meetings.
    QString affectedTaskOccurrences{};
    std::optional<bool> suppressReadReceipts{};
    QList<AnyItemId> itemIds;

    static constexpr auto elements()
    {
        using D = DeleteItem;
        return Elements(Attribute("DeleteType"_L1, &D::deleteType),
                        Attribute("SendMeetingCancellations"_L1, &D::sendMeetingCancellations),
                        Attribute("AffectedTaskOccurrences"_L1, &D::affectedTaskOccurrences),
                        Attribute("SuppressReadReceipts"_L1, &D::suppressReadReceipts),
                        RequiredChoices("ItemIds"_L1, &D::itemIds));
    }

    struct Response
    {
        QList<Result<Nothing>> items; ///< In the order of itemIds.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("DeleteItemResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<DeleteItem>);

} // namespace Ews
