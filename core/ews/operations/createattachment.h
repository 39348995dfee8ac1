// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/attachment.h"
#include "ews/types/enums.h"
#include "ews/types/itemid.h"

namespace Ews {

/// Attaches files to an item, which changes it: the answers have its new change key. What was sent
/// of it before goes without them.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/createattachment-operation
struct CreateAttachment
{
    static constexpr auto name = "CreateAttachment"_L1;
    static constexpr bool writes = true;

    ItemId parentItemId;
    QList<Attachment> attachments; ///< With name and content, without ids.

    static constexpr auto elements()
    {
        return Elements(Element("ParentItemId"_L1, &CreateAttachment::parentItemId),
                        RequiredChoices("Attachments"_L1, &CreateAttachment::attachments));
    }

    ServerVersion since() const
    {
        for (const Attachment &attachment : attachments)
            if (std::visit([](const auto &one) { return one.isInline.has_value(); }, attachment))
                return ServerVersion::Exchange2010;
        return ServerVersion::Exchange2007_SP1;
    }

    struct Response
    {
        QList<Result<AttachmentAnswer>> items; ///< In the order of attachments, with ids alone.

        static constexpr auto elements()
        {
            return Elements(
                ResponseMessages("CreateAttachmentResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<CreateAttachment>);

} // namespace Ews
