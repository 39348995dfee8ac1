// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes in sentences, one by one and in sum.
#pragma once

#include "delegates/delegatesdraft.h"
#include "text/reviewchange.h"

namespace OnBehalf {

/// What changes, without saying for whom: "Calendar: Reviewer → Editor".
QString changeText(const Change &change);
/// The same with the new value bold.
QString changeHtml(const Change &change);
/// With the person in front: "Priya Raman: Calendar: Reviewer → Editor".
QString changeSentence(const Change &change);

/// As the review shows them. \a mailbox, \a calendar: for the administrator's command; see
/// adminCommand().
QList<ReviewChange> reviewChanges(const QList<Change> &changes, const QString &mailbox,
                                  const QString &calendar = QStringLiteral("Calendar"));

/// Adding somebody is one change with all that is given with it.
struct ChangeCount : OutcomeCount
{
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
