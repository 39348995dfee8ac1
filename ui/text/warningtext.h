// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a sender may want to know before a meeting is sent, and what forbids it.
#pragma once

#include "meetings/warnings.h"
#include "text/errortext.h"

namespace OnBehalf {

/// What the sentences about a meeting name besides what they are about.
struct WarningContext
{
    QString principalName;
    QTimeZone zone; ///< By whose clocks times are told.
    QDate day;      ///< Of the meeting: times of that day go without their date.
};

/// One sentence: "Luca Bianchi (optional) is busy from 10:30 to 11:30."
QString warningText(const MeetingWarning &warning, const WarningContext &context);

/// What is wrong with the meeting, and what to do about it.
ErrorText problemText(MeetingProblem problem, const Meeting &meeting,
                      const WarningContext &context);

} // namespace OnBehalf
