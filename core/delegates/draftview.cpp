// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a draft looks: its rows, its changes one by one, its warnings.
#include "delegates/delegatesdraft.h"

#include <algorithm>

namespace OnBehalf {

using Ews::DelegateLevel;
using Ews::DeliverMeetingRequests;

namespace {

DelegateRow rowOf(const Delegate &delegate)
{
    return {.key = delegate.key,
            .user = delegate.user,
            .levels = delegate.levels,
            .receivesCopies = delegate.receivesCopies,
            .viewsPrivateItems = delegate.viewsPrivateItems,
            .fromFolders = delegate.fromFolders,
            .error = delegate.error};
}

template<class T>
void lay(const std::optional<T> &staged, std::optional<T> &value, std::optional<T> &before)
{
    if (!staged || staged == value)
        return;
    before = value ? value : T{};
    value = staged;
}

void layOver(DelegateRow &row, const StagedDelegate &staged)
{
    row.isGroup = staged.isGroup;
    row.refused = staged.refused;
    row.copiesLowered = staged.copiesLowered;
    switch (staged.kind) {
    case StagedDelegate::Kind::Remove:
        row.state = DelegateRow::State::Removed;
        return;
    case StagedDelegate::Kind::Add:
        row.state = DelegateRow::State::Added;
        row.fromFolders = false; // a delegate for certain, once applied
        row.error.reset();
        break;
    case StagedDelegate::Kind::Change:
        row.state = DelegateRow::State::Changed;
        break;
    }
    for (const DelegateFolder folder : delegateFolders) {
        std::optional<DelegateLevel> wanted = staged.levels[folder];
        if (const auto &entry = staged.entries[folder]; entry && !wanted)
            wanted = *entry ? delegateLevelOf(rightsOf(**entry)) : DelegateLevel::None;
        if (wanted && *wanted != row.levels[folder]) {
            row.levelsBefore[folder] = row.levels[folder];
            row.levels[folder] = *wanted;
        }
    }
    lay(staged.receivesCopies, row.receivesCopies, row.receivesCopiesBefore);
    lay(staged.viewsPrivateItems, row.viewsPrivateItems, row.viewsPrivateItemsBefore);
}

/// Somebody to be added: before it, what the folders' lists say.
DelegateRow addedRow(const MailboxDelegates &base, const StagedDelegate &staged)
{
    DelegateRow row{.key = staged.key,
                    .user = staged.user,
                    .receivesCopies = false,
                    .viewsPrivateItems = false};
    for (const DelegateFolder folder : delegateFolders)
        if (const auto entry = base.entryOf(staged.user, folder))
            row.levels[folder] = delegateLevelOf(rightsOf(*entry));
    layOver(row, staged);
    return row;
}

/// Whether it takes a new list for the folder: what RemoveDelegate and the levels cannot do.
bool writesFolderList(const StagedDelegate &staged, DelegateFolder folder)
{
    const auto &exact = staged.entries[folder];
    if (exact && *exact)
        return staged.kind == StagedDelegate::Kind::Remove ||
               delegateLevelOf(rightsOf(**exact)) == DelegateLevel::Custom;
    return staged.kind == StagedDelegate::Kind::Add &&
           staged.levels[folder] == DelegateLevel::Custom;
}

class ChangeList
{
public:
    explicit ChangeList(const DelegatesDraft &draft)
        : m_base(draft.base())
    {}

    void append(const StagedDelegate &staged, const DelegateRow &row)
    {
        m_staged = &staged;
        if (staged.kind != StagedDelegate::Kind::Change)
            changes.append(change(staged.kind == StagedDelegate::Kind::Add ? Change::Kind::Add
                                                                           : Change::Kind::Remove));
        if (staged.kind == StagedDelegate::Kind::Remove) {
            for (const DelegateFolder folder : delegateFolders)
                if (const auto &kept = staged.entries[folder]; kept && *kept)
                    appendEntry(folder, **kept);
            return;
        }
        for (const DelegateFolder folder : delegateFolders)
            appendFolder(folder, row);
        appendFlag(Change::Kind::ReceivesCopies, row.receivesCopies, row.receivesCopiesBefore);
        appendFlag(Change::Kind::ViewsPrivateItems, row.viewsPrivateItems,
                   row.viewsPrivateItemsBefore);
    }

    QList<Change> changes;

private:
    Change change(Change::Kind kind) const
    {
        return {.kind = kind,
                .key = m_staged->key,
                .user = m_staged->user,
                .isGroup = m_staged->isGroup,
                .error = m_staged->refused};
    }

    void appendEntry(DelegateFolder folder, const Ews::Permission &after)
    {
        Change one = change(Change::Kind::FolderEntry);
        one.folder = folder;
        one.entryBefore = m_base.entryOf(m_staged->user, folder);
        one.entryAfter = after;
        changes.append(one);
    }

    void appendFolder(DelegateFolder folder, const DelegateRow &row)
    {
        const auto current = m_base.entryOf(m_staged->user, folder);
        const auto &exact = m_staged->entries[folder];
        if (exact && *exact && !sameRights(*exact, current) &&
            delegateLevelOf(rightsOf(**exact)) == DelegateLevel::Custom) {
            appendEntry(folder, **exact);
            return;
        }
        const bool added = m_staged->kind == StagedDelegate::Kind::Add;
        const DelegateLevel after = row.levels[folder];
        // Of an addition every level is said that is more than nothing; what is kept as well.
        if (!row.levelsBefore[folder] && !(added && after != DelegateLevel::None))
            return;
        Change one = change(Change::Kind::Level);
        one.folder = folder;
        one.levelBefore = row.levelsBefore[folder].value_or(after);
        one.levelAfter = after;
        one.entryBefore = current;
        if (after == DelegateLevel::Custom)
            one.entryAfter = current;
        changes.append(one);
    }

    void appendFlag(Change::Kind kind, std::optional<bool> after, std::optional<bool> before)
    {
        if (!before)
            return;
        Change one = change(kind);
        one.flagBefore = before;
        one.flagAfter = after;
        one.consequence = kind == Change::Kind::ReceivesCopies && m_staged->copiesLowered;
        changes.append(one);
    }

    const MailboxDelegates &m_base;
    const StagedDelegate *m_staged = nullptr;
};

} // namespace

QList<DelegateRow> DelegatesDraft::rows() const
{
    QList<DelegateRow> rows;
    for (const Delegate &delegate : m_base.delegates) {
        DelegateRow &row = rows.emplaceBack(rowOf(delegate));
        const auto staged = std::ranges::find(m_staged, delegate.key, &StagedDelegate::key);
        if (staged != m_staged.end())
            layOver(row, *staged);
    }
    for (const StagedDelegate &staged : m_staged)
        if (!m_base.find(staged.key))
            rows.append(addedRow(m_base, staged));
    return rows;
}

std::optional<DelegateRow> DelegatesDraft::row(const QString &key) const
{
    const auto all = rows();
    const auto found = std::ranges::find(all, key, &DelegateRow::key);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QList<Change> DelegatesDraft::changes() const
{
    ChangeList list(*this);
    for (const StagedDelegate &staged : m_staged)
        if (const auto shown = row(staged.key))
            list.append(staged, *shown);
    if (m_scope)
        list.changes.append({.kind = Change::Kind::Scope,
                             .scopeBefore = m_base.scope,
                             .scopeAfter = m_scope,
                             .error = m_scopeRefused});
    return list.changes;
}

QList<Warning> DelegatesDraft::warnings() const
{
    QList<Warning> warnings;
    const auto all = rows();
    const bool somebody = std::ranges::any_of(all, [](const DelegateRow &row) {
        return row.state != DelegateRow::State::Removed && !row.error &&
               row.receivesCopies.value_or(false);
    });
    const auto wanted = scope();
    if (wanted == DeliverMeetingRequests::DelegatesOnly && !somebody && !all.isEmpty())
        warnings.append(Warning::NobodyReceivesCopies);
    if (!isEmpty() && m_base.hasUnreadableEntries())
        warnings.append(Warning::UnreadableEntriesMayGo);
    bool drops = false;
    for (const StagedDelegate &staged : m_staged) {
        for (const DelegateFolder folder : delegateFolders) {
            const bool writesList = writesFolderList(staged, folder);
            const auto &list = m_base.folders[folder];
            drops = drops || (writesList && list && !list->unknownEntries.isEmpty());
        }
    }
    if (drops)
        warnings.append(Warning::UnknownFolderEntriesGo);
    if (std::ranges::any_of(m_staged, [](const StagedDelegate &one) {
            return one.isGroup && one.kind == StagedDelegate::Kind::Add;
        }))
        warnings.append(Warning::GroupAsDelegate);
    return warnings;
}

} // namespace OnBehalf
