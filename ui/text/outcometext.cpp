// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/outcometext.h"

#include "text/reviewchange.h"

#include <QCoreApplication>

#include <QHash>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

int badness(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Applied:
        return 0;
    case Outcome::Staged:
        return 1;
    case Outcome::Unknown:
        return 2;
    case Outcome::NotApplied:
        return 3;
    case Outcome::Refused:
        return 4;
    }
    Q_UNREACHABLE();
}

/// What became of the only change, which is not done.
QString singleOutcome(const OutcomeCount &count)
{
    if (count.refused > 0)
        return OutcomeWords::tr("The change was refused.");
    if (count.notApplied > 0)
        return OutcomeWords::tr("The change was not applied.");
    if (count.unknown > 0)
        return OutcomeWords::tr("It is not known whether the change was made.");
    return OutcomeWords::tr("The change was not sent.");
}

} // namespace

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Staged:
        return OutcomeWords::tr("Not sent yet");
    case Outcome::Applied:
        return OutcomeWords::tr("Applied, read back");
    case Outcome::Refused:
        return OutcomeWords::tr("Refused, still staged");
    case Outcome::NotApplied:
        return OutcomeWords::tr("Not applied, still staged");
    case Outcome::Unknown:
        return OutcomeWords::tr("Sent, result unknown");
    }
    Q_UNREACHABLE();
}

ErrorText outcomeExplanation(Outcome outcome, const std::optional<Ews::Error> &error)
{
    if (outcome == Outcome::Applied)
        return {};
    if (error)
        return errorText(*error);
    switch (outcome) {
    case Outcome::NotApplied:
        return {
            OutcomeWords::tr("The server reported success, but reading back shows the old state."),
            OutcomeWords::tr("Apply again. If it stays, make this change in Outlook."),
            {}};
    case Outcome::Unknown:
        return {OutcomeWords::tr("It was sent, but the state afterwards could not be read."),
                OutcomeWords::tr("Reload to see whether it was done."),
                {}};
    case Outcome::Staged:
    case Outcome::Applied:
    case Outcome::Refused:
        return {};
    }
    Q_UNREACHABLE();
}

OutcomeCount countOutcomes(const QList<CountedOutcome> &outcomes)
{
    QHash<QString, Outcome> units;
    for (const auto &[unit, outcome] : outcomes) {
        Outcome &worst = *units.insert(unit, units.value(unit, outcome));
        if (badness(outcome) > badness(worst))
            worst = outcome;
    }
    OutcomeCount count;
    for (const Outcome outcome : std::as_const(units)) {
        ++count.total;
        count.staged += outcome == Outcome::Staged;
        count.applied += outcome == Outcome::Applied;
        count.refused += outcome == Outcome::Refused;
        count.notApplied += outcome == Outcome::NotApplied;
        count.unknown += outcome == Outcome::Unknown;
    }
    return count;
}

OutcomeCount countOutcomes(const QList<ReviewChange> &changes)
{
    QList<CountedOutcome> outcomes;
    for (const ReviewChange &change : changes)
        outcomes.append({change.unit, change.outcome});
    return countOutcomes(outcomes);
}

QString outcomesSummary(const OutcomeCount &count)
{
    if (count.total == 0)
        return OutcomeWords::tr("No changes");
    if (count.applied == count.total)
        return OutcomeWords::tr("%n change(s) done.", nullptr, count.total);
    if (count.total == 1)
        return singleOutcome(count);
    QStringList parts{
        count.applied == 0
            ? OutcomeWords::tr("None of %1 changes is done").arg(count.total)
            : OutcomeWords::tr("%n of %1 changes done", nullptr, count.applied).arg(count.total)};
    if (count.refused > 0)
        parts.append(OutcomeWords::tr("%n refused", nullptr, count.refused));
    if (count.notApplied > 0)
        parts.append(OutcomeWords::tr("%n not applied", nullptr, count.notApplied));
    if (count.unknown > 0)
        parts.append(OutcomeWords::tr("%n with unknown result", nullptr, count.unknown));
    if (count.staged > 0)
        parts.append(OutcomeWords::tr("%n not sent", nullptr, count.staged));
    return parts.join(u", "_s) + u'.';
}

} // namespace OnBehalf
