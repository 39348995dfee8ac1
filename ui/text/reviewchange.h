// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/outcometext.h"

namespace OnBehalf {

/// A change as the review shows it, whatever is changed: below the name of whom or what it is
/// about.
struct ReviewChange
{
    QString group;     ///< Changes with the same group stand together.
    QString groupName; ///< "Priya Raman", "Calendar › Board meetings"
    QString groupToolTip;
    QString groupIcon; ///< The name of an icon in resources/icons.
    QString text;      ///< "Calendar: Reviewer → Editor"
    QString html;      ///< The same with the new value bold.
    QString unit;      ///< See CountedOutcome.
    Outcome outcome = Outcome::Staged;
    ErrorText explanation;
    QString adminCommand; ///< See adminCommand().
};

OutcomeCount countOutcomes(const QList<ReviewChange> &changes);

} // namespace OnBehalf
