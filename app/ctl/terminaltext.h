// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's sentences say differently where there is no window.
#pragma once

#include "access/accessmatrix.h"
#include "permissions/outcome.h"
#include "text/errortext.h"

namespace OnBehalf::Ctl {

/// As errorText(), with what to do next in terms of commands.
ErrorText terminalErrorText(const Ews::Error &error, const QString &unchanged = {});

/// The same about a folder's permission list.
ErrorText terminalListErrorText(const Ews::Error &error, const QString &unchanged = {});

/// Of an Apply that ended early: what is known of what it wrote. \a look is the command that shows
/// how it is.
QString terminalWriteOutcome(const QList<Outcome> &outcomes, const QString &look);

template<class Change>
QList<Outcome> outcomesOf(const QList<Change> &changes)
{
    QList<Outcome> outcomes;
    for (const Change &change : changes)
        outcomes.append(change.outcome);
    return outcomes;
}

/// As findingAdvice(), with a command where that speaks of a page of the window.
QString terminalFindingAdvice(const AccessMatrix &matrix, const AccessFinding &finding);

/// As outcomeText(): nothing stays staged when the program ends.
QString terminalOutcomeText(Outcome outcome);

} // namespace OnBehalf::Ctl
