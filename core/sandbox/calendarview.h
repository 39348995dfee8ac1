// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/mailbox.h"

namespace Sandbox {

/// What a calendar item has between two instants: the occurrences of a series, or the item itself.
/// One of no length is there at its start.
QList<StoredItem> entriesOf(const StoredItem &item, const QDateTime &from, const QDateTime &to);

/// All that a calendar has between two instants, whoever may see it, by the start.
QList<StoredItem> entriesBetween(const Mailbox &mailbox, const Folder &calendar,
                                 const QDateTime &from, const QDateTime &to);

} // namespace Sandbox
