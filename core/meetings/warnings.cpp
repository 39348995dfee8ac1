// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/warnings.h"

#include <algorithm>

namespace OnBehalf {

namespace {

using WarningKind = MeetingWarning::Kind;
using Type = Ews::LegacyFreeBusy;

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isInTheWay(Type type)
{
    return type == Type::Tentative || type == Type::Busy || type == Type::OOF;
}

/// Looks at one meeting and what is around it.
class Look
{
public:
    Look(const Meeting &meeting, const MeetingSurroundings &around)
        : m_meeting(meeting)
        , m_around(around)
        , m_start(meeting.times.startsAt())
        , m_end(meeting.times.endsAt())
    {}

    QList<MeetingWarning> warnings(const QDateTime &now)
    {
        if (m_around.mayCreate == false)
            add({.kind = WarningKind::NoRightToCreate});
        lookAtTips();
        if (m_start.isValid() && m_end.isValid())
            lookAtTime(now);
        std::ranges::stable_sort(m_found, {}, &MeetingWarning::kind);
        return m_found;
    }

private:
    void add(const MeetingWarning &warning) { m_found.append(warning); }

    /// Of an invitee; an empty one for the principal.
    Invitee inviteeOf(const QString &address) const
    {
        const qsizetype at = m_meeting.indexOf(address);
        return at < 0 ? Invitee{} : m_meeting.invitees.at(at);
    }

    void lookAtTips()
    {
        for (const RecipientTip &tip : m_around.tips) {
            const qsizetype at = m_meeting.indexOf(tip.address);
            if (at < 0)
                continue;
            const Invitee &who = m_meeting.invitees.at(at);
            const MeetingWarning about{.kind = WarningKind::InvalidRecipient,
                                       .address = who.address,
                                       .name = who.name,
                                       .role = who.role};
            addIf(tip.isInvalid, WarningKind::InvalidRecipient, about);
            addIf(tip.isFull, WarningKind::RecipientFull, about);
            addIf(tip.isRestricted, WarningKind::RecipientRestricted, about);
            if (tip.isAway && (!tip.awayTo || !m_start.isValid() || m_start < *tip.awayTo)) {
                add(about);
                m_found.last().kind = WarningKind::OutOfOffice;
                m_found.last().until = tip.awayTo;
            }
        }
    }

    void addIf(bool holds, WarningKind kind, MeetingWarning warning)
    {
        warning.kind = kind;
        if (holds)
            add(warning);
    }

    void lookAtTime(const QDateTime &now)
    {
        addIf(m_start < now, WarningKind::InThePast, {.kind = WarningKind::InThePast});
        for (const Availability &person : m_around.people)
            lookAtPerson(person);
        for (const Invitee &room : m_meeting.invited(AttendeeRole::Resource))
            lookAtSeats(room);
    }

    void lookAtPerson(const Availability &person)
    {
        const bool isPrincipal = isSame(person.address, m_around.principal);
        const Invitee who = inviteeOf(person.address);
        if (!isPrincipal && who.address.isEmpty())
            return; // not invited any more
        MeetingWarning about{.kind = WarningKind::NotVisible,
                             .address = isPrincipal ? QString() : who.address,
                             .name = who.name,
                             .role = who.role};
        if (person.error) {
            add(about);
            return;
        }
        if (const BusyTime *time = conflict(person, isPrincipal)) {
            about.kind = isPrincipal                          ? WarningKind::PrincipalBusy
                         : who.role == AttendeeRole::Resource ? WarningKind::RoomBusy
                                                              : WarningKind::AttendeeBusy;
            about.type = time->type;
            about.from = time->start;
            about.to = time->end;
            add(about);
        }
        const bool covered = m_meeting.times.allDay || who.role == AttendeeRole::Resource ||
                             !person.workTimes || person.workTimes->cover(m_start, m_end);
        about.from = about.to = {};
        about.type = Type::Busy;
        addIf(!covered, WarningKind::OutsideWorkingHours, about);
    }

    /// The gravest time that is in the way; the meeting itself, which those invited have in their
    /// calendars too, is none.
    const BusyTime *conflict(const Availability &person, bool isPrincipal) const
    {
        const BusyTime *worst = nullptr;
        for (const BusyTime &time : person.busy) {
            if (!isInTheWay(time.type) || m_end <= time.start || time.end <= m_start ||
                isItself(time) || (isPrincipal && m_meeting.showAs == Type::Free))
                continue;
            if (!worst || worst->type < time.type)
                worst = &time;
        }
        return worst;
    }

    bool isItself(const BusyTime &time) const
    {
        return m_around.current && time.start == m_around.current->startsAt() &&
               time.end == m_around.current->endsAt();
    }

    void lookAtSeats(const Invitee &room)
    {
        // The principal, and all others who are invited.
        const auto people =
            m_meeting.invitees.size() + 1 - m_meeting.invited(AttendeeRole::Resource).size();
        for (const RoomList &list : m_around.rooms) {
            for (const Room &one : list.rooms) {
                if (!isSame(one.address, room.address) || !one.seats || *one.seats >= people)
                    continue;
                add({.kind = WarningKind::RoomTooSmall,
                     .address = room.address,
                     .name = room.name,
                     .role = room.role,
                     .number = *one.seats});
                return;
            }
        }
    }

    const Meeting &m_meeting;
    const MeetingSurroundings &m_around;
    const QDateTime m_start;
    const QDateTime m_end;
    QList<MeetingWarning> m_found;
};

} // namespace

QList<MeetingWarning> warningsFor(const Meeting &meeting, const MeetingSurroundings &around,
                                  const QDateTime &now)
{
    return Look(meeting, around).warnings(now);
}

} // namespace OnBehalf
