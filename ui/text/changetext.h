// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes in sentences, one by one and in sum.
#pragma once

#include "delegates/delegatesdraft.h"
#include "text/errortext.h"

namespace OnBehalf {

/// What changes, without saying for whom: "Calendar: Reviewer → Editor".
QString changeText(const Change &change);
/// The same with the new value bold.
QString changeHtml(const Change &change);
/// With the person in front: "Priya Raman: Calendar: Reviewer → Editor".
QString changeSentence(const Change &change);

/// "Applied, read back"
QString outcomeText(Outcome outcome);

/// Why a change is not applied and what to do; empty where that is not known or not needed.
ErrorText outcomeExplanation(const Change &change);

/// How many changes came to what. Adding somebody is one change with all that is given with it,
/// and counts as what came of the worst part.
struct ChangeCount
{
    int total = 0;
    int staged = 0;
    int applied = 0;
    int refused = 0;
    int notApplied = 0;
    int unknown = 0;
    int delegates = 0;
    bool scope = false;

    bool operator==(const ChangeCount &) const = default;
};
ChangeCount countChanges(const QList<Change> &changes);

/// "2 changes to 1 delegate"; "No changes" for none.
QString changesSummary(const QList<Change> &changes);
/// "4 of 5 changes are done, 1 was refused."
QString outcomesSummary(const QList<Change> &changes);

} // namespace OnBehalf
