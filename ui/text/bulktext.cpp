// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/bulktext.h"

#include "text/changetext.h"
#include "text/datetext.h"
#include "text/permissiontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using ChangeKind = BulkChange::Kind;
using ResultState = BulkResult::State;

namespace {

struct BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

/// "Editor on Calendar and Tasks", the same level said once.
QStringList levelSentences(const RoleTemplate &role)
{
    QList<std::pair<Ews::PermissionLevel, QStringList>> folders;
    for (const auto folder : delegateFolders) {
        const auto level = role.levels[folder];
        if (!level)
            continue;
        const auto same =
            std::ranges::find(folders, *level, [](const auto &one) { return one.first; });
        if (same == folders.end())
            folders.append({*level, {folderName(folder)}});
        else
            same->second.append(folderName(folder));
    }
    QStringList sentences;
    for (const auto &[level, names] : folders)
        sentences.append(
            BulkWords::tr("%1 on %2.", "a level on folders")
                .arg(permissionLevelName(level), spokenLocale().createSeparatedList(names)));
    return sentences;
}

ErrorText failureText(const BulkResult &result)
{
    const auto nothing = BulkWords::tr("Nothing was changed in this mailbox.");
    if (!result.error)
        return {nothing, BulkWords::tr("Try again."), {}};
    return errorText(*result.error, nothing);
}

/// The first of the changes that says why it was not done, and how many there are.
ErrorText refusalText(const BulkResult &result)
{
    const auto changes = bulkReviewChanges(result);
    ErrorText text;
    for (const auto &change : changes)
        if (text.headline.isEmpty() && !change.explanation.headline.isEmpty())
            text = change.explanation;
    if (text.headline.isEmpty() && result.error)
        text = errorText(*result.error);
    text.headline = (outcomesSummary(countOutcomes(changes)) + u' ' + text.headline).trimmed();
    return text;
}

ErrorText conflictText(const BulkResult &result)
{
    return {BulkWords::tr("Somebody else changed this mailbox meanwhile. Nothing was changed by "
                          "you.") +
                u' ' + changedElsewhereTexts(result).join(u' '),
            BulkWords::tr("Read it again, look at what would be changed now, and apply that."),
            {}};
}

ErrorText unknownText(const BulkResult &result)
{
    const auto fate = BulkWords::tr("It was sent, but what came of it is not known.");
    const auto next = BulkWords::tr("Read the mailbox again to find out; nothing is done twice.");
    if (!result.error)
        return {fate, next, {}};
    const auto said = errorText(*result.error, fate);
    return {said.headline, next, said.details};
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

QString roleDescription(const RoleTemplate &role)
{
    QStringList said{role.asDelegate
                         ? BulkWords::tr("Becomes a delegate.")
                         : BulkWords::tr("Gets rights on folders only, not those of a delegate.")};
    said += levelSentences(role);
    if (role.asDelegate && role.receivesCopies)
        said.append(*role.receivesCopies
                        ? BulkWords::tr("Receives copies of meeting-related messages.")
                        : BulkWords::tr("Receives no copies of meeting-related messages."));
    if (role.asDelegate && role.viewsPrivateItems)
        said.append(*role.viewsPrivateItems ? BulkWords::tr("Can see private items.")
                                            : BulkWords::tr("Cannot see private items."));
    said.append(BulkWords::tr("Everything else stays as it is."));
    return said.join(u' ');
}

QString roleProblemText(RoleProblem problem)
{
    switch (problem) {
    case RoleProblem::NoKey:
    case RoleProblem::NoName:
        return BulkWords::tr("Give it a name with letters or digits.");
    case RoleProblem::KeyTaken:
        return BulkWords::tr("A role that comes with the program has this name. Choose another "
                             "one.");
    case RoleProblem::LevelUnfit:
        return BulkWords::tr("A delegate can have None, Reviewer, Author or Editor only; free/busy "
                             "levels are for the calendar. Choose another level.");
    case RoleProblem::CopiesUnfit:
        return BulkWords::tr("Copies of meeting-related messages go to delegates with Editor on "
                             "the calendar only. Choose Editor there, or leave the copies out.");
    case RoleProblem::GrantsNothing:
        return BulkWords::tr("It gives nothing yet. Choose a level for a folder, or make them a "
                             "delegate.");
    }
    Q_UNREACHABLE();
}

QString bulkKindLabel(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Grant:
        return BulkWords::tr("Give a role");
    case ChangeKind::Revoke:
        return BulkWords::tr("Take away all rights");
    case ChangeKind::CopyRights:
        return BulkWords::tr("Copy rights");
    case ChangeKind::HandOver:
        return BulkWords::tr("Hand over rights");
    case ChangeKind::ResetDefault:
        return BulkWords::tr("Reset Default and Anonymous");
    }
    Q_UNREACHABLE();
}

QString bulkKindDescription(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Grant:
        return BulkWords::tr("Somebody gets what a role says, in each mailbox.");
    case ChangeKind::Revoke:
        return BulkWords::tr("Somebody who leaves is no delegate any more and loses the entries of "
                             "their own. Rights through groups stay.");
    case ChangeKind::CopyRights:
        return BulkWords::tr("Somebody gets the rights that a colleague has, beside their own.");
    case ChangeKind::HandOver:
        return BulkWords::tr("Somebody gets the rights that a colleague has, who loses them.");
    case ChangeKind::ResetDefault:
        return BulkWords::tr("Default sees free and busy times on the calendar and nothing "
                             "elsewhere; Anonymous sees nothing at all.");
    }
    Q_UNREACHABLE();
}

QString bulkTitle(const BulkChange &change)
{
    const auto who = delegateName(change.who);
    switch (change.kind) {
    case ChangeKind::Grant:
        return BulkWords::tr("%1: %2", "role, person").arg(roleName(change.role), who);
    case ChangeKind::Revoke:
        return BulkWords::tr("All rights taken away: %1").arg(who);
    case ChangeKind::CopyRights:
        return BulkWords::tr("Rights copied: %1 → %2").arg(who, delegateName(change.to));
    case ChangeKind::HandOver:
        return BulkWords::tr("Rights handed over: %1 → %2").arg(who, delegateName(change.to));
    case ChangeKind::ResetDefault:
        return BulkWords::tr("Default and Anonymous reset");
    }
    Q_UNREACHABLE();
}

QString untilExplanation(QDate lastDay)
{
    return BulkWords::tr("The rights are valid until %1. From the day after, OnBehalf offers to "
                         "take them back when it starts, and “onbehalfctl due --apply” does it. "
                         "Exchange itself knows no end: until one of them is done, the rights "
                         "stay.")
        .arg(dayText(lastDay));
}

QString bulkStateLabel(ResultState state)
{
    switch (state) {
    case ResultState::Waiting:
        return BulkWords::tr("Waiting");
    case ResultState::Reading:
        return BulkWords::tr("Reading…");
    case ResultState::Skipped:
        return BulkWords::tr("Left out");
    case ResultState::NothingToDo:
        return BulkWords::tr("Is so already");
    case ResultState::Planned:
        return BulkWords::tr("Would change");
    case ResultState::Applying:
        return BulkWords::tr("Writing…");
    case ResultState::Applied:
        return BulkWords::tr("Done, read back");
    case ResultState::Refused:
        return BulkWords::tr("Refused");
    case ResultState::Conflict:
        return BulkWords::tr("Changed by others");
    case ResultState::Unknown:
        return BulkWords::tr("Result unknown");
    case ResultState::Failed:
        return BulkWords::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString skipReasonText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::IsOwner:
        return BulkWords::tr("It is their own mailbox.");
    case SkipReason::GroupAsDelegate:
        return BulkWords::tr("A group cannot be managed as a delegate over Exchange Web Services.");
    case SkipReason::DelegatesUnknown:
        return BulkWords::tr("The server cannot list the delegates, so that nothing is known for "
                             "certain.");
    }
    Q_UNREACHABLE();
}

ErrorText bulkResultText(const BulkResult &result)
{
    switch (result.state) {
    case ResultState::Skipped:
        return {result.skipped ? skipReasonText(*result.skipped) : QString(), {}, {}};
    case ResultState::Refused:
        return refusalText(result);
    case ResultState::Conflict:
        return conflictText(result);
    case ResultState::Unknown:
        return unknownText(result);
    case ResultState::Failed:
        return failureText(result);
    default:
        return {};
    }
}

QList<ReviewChange> bulkReviewChanges(const BulkResult &result)
{
    auto shown = reviewChanges(result.changes, result.mailbox.address);
    const auto names = [&result](const Ews::FolderId &folder) {
        for (const auto &change : result.entryChanges)
            if (change.folderId.id == folder.id)
                return change.folderName;
        return QString();
    };
    return shown + reviewChanges(result.entryChanges, names);
}

QStringList changedElsewhereTexts(const BulkResult &result)
{
    QStringList sentences;
    for (const auto &change : result.changedElsewhere)
        sentences.append(changeSentence(change));
    for (const auto &change : result.entriesChangedElsewhere)
        sentences.append(entryChangeSentence(change));
    return sentences;
}

} // namespace OnBehalf
