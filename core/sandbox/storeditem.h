// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/anyitem.h"
#include "sandbox/directory.h"

namespace Sandbox {

/// An item in a folder: what is kept of it, described as EWS does, times in UTC. Its ids and what
/// depends on who looks are added when it is given out.
struct StoredItem
{
    QString key;        ///< "item-1"
    QString folder;     ///< The folder's key.
    Sid creator;        ///< Whose "own" item it is.
    quint64 change = 1; ///< Counts the writes; the change key on the wire.
    Ews::AnyItem content;

    Ews::Item &item();
    const Ews::Item &item() const;
    /// Null for messages.
    Ews::CalendarItem *calendarItem() { return std::get_if<Ews::CalendarItem>(&content); }
    const Ews::CalendarItem *calendarItem() const
    {
        return std::get_if<Ews::CalendarItem>(&content);
    }
    bool isPrivate() const;
};

} // namespace Sandbox
