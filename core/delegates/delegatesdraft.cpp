// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesdraft.h"

#include <algorithm>

namespace OnBehalf {

using Ews::DelegateLevel;
using Ews::DeliverMeetingRequests;

namespace {

/// The level that stands for what the person has on the folder now.
DelegateLevel currentLevel(const DelegateRow &row, DelegateFolder folder)
{
    return row.levelsBefore[folder].value_or(row.levels[folder]);
}

} // namespace

std::optional<DeliverMeetingRequests> DelegatesDraft::scope() const
{
    return m_scope ? m_scope : m_base.scope;
}

StagedDelegate *DelegatesDraft::stagedFor(const QString &key)
{
    const auto found = std::ranges::find(m_staged, key, &StagedDelegate::key);
    return found == m_staged.end() ? nullptr : &*found;
}

StagedDelegate &DelegatesDraft::ensureStaged(const QString &key)
{
    if (StagedDelegate *staged = stagedFor(key))
        return *staged;
    const Delegate *delegate = m_base.find(key);
    return m_staged.emplaceBack(
        StagedDelegate{.key = key, .user = delegate ? delegate->user : Ews::UserId{}});
}

void DelegatesDraft::setLevel(const QString &key, DelegateFolder folder, DelegateLevel level)
{
    const auto shown = row(key);
    if (!shown || !shown->isEditable())
        return;
    if (level == DelegateLevel::Custom && currentLevel(*shown, folder) != DelegateLevel::Custom)
        return;
    StagedDelegate &staged = ensureStaged(key);
    staged.refused.reset();
    staged.entries[folder].reset();
    staged.levels[folder] = level;
    if (folder == DelegateFolder::Calendar) {
        const bool had = shown->receivesCopies.value_or(false);
        if (level != DelegateLevel::Editor && had) {
            staged.receivesCopies = false;
            staged.copiesLowered = true;
        } else if (level == DelegateLevel::Editor && staged.copiesLowered) {
            staged.receivesCopies = true; // as it was before the calendar was lowered
            staged.copiesLowered = false;
        }
    }
    tidy();
}

void DelegatesDraft::setReceivesCopies(const QString &key, bool on)
{
    const auto shown = row(key);
    if (!shown || !shown->isEditable() || (on && !shown->mayReceiveCopies()))
        return;
    StagedDelegate &staged = ensureStaged(key);
    staged.refused.reset();
    staged.receivesCopies = on;
    staged.copiesLowered = false;
    tidy();
}

void DelegatesDraft::setViewsPrivateItems(const QString &key, bool on)
{
    const auto shown = row(key);
    if (!shown || !shown->isEditable())
        return;
    StagedDelegate &staged = ensureStaged(key);
    staged.refused.reset();
    staged.viewsPrivateItems = on;
    tidy();
}

void DelegatesDraft::setScope(DeliverMeetingRequests scope)
{
    m_scope = scope;
    m_scopeRefused.reset();
    tidy();
}

DelegatesDraft::AddResult DelegatesDraft::add(const Ews::UserId &user, Defaults defaults,
                                              bool isGroup)
{
    if (user.primarySmtpAddress.isEmpty())
        return AddResult::NoAddress;
    if (user.primarySmtpAddress.compare(m_base.mailbox, Qt::CaseInsensitive) == 0)
        return AddResult::IsOwner;
    const QString key = delegateKey(user);
    StagedDelegate *before = stagedFor(key);
    if (before && before->kind == StagedDelegate::Kind::Add)
        return AddResult::AlreadyStaged;
    if (before && before->kind == StagedDelegate::Kind::Remove) {
        unstage(key); // taken back before it was sent
        return AddResult::AlreadyDelegate;
    }
    const Delegate *listed = m_base.find(key);
    if (!listed)
        listed = m_base.find(user);
    if (listed && !listed->error && !listed->fromFolders)
        return AddResult::AlreadyDelegate;
    StagedDelegate staged{
        .kind = StagedDelegate::Kind::Add, .key = key, .user = user, .isGroup = isGroup};
    const bool outlook = defaults == Defaults::Outlook;
    for (const DelegateFolder folder : delegateFolders) {
        const auto entry = m_base.entryOf(user, folder);
        const bool preset =
            outlook && (folder == DelegateFolder::Calendar || folder == DelegateFolder::Tasks);
        staged.levels[folder] = entry    ? delegateLevelOf(rightsOf(*entry))
                                : preset ? DelegateLevel::Editor
                                         : DelegateLevel::None;
    }
    staged.receivesCopies =
        outlook && staged.levels[DelegateFolder::Calendar] == DelegateLevel::Editor;
    staged.viewsPrivateItems = false;
    m_staged.append(staged);
    return AddResult::Added;
}

void DelegatesDraft::remove(const QString &key)
{
    if (StagedDelegate *staged = stagedFor(key);
        staged && staged->kind == StagedDelegate::Kind::Add) {
        unstage(key);
        return;
    }
    const auto shown = row(key);
    if (!shown || !shown->isRemovable())
        return;
    unstage(key);
    m_staged.append({.kind = StagedDelegate::Kind::Remove, .key = key, .user = shown->user});
}

void DelegatesDraft::unstage(const QString &key)
{
    m_staged.removeIf([&](const StagedDelegate &one) { return one.key == key; });
}

void DelegatesDraft::unstageScope()
{
    m_scope.reset();
    m_scopeRefused.reset();
}

void DelegatesDraft::clear()
{
    m_staged.clear();
    unstageScope();
}

void DelegatesDraft::stage(StagedDelegate staged)
{
    unstage(staged.key);
    m_staged.append(std::move(staged));
    tidy();
}

void DelegatesDraft::stageScope(std::optional<DeliverMeetingRequests> scope,
                                std::optional<Ews::Error> refused)
{
    m_scope = scope;
    m_scopeRefused = std::move(refused);
    tidy();
}

/// What is staged as it already is falls away.
void DelegatesDraft::tidy()
{
    if (m_scope == m_base.scope)
        unstageScope();
    for (StagedDelegate &staged : m_staged) {
        const Delegate *delegate = m_base.find(staged.key);
        for (const DelegateFolder folder : delegateFolders) {
            auto &entry = staged.entries[folder];
            if (entry && sameRights(*entry, m_base.entryOf(staged.user, folder)) &&
                staged.kind == StagedDelegate::Kind::Change)
                entry.reset();
            if (staged.kind == StagedDelegate::Kind::Change && delegate &&
                staged.levels[folder] == delegate->levels[folder])
                staged.levels[folder].reset();
        }
        if (staged.kind != StagedDelegate::Kind::Change || !delegate)
            continue;
        if (staged.receivesCopies == delegate->receivesCopies)
            staged.receivesCopies.reset();
        if (staged.viewsPrivateItems == delegate->viewsPrivateItems)
            staged.viewsPrivateItems.reset();
    }
    m_staged.removeIf([](const StagedDelegate &one) {
        return one.kind == StagedDelegate::Kind::Change && one.levels == decltype(one.levels){} &&
               one.entries == decltype(one.entries){} && !one.receivesCopies &&
               !one.viewsPrivateItems;
    });
}

DelegatesDraft DelegatesDraft::rebasedOn(const MailboxDelegates &now) const
{
    DelegatesDraft draft(now);
    draft.m_scope = m_scope;
    draft.m_scopeRefused = m_scopeRefused;
    for (StagedDelegate staged : m_staged) {
        const Delegate *listed = now.find(staged.key);
        if (staged.kind == StagedDelegate::Kind::Change && !listed) {
            // Somebody took the delegate off: the same levels are an addition now.
            const Delegate *before = m_base.find(staged.key);
            staged.kind = StagedDelegate::Kind::Add;
            for (const DelegateFolder folder : delegateFolders)
                if (!staged.levels[folder])
                    staged.levels[folder] = before ? before->levels[folder] : DelegateLevel::None;
            if (!staged.receivesCopies)
                staged.receivesCopies = before && before->receivesCopies.value_or(false);
            if (!staged.viewsPrivateItems)
                staged.viewsPrivateItems = before && before->viewsPrivateItems.value_or(false);
        } else if (staged.kind == StagedDelegate::Kind::Add && listed && !listed->error &&
                   !listed->fromFolders) {
            staged.kind = StagedDelegate::Kind::Change;
        } else if (staged.kind == StagedDelegate::Kind::Remove && !listed) {
            continue;
        }
        draft.m_staged.append(staged);
    }
    draft.tidy();
    return draft;
}

} // namespace OnBehalf
