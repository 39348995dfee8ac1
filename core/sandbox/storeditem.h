// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/anyitem.h"
#include "sandbox/directory.h"

#include <QTimeZone>

#include <chrono>
#include <map>
#include <set>

namespace Sandbox {

/// What is kept of a series beside its master's properties.
struct StoredSeries
{
    QTimeZone zone;                   ///< Whose clocks the series goes by.
    QTime start;                      ///< What they show when an occurrence begins.
    std::chrono::minutes duration{0}; ///< By the same clocks.
    /// The occurrences that differ from the others, by the date that the pattern has for them.
    std::map<QDate, Ews::CalendarItem> exceptions{};
    std::set<QDate> deleted{};
};

/// An item in a folder: what is kept of it, described as EWS does, times in UTC. Its ids and what
/// depends on who looks are added when it is given out.
struct StoredItem
{
    QString key;        ///< "item-1"
    QString folder;     ///< The folder's key.
    Sid creator;        ///< Whose "own" item it is.
    quint64 change = 1; ///< Counts the writes; the change key on the wire.
    Ews::AnyItem content;
    std::optional<StoredSeries> series{}; ///< Of the master of a series.
    /// The date that the pattern has for an occurrence. Such an item is made from its series
    /// (occurrenceOn()), whose key and change it has.
    QDate occurrence{};
    QString cameFrom{}; ///< The key that it had in another folder, or that of what it is a copy of.
    std::set<quint64> readChanges{}; ///< Those of its changes that were of the read flag alone.

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
