// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/calendaritem.h"

#include <QTimeZone>

namespace OnBehalf {

/// In which of the three lists of a meeting somebody is.
enum class AttendeeRole { Required, Optional, Resource };

/// Somebody invited, or a room.
struct Invitee
{
    QString name;
    QString address; ///< SMTP.
    AttendeeRole role = AttendeeRole::Required;
    /// The answer as the organizer's copy has it; nothing before there is one.
    std::optional<Ews::ResponseType> response{};

    bool operator==(const Invitee &) const = default;
};

/// A file that is attached, or is to be.
struct MeetingFile
{
    QString name;
    QString contentType;
    qint64 size = 0; ///< Bytes.
    QString id{};    ///< The server's, of one that is attached.
    QString path{};  ///< Where the content of one that is not yet attached is kept.

    bool operator==(const MeetingFile &) const = default;
};

/// When a meeting is: what clocks on the wall show, each of its own zone. An all-day one lasts from
/// midnight to midnight after its last day.
struct MeetingTimes
{
    Ews::DateTime start; ///< Without an offset.
    Ews::DateTime end;
    QString startZone; ///< Windows ids ("W. Europe Standard Time").
    QString endZone;
    bool allDay = false;

    bool operator==(const MeetingTimes &) const = default;

    /// The instants, in UTC; invalid ones where a zone is not known.
    QDateTime startsAt() const;
    QDateTime endsAt() const;
    /// Takes these instants by the clocks of its zones; all-day items whole days. Nothing where a
    /// zone is not known.
    void moveTo(const QDateTime &newStart, const QDateTime &newEnd);
};

/// The Windows id of this computer's zone.
QString ownZone();
/// From the next full hour of that zone, for an hour.
MeetingTimes nextHour(const QString &zoneName);

/// A meeting or an appointment (one without invitees) as a composer edits it. Of a series: its
/// first occurrence, and how it goes on.
struct Meeting
{
    QString subject;
    QString location;
    Ews::Body body{};
    MeetingTimes times;
    std::optional<Ews::Recurrence> recurrence{};
    std::optional<int> reminderMinutes = 15; ///< 0–2629800; nothing: no reminder.
    Ews::LegacyFreeBusy showAs = Ews::LegacyFreeBusy::Busy;
    Ews::Sensitivity sensitivity = Ews::Sensitivity::Normal;
    Ews::Importance importance = Ews::Importance::Normal;
    QStringList categories{};
    bool requestsResponses = true;
    bool allowsNewTimes = true; ///< Those invited may propose other times.
    QList<Invitee> invitees{};
    QList<MeetingFile> files{};

    bool operator==(const Meeting &) const = default;

    QList<Invitee> invited(AttendeeRole role) const;
    /// By address, whatever its case; -1: not invited.
    qsizetype indexOf(const QString &address) const;
};

/// Why a meeting cannot be sent as it is.
enum class MeetingProblem {
    NoTime,           ///< No date or time, or a zone that is not known here.
    EndsBeforeStart,  ///
    TooLong,          ///< More than five years, or a series' occurrence longer than a day's step.
    Recurrence,       ///< See Series::problem.
    Overlapping,      ///< Occurrences that last into the next one.
    Reminder,         ///< Not 0–2629800 minutes.
    AddressMissing,   ///< An invitee without an address.
    InvitedTwice,     ///< The same address twice.
    OrganizerInvited, ///< The principal is the organizer already.
};

/// The first problem of \a meeting in the calendar of \a principal; nothing where it can be sent.
std::optional<MeetingProblem> problemOf(const Meeting &meeting, const QString &principal);

/// What of a meeting two versions of it can differ in.
enum class MeetingPart {
    Subject,
    Location,
    Body,
    Times,
    Recurrence,
    Reminder,
    ShowAs,
    Sensitivity,
    Importance,
    Categories,
    RequestsResponses,
    AllowsNewTimes,
    Invitees, ///< Who, in which list; not their answers.
    Files,
};

QList<MeetingPart> differences(const Meeting &a, const Meeting &b);

/// Whether changing \a before into \a after makes Exchange forget the answers already given: a new
/// time, or a new rule of a series.
bool resetsAnswers(const Meeting &before, const Meeting &after);

/// Those of \a some who are not among \a others, by address.
QList<Invitee> without(const QList<Invitee> &some, const QList<Invitee> &others);

} // namespace OnBehalf
