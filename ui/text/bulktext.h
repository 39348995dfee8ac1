// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A change of many mailboxes in words: what is to be done, what it comes to in each mailbox, and
// what became of all of them.
#pragma once

#include "helpdesk/bulkrun.h"
#include "text/delegatetext.h"
#include "text/reviewchange.h"

namespace OnBehalf {

/// "Deputy for leave"; of an own template what its maker called it.
QString roleName(const RoleTemplate &role);
/// "Becomes a delegate. Editor on Calendar; Reviewer on Inbox. Does not receive copies."
QString roleDescription(const RoleTemplate &role);
/// What keeps it from being used, and what to do about it.
QString roleProblemText(RoleProblem problem);

/// "Give a role"
QString bulkKindLabel(BulkChange::Kind kind);
/// What that does in each mailbox.
QString bulkKindDescription(BulkChange::Kind kind);
/// As the journal calls it: "Deputy for leave: Marta Silva".
QString bulkTitle(const BulkChange &change);
/// What happens once rights that are given until that day are over.
QString untilExplanation(QDate lastDay);

/// "Would change", "Is so already", "Done"
QString bulkStateLabel(BulkResult::State state);
/// In a sentence.
QString skipReasonText(SkipReason reason);
/// Why a mailbox was not changed, what to do, and what was and was not changed; empty where all of
/// it is well.
ErrorText bulkResultText(const BulkResult &result);
/// What would be changed in a mailbox, or was, as a review shows it.
QList<ReviewChange> bulkReviewChanges(const BulkResult &result);
/// What somebody else changed meanwhile, a sentence each.
QStringList changedElsewhereTexts(const BulkResult &result);

/// How many mailboxes came to what.
struct BulkCount
{
    int total = 0;
    int waiting = 0; ///< Or under way.
    int planned = 0;
    int same = 0; ///< There was nothing to do.
    int skipped = 0;
    int applied = 0;
    int refused = 0;
    int conflicts = 0;
    int unknown = 0;
    int failed = 0;

    bool operator==(const BulkCount &) const = default;
};
BulkCount countResults(const QList<BulkResult> &results);

/// Of a dry run: "12 of 40 mailboxes would change, 25 are so already, 3 cannot be read."
QString bulkPlanSummary(const BulkCount &count);
/// Of what was applied: "9 of 12 mailboxes were changed and read back, 2 were refused, 1 was not
/// begun."
QString bulkOutcomeSummary(const BulkCount &count);
/// "about 2 minutes left"; empty where nobody can say. \a elapsed: in ms since the first one began.
QString bulkTimeLeft(qint64 elapsed, int done, int total);

/// "Undone", "Undone in 3 of 40 mailboxes", "Cut off: what came of it is not known"; empty where
/// nothing of it was undone.
QString batchStateText(const Batch &batch);

/// "The time of rights in 3 mailboxes is over."
QString dueLeasesText(const QList<Lease> &leases, QDate today);

} // namespace OnBehalf
