// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "directory/groups.h"
#include "drafthistory.h"
#include "permissions/applypermissions.h"
#include "permissions/copypermissions.h"
#include "permissions/foldertree.h"
#include "permissions/permissionsdraft.h"

#include <QObject>

namespace OnBehalf {

/// Somebody who gets rights on a folder below others that they cannot see.
struct HiddenParents
{
    Ews::UserId user;
    QList<FolderDraft> drafts; ///< What would make them visible, the mailbox's root included.
};

/// The folders of a mailbox and their permission lists as the window works on them: the draft with
/// its undo and redo, lists read when they are wanted, and one writing thing at a time.
class PermissionsStore : public QObject
{
    Q_OBJECT
public:
    enum class Activity { Idle, Loading, Gathering, Applying, PlanningUndo };
    Q_ENUM(Activity)

    PermissionsStore(Session session, Journal journal, QObject *parent = nullptr);
    ~PermissionsStore() override;

    const Session &session() const { return m_session; }
    Activity activity() const { return m_activity; }
    bool isLoaded() const { return m_loaded; }

    /// The session's mailbox first, then folders that were opened in others.
    const QList<FolderTree> &trees() const { return m_trees; }
    /// The one that the folder is in; null for an unknown folder.
    const FolderTree *treeOf(const QString &folderId) const;
    /// Nothing while the list was not read.
    std::optional<Ews::Result<FolderPermissions>> list(const QString &folderId) const;

    const PermissionsDraft &draft() const { return m_drafts.current(); }
    /// What is staged for the folder, or its list without edits; empty while it was not read.
    FolderDraft folderDraft(const QString &folderId) const;
    bool canUndoEdit() const { return m_drafts.canUndo(); }
    bool canRedoEdit() const { return m_drafts.canRedo(); }
    /// Whether the journal has an Apply to permission lists for one of the mailboxes.
    bool canUndoApply() const { return !undoableMailbox().isEmpty(); }
    /// Everybody with an entry on a list that was read, by name.
    QList<Ews::UserId> knownPeople() const;
    /// What is known of accounts on the lists; see lookUp().
    const Groups &groups() const { return m_groups; }
    /// Those who are given the folder but cannot reach it, as far as the lists above are read.
    QList<HiddenParents> hiddenParents(const QString &folderId) const;

    /// Reads the tree; what is staged is kept and laid over the lists, which are read again.
    void load();
    /// Adds a folder of another mailbox with what is below it, to what is there of that mailbox.
    void addTree(const FolderTree &tree);
    /// Reads the lists that were not read yet, a hundred at a time, the latest wish first.
    void wantLists(const QStringList &folderIds);

    /// Asks the directory which of the accounts are groups, each once.
    void lookUp(const QList<Ews::UserId> &accounts);

    void edit(const QString &folderId, const std::function<void(FolderDraft &)> &change);
    /// Stages the edits of \a drafts on top of what is staged, as one step of undo.
    void stage(const QList<FolderDraft> &drafts);
    /// Stages what is staged for the folder for all folders below it too; stagedFurther() follows.
    void spreadToSubfolders(const QString &folderId);
    /// Stages the entries of one folder for others; stagedFurther() follows.
    void copyList(const QString &folderId, const QStringList &targets, ListCopy how);
    /// Stages for \a people what \a colleague has in these folders, or hands it over to the only
    /// one of them; stagedFurther() follows.
    void copyRights(const Ews::UserId &colleague, const QList<Ews::UserId> &people, bool handOver,
                    const QStringList &folderIds);
    void clear();
    void undoEdit();
    void redoEdit();

    void apply();
    void planUndo();
    void applyUndo(const PermissionsUndoPlan &plan);
    /// Ends what runs; its own signal follows all the same.
    void cancel();

Q_SIGNALS:
    void activityChanged();
    /// Folders were added at the end of a tree.
    void foldersRead(int total);
    /// Everything was read anew.
    void treesReplaced();
    void treeAdded();
    void loaded();
    void listsRead(const QStringList &folderIds);
    void groupsKnown();
    void draftChanged();
    /// Somebody else's changes were found while reading again with edits staged.
    void changedElsewhere(const QList<OnBehalf::EntryChange> &changes);
    void gathered(int done, int all);
    /// Folders that got edits, that are so already, and whose lists could not be read.
    void stagedFurther(int staged, int same, int unread);
    void failed(const Ews::Error &error);
    void progressed(int done, int all);
    void applied(const OnBehalf::PermissionsReport &report);
    void undoPlanned(const OnBehalf::PermissionsUndoPlan &plan);

private:
    void setActivity(Activity activity);
    void setDraft(PermissionsDraft draft);
    void addFolders(const FolderTree &tree);
    void replaceTree(const Ews::Result<FolderTree> &tree);
    void readNext();
    void forgetLists();
    void takeLists(const QStringList &ids, const QList<Ews::Result<FolderPermissions>> &lists);
    void takeList(const QString &id, const Ews::Result<FolderPermissions> &list);
    void gather(const QStringList &folderIds, const std::function<void()> &then);
    void continueGathering();
    using Edits = std::function<QList<FolderDraft>(const QList<FolderPermissions> &)>;
    /// Reads the lists, and stages what \a edits makes of them as they are to be.
    void stageFurther(const QStringList &folderIds, const Edits &edits);
    QString undoableMailbox() const;
    QList<FolderDraft> draftsOf(const QString &mailbox) const;
    void applyNext();
    void finishApply(const PermissionsReport &report);
    PermissionsProgress progressCallback();

    Session m_session;
    Journal m_journal;
    QList<FolderTree> m_trees;
    qsizetype m_taken = 0; ///< Of the folders of the tree that is read.
    QHash<QString, Ews::Result<FolderPermissions>> m_lists;
    QStringList m_wanted; ///< The last one is read next.
    QSet<QString> m_isWanted;
    QSet<QString> m_reading; ///< What the request under way asks for.
    int m_generation = 0;    ///< Of the lists: answers from before load() do not count.
    Groups m_groups;
    QSet<QString> m_asked; ///< Addresses that the directory was or will be asked about.
    QList<Ews::UserId> m_unknown;
    bool m_lookingUp = false;
    QStringList m_gathering;
    std::function<void()> m_gathered;
    DraftHistory<PermissionsDraft> m_drafts;
    QStringList m_mailboxes; ///< Still to be applied to.
    PermissionsReport m_report;
    QString m_undoMailbox;
    std::stop_source m_stop;
    std::stop_source m_stopLists;
    std::stop_source m_stopLookUp;
    Activity m_activity = Activity::Idle;
    bool m_loaded = false;
};

} // namespace OnBehalf
