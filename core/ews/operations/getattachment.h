// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/attachment.h"

namespace Ews {

/// Reads attachments with their content. Of items that are attached, the content is left out.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getattachment-operation
struct GetAttachment
{
    static constexpr auto name = "GetAttachment"_L1;
    static constexpr bool writes = false;

    QList<RequestAttachmentId> attachmentIds;

    static constexpr auto elements()
    {
        using G = GetAttachment;
        return Elements(Skipped<G>("AttachmentShape"_L1),
                        RequiredList("AttachmentIds"_L1, "AttachmentId"_L1, &G::attachmentIds));
    }

    struct Response
    {
        QList<Result<AttachmentAnswer>> items; ///< In the order of attachmentIds.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("GetAttachmentResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<GetAttachment>);

} // namespace Ews
