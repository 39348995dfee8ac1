// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is going to be done with a meeting, and what came of it.
#pragma once

#include "meetings/sendmeeting.h"
#include "text/errortext.h"

namespace OnBehalf {

/// How a send ended: what is in the calendar now, who was told, what to do next. \a principal: the
/// name of whose calendar it is.
ErrorText sendText(const SendReport &report, const QString &principal);

/// What a plan does, a sentence a step: "Create the meeting in the calendar of Helena Lindqvist.
/// Nobody is told yet." Steps that are done are left out.
QStringList planText(const MeetingPlan &plan, const QString &principal);

/// "subject", "time" …, for lists in sentences.
QString partText(MeetingPart part);

} // namespace OnBehalf
