// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An appointment in many mailboxes, in words.
#pragma once

#include "helpdesk/appointments.h"
#include "text/errortext.h"

namespace OnBehalf {

/// "Made", "Not tried yet" …
QString appointmentStateText(AppointmentResult::State state);

/// What there is to know of one mailbox: what happened, what is in the calendar now, what to do
/// next. Empty where the state says it all.
ErrorText appointmentText(const AppointmentResult &result);

/// How all of it stands: "Not tried yet: 1 · Made: 8 · Refused: 1"
QString appointmentsSummary(const QList<AppointmentResult> &results);

/// What is about to be done: "One appointment is made in each of 10 calendars. Nobody is invited."
/// Of a meeting, that those invited get an invitation from each mailbox.
QString appointmentsPlanText(const Meeting &meeting, qsizetype mailboxes);

} // namespace OnBehalf
