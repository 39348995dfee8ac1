// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/bulkchange.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;
using Ews::PermissionLevel;
using Folder = DelegateFolder;

namespace {

bool isOwner(const Ews::UserId &user, const MailboxDelegates &state)
{
    return !user.primarySmtpAddress.isEmpty() &&
           user.primarySmtpAddress.compare(state.mailbox, Qt::CaseInsensitive) == 0;
}

/// Null where \a user is no delegate, as far as the server can tell.
const Delegate *listedDelegate(const MailboxDelegates &state, const Ews::UserId &user)
{
    const Delegate *listed = state.find(user);
    return listed && !listed->error && !listed->fromFolders ? listed : nullptr;
}

std::optional<SkipReason> skipReason(const BulkChange &change, const MailboxDelegates &now)
{
    using enum BulkChange::Kind;
    if (change.kind == ResetDefault)
        return std::nullopt;
    const bool copies = change.kind == CopyRights || change.kind == HandOver;
    if (isOwner(change.who, now) || (copies && isOwner(change.to, now)))
        return SkipReason::IsOwner;
    const Ews::UserId &given = copies ? change.to : change.who;
    const bool becomesDelegate = copies ? listedDelegate(now, change.who) != nullptr
                                        : change.kind == Grant && change.role.asDelegate;
    if (change.isGroup && becomesDelegate && !listedDelegate(now, given))
        return SkipReason::GroupAsDelegate;
    if (!now.listError)
        return std::nullopt;
    const bool hasEntry = std::ranges::any_of(delegateFolders, [&](Folder folder) {
        return now.entryOf(change.who, folder).has_value();
    });
    const bool unclear = copies || becomesDelegate || (change.kind == Revoke && !hasEntry);
    return unclear ? std::optional(SkipReason::DelegatesUnknown) : std::nullopt;
}

/// Whether somebody is to become a delegate whose address nobody knows.
bool isNameless(const BulkChange &change, const MailboxDelegates &now)
{
    const bool grants = change.kind == BulkChange::Kind::Grant && change.role.asDelegate;
    const bool copies = (change.kind == BulkChange::Kind::CopyRights ||
                         change.kind == BulkChange::Kind::HandOver) &&
                        listedDelegate(now, change.who);
    const Ews::UserId &given = copies ? change.to : change.who;
    return (grants || copies) && given.primarySmtpAddress.isEmpty() && !listedDelegate(now, given);
}

/// Why a list that \a change is about could not be read. A folder that does not exist has none.
std::optional<Ews::Error> unreadableList(const BulkChange &change, const MailboxDelegates &now)
{
    for (const Folder folder : delegateFolders) {
        const auto &list = now.folders[folder];
        const bool concerned =
            change.kind != BulkChange::Kind::Grant || change.role.levels[folder].has_value();
        if (concerned && !list && list.error().code != "ErrorFolderNotFound"_L1)
            return list.error();
    }
    return std::nullopt;
}

/// Makes the plan of one mailbox out of what is staged for people who are, or become, delegates,
/// and for the others. What is given comes before what is taken: who is handed something over has
/// it before it is gone elsewhere, also should the program end in between.
class Planning
{
public:
    explicit Planning(const MailboxDelegates &now)
        : m_now(now)
        , m_giving(now)
        , m_taking(now)
    {
        for (const Folder folder : delegateFolders)
            if (const auto &list = now.folders[folder])
                m_lists.append(FolderDraft(*list));
    }

    void grant(const BulkChange &change);
    void reset();
    void revoke(const Ews::UserId &who, const QList<FolderPermissions> &others = {});
    void copy(const Ews::UserId &from, const Ews::UserId &to, bool toIsGroup);

    MailboxPlan plan() const
    {
        MailboxPlan made;
        if (!m_giving.isEmpty())
            made.steps.append({.draft = m_giving});
        QList<FolderDraft> lists = m_lists;
        lists.removeIf([](const FolderDraft &draft) { return draft.isEmpty(); });
        const auto takes = [&] {
            if (!m_taking.isEmpty())
                made.steps.append({.draft = m_taking});
        };
        // Where nobody knows who is a delegate, RemoveDelegate is tried while the entries are
        // there.
        if (m_now.listError)
            takes();
        if (!lists.isEmpty())
            made.steps.append({.draft = lists});
        if (!m_now.listError)
            takes();
        return made;
    }

private:
    FolderDraft *listOf(Folder folder)
    {
        const auto &list = m_now.folders[folder];
        if (!list)
            return nullptr;
        const auto found = std::ranges::find_if(
            m_lists, [&](const FolderDraft &draft) { return draft.base().id.id == list->id.id; });
        return &*found;
    }
    /// The key under which rights are staged; somebody new becomes a delegate.
    QString delegate(const Ews::UserId &user, bool isGroup)
    {
        if (const Delegate *listed = listedDelegate(m_now, user))
            return listed->key;
        m_giving.add(user, DelegatesDraft::Defaults::Nothing, isGroup);
        return delegateKey(user);
    }
    void give(const QString &key, Folder folder, const Rights &rights);

    const MailboxDelegates &m_now;
    DelegatesDraft m_giving;
    DelegatesDraft m_taking;
    QList<FolderDraft> m_lists;
};

/// Stages \a rights of a delegate, by a level or, where no delegate level says them, right by
/// right.
void Planning::give(const QString &key, Folder folder, const Rights &rights)
{
    const auto row = m_giving.row(key);
    const DelegateLevel level = delegateLevelOf(rights);
    if (!row || level != DelegateLevel::Custom) {
        m_giving.setLevel(key, folder, level);
        return;
    }
    const auto entry = m_now.entryOf(row->user, folder);
    if (entry && rightsOf(*entry) == rights)
        return;
    const auto found = std::ranges::find(m_giving.staged(), key, &StagedDelegate::key);
    StagedDelegate staged =
        found != m_giving.staged().end() ? *found : StagedDelegate{.key = key, .user = row->user};
    staged.levels[folder] = level;
    staged.entries[folder] = permissionOf(row->user, rights);
    if (folder == Folder::Calendar && row->receivesCopies.value_or(false)) {
        staged.receivesCopies = false;
        staged.copiesLowered = true;
    }
    m_giving.stage(staged);
}

void Planning::grant(const BulkChange &change)
{
    const RoleTemplate &role = change.role;
    if (!role.asDelegate && !listedDelegate(m_now, change.who)) {
        for (const Folder folder : delegateFolders) {
            FolderDraft *list = listOf(folder);
            if (!list || !role.levels[folder])
                continue;
            if (role.levels[folder] == PermissionLevel::None)
                list->remove(change.who);
            else
                list->set(change.who, rightsOf(*role.levels[folder]));
        }
        return;
    }
    const QString key = delegate(change.who, change.isGroup);
    for (const Folder folder : delegateFolders)
        if (const auto level = role.levels[folder])
            give(key, folder, rightsOf(*level));
    if (role.receivesCopies)
        m_giving.setReceivesCopies(key, *role.receivesCopies);
    if (role.viewsPrivateItems)
        m_giving.setViewsPrivateItems(key, *role.viewsPrivateItems);
}

void Planning::revoke(const Ews::UserId &who, const QList<FolderPermissions> &others)
{
    const Delegate *listed = m_now.find(who);
    if (listed)
        m_taking.remove(listed->key);
    // Removing a delegate takes the entries on the six away, but not those of who was none.
    if (!listed || listed->fromFolders)
        for (FolderDraft &draft : m_lists)
            draft.remove(who);
    for (const FolderPermissions &other : others) {
        const bool isOne = std::ranges::any_of(
            m_lists, [&](const FolderDraft &draft) { return draft.base().id.id == other.id.id; });
        if (isOne)
            continue;
        m_lists.append(FolderDraft(other));
        m_lists.last().remove(who);
    }
}

void Planning::copy(const Ews::UserId &from, const Ews::UserId &to, bool toIsGroup)
{
    const Delegate *source = listedDelegate(m_now, from);
    const Delegate *target = listedDelegate(m_now, to);
    const QString key = source || target ? delegate(to, toIsGroup) : QString();
    for (const Folder folder : delegateFolders) {
        const auto theirs = m_now.entryOf(from, folder);
        const auto own = m_now.entryOf(to, folder);
        const Rights before = own ? rightsOf(*own) : Rights();
        const Rights wanted = theirs ? before.with(rightsOf(*theirs)) : before;
        if (wanted == before)
            continue;
        if (!key.isEmpty())
            give(key, folder, wanted);
        else if (FolderDraft *list = listOf(folder))
            list->set(to, wanted);
    }
    if (source && source->receivesCopies.value_or(false))
        m_giving.setReceivesCopies(key, true);
    if (source && source->viewsPrivateItems.value_or(false))
        m_giving.setViewsPrivateItems(key, true);
}

void Planning::reset()
{
    for (const Folder folder : delegateFolders) {
        FolderDraft *list = listOf(folder);
        if (!list)
            continue;
        const QList<Ews::Permission> entries = list->base().entries;
        for (const Ews::Permission &entry : entries) {
            const bool sees = folder == Folder::Calendar &&
                              entry.userId.distinguishedUser == Ews::DistinguishedUser::Default;
            if (entry.userId.distinguishedUser)
                list->set(entry.userId, rightsOf(sees ? PermissionLevel::FreeBusyTimeOnly
                                                      : PermissionLevel::None));
        }
    }
}

bool isEmptyStep(const PlanStep &step)
{
    if (const auto *delegates = std::get_if<DelegatesDraft>(&step.draft))
        return delegates->isEmpty();
    return std::ranges::all_of(std::get<QList<FolderDraft>>(step.draft), &FolderDraft::isEmpty);
}

} // namespace

bool MailboxPlan::isEmpty() const
{
    return std::ranges::all_of(steps, isEmptyStep);
}

QList<Change> MailboxPlan::changes() const
{
    QList<Change> all;
    for (const PlanStep &step : steps)
        if (const auto *draft = std::get_if<DelegatesDraft>(&step.draft))
            all += draft->changes();
    return all;
}

QList<EntryChange> MailboxPlan::entryChanges() const
{
    QList<EntryChange> all;
    for (const PlanStep &step : steps)
        if (const auto *drafts = std::get_if<QList<FolderDraft>>(&step.draft))
            for (const FolderDraft &draft : *drafts)
                all += draft.changes();
    return all;
}

Ews::Result<MailboxPlan> planFor(const BulkChange &change, const MailboxDelegates &now,
                                 const QList<FolderPermissions> &others)
{
    if (const auto reason = skipReason(change, now))
        return MailboxPlan{.steps = {}, .skipped = reason};
    if (isNameless(change, now))
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Refused,
                                          .code = u"ErrorMissingUserIdInformation"_s});
    if (const auto error = unreadableList(change, now))
        return std::unexpected(*error);
    Planning planning(now);
    switch (change.kind) {
    case BulkChange::Kind::Grant:
        planning.grant(change);
        break;
    case BulkChange::Kind::Revoke:
        planning.revoke(change.who, others);
        break;
    case BulkChange::Kind::CopyRights:
    case BulkChange::Kind::HandOver:
        if (sameUser(change.who, change.to))
            break; // to oneself nothing is given
        planning.copy(change.who, change.to, change.isGroup);
        if (change.kind == BulkChange::Kind::HandOver)
            planning.revoke(change.who);
        break;
    case BulkChange::Kind::ResetDefault:
        planning.reset();
        break;
    }
    return planning.plan();
}

} // namespace OnBehalf
