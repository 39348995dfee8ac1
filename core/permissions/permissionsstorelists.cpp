// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the store reads permission lists: those that are wanted, and all that a command needs.
#include "permissions/permissionsstore.h"
#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

namespace {

constexpr qsizetype listsAtATime = 100;

} // namespace

void PermissionsStore::wantLists(const QStringList &folderIds)
{
    for (const QString &id : folderIds) {
        if (id.isEmpty() || m_lists.contains(id) || m_reading.contains(id))
            continue;
        if (m_isWanted.contains(id))
            m_wanted.removeOne(id);
        m_isWanted.insert(id);
        m_wanted.append(id);
    }
    readNext();
}

void PermissionsStore::readNext()
{
    if (!m_reading.isEmpty() || m_wanted.isEmpty())
        return;
    QStringList ids;
    QList<Ews::AnyFolderId> folders;
    while (!m_wanted.isEmpty() && ids.size() < listsAtATime) {
        ids.append(m_wanted.takeLast());
        m_isWanted.remove(ids.last());
        folders.append(Ews::FolderId{.id = ids.last()});
    }
    m_reading = QSet(ids.cbegin(), ids.cend());
    whenDone(readPermissionLists(m_session.client, folders, m_stopLists.get_token()), this,
             [this, ids, generation = m_generation](const auto &lists) {
                 if (generation == m_generation)
                     takeLists(ids, lists);
             });
}

void PermissionsStore::takeLists(const QStringList &ids,
                                 const QList<Ews::Result<FolderPermissions>> &lists)
{
    m_reading.clear();
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
    if (!list || m_activity == Activity::Applying)
        return;
    const FolderDraft *staged = draft().find(id);
    const bool same = !staged || staged->base() == *list;
    const auto elsewhere = same ? QList<EntryChange>() : differences(staged->base(), *list);
    // Also where it is staged no more, or not yet again: Undo and Redo lead there.
    m_drafts.transform([&list](const PermissionsDraft &draft) { return draft.rebasedOn(*list); });
    if (!same)
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

void PermissionsStore::forgetLists()
{
    ++m_generation;
    m_stopLists.request_stop();
    m_stopLists = std::stop_source();
    m_reading.clear();
    m_wanted.clear();
    m_isWanted.clear();
    m_lists.clear();
    m_asked.clear(); // what the directory did not answer is asked again
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
                        m_stopLookUp.get_token()),
             this, [this](const Groups &groups) {
                 m_lookingUp = false;
                 m_groups = groups;
                 Q_EMIT groupsKnown();
                 lookUp({});
             });
}

} // namespace OnBehalf
