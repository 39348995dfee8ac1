// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/permissionsstore.h"

#include "permissions/neighbourdrafts.h"
#include "permissions/permissionsjournal.h"
#include "whendone.h"

#include <QPointer>

#include <algorithm>
#include <functional>

namespace OnBehalf {

namespace {

constexpr qsizetype listsAtATime = 100;

/// The edits of \a edits on top of those of \a draft.
FolderDraft withEdits(FolderDraft draft, const FolderDraft &edits)
{
    for (const EntryChange &change : edits.changes()) {
        if (change.after)
            draft.set(change.user, rightsOf(*change.after));
        else
            draft.remove(change.user);
    }
    return draft;
}

} // namespace

PermissionsStore::PermissionsStore(Session session, Journal journal, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_journal(std::move(journal))
    , m_trees{FolderTree(m_session.mailbox.address)}
{}

PermissionsStore::~PermissionsStore()
{
    m_stop.request_stop();
    m_stopLists.request_stop();
}

const FolderTree *PermissionsStore::treeOf(const QString &folderId) const
{
    const auto tree = std::ranges::find_if(
        m_trees, [&](const FolderTree &one) { return one.find(folderId) != nullptr; });
    return tree == m_trees.end() ? nullptr : &*tree;
}

std::optional<Ews::Result<FolderPermissions>> PermissionsStore::list(const QString &folderId) const
{
    const auto at = m_lists.constFind(folderId);
    return at == m_lists.constEnd() ? std::nullopt : std::optional(*at);
}

FolderDraft PermissionsStore::folderDraft(const QString &folderId) const
{
    if (const FolderDraft *staged = draft().find(folderId))
        return *staged;
    const auto read = list(folderId);
    return read && *read ? FolderDraft(**read) : FolderDraft();
}

QList<Ews::UserId> PermissionsStore::knownPeople() const
{
    QList<Ews::UserId> people;
    QSet<QString> seen;
    for (const auto &list : m_lists) {
        if (!list)
            continue;
        for (const Ews::Permission &entry : list->entries) {
            const Ews::UserId &user = entry.userId;
            const QString key = user.sid.isEmpty() ? user.primarySmtpAddress.toLower() : user.sid;
            if (user.distinguishedUser || key.isEmpty() || seen.contains(key))
                continue;
            seen.insert(key);
            people.append(user);
        }
    }
    std::ranges::sort(people, [](const Ews::UserId &a, const Ews::UserId &b) {
        return a.displayName.localeAwareCompare(b.displayName) < 0;
    });
    return people;
}

QList<HiddenParents> PermissionsStore::hiddenParents(const QString &folderId) const
{
    const FolderTree *tree = treeOf(folderId);
    const FolderDraft *staged = draft().find(folderId);
    if (!tree || !staged)
        return {};
    auto above = tree->ancestors(folderId);
    if (const MailboxFolder *root = tree->root(); root && root->id.id != folderId)
        above.append(root);
    QList<FolderPermissions> lists;
    for (const MailboxFolder *folder : std::as_const(above))
        if (const auto read = list(folder->id.id); read && *read)
            lists.append(folderDraft(folder->id.id).wanted());
    QList<HiddenParents> hidden;
    for (const EntryChange &change : staged->changes()) {
        const bool person = !change.user.distinguishedUser;
        if (!person || !change.after || !rightsOf(*change.after).folderVisible)
            continue;
        HiddenParents parents{change.user, madeVisible(change.user, lists)};
        parents.drafts.removeIf(std::mem_fn(&FolderDraft::isEmpty));
        if (!parents.drafts.isEmpty())
            hidden.append(parents);
    }
    return hidden;
}

void PermissionsStore::load()
{
    if (m_activity != Activity::Idle)
        return;
    setActivity(Activity::Loading);
    // What is shown already stays until the new tree is there; the first one grows in sight.
    const auto grow = [store = QPointer(this), first = !m_loaded](const FolderTree &tree,
                                                                  int total) {
        if (!store || !first)
            return;
        store->addFolders(tree);
        Q_EMIT store->foldersRead(total);
    };
    whenDone(readFolderTree(m_session.client, m_session.mailbox.address, m_stop.get_token(), grow),
             this, [this](const Ews::Result<FolderTree> &tree) { replaceTree(tree); });
}

void PermissionsStore::addFolders(const FolderTree &tree)
{
    FolderTree &own = m_trees.first();
    for (qsizetype i = own.folders().size(); i < tree.folders().size(); ++i) {
        const MailboxFolder &folder = tree.folders().at(i);
        own.add(folder);
        if (!folder.distinguishedId.isEmpty())
            own.setDistinguishedId(folder.id.id, folder.distinguishedId);
    }
}

void PermissionsStore::replaceTree(const Ews::Result<FolderTree> &tree)
{
    setActivity(Activity::Idle);
    if (!tree) {
        Q_EMIT failed(tree.error());
        return;
    }
    if (m_loaded) {
        m_trees.first() = *tree;
        ++m_generation;
        m_stopLists.request_stop();
        m_stopLists = std::stop_source();
        m_readingLists = false;
        m_wanted.clear();
        m_lists.clear();
        Q_EMIT treesReplaced();
    } else {
        addFolders(*tree);
    }
    m_loaded = true;
    QStringList staged;
    for (const FolderDraft &folder : draft().folders())
        staged.append(folder.base().id.id);
    wantLists(staged);
    Q_EMIT loaded();
}

void PermissionsStore::addTree(const FolderTree &tree)
{
    m_trees.append(tree);
    Q_EMIT treeAdded();
}

void PermissionsStore::wantLists(const QStringList &folderIds)
{
    for (const QString &id : folderIds) {
        if (m_lists.contains(id))
            continue;
        m_wanted.removeOne(id);
        m_wanted.append(id);
    }
    readNext();
}

void PermissionsStore::readAgain(const QString &folderId)
{
    m_lists.remove(folderId);
    wantLists({folderId});
}

void PermissionsStore::lookUp(const QList<Ews::UserId> &accounts)
{
    for (const Ews::UserId &account : accounts) {
        const QString address = account.primarySmtpAddress.toLower();
        if (!Groups::canBeLookedUp(account) || m_asked.contains(address))
            continue;
        m_asked.insert(address);
        m_unknown.append(account);
    }
    if (m_lookingUp || m_unknown.isEmpty())
        return;
    m_lookingUp = true;
    whenDone(readGroups(m_session.client, std::exchange(m_unknown, {}), m_groups,
                        m_stopLists.get_token()),
             this, [this](const Groups &groups) {
                 m_lookingUp = false;
                 m_groups = groups;
                 Q_EMIT groupsKnown();
                 lookUp({});
             });
}

void PermissionsStore::readNext()
{
    if (m_readingLists || m_wanted.isEmpty())
        return;
    m_readingLists = true;
    QStringList ids;
    QList<Ews::AnyFolderId> folders;
    while (!m_wanted.isEmpty() && ids.size() < listsAtATime) {
        ids.append(m_wanted.takeLast());
        folders.append(Ews::FolderId{.id = ids.last()});
    }
    whenDone(readPermissionLists(m_session.client, folders, m_stopLists.get_token()), this,
             [this, ids, generation = m_generation](const auto &lists) {
                 if (generation == m_generation)
                     takeLists(ids, lists);
             });
}

void PermissionsStore::takeLists(const QStringList &ids,
                                 const QList<Ews::Result<FolderPermissions>> &lists)
{
    m_readingLists = false;
    for (qsizetype i = 0; i < ids.size(); ++i)
        takeList(ids.at(i), lists.at(i));
    Q_EMIT listsRead(ids);
    readNext();
    if (m_activity == Activity::Gathering)
        continueGathering();
}

void PermissionsStore::takeList(const QString &id, const Ews::Result<FolderPermissions> &list)
{
    m_lists.insert(id, list);
    const FolderDraft *staged = draft().find(id);
    if (!staged || !list || staged->base() == *list || m_activity == Activity::Applying)
        return;
    const auto elsewhere = differences(staged->base(), *list);
    m_drafts.transform([&list](const PermissionsDraft &draft) { return draft.rebasedOn(*list); });
    Q_EMIT draftChanged();
    if (!elsewhere.isEmpty())
        Q_EMIT changedElsewhere(elsewhere);
}

void PermissionsStore::gather(const QStringList &folderIds, const std::function<void()> &then)
{
    m_gathering = folderIds;
    m_gathered = then;
    setActivity(Activity::Gathering);
    QStringList missing; // what failed before is tried again
    for (const QString &id : folderIds)
        if (const auto read = list(id); !read || !*read) {
            m_lists.remove(id);
            missing.prepend(id);
        }
    wantLists(missing);
    continueGathering();
}

void PermissionsStore::continueGathering()
{
    const auto missing = std::ranges::count_if(
        m_gathering, [this](const QString &id) { return !m_lists.contains(id); });
    Q_EMIT gathered(int(m_gathering.size() - missing), int(m_gathering.size()));
    if (missing > 0)
        return;
    setActivity(Activity::Idle);
    m_gathering.clear();
    std::exchange(m_gathered, {})();
}

void PermissionsStore::edit(const QString &folderId,
                            const std::function<void(FolderDraft &)> &change)
{
    FolderDraft next = folderDraft(folderId);
    if (next.base().id.id.isEmpty())
        return;
    change(next);
    PermissionsDraft all = draft();
    all.put(next);
    setDraft(std::move(all));
}

void PermissionsStore::stage(const QList<FolderDraft> &drafts)
{
    PermissionsDraft all = draft();
    for (const FolderDraft &edits : drafts) {
        const QString &id = edits.base().id.id;
        const FolderDraft *staged = all.find(id);
        all.put(withEdits(staged ? *staged : folderDraft(id), edits));
    }
    setDraft(std::move(all));
}

void PermissionsStore::setDraft(PermissionsDraft draft)
{
    if (m_activity == Activity::Applying || draft == m_drafts.current())
        return;
    m_drafts.step(std::move(draft));
    Q_EMIT draftChanged();
}

void PermissionsStore::spreadToSubfolders(const QString &folderId)
{
    const FolderTree *tree = treeOf(folderId);
    if (m_activity != Activity::Idle || !tree || !draft().find(folderId))
        return;
    QStringList below;
    for (const MailboxFolder *folder : tree->descendants(folderId))
        below.append(folder->id.id);
    stageFurther(below, [edits = folderDraft(folderId)](const QList<FolderPermissions> &lists) {
        return spread(edits, lists);
    });
}

void PermissionsStore::copyList(const QString &folderId, const QStringList &targets, ListCopy how)
{
    stageFurther(targets, [source = folderDraft(folderId).wanted(), how](const auto &lists) {
        return copiedList(source, lists, how);
    });
}

void PermissionsStore::copyRights(const Ews::UserId &colleague, const QList<Ews::UserId> &people,
                                  bool handOver, const QStringList &folderIds)
{
    stageFurther(folderIds, [=](const QList<FolderPermissions> &lists) {
        QList<FolderDraft> drafts;
        for (const Ews::UserId &person : people)
            drafts += handOver ? handedOver(colleague, person, lists)
                               : sameRightsAs(colleague, person, lists);
        return drafts;
    });
}

void PermissionsStore::stageFurther(const QStringList &folderIds, const Edits &edits)
{
    if (m_activity != Activity::Idle)
        return;
    gather(folderIds, [this, folderIds, edits] {
        QList<FolderPermissions> lists;
        for (const QString &id : folderIds)
            if (const auto read = list(id); read && *read)
                lists.append(folderDraft(id).wanted());
        auto drafts = edits(lists);
        drafts.removeIf(std::mem_fn(&FolderDraft::isEmpty));
        stage(drafts);
        QSet<QString> staged;
        for (const FolderDraft &draft : std::as_const(drafts))
            staged.insert(draft.base().id.id);
        Q_EMIT stagedFurther(int(staged.size()), int(lists.size() - staged.size()),
                             int(folderIds.size() - lists.size()));
    });
}

void PermissionsStore::clear()
{
    setDraft({});
}

void PermissionsStore::undoEdit()
{
    if (!m_drafts.canUndo() || m_activity == Activity::Applying)
        return;
    m_drafts.undo();
    Q_EMIT draftChanged();
}

void PermissionsStore::redoEdit()
{
    if (!m_drafts.canRedo() || m_activity == Activity::Applying)
        return;
    m_drafts.redo();
    Q_EMIT draftChanged();
}

void PermissionsStore::setActivity(Activity activity)
{
    if (m_activity == activity)
        return;
    m_activity = activity;
    Q_EMIT activityChanged();
}

} // namespace OnBehalf
