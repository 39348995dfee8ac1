// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A series in Outlook's words.
#pragma once

#include "recurrence/rule.h"

namespace OnBehalf {

/// When a series takes place, without a full stop: "Every 2 weeks on Tuesday and Thursday, from
/// 24 November 2026, 4 times". For a recurrence without Series::problemOfForm().
QString recurrenceText(const Ews::Recurrence &recurrence);

/// Without the range: "Every 2 weeks on Tuesday and Thursday"
QString patternText(const Ews::RecurrencePattern &pattern);

/// What is wrong and what is right: "The number of occurrences is from 1 to 999."
QString recurrenceProblemText(Series::Problem problem);

/// Why a rule is not taken: "Exchange has nothing like “BYHOUR=9”."
QString ruleRefusalText(const Series::RuleRefusal &refusal);

} // namespace OnBehalf
