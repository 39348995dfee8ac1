// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/operations/subscribe.h"
#include "folders.h"

namespace Test {

inline Ews::Subscribe subscribing(const QList<Ews::AnyFolderId> &folders)
{
    using Ews::EventType;
    return {
        {.folderIds = folders,
         .eventTypes = {EventType::NewMailEvent, EventType::CreatedEvent, EventType::DeletedEvent,
                        EventType::ModifiedEvent, EventType::MovedEvent, EventType::CopiedEvent}}};
}

inline QString idOf(const Ews::Result<Ews::Subscribe::Response> &answer)
{
    return answer && answer->items.first() ? answer->items.first()->subscriptionId : QString();
}

} // namespace Test
