// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/appointment.h"

#include <QTimeZone>
#include <QUuid>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The zone that the item names, UTC where it names none; nothing for a name that is none.
std::optional<QTimeZone> zoneOf(const Ews::CalendarItem &item)
{
    const QString name = item.startTimeZone     ? item.startTimeZone->id
                         : item.meetingTimeZone ? item.meetingTimeZone->timeZoneName
                                                : QString();
    if (name.isEmpty() || name == "UTC"_L1)
        return QTimeZone::utc();
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
    return iana.isEmpty() ? std::nullopt : std::optional(QTimeZone(iana));
}

/// Whole days from midnight to midnight, as the zone has them.
void widenToDays(Ews::CalendarItem &item, const QTimeZone &zone)
{
    const QDateTime start = item.start->at(zone).toTimeZone(zone);
    const QDateTime end = item.end->at(zone).toTimeZone(zone);
    const bool midnight = end.time() == QTime(0, 0) && end.date() > start.date();
    const Ews::DateTime first{start.date(), QTime(0, 0), {}};
    const Ews::DateTime last{midnight ? end.date() : end.date().addDays(1), QTime(0, 0), {}};
    item.start = Ews::DateTime::utc(first.at(zone));
    item.end = Ews::DateTime::utc(last.at(zone));
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

std::optional<QString> settle(Ews::CalendarItem &item)
{
    const auto zone = zoneOf(item);
    if (!zone)
        return u"ErrorTimeZone"_s;
    if (!item.start || !item.end)
        return u"ErrorRequiredPropertyMissing"_s;
    if (item.recurrence)
        return u"ErrorUnsupportedRecurrence"_s;
    const QDateTime start = item.start->at(*zone);
    const QDateTime end = item.end->at(*zone);
    if (end < start)
        return u"ErrorCalendarEndDateIsEarlierThanStartDate"_s;
    if (start.addYears(5) < end)
        return u"ErrorCalendarDurationIsTooLong"_s;
    item.start = Ews::DateTime::utc(start);
    item.end = Ews::DateTime::utc(end);
    item.isAllDayEvent = item.isAllDayEvent.value_or(false);
    if (*item.isAllDayEvent)
        widenToDays(item, *zone);
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
    item.calendarItemType = Ews::CalendarItemType::Single;
    item.isRecurring = false;
    item.isCancelled = false;
    item.meetingRequestWasSent = false;
    item.appointmentSequenceNumber = 0;
    item.myResponseType = Ews::ResponseType::Organizer;
    item.organizer = recipientFor(call.state.organisation.directory, mailbox.owner);
    item.dateTimeCreated = Ews::DateTime::utc(QDateTime::currentDateTimeUtc());
    item.lastModifiedName = call.caller->displayName;
    item.lastModifiedTime = item.dateTimeCreated;
    return {.key = {}, .folder = folder.key, .creator = call.caller->sid, .content = item};
}

} // namespace Sandbox
