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
    m_stopLookUp.request_stop();
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
    m_taken = 0;
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
    // Not by the size of the own one, which may have folders of a reading that was cut off.
    for (; m_taken < tree.folders().size(); ++m_taken) {
        const MailboxFolder &folder = tree.folders().at(m_taken);
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
        forgetLists();
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
    const auto known = std::ranges::find_if(m_trees, [&tree](const FolderTree &one) {
        return one.mailbox().compare(tree.mailbox(), Qt::CaseInsensitive) == 0;
    });
    if (known == m_trees.end())
        m_trees.append(tree);
    else
        for (const MailboxFolder &folder : tree.folders())
            known->add(folder);
    Q_EMIT treeAdded();
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
        const auto read = list(id);
        if (staged)
            all.put(withEdits(*staged, edits));
        else // over the list that they were made over, until it is read here
            all.put(read && *read ? withEdits(FolderDraft(**read), edits) : edits);
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
