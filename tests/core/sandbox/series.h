// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests about series and their occurrences, as short as a test wants them.
#pragma once

#include "items.h"

namespace Test {

inline const QString westEurope = u"W. Europe Standard Time"_s;

inline Ews::DateTime clock(QDate date, int hour, int minute = 0)
{
    return {date, QTime(hour, minute), {}};
}

inline Ews::DateTime utc(QDate date, int hour, int minute = 0)
{
    return {date, QTime(hour, minute), 0};
}

inline Ews::WeeklyRecurrence weekly(const QList<Ews::DayOfWeek> &days)
{
    return {.interval = 1, .daysOfWeek = {days}};
}

/// From 9 to 10 by the clocks of \a zone, at first on the range's start date.
inline Ews::CalendarItem series(const QString &subject, const Ews::RecurrencePattern &pattern,
                                const Ews::RecurrenceRange &range, const QString &zone = westEurope)
{
    Ews::CalendarItem item = appointment(subject);
    item.recurrence = {pattern, range};
    const QDate first = std::visit([](const auto &one) { return one.startDate; }, range);
    item.start = clock(first, 9);
    item.end = clock(first, 10);
    item.startTimeZone = item.endTimeZone = Ews::TimeZoneDefinition{.id = zone};
    return item;
}

/// On Tuesdays, five times from November 24 on: 24, 1, 8, 15, 22.
inline Ews::CalendarItem fiveTuesdays(const QString &subject,
                                      const QList<Ews::Attendee> &required = {})
{
    Ews::CalendarItem item = series(subject, weekly({Ews::DayOfWeek::Tuesday}),
                                    Ews::NumberedRecurrence{QDate(2026, 11, 24), 5});
    item.requiredAttendees = required;
    return item;
}

/// What a calendar shows from November 2026 to January 2027.
inline QList<Ews::CalendarItem> shown(Sandbox::Exchange &exchange, const QString &owner = helena,
                                      const QString &caller = {})
{
    return found<Ews::CalendarItem>(
        ask(exchange, viewing(utc(QDate(2026, 11, 1), 0), utc(QDate(2027, 2, 1), 0), owner),
            caller.isEmpty() ? owner : caller));
}

inline QList<Ews::DateTime> starts(const QList<Ews::CalendarItem> &items)
{
    QList<Ews::DateTime> all;
    for (const Ews::CalendarItem &item : items)
        all.append(*item.start);
    return all;
}

inline QList<QDate> dates(const QList<Ews::CalendarItem> &items)
{
    QList<QDate> all;
    for (const Ews::CalendarItem &item : items)
        all.append(item.start->date);
    return all;
}

inline Ews::GetItem getting(const Ews::AnyItemId &id)
{
    return {.shape = {.baseShape = Ews::BaseShape::AllProperties,
                      .additionalProperties = {operationId}},
            .itemIds = {id}};
}

inline Ews::CalendarItem got(Sandbox::Exchange &exchange, const Ews::AnyItemId &id,
                             const QString &caller = helena)
{
    return only<Ews::CalendarItem>(ask(exchange, getting(id), caller));
}

/// Sets one property of an item as \a change does.
template<class Change>
Ews::UpdateItem changing(const Ews::AnyItemId &id, const QString &path, Change change,
                         Ews::SendMeetingUpdates send = Ews::SendMeetingUpdates::SendToNone)
{
    Ews::CalendarItem item;
    change(item);
    return {.sendMeetingUpdates = send,
            .itemChanges = {{id, {Ews::SetItemField{Ews::FieldUri{path}, item}}}}};
}

inline Ews::UpdateItem renaming(const Ews::AnyItemId &id, const QString &subject,
                                Ews::SendMeetingUpdates send = Ews::SendMeetingUpdates::SendToNone)
{
    return changing(
        id, u"item:Subject"_s, [&](Ews::CalendarItem &item) { item.subject = subject; }, send);
}

/// Sets both times.
inline Ews::UpdateItem moving(const Ews::AnyItemId &id, const Ews::DateTime &start,
                              const Ews::DateTime &end,
                              Ews::SendMeetingUpdates send = Ews::SendMeetingUpdates::SendToNone)
{
    Ews::UpdateItem op = changing(
        id, u"calendar:Start"_s, [&](Ews::CalendarItem &item) { item.start = start; }, send);
    Ews::CalendarItem ending;
    ending.end = end;
    op.itemChanges.first().updates.append(
        Ews::SetItemField{Ews::FieldUri{u"calendar:End"_s}, ending});
    return op;
}

inline Ews::UpdateItem repeating(const Ews::AnyItemId &id, const Ews::Recurrence &recurrence)
{
    return changing(id, u"calendar:Recurrence"_s,
                    [&](Ews::CalendarItem &item) { item.recurrence = recurrence; });
}

inline Ews::DeleteItem
deleting(const Ews::AnyItemId &id,
         Ews::SendMeetingInvitations send = Ews::SendMeetingInvitations::SendToNone)
{
    return {.sendMeetingCancellations = send, .itemIds = {id}};
}

} // namespace Test
