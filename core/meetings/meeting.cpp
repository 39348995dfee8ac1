// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meeting.h"

#include "recurrence/occurrences.h"
#include "recurrence/timezones.h"
#include "recurrence/validity.h"

#include <QSet>

#include <algorithm>

namespace OnBehalf {

namespace {

constexpr int longestYears = 5;              // what Exchange stores
constexpr int longestReminder = 2'629'800;   // minutes, five years
constexpr qsizetype comparedNeighbours = 60; // every step of any pattern is among so many

QDateTime instantOf(const Ews::DateTime &clock, const QString &zoneName)
{
    const auto zone = Series::timeZone(zoneName);
    return zone && clock.isValid() ? Series::instant(clock.date, clock.time, *zone) : QDateTime();
}

/// Whether an occurrence lasts into the next one, as \a length of each has it.
bool overlaps(const Ews::Recurrence &recurrence, qint64 length)
{
    const auto dates = Series::between(recurrence, {}, {}, comparedNeighbours);
    constexpr qint64 day = 24 * 60 * 60;
    for (qsizetype i = 1; i < dates.size(); ++i)
        if (dates.at(i - 1).daysTo(dates.at(i)) * day < length)
            return true;
    return false;
}

std::optional<MeetingProblem> problemOfTimes(const Meeting &meeting)
{
    const QDateTime start = meeting.times.startsAt();
    const QDateTime end = meeting.times.endsAt();
    if (!start.isValid() || !end.isValid())
        return MeetingProblem::NoTime;
    if (end < start || (meeting.times.allDay && end == start))
        return MeetingProblem::EndsBeforeStart;
    if (start.addYears(longestYears) < end)
        return MeetingProblem::TooLong;
    if (meeting.recurrence && Series::problem(*meeting.recurrence))
        return MeetingProblem::Recurrence;
    if (meeting.recurrence && overlaps(*meeting.recurrence, start.secsTo(end)))
        return MeetingProblem::Overlapping;
    return std::nullopt;
}

bool sameInvitees(const QList<Invitee> &a, const QList<Invitee> &b)
{
    const auto named = [](const QList<Invitee> &list) {
        QSet<std::pair<QString, int>> names;
        for (const Invitee &one : list)
            names.insert({one.address.toLower(), int(one.role)});
        return names;
    };
    return named(a) == named(b);
}

} // namespace

QDateTime MeetingTimes::startsAt() const
{
    return instantOf(start, startZone);
}

QDateTime MeetingTimes::endsAt() const
{
    return instantOf(end, endZone);
}

void MeetingTimes::moveTo(const QDateTime &newStart, const QDateTime &newEnd)
{
    const auto zoneOfStart = Series::timeZone(startZone);
    const auto zoneOfEnd = Series::timeZone(endZone);
    if (!zoneOfStart || !zoneOfEnd)
        return;
    start = Ews::DateTime::wallClock(newStart, *zoneOfStart);
    end = Ews::DateTime::wallClock(newEnd, *zoneOfEnd);
    if (allDay) {
        start.time = QTime(0, 0);
        end.time = QTime(0, 0);
    }
}

QList<Invitee> Meeting::invited(AttendeeRole role) const
{
    QList<Invitee> some;
    std::ranges::copy_if(invitees, std::back_inserter(some),
                         [role](const Invitee &one) { return one.role == role; });
    return some;
}

qsizetype Meeting::indexOf(const QString &address) const
{
    const auto it = std::ranges::find_if(invitees, [&address](const Invitee &one) {
        return one.address.compare(address, Qt::CaseInsensitive) == 0;
    });
    return it == invitees.end() ? -1 : it - invitees.begin();
}

QString ownZone()
{
    const QString id = Series::windowsId(QTimeZone::systemTimeZone());
    return id.isEmpty() ? QStringLiteral("UTC") : id;
}

MeetingTimes nextHour(const QString &zoneName)
{
    const QTimeZone zone = Series::timeZone(zoneName).value_or(QTimeZone::utc());
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone);
    const QDateTime start(now.date(), QTime(now.time().hour(), 0), Qt::UTC);
    const auto clock = [&start](int hours) {
        const QDateTime at = start.addSecs(hours * 3600);
        return Ews::DateTime{at.date(), at.time(), {}};
    };
    return {.start = clock(1), .end = clock(2), .startZone = zoneName, .endZone = zoneName};
}

std::optional<MeetingProblem> problemOf(const Meeting &meeting, const QString &principal)
{
    if (const auto problem = problemOfTimes(meeting))
        return problem;
    if (meeting.reminderMinutes &&
        (*meeting.reminderMinutes < 0 || *meeting.reminderMinutes > longestReminder))
        return MeetingProblem::Reminder;
    for (qsizetype i = 0; i < meeting.invitees.size(); ++i) {
        const QString &address = meeting.invitees.at(i).address;
        if (address.isEmpty())
            return MeetingProblem::AddressMissing;
        if (address.compare(principal, Qt::CaseInsensitive) == 0)
            return MeetingProblem::OrganizerInvited;
        if (meeting.indexOf(address) != i)
            return MeetingProblem::InvitedTwice;
    }
    return std::nullopt;
}

QList<MeetingPart> differences(const Meeting &a, const Meeting &b)
{
    using P = MeetingPart;
    QList<P> parts;
    const auto add = [&parts](bool differs, P part) {
        if (differs)
            parts.append(part);
    };
    add(a.subject != b.subject, P::Subject);
    add(a.location != b.location, P::Location);
    add(a.body.type != b.body.type || a.body.text != b.body.text, P::Body);
    add(a.times != b.times, P::Times);
    add(a.recurrence != b.recurrence, P::Recurrence);
    add(a.reminderMinutes != b.reminderMinutes, P::Reminder);
    add(a.showAs != b.showAs, P::ShowAs);
    add(a.sensitivity != b.sensitivity, P::Sensitivity);
    add(a.importance != b.importance, P::Importance);
    add(a.categories != b.categories, P::Categories);
    add(a.requestsResponses != b.requestsResponses, P::RequestsResponses);
    add(a.allowsNewTimes != b.allowsNewTimes, P::AllowsNewTimes);
    add(!sameInvitees(a.invitees, b.invitees), P::Invitees);
    add(a.files != b.files, P::Files);
    return parts;
}

bool resetsAnswers(const Meeting &before, const Meeting &after)
{
    return before.times.startsAt() != after.times.startsAt() ||
           before.times.endsAt() != after.times.endsAt() || before.recurrence != after.recurrence;
}

QList<Invitee> without(const QList<Invitee> &some, const QList<Invitee> &others)
{
    Meeting listed{.invitees = others};
    QList<Invitee> rest = some;
    rest.removeIf([&listed](const Invitee &one) { return listed.indexOf(one.address) >= 0; });
    return rest;
}

} // namespace OnBehalf
