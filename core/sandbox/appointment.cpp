// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/appointment.h"

#include "recurrence/timezones.h"
#include "sandbox/series.h"

#include <QUuid>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The zone with that Windows name, UTC where it is empty; nothing for a name that is none, not
/// even one of IANA.
std::optional<QTimeZone> zoneNamed(const QString &name)
{
    if (name.isEmpty() || name == "UTC"_L1)
        return QTimeZone::utc();
    const bool isWindows = !QTimeZone::windowsIdToDefaultIanaId(name.toUtf8()).isEmpty();
    return isWindows ? Series::timeZone(name) : std::nullopt;
}

/// The zones of an item's start and end.
struct Zones
{
    QTimeZone start;
    QTimeZone end;
};

std::optional<Zones> zonesOf(const Ews::CalendarItem &item)
{
    const QString name = item.startTimeZone     ? item.startTimeZone->id
                         : item.meetingTimeZone ? item.meetingTimeZone->timeZoneName
                                                : QString();
    const auto start = zoneNamed(name);
    const auto end = item.endTimeZone ? zoneNamed(item.endTimeZone->id) : start;
    return start && end ? std::optional(Zones{*start, *end}) : std::nullopt;
}

std::optional<QString> problemOf(const TimeSpan &span)
{
    if (span.end < span.start)
        return u"ErrorCalendarEndDateIsEarlierThanStartDate"_s;
    if (span.start.addYears(5) < span.end)
        return u"ErrorCalendarDurationIsTooLong"_s;
    return std::nullopt;
}

/// By the clocks of the start's zone.
TimeSpan clocksOf(const Ews::CalendarItem &item, const Zones &zones)
{
    const QDateTime end = instantOf(*item.end, zones.end);
    return {clockOf(*item.start, zones.start), zones.end == zones.start
                                                   ? clockOf(*item.end, zones.start)
                                                   : clockOf(Ews::DateTime::utc(end), zones.start)};
}

std::optional<QString> settleTimes(Ews::CalendarItem &item, const Zones &zones)
{
    const TimeSpan clocks = clocksOf(item, zones);
    const bool byTheClock = !item.start->offset && !item.end->offset && zones.start == zones.end;
    TimeSpan span{instantOf(*item.start, zones.start), instantOf(*item.end, zones.end)};
    if (auto wrong = byTheClock ? problemOf(clocks) : problemOf(span))
        return wrong;
    if (*item.isAllDayEvent)
        span = instantsOf(wholeDays(clocks), zones.start);
    else if (byTheClock)
        span = instantsOf(clocks, zones.start);
    item.start = Ews::DateTime::utc(span.start);
    item.end = Ews::DateTime::utc(span.end);
    return std::nullopt;
}

std::optional<QString> settleTimesOfSeries(StoredItem &stored, const Zones &zones,
                                           const Ews::CalendarItem *before)
{
    const Ews::CalendarItem &item = *stored.calendarItem();
    TimeSpan clocks = clocksOf(item, zones);
    const auto &series = stored.series;
    if (before && series && series->zone == zones.start && before->start == item.start) {
        // The clocks of the first occurrence show another time where it begins at a missing one.
        clocks.start.setTime(series->start);
        if (before->end == item.end)
            clocks.end = clocks.start.addSecs(std::chrono::seconds(series->duration).count());
    }
    if (auto wrong = problemOf(clocks))
        return wrong;
    if (*item.isAllDayEvent)
        clocks = wholeDays(clocks);
    return settleSeries(stored, clocks, zones.start, before);
}

/// The global id of a meeting: the same in every copy of it.
QString newUid()
{
    return u"040000008200E00074C5B7101A82E008"_s +
           QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex().toUpper());
}

} // namespace

Ews::SingleRecipient recipientFor(const Directory &directory, const Sid &who)
{
    const DirectoryEntry *entry = directory.bySid(who);
    if (!entry)
        return {};
    return {{.name = entry->displayName, .emailAddress = entry->smtp, .routingType = u"SMTP"_s}};
}

std::optional<QString> settle(StoredItem &stored, const Ews::CalendarItem *before)
{
    Ews::CalendarItem &item = *stored.calendarItem();
    const auto zones = zonesOf(item);
    if (!zones)
        return u"ErrorTimeZone"_s;
    if (!item.start || !item.end)
        return u"ErrorRequiredPropertyMissing"_s;
    item.isAllDayEvent = item.isAllDayEvent.value_or(false);
    if (auto wrong = item.recurrence ? settleTimesOfSeries(stored, *zones, before)
                                     : settleTimes(item, *zones))
        return wrong;
    if (!item.recurrence) {
        stored.series.reset();
        item.isRecurring = stored.occurrence.isValid();
        if (!stored.occurrence.isValid())
            item.calendarItemType = Ews::CalendarItemType::Single;
    }
    item.subject = item.subject.isNull() ? u""_s : item.subject;
    item.sensitivity = item.sensitivity.value_or(Ews::Sensitivity::Normal);
    item.importance = item.importance.value_or(Ews::Importance::Normal);
    item.freeBusy = item.freeBusy.value_or(Ews::LegacyFreeBusy::Busy);
    item.isResponseRequested = item.isResponseRequested.value_or(true);
    item.isMeeting = item.isMeeting.value_or(false) || !attendeesOf(item).isEmpty();
    item.appointmentState = *item.isMeeting ? item.appointmentState.value_or(1) | 1 : 0;
    return std::nullopt;
}

QList<Ews::Attendee> attendeesOf(const Ews::CalendarItem &item)
{
    return item.requiredAttendees + item.optionalAttendees + item.resources;
}

StoredItem newAppointment(const Call &call, const Mailbox &mailbox, const Folder &folder,
                          const Ews::CalendarItem &wanted)
{
    Ews::CalendarItem item = wanted;
    item.itemClass = item.itemClass.isEmpty() ? u"IPM.Appointment"_s : item.itemClass;
    item.uid = newUid();
    item.isCancelled = false;
    item.meetingRequestWasSent = false;
    item.appointmentSequenceNumber = 0;
    item.myResponseType = Ews::ResponseType::Organizer;
    item.organizer = recipientFor(call.state.organisation.directory, mailbox.owner);
    item.dateTimeCreated = call.when;
    item.lastModifiedName = call.caller->displayName;
    item.lastModifiedTime = item.dateTimeCreated;
    return {.key = {}, .folder = folder.key, .creator = call.caller->sid, .content = item};
}

} // namespace Sandbox
