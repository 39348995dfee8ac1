// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/bulktext.h"

#include "text/delegatetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using BulkState = BulkResult::State;

namespace {

struct BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

/// In the middle of a sentence.
QString countedState(BulkState state, int count)
{
    switch (state) {
    case BulkState::Waiting:
    case BulkState::Reading:
        return BulkWords::tr("%n waiting", nullptr, count);
    case BulkState::Skipped:
        return BulkWords::tr("%n skipped", nullptr, count);
    case BulkState::NothingToDo:
        return BulkWords::tr("%n with nothing to do", nullptr, count);
    case BulkState::Planned:
    case BulkState::Applying:
        return BulkWords::tr("%n to be changed", nullptr, count);
    case BulkState::Applied:
        return BulkWords::tr("%n changed", nullptr, count);
    case BulkState::Refused:
        return BulkWords::tr("%n refused", nullptr, count);
    case BulkState::Conflict:
        return BulkWords::tr("%n changed by somebody else", nullptr, count);
    case BulkState::Unknown:
        return BulkWords::tr("%n unknown", nullptr, count);
    case BulkState::Failed:
        return BulkWords::tr("%n failed", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

QString roleName(const RoleTemplate &role)
{
    if (role.isOwn())
        return role.name;
    if (role.key == "assistant"_L1)
        return BulkWords::tr("Assistant");
    if (role.key == "deputy"_L1)
        return BulkWords::tr("Deputy for leave");
    if (role.key == "reception"_L1)
        return BulkWords::tr("Reception for rooms");
    return role.key;
}

QString bulkTitle(const BulkChange &change)
{
    const QString who = delegateName(change.who);
    switch (change.kind) {
    case BulkChange::Kind::Grant:
        return u"%1: %2"_s.arg(roleName(change.role), who);
    case BulkChange::Kind::Revoke:
        return BulkWords::tr("All rights of %1 taken back").arg(who);
    case BulkChange::Kind::CopyRights:
        return BulkWords::tr("Rights of %1 copied to %2").arg(who, delegateName(change.to));
    case BulkChange::Kind::HandOver:
        return BulkWords::tr("Rights of %1 handed over to %2").arg(who, delegateName(change.to));
    case BulkChange::Kind::ResetDefault:
        return BulkWords::tr("Rights of Default and Anonymous reset");
    }
    Q_UNREACHABLE();
}

QString bulkStateText(BulkState state)
{
    switch (state) {
    case BulkState::Waiting:
        return BulkWords::tr("Waiting");
    case BulkState::Reading:
        return BulkWords::tr("Reading");
    case BulkState::Skipped:
        return BulkWords::tr("Skipped");
    case BulkState::NothingToDo:
        return BulkWords::tr("Nothing to do");
    case BulkState::Planned:
        return BulkWords::tr("To be changed");
    case BulkState::Applying:
        return BulkWords::tr("Writing");
    case BulkState::Applied:
        return BulkWords::tr("Applied, read back");
    case BulkState::Refused:
        return BulkWords::tr("Refused");
    case BulkState::Conflict:
        return BulkWords::tr("Changed by somebody else");
    case BulkState::Unknown:
        return BulkWords::tr("Unknown");
    case BulkState::Failed:
        return BulkWords::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString skipText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::IsOwner:
        return BulkWords::tr("It is their own mailbox.");
    case SkipReason::GroupAsDelegate:
        return BulkWords::tr("A group cannot be a delegate. Give it folder rights instead.");
    case SkipReason::DelegatesUnknown:
        return BulkWords::tr("The server cannot list the delegates of this mailbox, usually "
                             "because a group is one of them. Change it by itself.");
    }
    Q_UNREACHABLE();
}

QString bulkSummary(const QList<BulkResult> &results)
{
    QStringList parts;
    for (const BulkState state : {BulkState::Applied, BulkState::Planned, BulkState::NothingToDo,
                                  BulkState::Skipped, BulkState::Refused, BulkState::Conflict,
                                  BulkState::Unknown, BulkState::Failed, BulkState::Waiting})
        if (const auto count = std::ranges::count(results, state, &BulkResult::state); count > 0)
            parts.append(countedState(state, int(count)));
    return parts.join(u", "_s);
}

} // namespace OnBehalf
