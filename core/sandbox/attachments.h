// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Attachments as items keep them: with a key of their own in the place of the id, which follows
// from the item.
#pragma once

#include "sandbox/itemlookup.h"

namespace Sandbox {

/// Makes what a client sent a part of an item, or says what is wrong with it: the code.
std::optional<QString> adopt(Ews::Attachment &attachment, const Controls &controls);

/// As it goes over the wire.
Ews::AttachmentId attachmentIdOf(const Mailbox &mailbox, const StoredItem &item,
                                 const Ews::Attachment &attachment);

/// What an item tells of its attachments: all but their content.
QList<Ews::Attachment> listedAttachments(const Mailbox &mailbox, const StoredItem &item);

} // namespace Sandbox
