// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many mailboxes came to what, and what is known of earlier changes.
#include "text/bulktext.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BulkSums
{
    Q_DECLARE_TR_FUNCTIONS(BulkSummary)
};

QString joinedCounts(const QStringList &parts)
{
    return parts.join(u", "_s) + u'.';
}

} // namespace

BulkCount countResults(const QList<BulkResult> &results)
{
    BulkCount count;
    for (const auto &result : results) {
        ++count.total;
        switch (result.state) {
        case BulkResult::State::Waiting:
        case BulkResult::State::Reading:
        case BulkResult::State::Applying:
            ++count.waiting;
            break;
        case BulkResult::State::Skipped:
            ++count.skipped;
            break;
        case BulkResult::State::NothingToDo:
            ++count.same;
            break;
        case BulkResult::State::Planned:
            ++count.planned;
            break;
        case BulkResult::State::Applied:
            ++count.applied;
            break;
        case BulkResult::State::Refused:
            ++count.refused;
            break;
        case BulkResult::State::Conflict:
            ++count.conflicts;
            break;
        case BulkResult::State::Unknown:
            ++count.unknown;
            break;
        case BulkResult::State::Failed:
            ++count.failed;
            break;
        }
    }
    return count;
}

QString bulkPlanSummary(const BulkCount &count)
{
    QStringList parts{
        BulkSums::tr("%1 of %n mailbox(es) would change", nullptr, count.total).arg(count.planned)};
    if (count.same > 0)
        parts.append(BulkSums::tr("%n is/are so already", nullptr, count.same));
    if (count.skipped > 0)
        parts.append(BulkSums::tr("%n is/are left out", nullptr, count.skipped));
    if (count.conflicts > 0)
        parts.append(BulkSums::tr("%n was/were changed by others since", nullptr, count.conflicts));
    if (count.failed > 0)
        parts.append(BulkSums::tr("%n cannot be read", nullptr, count.failed));
    if (count.waiting > 0)
        parts.append(BulkSums::tr("%n not read yet", nullptr, count.waiting));
    return joinedCounts(parts);
}

QString bulkOutcomeSummary(const BulkCount &count)
{
    const int tried = count.applied + count.refused + count.conflicts + count.unknown +
                      count.failed + count.planned + count.waiting;
    QStringList parts{BulkSums::tr("%1 of %n mailbox(es) changed and read back", nullptr, tried)
                          .arg(count.applied)};
    if (count.refused > 0)
        parts.append(BulkSums::tr("%n refused, all of it or in part", nullptr, count.refused));
    if (count.conflicts > 0)
        parts.append(BulkSums::tr("%n left as others changed them", nullptr, count.conflicts));
    if (count.unknown > 0)
        parts.append(BulkSums::tr("%n with unknown result", nullptr, count.unknown));
    if (count.failed > 0)
        parts.append(BulkSums::tr("%n failed, nothing changed there", nullptr, count.failed));
    if (count.planned + count.waiting > 0)
        parts.append(BulkSums::tr("%n not begun", nullptr, count.planned + count.waiting));
    return joinedCounts(parts);
}

QString bulkTimeLeft(qint64 elapsed, int done, int total)
{
    constexpr int enough = 3; // mailboxes: fewer say little
    if (done < enough || done >= total)
        return {};
    const qint64 seconds = elapsed * (total - done) / done / 1000;
    if (seconds < 60)
        return BulkSums::tr("less than a minute left");
    return BulkSums::tr("about %n minute(s) left", nullptr, int((seconds + 59) / 60));
}

QString batchStateText(const Batch &batch)
{
    const int all = int(batch.mailboxes.size());
    const bool cutOff = std::ranges::any_of(batch.mailboxes, &BatchMailbox::cutOff);
    QStringList said;
    if (batch.isUndone())
        said.append(BulkSums::tr("Undone"));
    else if (batch.undone() > 0)
        said.append(
            BulkSums::tr("Undone in %1 of %n mailbox(es)", nullptr, all).arg(batch.undone()));
    if (cutOff)
        said.append(BulkSums::tr("Cut off: what came of it is not known everywhere"));
    return said.join(u". "_s);
}

QString dueLeasesText(const QList<Lease> &leases, QDate today)
{
    const int count = int(leases.size());
    const bool yesterday = std::ranges::all_of(
        leases, [today](const Lease &lease) { return lease.batch.until.addDays(1) == today; });
    return yesterday
               ? BulkSums::tr("The rights given in %n mailbox(es) ended yesterday.", nullptr, count)
               : BulkSums::tr("The rights given in %n mailbox(es) have ended.", nullptr, count);
}

} // namespace OnBehalf
