// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetingitem.h"

#include "recurrence/timezones.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// With its offset, so that no server can take it for a time of another zone.
Ews::DateTime withOffset(const Ews::DateTime &clock, const QString &zoneName)
{
    const auto zone = Series::timeZone(zoneName);
    if (!zone)
        return clock;
    const QDateTime instant = Series::instant(clock.date, clock.time, *zone);
    Ews::DateTime time = Ews::DateTime::wallClock(instant, *zone);
    time.offset = zone->offsetFromUtc(instant);
    return time;
}

QList<Ews::Attendee> attendees(const Meeting &meeting, AttendeeRole role)
{
    QList<Ews::Attendee> list;
    for (const Invitee &one : meeting.invited(role))
        list.append({.mailbox = {.name = one.name,
                                 .emailAddress = one.address,
                                 .routingType = u"SMTP"_s,
                                 .mailboxType = {}}});
    return list;
}

void setTimes(Ews::CalendarItem &item, const MeetingTimes &times, ZoneForm form)
{
    item.start = withOffset(times.start, times.startZone);
    item.end = withOffset(times.end, times.endZone);
    item.isAllDayEvent = times.allDay;
    if (form == ZoneForm::MeetingTimeZone) {
        item.meetingTimeZone = Ews::MeetingTimeZone{times.startZone};
    } else {
        item.startTimeZone = Ews::TimeZoneDefinition{.id = times.startZone};
        item.endTimeZone = Ews::TimeZoneDefinition{.id = times.endZone};
    }
}

/// The updates of one change, each of one property.
class Updates
{
public:
    explicit Updates(Ews::ItemChange &change)
        : m_change(change)
    {}

    /// \a fill puts the property into an empty item.
    template<class Fill>
    void set(QLatin1StringView path, Fill fill)
    {
        Ews::CalendarItem item;
        fill(item);
        m_change.updates.append(Ews::SetItemField{Ews::FieldUri{path}, item});
    }
    void remove(QLatin1StringView path)
    {
        m_change.updates.append(Ews::DeleteItemField{Ews::FieldUri{path}});
    }
    template<class Value, class Fill>
    void setOrRemove(QLatin1StringView path, const Value &value, Fill fill)
    {
        if (value.isEmpty())
            remove(path);
        else
            set(path, fill);
    }

private:
    Ews::ItemChange &m_change;
};

void changeTimes(Updates &updates, const MeetingTimes &times, ZoneForm form)
{
    Ews::CalendarItem all;
    setTimes(all, times, form);
    // The zones first: servers read the times that follow in them.
    if (form == ZoneForm::MeetingTimeZone) {
        updates.set("calendar:MeetingTimeZone"_L1,
                    [&](auto &item) { item.meetingTimeZone = all.meetingTimeZone; });
    } else {
        updates.set("calendar:StartTimeZone"_L1,
                    [&](auto &item) { item.startTimeZone = all.startTimeZone; });
        updates.set("calendar:EndTimeZone"_L1,
                    [&](auto &item) { item.endTimeZone = all.endTimeZone; });
    }
    updates.set("calendar:Start"_L1, [&](auto &item) { item.start = all.start; });
    updates.set("calendar:End"_L1, [&](auto &item) { item.end = all.end; });
    updates.set("calendar:IsAllDayEvent"_L1,
                [&](auto &item) { item.isAllDayEvent = times.allDay; });
}

void changeReminder(Updates &updates, const std::optional<int> &minutes)
{
    updates.set("item:ReminderIsSet"_L1,
                [&](auto &item) { item.reminderIsSet = minutes.has_value(); });
    if (minutes)
        updates.set("item:ReminderMinutesBeforeStart"_L1,
                    [&](auto &item) { item.reminderMinutesBeforeStart = minutes; });
}

void changeAttendees(Updates &updates, const Meeting &before, const Meeting &after)
{
    struct List
    {
        AttendeeRole role;
        QLatin1StringView path;
        QList<Ews::Attendee> Ews::CalendarItem::*member;
    };
    using C = Ews::CalendarItem;
    for (const List &list :
         {List{AttendeeRole::Required, "calendar:RequiredAttendees"_L1, &C::requiredAttendees},
          List{AttendeeRole::Optional, "calendar:OptionalAttendees"_L1, &C::optionalAttendees},
          List{AttendeeRole::Resource, "calendar:Resources"_L1, &C::resources}}) {
        const auto wanted = attendees(after, list.role);
        if (wanted != attendees(before, list.role))
            updates.setOrRemove(list.path, wanted,
                                [&](Ews::CalendarItem &item) { item.*list.member = wanted; });
    }
}

void change(Updates &updates, MeetingPart part, const Meeting &before, const Meeting &after,
            ZoneForm form)
{
    switch (part) {
    case MeetingPart::Subject:
        return updates.set("item:Subject"_L1, [&](auto &item) { item.subject = after.subject; });
    case MeetingPart::Location:
        return updates.setOrRemove("calendar:Location"_L1, after.location,
                                   [&](auto &item) { item.location = after.location; });
    case MeetingPart::Body:
        return updates.set("item:Body"_L1, [&](auto &item) { item.body = after.body; });
    case MeetingPart::Times:
        return changeTimes(updates, after.times, form);
    case MeetingPart::Recurrence:
        if (after.recurrence)
            return updates.set("calendar:Recurrence"_L1,
                               [&](auto &item) { item.recurrence = after.recurrence; });
        return updates.remove("calendar:Recurrence"_L1);
    case MeetingPart::Reminder:
        return changeReminder(updates, after.reminderMinutes);
    case MeetingPart::ShowAs:
        return updates.set("calendar:LegacyFreeBusyStatus"_L1,
                           [&](auto &item) { item.freeBusy = after.showAs; });
    case MeetingPart::Sensitivity:
        return updates.set("item:Sensitivity"_L1,
                           [&](auto &item) { item.sensitivity = after.sensitivity; });
    case MeetingPart::Importance:
        return updates.set("item:Importance"_L1,
                           [&](auto &item) { item.importance = after.importance; });
    case MeetingPart::Categories:
        return updates.setOrRemove("item:Categories"_L1, after.categories,
                                   [&](auto &item) { item.categories = after.categories; });
    case MeetingPart::RequestsResponses:
        return updates.set("calendar:IsResponseRequested"_L1,
                           [&](auto &item) { item.isResponseRequested = after.requestsResponses; });
    case MeetingPart::AllowsNewTimes:
        return updates.set("calendar:AllowNewTimeProposal"_L1,
                           [&](auto &item) { item.allowNewTimeProposal = after.allowsNewTimes; });
    case MeetingPart::Invitees:
        return changeAttendees(updates, before, after);
    case MeetingPart::Files:
        return; // by operations of their own
    }
}

QString zoneOf(const std::optional<Ews::TimeZoneDefinition> &zone, const Ews::CalendarItem &item,
               const QString &otherwise)
{
    if (zone && Series::timeZone(zone->id))
        return zone->id;
    if (item.meetingTimeZone && Series::timeZone(item.meetingTimeZone->timeZoneName))
        return item.meetingTimeZone->timeZoneName;
    return otherwise;
}

Ews::DateTime clockIn(const std::optional<Ews::DateTime> &time, const QString &zoneName)
{
    const auto zone = Series::timeZone(zoneName);
    if (!time || !zone)
        return time.value_or(Ews::DateTime{});
    return Ews::DateTime::wallClock(time->at(*zone), *zone);
}

void addInvitees(Meeting &meeting, const QList<Ews::Attendee> &attendees, AttendeeRole role)
{
    for (const Ews::Attendee &one : attendees)
        meeting.invitees.append({.name = one.mailbox.name,
                                 .address = one.mailbox.emailAddress,
                                 .role = role,
                                 .response = one.responseType});
}

MeetingFile fileOf(const Ews::Attachment &attachment)
{
    return std::visit(
        [](const auto &one) {
            return MeetingFile{.name = one.name,
                               .contentType = one.contentType,
                               .size = one.size.value_or(0),
                               .id = one.attachmentId ? one.attachmentId->id : QString()};
        },
        attachment);
}

} // namespace

Ews::CalendarItem newItem(const Meeting &meeting, const QString &operationId, ZoneForm form)
{
    Ews::CalendarItem item;
    item.subject = meeting.subject;
    item.sensitivity = meeting.sensitivity;
    if (!meeting.body.text.isEmpty())
        item.body = meeting.body;
    item.categories = meeting.categories;
    item.importance = meeting.importance;
    item.reminderIsSet = meeting.reminderMinutes.has_value();
    item.reminderMinutesBeforeStart = meeting.reminderMinutes;
    item.extendedProperties.append({operationIdUri(), operationId});
    setTimes(item, meeting.times, form);
    item.freeBusy = meeting.showAs;
    item.location = meeting.location;
    item.isResponseRequested = meeting.requestsResponses;
    item.requiredAttendees = attendees(meeting, AttendeeRole::Required);
    item.optionalAttendees = attendees(meeting, AttendeeRole::Optional);
    item.resources = attendees(meeting, AttendeeRole::Resource);
    item.recurrence = meeting.recurrence;
    item.allowNewTimeProposal = meeting.allowsNewTimes;
    return item;
}

Ews::ItemChange itemChange(const Ews::AnyItemId &id, const Meeting &before, const Meeting &after,
                           const QString &operationId, ZoneForm form)
{
    Ews::ItemChange wanted{.itemId = id, .updates = {}};
    Updates updates(wanted);
    for (const MeetingPart part : differences(before, after))
        change(updates, part, before, after, form);
    Ews::CalendarItem mark;
    mark.extendedProperties.append({operationIdUri(), operationId});
    wanted.updates.append(Ews::SetItemField{operationIdUri(), mark});
    return wanted;
}

QList<Ews::FieldPath> meetingProperties(ZoneForm form)
{
    QList<Ews::FieldPath> paths;
    for (const auto path : {"item:Subject"_L1,
                            "item:Sensitivity"_L1,
                            "item:Body"_L1,
                            "item:Attachments"_L1,
                            "item:Categories"_L1,
                            "item:Importance"_L1,
                            "item:ReminderIsSet"_L1,
                            "item:ReminderMinutesBeforeStart"_L1,
                            "item:EffectiveRights"_L1,
                            "item:LastModifiedName"_L1,
                            "item:LastModifiedTime"_L1,
                            "item:ParentFolderId"_L1,
                            "calendar:UID"_L1,
                            "calendar:RecurrenceId"_L1,
                            "calendar:Start"_L1,
                            "calendar:End"_L1,
                            "calendar:OriginalStart"_L1,
                            "calendar:IsAllDayEvent"_L1,
                            "calendar:LegacyFreeBusyStatus"_L1,
                            "calendar:Location"_L1,
                            "calendar:IsMeeting"_L1,
                            "calendar:IsCancelled"_L1,
                            "calendar:IsRecurring"_L1,
                            "calendar:MeetingRequestWasSent"_L1,
                            "calendar:IsResponseRequested"_L1,
                            "calendar:CalendarItemType"_L1,
                            "calendar:MyResponseType"_L1,
                            "calendar:Organizer"_L1,
                            "calendar:RequiredAttendees"_L1,
                            "calendar:OptionalAttendees"_L1,
                            "calendar:Resources"_L1,
                            "calendar:Recurrence"_L1,
                            "calendar:MeetingTimeZone"_L1,
                            "calendar:AllowNewTimeProposal"_L1})
        paths.append(Ews::FieldUri{path});
    if (form == ZoneForm::StartAndEnd)
        for (const auto path : {"calendar:StartTimeZone"_L1, "calendar:EndTimeZone"_L1})
            paths.append(Ews::FieldUri{path});
    paths.append(operationIdUri());
    return paths;
}

Meeting meetingOf(const Ews::CalendarItem &item, const QString &zone)
{
    Meeting meeting;
    meeting.subject = item.subject;
    meeting.location = item.location;
    meeting.body = item.body.value_or(Ews::Body{});
    meeting.times.startZone = zoneOf(item.startTimeZone, item, zone);
    meeting.times.endZone = zoneOf(item.endTimeZone, item, meeting.times.startZone);
    meeting.times.start = clockIn(item.start, meeting.times.startZone);
    meeting.times.end = clockIn(item.end, meeting.times.endZone);
    meeting.times.allDay = item.isAllDayEvent.value_or(false);
    meeting.recurrence = item.recurrence;
    meeting.reminderMinutes = item.reminderIsSet.value_or(false)
                                  ? item.reminderMinutesBeforeStart.value_or(0)
                                  : std::optional<int>();
    meeting.showAs = item.freeBusy.value_or(Ews::LegacyFreeBusy::Busy);
    meeting.sensitivity = item.sensitivity.value_or(Ews::Sensitivity::Normal);
    meeting.importance = item.importance.value_or(Ews::Importance::Normal);
    meeting.categories = item.categories;
    meeting.requestsResponses = item.isResponseRequested.value_or(true);
    meeting.allowsNewTimes = item.allowNewTimeProposal.value_or(true);
    addInvitees(meeting, item.requiredAttendees, AttendeeRole::Required);
    addInvitees(meeting, item.optionalAttendees, AttendeeRole::Optional);
    addInvitees(meeting, item.resources, AttendeeRole::Resource);
    for (const Ews::Attachment &attachment : item.attachments)
        meeting.files.append(fileOf(attachment));
    return meeting;
}

} // namespace OnBehalf
