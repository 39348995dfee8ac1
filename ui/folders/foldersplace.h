// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "folders/foldersactions.h"
#include "permissions/permissionsstore.h"
#include "place.h"
#include "text/entryrow.h"

#include <QPointer>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace OnBehalf {

class AccessPage;
class EmptyTable;
class FolderHeading;
class FolderTreeModel;
class FolderTreeView;
class FoldersFlow;
class MessageBar;
class NoticePanel;
class PermissionsModel;
class PermissionsView;
class RightsEditor;
class StagedBar;
class TextLabel;

/// The place "Folders": the tree, the permission list of the current folder, what its current
/// entry grants, and what is staged.
class FoldersPlace : public Place
{
    Q_OBJECT
public:
    explicit FoldersPlace(QWidget *parent = nullptr);
    ~FoldersPlace() override;

    /// Who is signed in where; nobody. What was staged is carried over when this answers
    /// signInNeeded(). Reads nothing before the place is shown.
    void setSession(const std::optional<Session> &session, const Journal &journal);

    /// Who is a delegate, by SMTP address, as far as it is known.
    void setDelegates(const QStringList &addresses);

    [[nodiscard]] AccessPage *access() const { return m_access; }
    [[nodiscard]] PermissionsStore *store() const { return m_store; }
    [[nodiscard]] FolderTreeView *tree() const { return m_tree; }
    [[nodiscard]] PermissionsView *table() const { return m_table; }

    [[nodiscard]] FoldersActions *actions() const override { return m_actions; }
    [[nodiscard]] MessageBar *messageBar() const override { return m_messageBar; }
    [[nodiscard]] PlaceEntry entry() const override;
    [[nodiscard]] QString windowTitle(const QString &mailbox) const override;
    [[nodiscard]] int stagedCount() const override;
    [[nodiscard]] bool isWriting() const override;
    [[nodiscard]] QWidgetList panes() const override;
    void setShown(bool shown) override;
    void focusContent() override;
    void review() override;
    void discard() override;
    void escape() override;

private:
    void build();
    QWidget *buildHeading();
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildParents();
    void connectActions();
    void connectEdits();
    void connectStore();
    void connectAccess();
    /// "Who can do what" instead of folder by folder.
    void showAccess(bool shown);
    [[nodiscard]] bool isAccessShown() const;
    void reload();
    void showEntry(const QString &folderId, const QString &key);
    void showTree();
    void growTree();
    void showFolder(const QString &folderId);
    void showList();
    void showListOrWhy();
    void showCurrent();
    void showEffective(const std::optional<EntryRow> &row, const FolderDraft &draft);
    void showStaged();
    void showParents();
    void markFolders(const QStringList &folderIds);
    void wantVisible();
    void lookUp();
    void setRights(const QStringList &keys, const Rights &rights);
    void makeParentsVisible();
    [[nodiscard]] EntryContext context() const;

    QPointer<PermissionsStore> m_store;
    bool m_shown = false;
    bool m_canUndoApply = false;
    QString m_folder;
    QStringList m_delegates;
    QStringList m_marked; ///< As staged, in the tree.
    FoldersActions *m_actions;
    FoldersFlow *m_flow;
    FolderTreeModel *m_folders;
    FolderTreeView *m_tree;
    PermissionsModel *m_entries;
    PermissionsView *m_table;
    QLineEdit *m_filter;
    MessageBar *m_messageBar;
    AccessPage *m_access;
    QStackedWidget *m_views;
    TextLabel *m_intro = nullptr;
    QPushButton *m_byFolder = nullptr;
    QPushButton *m_byPerson = nullptr;
    QString m_wantedEntry; ///< To be shown once its list is there.
    QSplitter *m_split;
    FolderHeading *m_heading;
    QStackedWidget *m_content;
    EmptyTable *m_empty;
    RightsEditor *m_editor;
    NoticePanel *m_effective;
    QWidget *m_parents = nullptr;
    TextLabel *m_parentsText = nullptr;
    QPushButton *m_parentsButton = nullptr;
    StagedBar *m_staged;
    QWidget *m_toolBar = nullptr;
};

} // namespace OnBehalf
