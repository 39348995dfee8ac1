// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The meeting that a command line describes: names looked up, times in the principal's zone.
#pragma once

#include "account/session.h"
#include "ctl/output.h"
#include "meetings/warnings.h"

#include <expected>

namespace OnBehalf::Ctl {

/// Why there is no meeting: the server's word, or what is wrong with what was asked for.
struct NoMeeting
{
    std::optional<Ews::Error> error{};
    ErrorText text{};
};
using MeetingOrNot = std::expected<Meeting, NoMeeting>;

/// Says on standard error whose zone it takes, where none was named. With \a forMany it is for
/// several calendars, and the session's mailbox may be invited, too.
MeetingOrNot newMeeting(const MeetingLine &line, const Session &session, const Output &output,
                        bool forMany = false);

/// \a entry with what the line says; with MeetingChoice::following the new series from then on.
MeetingOrNot changedMeeting(const MeetingLine &line, const MeetingEntry &entry,
                            const MeetingChoice &choice, const Session &session);

/// What is known about the time and the people; what cannot be found out is left out.
QList<MeetingWarning> warningsAbout(const Meeting &meeting, const Session &session);

} // namespace OnBehalf::Ctl
