// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the composer finds out by itself about the time and the people.

#include "directory/directorysearch.h"
#include "meetings/meetingcomposer.h"
#include "permissions/folderaccess.h"
#include "recurrence/timezones.h"
#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Typing is let go on before the server is asked.
constexpr std::chrono::milliseconds looksAfter{400};
/// Days for which times are suggested.
constexpr int soughtDays = 7;
constexpr int shortestSuggested = 30; // minutes; Exchange suggests none for less
constexpr int longestSuggested = 1440;

Ews::MeetingAttendeeType typeOf(AttendeeRole role)
{
    switch (role) {
    case AttendeeRole::Required:
        return Ews::MeetingAttendeeType::Required;
    case AttendeeRole::Optional:
        return Ews::MeetingAttendeeType::Optional;
    case AttendeeRole::Resource:
        return Ews::MeetingAttendeeType::Room;
    }
    Q_UNREACHABLE();
}

QList<Sought> soughtFor(const MeetingDraft &draft)
{
    QList<Sought> people{{draft.principal, Ews::MeetingAttendeeType::Organizer}};
    for (const Invitee &one : draft.meeting.invitees)
        if (!one.address.isEmpty())
            people.append({one.address, typeOf(one.role)});
    return people;
}

QTimeZone zoneOf(const MeetingTimes &times)
{
    return Series::timeZone(times.startZone).value_or(QTimeZone::systemTimeZone());
}

/// Who was typed has the address for a name.
bool isNameless(const QString &name, const QString &address)
{
    return name.isEmpty() || name == address;
}

} // namespace

void MeetingComposer::prepareLooking()
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(looksAfter);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        lookAround();
        readTips();
        readNames();
    });
}

void MeetingComposer::readPrincipal()
{
    m_looking.start();
    const QString principal = m_draft.principal;
    const Ews::Mailbox mailbox{
        .name = {}, .emailAddress = principal, .routingType = {}, .mailboxType = {}};
    const Ews::DistinguishedFolderId calendar{
        .id = u"calendar"_s, .changeKey = {}, .mailbox = mailbox};
    whenDone(effectiveRights(m_session.client, calendar, m_stopLooking.get_token()), this,
             [this, principal](const Ews::Result<Ews::EffectiveRights> &rights) {
                 if (principal != m_draft.principal)
                     return;
                 if (rights)
                     m_mayCreate = rights->createContents;
                 else if (rights.error().failure == Ews::Failure::Refused)
                     m_mayCreate = false;
                 Q_EMIT warningsChanged();
             });
}

void MeetingComposer::readRooms()
{
    whenDone(OnBehalf::readRooms(m_session.client, m_stopLooking.get_token()), this,
             [this](const Ews::Result<QList<RoomList>> &rooms) {
                 m_rooms = rooms.value_or(QList<RoomList>());
                 Q_EMIT roomsChanged();
                 Q_EMIT warningsChanged();
             });
}

void MeetingComposer::showDays(QDate first, int days)
{
    m_chosenDay = first;
    m_chosenDays = qMax(1, days);
    lookAround();
}

void MeetingComposer::lookAround()
{
    const MeetingTimes &times = m_draft.meeting.times;
    if (!times.startsAt().isValid() || m_draft.principal.isEmpty())
        return;
    const QTimeZone zone = zoneOf(times);
    const QDate first = m_chosenDay.isValid() ? m_chosenDay : times.start.date;
    const int days = std::max({m_chosenDays, soughtDays, int(first.daysTo(times.end.date)) + 1});
    AvailabilityQuery query{.people = soughtFor(m_draft),
                            .from = Series::instant(first, QTime(0, 0), zone),
                            .to = Series::instant(first.addDays(days), QTime(0, 0), zone),
                            .zone = zone};
    const qint64 minutes = times.startsAt().secsTo(times.endsAt()) / 60;
    if (!times.allDay && minutes > 0)
        query.duration =
            std::chrono::minutes(std::clamp<qint64>(minutes, shortestSuggested, longestSuggested));
    if (m_draft.entry)
        query.currentTime = m_draft.entry->meeting.times.startsAt();
    // An answer to an older question is not wanted any more.
    m_stopLooking.request_stop();
    m_stopLooking = {};
    lookAtRooms(query);
    const QDateTime from = query.from;
    const QDateTime to = query.to;
    whenDone(readAvailability(m_session.client, query, m_stopLooking.get_token()), this,
             [this, from, to](const Ews::Result<AvailabilityAnswer> &answer) {
                 if (!answer && answer.error().failure == Ews::Failure::Cancelled)
                     return;
                 takeAvailability(answer, from, to);
             });
}

void MeetingComposer::watchRooms(const QStringList &addresses)
{
    if (addresses == m_watchedRooms)
        return;
    m_watchedRooms = addresses;
    lookAround();
}

// Apart from those who meet: the times that suit are not to depend on rooms nobody has asked for.
void MeetingComposer::lookAtRooms(AvailabilityQuery query)
{
    query.people.clear();
    query.duration = {};
    for (const QString &room : std::as_const(m_watchedRooms))
        if (m_draft.meeting.indexOf(room) < 0)
            query.people.append({room, Ews::MeetingAttendeeType::Room});
    if (query.people.isEmpty()) {
        m_watched = {};
        return joinKnown();
    }
    whenDone(readAvailability(m_session.client, query, m_stopLooking.get_token()), this,
             [this](const Ews::Result<AvailabilityAnswer> &answer) {
                 if (!answer)
                     return;
                 m_watched = *answer;
                 joinKnown();
                 Q_EMIT availabilityChanged();
             });
}

void MeetingComposer::joinKnown()
{
    m_known = m_availability.people + m_watched.people;
}

void MeetingComposer::takeAvailability(const Ews::Result<AvailabilityAnswer> &answer,
                                       const QDateTime &from, const QDateTime &to)
{
    m_availabilityError = answer ? std::nullopt : std::optional(answer.error());
    if (answer) {
        m_availability = *answer;
        joinKnown();
        m_availabilityReadAt = QDateTime::currentDateTime();
        m_shownFrom = from;
        m_shownTo = to;
    }
    // A new meeting is written in the principal's zone, unless another one was chosen.
    const auto theirs = principalTimes();
    if (theirs && !m_zoneChosen && !theirs->windowsZone.isEmpty() &&
        theirs->windowsZone != m_draft.meeting.times.startZone) {
        MeetingTimes &times = m_draft.meeting.times;
        const auto moved = [&theirs](const QDateTime &instant) {
            return Ews::DateTime::wallClock(instant, theirs->zone);
        };
        const QDateTime start = times.startsAt();
        const QDateTime end = times.endsAt();
        times.start = moved(start);
        times.end = moved(end);
        times.startZone = times.endZone = theirs->windowsZone;
        Q_EMIT draftChanged();
    }
    Q_EMIT availabilityChanged();
    Q_EMIT warningsChanged();
}

void MeetingComposer::readNames()
{
    readName(m_draft.principal, m_draft.principalName,
             [this](const QString &address, const QString &name) {
                 if (m_draft.principal == address &&
                     isNameless(m_draft.principalName, m_draft.principal))
                     setPrincipal(address, name);
             });
    for (const Invitee &one : m_draft.meeting.invitees)
        readName(one.address, one.name, [this](const QString &address, const QString &name) {
            edit([&](Meeting &meeting) {
                const qsizetype at = meeting.indexOf(address);
                if (at >= 0 && isNameless(meeting.invitees.at(at).name, address))
                    meeting.invitees[at].name = name;
            });
        });
}

void MeetingComposer::readName(const QString &address, const QString &name,
                               const std::function<void(const QString &, const QString &)> &take)
{
    if (!isNameless(name, address) || address.isEmpty() || m_namesAsked.contains(address))
        return;
    m_namesAsked.insert(address);
    whenDone(searchDirectory(m_session.client, address), this,
             [address, take](const Ews::Result<DirectoryHits> &hits) {
                 if (hits && hits->entries.size() == 1)
                     take(address, hits->entries.first().name);
             });
}

void MeetingComposer::readTips()
{
    QStringList addresses;
    for (const Invitee &one : m_draft.meeting.invitees)
        if (!one.address.isEmpty() && one.role != AttendeeRole::Resource)
            addresses.append(one.address);
    if (addresses == m_tipsFor)
        return;
    m_tipsFor = addresses;
    if (addresses.isEmpty()) {
        m_tips.clear();
        Q_EMIT warningsChanged();
        return;
    }
    whenDone(readMailTips(m_session.client, m_draft.principal, addresses), this,
             [this, addresses](const Ews::Result<QList<RecipientTip>> &tips) {
                 if (addresses != m_tipsFor)
                     return;
                 m_tips = tips.value_or(QList<RecipientTip>());
                 Q_EMIT warningsChanged();
             });
}

std::optional<WorkTimes> MeetingComposer::principalTimes() const
{
    for (const Availability &person : m_availability.people)
        if (person.address.compare(m_draft.principal, Qt::CaseInsensitive) == 0)
            return person.workTimes;
    return std::nullopt;
}

QList<MeetingWarning> MeetingComposer::warnings() const
{
    const bool isNew = m_draft.isNew();
    return warningsFor(
        m_draft.meeting,
        {.principal = m_draft.principal,
         .people = m_availability.people,
         .tips = m_tips,
         .rooms = m_rooms,
         .mayCreate = isNew ? m_mayCreate : std::optional(m_draft.entry->mayChange),
         .current = isNew ? std::nullopt : std::optional(m_draft.entry->meeting.times)},
        QDateTime::currentDateTimeUtc());
}

} // namespace OnBehalf
