// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/change.h"

#include <algorithm>

namespace OnBehalf {

namespace {

Change changeOf(Change::Kind kind, const Delegate &delegate)
{
    return {.kind = kind, .key = delegate.key, .user = delegate.user};
}

void flagDifference(QList<Change> &changes, Change::Kind kind, const Delegate &delegate,
                    std::optional<bool> before, std::optional<bool> after)
{
    if (before == after)
        return;
    Change change = changeOf(kind, delegate);
    change.flagBefore = before;
    change.flagAfter = after;
    changes.append(change);
}

void folderDifferences(QList<Change> &changes, const MailboxDelegates &then,
                       const MailboxDelegates &now, const Delegate &delegate)
{
    for (const DelegateFolder folder : delegateFolders) {
        if (!then.folders[folder] || !now.folders[folder])
            continue;
        const auto before = then.entryOf(delegate.user, folder);
        const auto after = now.entryOf(delegate.user, folder);
        if (sameRights(before, after))
            continue;
        Change change = changeOf(Change::Kind::FolderEntry, delegate);
        change.folder = folder;
        change.entryBefore = before;
        change.entryAfter = after;
        changes.append(change);
    }
}

void delegateDifferences(QList<Change> &changes, const Delegate &before, const Delegate &after)
{
    for (const DelegateFolder folder : delegateFolders) {
        if (before.levels[folder] == after.levels[folder])
            continue;
        Change change = changeOf(Change::Kind::Level, after);
        change.folder = folder;
        change.levelBefore = before.levels[folder];
        change.levelAfter = after.levels[folder];
        changes.append(change);
    }
    flagDifference(changes, Change::Kind::ReceivesCopies, after, before.receivesCopies,
                   after.receivesCopies);
    flagDifference(changes, Change::Kind::ViewsPrivateItems, after, before.viewsPrivateItems,
                   after.viewsPrivateItems);
}

/// A level that changed is said once, not again as the folder entry behind it.
bool saysLevel(const QList<Change> &changes, const Change &entry)
{
    return std::ranges::any_of(changes, [&](const Change &one) {
        return one.kind == Change::Kind::Level && one.key == entry.key &&
               one.folder == entry.folder && one.levelAfter != Ews::DelegateLevel::Custom;
    });
}

} // namespace

QList<Change> differences(const MailboxDelegates &then, const MailboxDelegates &now)
{
    QList<Change> changes;
    if (then.listError.has_value() != now.listError.has_value())
        return changes; // delegates and people on folder lists are not to be compared
    for (const Delegate &before : then.delegates)
        if (!now.find(before.key))
            changes.append(changeOf(Change::Kind::Remove, before));
    for (const Delegate &after : now.delegates) {
        const Delegate *before = then.find(after.key);
        if (before) {
            delegateDifferences(changes, *before, after);
        } else {
            changes.append(changeOf(Change::Kind::Add, after));
            delegateDifferences(changes, Delegate{}, after);
        }
        QList<Change> entries;
        folderDifferences(entries, then, now, after);
        for (const Change &entry : entries)
            if (!saysLevel(changes, entry))
                changes.append(entry);
    }
    if (then.scope != now.scope)
        changes.append(
            {.kind = Change::Kind::Scope, .scopeBefore = then.scope, .scopeAfter = now.scope});
    return changes;
}

} // namespace OnBehalf
