// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/attachment.h"

namespace Ews {

/// The item that something was taken from, with its new change key.
struct RootItemId
{
    QString id;
    QString changeKey;

    bool operator==(const RootItemId &) const = default;

    static constexpr auto elements()
    {
        return Elements(Attribute("RootItemId"_L1, &RootItemId::id),
                        Attribute("RootItemChangeKey"_L1, &RootItemId::changeKey));
    }
};

struct DeletedAttachment
{
    std::optional<RootItemId> rootItemId;

    bool operator==(const DeletedAttachment &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("RootItemId"_L1, &DeletedAttachment::rootItemId));
    }
};

/// Takes attachments off their item, for good.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteattachment-operation
struct DeleteAttachment
{
    static constexpr auto name = "DeleteAttachment"_L1;
    static constexpr bool writes = true;

    QList<RequestAttachmentId> attachmentIds;

    static constexpr auto elements()
    {
        return Elements(
            RequiredList("AttachmentIds"_L1, "AttachmentId"_L1, &DeleteAttachment::attachmentIds));
    }

    struct Response
    {
        QList<Result<DeletedAttachment>> items; ///< In the order of attachmentIds.

        static constexpr auto elements()
        {
            return Elements(
                ResponseMessages("DeleteAttachmentResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<DeleteAttachment>);

} // namespace Ews
