// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/outcomes.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether \a change is to be seen in \a state.
bool isIn(const Change &change, const MailboxDelegates &state)
{
    const Delegate *listed = state.find(change.key);
    if (!listed && change.kind != Change::Kind::Scope)
        listed = state.find(change.user);
    const bool isDelegate = listed && !listed->error;
    switch (change.kind) {
    case Change::Kind::Add:
        return isDelegate;
    case Change::Kind::Remove:
        return !listed;
    case Change::Kind::Level:
        if (change.levelAfter == Ews::DelegateLevel::Custom)
            return sameRights(change.entryAfter, state.entryOf(change.user, change.folder));
        return isDelegate && listed->levels[change.folder] == change.levelAfter;
    case Change::Kind::FolderEntry:
        return sameRights(change.entryAfter, state.entryOf(change.user, change.folder));
    case Change::Kind::ReceivesCopies:
        return isDelegate && listed->receivesCopies == change.flagAfter;
    case Change::Kind::ViewsPrivateItems:
        return isDelegate && listed->viewsPrivateItems == change.flagAfter;
    case Change::Kind::Scope:
        return state.scope == change.scopeAfter;
    }
    Q_UNREACHABLE();
}

/// Whether \a state leaves open what became of \a change: where the server cannot list the
/// delegates, only the levels can be read.
bool isUnreadable(const Change &change, const MailboxDelegates &state)
{
    if (!state.listError)
        return false;
    switch (change.kind) {
    case Change::Kind::Add:
    case Change::Kind::ReceivesCopies:
    case Change::Kind::ViewsPrivateItems:
    case Change::Kind::Scope:
        return true;
    case Change::Kind::Remove:
    case Change::Kind::Level:
    case Change::Kind::FolderEntry:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

void Outcomes::sent(const QStringList &keys, bool withScope)
{
    for (const QString &key : keys)
        m_sent.insert(key);
    m_scopeSent = m_scopeSent || withScope;
}

void Outcomes::failed(const QStringList &keys, bool withScope, const Ews::Error &error)
{
    for (const QString &key : keys)
        m_errors.insert(key, error);
    if (withScope)
        m_scopeError = error;
}

void Outcomes::folderFailed(const QStringList &keys, DelegateFolder folder, const Ews::Error &error)
{
    for (const QString &key : keys)
        m_folderErrors.insert({key, folder}, error);
}

std::optional<Ews::Error> Outcomes::errorOf(const Change &change) const
{
    if (change.kind == Change::Kind::Scope)
        return m_scopeError;
    if (const auto found = m_errors.constFind(change.key); found != m_errors.cend())
        return *found;
    const auto folder = m_folderErrors.constFind({change.key, change.folder});
    const bool ofFolder =
        change.kind == Change::Kind::FolderEntry || change.kind == Change::Kind::Level;
    return ofFolder && folder != m_folderErrors.cend() ? std::optional(*folder) : std::nullopt;
}

Outcome Outcomes::judge(const Change &change, const std::optional<MailboxDelegates> &after) const
{
    const bool sent = change.kind == Change::Kind::Scope ? m_scopeSent : wasSent(change.key);
    if (!sent)
        return Outcome::Staged;
    const auto error = errorOf(change);
    if (!after)
        return error && !error->outcomeUnknown() ? Outcome::Refused : Outcome::Unknown;
    if (isUnreadable(change, *after))
        return error && !error->outcomeUnknown() ? Outcome::Refused : Outcome::Unknown;
    // Also where an error was answered: a cut answer may stand for a change that arrived, and who
    // is no delegate any more needs no removal.
    if (isIn(change, *after))
        return Outcome::Applied;
    return error && !error->outcomeUnknown() ? Outcome::Refused : Outcome::NotApplied;
}

bool Outcomes::nothingApplied(const DelegatesDraft &draft, const MailboxDelegates &after) const
{
    const auto changes = draft.changes();
    return std::ranges::none_of(changes, [&](const Change &change) {
        const auto outcome = judge(change, after);
        return outcome == Outcome::Applied || outcome == Outcome::Unknown;
    });
}

QList<Change> Outcomes::judge(const DelegatesDraft &draft,
                              const std::optional<MailboxDelegates> &after) const
{
    QList<Change> changes = draft.changes();
    for (Change &change : changes) {
        change.outcome = judge(change, after);
        change.error = change.outcome == Outcome::Applied ? std::nullopt : errorOf(change);
    }
    return changes;
}

DelegatesDraft Outcomes::remaining(const DelegatesDraft &draft, const QList<Change> &judged,
                                   const std::optional<MailboxDelegates> &after) const
{
    const auto unfinished = [&](const QString &key) {
        return std::ranges::any_of(judged, [&](const Change &change) {
            // What the server took, but cannot list, is not sent again and again.
            const bool taken = change.outcome == Outcome::Unknown && after && !change.error;
            return change.key == key && change.outcome != Outcome::Applied && !taken;
        });
    };
    DelegatesDraft rest(draft.base());
    for (StagedDelegate staged : draft.staged()) {
        if (!unfinished(staged.key))
            continue;
        const auto failed = std::ranges::find_if(
            judged, [&](const Change &change) { return change.key == staged.key && change.error; });
        staged.refused = failed == judged.end() ? std::nullopt : failed->error;
        rest.stage(staged);
    }
    const auto scope = std::ranges::find(judged, Change::Kind::Scope, &Change::kind);
    const bool taken =
        scope != judged.end() && scope->outcome == Outcome::Unknown && after && !scope->error;
    if (scope != judged.end() && scope->outcome != Outcome::Applied && !taken)
        rest.stageScope(draft.stagedScope(), m_scopeError);
    return after ? rest.rebasedOn(*after) : rest;
}

} // namespace OnBehalf
