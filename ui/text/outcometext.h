// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of changes, whatever was changed.
#pragma once

#include "permissions/outcome.h"
#include "text/errortext.h"

#include <QList>

namespace OnBehalf {

/// "Applied, read back"
QString outcomeText(Outcome outcome);

/// Why a change with this outcome is not applied and what to do; empty where that is not known or
/// not needed.
ErrorText outcomeExplanation(Outcome outcome, const std::optional<Ews::Error> &error);

/// How many changes came to what.
struct OutcomeCount
{
    int total = 0;
    int staged = 0;
    int applied = 0;
    int refused = 0;
    int notApplied = 0;
    int unknown = 0;

    bool operator==(const OutcomeCount &) const = default;
};

/// A change, or a part of one: parts of the same unit count as one, by the worst of them.
struct CountedOutcome
{
    QString unit;
    Outcome outcome = Outcome::Staged;
};
OutcomeCount countOutcomes(const QList<CountedOutcome> &outcomes);

/// "4 of 5 changes are done, 1 was refused."
QString outcomesSummary(const OutcomeCount &count);

} // namespace OnBehalf
