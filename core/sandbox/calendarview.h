// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/mailbox.h"

namespace Sandbox {

/// All that a calendar has between two instants, whoever may see it: single items and the
/// occurrences of series, by their start. One of no length is there at its start.
QList<StoredItem> entriesBetween(const Mailbox &mailbox, const Folder &calendar,
                                 const QDateTime &from, const QDateTime &to);

} // namespace Sandbox
