// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests about items of calendars, as short as a test wants them.
#pragma once

#include "folders.h"

namespace Test {

inline const Ews::ExtendedFieldUri operationId{.propertySetId =
                                                   u"5c0d0e36-7f3b-4c52-9a3f-2f1b6f6f0a11"_s,
                                               .propertyName = u"OperationId"_s,
                                               .propertyType = u"String"_s};

inline Ews::DateTime clock(int day, int hour, int minute = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute), {}};
}

inline Ews::DateTime utc(int day, int hour, int minute = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute), 0};
}

inline Ews::Attendee attendee(const QString &smtp)
{
    return {.mailbox = {.emailAddress = smtp}};
}

/// On the 24th from 9 to 10 in Stockholm, which is 8 to 9 in UTC.
inline Ews::CalendarItem appointment(const QString &subject,
                                     const QList<Ews::Attendee> &required = {})
{
    Ews::CalendarItem item;
    item.subject = subject;
    item.start = clock(24, 9);
    item.end = clock(24, 10);
    item.requiredAttendees = required;
    item.startTimeZone = item.endTimeZone =
        Ews::TimeZoneDefinition{.id = u"W. Europe Standard Time"_s};
    return item;
}

inline Ews::CreateItem
creating(const Ews::CalendarItem &item, const QString &owner = helena,
         Ews::SendMeetingInvitations send = Ews::SendMeetingInvitations::SendToNone)
{
    return {.messageDisposition = {},
            .sendMeetingInvitations = send,
            .savedItemFolderId = Ews::TargetFolderId{folderOf(u"calendar"_s, owner)},
            .items = {item}};
}

/// The id of the only item of an answer; empty where there is none.
template<class Response>
Ews::ItemId onlyId(const Ews::Result<Response> &response)
{
    if (!response || response->items.isEmpty() || !response->items.first() ||
        response->items.first()->items.isEmpty())
        return {};
    return std::visit([](const Ews::Item &item) { return item.itemId.value_or(Ews::ItemId()); },
                      response->items.first()->items.first());
}

inline Ews::GetItem getting(const Ews::ItemId &id,
                            Ews::BaseShape shape = Ews::BaseShape::AllProperties)
{
    return {.shape = {.baseShape = shape, .additionalProperties = {operationId}}, .itemIds = {id}};
}

/// The only item of the answer, if it is a T.
template<class T, class Response>
T only(const Ews::Result<Response> &response)
{
    if (!response || response->items.isEmpty() || !response->items.first() ||
        response->items.first()->items.isEmpty())
        return {};
    const auto *item = std::get_if<T>(&response->items.first()->items.first());
    return item ? *item : T();
}

inline Ews::FindItem finding(const QString &folder, const QString &owner = helena,
                             Ews::BaseShape shape = Ews::BaseShape::Default)
{
    return {.shape = {.baseShape = shape}, .parentFolderIds = {folderOf(folder, owner)}};
}

inline Ews::FindItem viewing(const Ews::DateTime &from, const Ews::DateTime &to,
                             const QString &owner = helena)
{
    Ews::FindItem op = finding(u"calendar"_s, owner);
    op.view = Ews::CalendarView{.startDate = from, .endDate = to};
    return op;
}

/// The items of the only folder of the answer that are Ts.
template<class T>
QList<T> found(const Ews::Result<Ews::FindItem::Response> &response)
{
    QList<T> items;
    if (!response || response->items.isEmpty() || !response->items.first())
        return items;
    for (const Ews::AnyItem &item : response->items.first()->rootFolder->items)
        if (const auto *one = std::get_if<T>(&item))
            items.append(*one);
    return items;
}

/// What lies in somebody's own folder.
template<class T>
QList<T> in(Sandbox::Exchange &exchange, const QString &who, const QString &folder)
{
    return found<T>(ask(exchange, finding(folder, who, Ews::BaseShape::AllProperties), who));
}

template<class T>
QStringList subjects(const QList<T> &items)
{
    QStringList all;
    for (const T &item : items)
        all.append(item.subject);
    return all;
}

} // namespace Test
