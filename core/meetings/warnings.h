// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/availability.h"
#include "directory/mailtips.h"
#include "directory/rooms.h"
#include "meetings/meeting.h"

namespace OnBehalf {

/// What a sender may want to know before a meeting is sent. None of them forbids it.
struct MeetingWarning
{
    enum class Kind {
        NoRightToCreate,     ///< In the principal's calendar.
        InThePast,           ///
        PrincipalBusy,       ///< The principal has something else then.
        AttendeeBusy,        ///< \a type: how.
        RoomBusy,            ///
        RoomTooSmall,        ///< \a number: its seats.
        OutsideWorkingHours, ///< Those of the principal or of \a address.
        OutOfOffice,         ///< \a until, where it is told.
        InvalidRecipient,    ///
        RecipientFull,       ///
        RecipientRestricted, ///< A message would be refused.
        NotVisible,          ///< Whether \a address is free cannot be seen.
    };
    Kind kind;
    QString address{}; ///< Whom it is about; empty: the principal or nobody.
    QString name{};
    AttendeeRole role = AttendeeRole::Required;
    Ews::LegacyFreeBusy type = Ews::LegacyFreeBusy::Busy;
    QDateTime from{}; ///< UTC: when the conflict is.
    QDateTime to{};
    std::optional<QDateTime> until{};
    int number = 0;

    bool operator==(const MeetingWarning &) const = default;
};

/// All that is known about a time and those who are to meet.
struct MeetingSurroundings
{
    QString principal;
    QList<Availability> people; ///< Of the principal, those invited and rooms; any order.
    QList<RecipientTip> tips;
    QList<RoomList> rooms;
    std::optional<bool> mayCreate; ///< Nothing: not known.
    /// The meeting itself, where it is one that is changed: no conflict with itself.
    std::optional<MeetingTimes> current;
};

/// The gravest first.
QList<MeetingWarning> warningsFor(const Meeting &meeting, const MeetingSurroundings &around,
                                  const QDateTime &now);

} // namespace OnBehalf
