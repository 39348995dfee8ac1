// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/undocommand.h"

#include "ctl/delegatescommands.h"
#include "ctl/delegatesoutput.h"
#include "ctl/mailboxfolders.h"
#include "ctl/permissionsoutput.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "delegates/delegatesjournal.h"
#include "permissions/permissionsjournal.h"

#include <QCoreApplication>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

using AnyPlan = std::variant<UndoPlan, PermissionsUndoPlan>;

QString idOf(const AnyPlan &plan)
{
    return std::visit([](const auto &one) { return one.journalId; }, plan);
}

/// The id of the newest entry of that \a kind that is not undone, or empty. Ids sort by time.
QString newest(QLatin1StringView kind, const Session &session)
{
    const auto entries = Journal().entries(kind, session.mailbox.address);
    for (const JournalEntry &entry : entries)
        if (!entry.undone)
            return entry.id;
    return {};
}

Ews::Result<AnyPlan> planOf(QLatin1StringView kind, const Session &session)
{
    const QString &mailbox = session.mailbox.address;
    if (kind == permissionsJournalKind)
        return wait(planPermissionsUndo(session.client, mailbox, Journal()));
    return wait(planUndo(session.client, mailbox, Journal()));
}

bool isNothing(const Ews::Result<AnyPlan> &plan)
{
    return !plan && plan.error().code == "NothingToUndo"_L1;
}

/// What is newest in the journal is looked at first, and the other kind where that left no trace
/// and was passed over for something older.
Ews::Result<AnyPlan> planNewest(const Session &session)
{
    QLatin1StringView kind = delegatesJournalKind;
    QLatin1StringView otherKind = permissionsJournalKind;
    if (newest(otherKind, session) > newest(kind, session))
        std::swap(kind, otherKind);
    auto plan = planOf(kind, session);
    if (!plan && !isNothing(plan))
        return plan;
    const QString other = newest(otherKind, session);
    if (other.isEmpty() || (plan && idOf(*plan) > other))
        return plan;
    auto otherPlan = planOf(otherKind, session);
    if (isNothing(otherPlan) || (plan && otherPlan && idOf(*plan) > idOf(*otherPlan)))
        return plan;
    return otherPlan;
}

/// Says what Undo would write over; false where that is a reason not to.
template<class Plan, class Out>
bool mayUndo(const Plan &plan, const CommandLine &line, const Output &output, Out &out)
{
    if (plan.changedSince.isEmpty())
        return true;
    output.complain(plan.cutOff ? Text::tr("The last change was cut off before it was read back. "
                                           "Undoing takes this back too, whoever changed it:")
                                : Text::tr("Changed since then, and written over by undoing:"));
    for (const auto &change : plan.changedSince)
        out.changedSince(change);
    if (line.dryRun)
        return true;
    output.complain(Text::tr("Nothing was written. Look at what it would do with --dry-run, "
                             "or undo it in the window, where you can decide."));
    return false;
}

Exit undoDelegates(const UndoPlan &plan, const CommandLine &line, const Session &session,
                   Output &output)
{
    DelegatesOutput delegates(output);
    if (!mayUndo(plan, line, output, delegates))
        return Exit::Refused;
    if (line.dryRun) {
        delegates.plan(plan.draft, true);
        return Exit::Done;
    }
    const auto report = wait(applyUndo(session.client, plan, Journal()));
    delegates.report(session.mailbox.address, report);
    return exitOf(report, false);
}

Exit undoPermissions(const PermissionsUndoPlan &plan, const CommandLine &line,
                     const Session &session, const Output &output)
{
    // Only for the paths: without the tree the folders' names have to do.
    const FolderTree tree = readTree(session, output).value_or(FolderTree(session.mailbox.address));
    PermissionsOutput permissions(output, tree);
    if (!mayUndo(plan, line, output, permissions))
        return Exit::Refused;
    permissions.warn(plan.drafts);
    if (line.dryRun) {
        permissions.plan(plan.drafts, true);
        return Exit::Done;
    }
    const auto report = wait(applyPermissionsUndo(session.client, session.mailbox.address, plan,
                                                  Journal(), {}, permissions.progress()));
    permissions.report(report);
    return exitOf(report, false);
}

} // namespace

Exit undo(const CommandLine &line, const Session &session, Output &output)
{
    const auto plan = planNewest(session);
    if (!plan) {
        output.error(plan.error());
        return exitOf(plan.error());
    }
    if (const auto *permissions = std::get_if<PermissionsUndoPlan>(&*plan))
        return undoPermissions(*permissions, line, session, output);
    return undoDelegates(std::get<UndoPlan>(*plan), line, session, output);
}

} // namespace OnBehalf::Ctl
