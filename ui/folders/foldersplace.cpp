// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders/foldersplace.h"

#include "access/accesspage.h"
#include "common/messagebar.h"
#include "common/stagedbar.h"
#include "common/textlabel.h"
#include "emptytable.h"
#include "folders/folderheading.h"
#include "folders/foldersflow.h"
#include "folders/foldertreeview.h"
#include "folders/permissionsview.h"
#include "folders/rightseditor.h"
#include "models/foldertreemodel.h"
#include "models/permissionsmodel.h"
#include "noticepanel.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Activity = PermissionsStore::Activity;

FoldersPlace::FoldersPlace(QWidget *parent)
    : Place(parent)
    , m_actions(new FoldersActions(this))
    , m_flow(new FoldersFlow(this))
    , m_folders(new FolderTreeModel(this))
    , m_tree(new FolderTreeView(m_folders, this))
    , m_entries(new PermissionsModel(this))
    , m_table(new PermissionsView(m_entries, this))
    , m_filter(new QLineEdit(this))
    , m_messageBar(new MessageBar(this))
    , m_access(new AccessPage(this))
    , m_views(new QStackedWidget(this))
    , m_heading(new FolderHeading(this))
    , m_content(new QStackedWidget(this))
    , m_empty(new EmptyTable(this))
    , m_editor(new RightsEditor(this))
    , m_effective(new NoticePanel(Tone::Info, this))
    , m_staged(new StagedBar(this))
{
    build();
    connectActions();
    connectEdits();
    connectAccess();
    m_actions->setShown(false);
    showAccess(false);
    setSession({}, Journal());
}

FoldersPlace::~FoldersPlace() = default;

void FoldersPlace::connectActions()
{
    m_table->addAction(m_actions->remove);
    connect(m_actions->add, &QAction::triggered, this, [this] { m_flow->add(m_folder); });
    connect(m_actions->remove, &QAction::triggered, this, [this] {
        const auto rows = m_table->selectedRows();
        m_store->edit(m_folder, [&rows](FolderDraft &draft) {
            for (const auto &row : rows)
                if (row.isRemovable())
                    draft.remove(row.user);
        });
    });
    connect(m_actions->copyRights, &QAction::triggered, this, [this] {
        const auto row = m_table->currentRow();
        m_flow->copyRights(m_folder, row ? row->user : Ews::UserId());
    });
    connect(m_actions->spread, &QAction::triggered, this, [this] { m_flow->spread(m_folder); });
    connect(m_actions->openOther, &QAction::triggered, m_flow, &FoldersFlow::openOther);
    connect(m_actions->reload, &QAction::triggered, this, &FoldersPlace::reload);
    connect(m_actions->undoApply, &QAction::triggered, m_flow, &FoldersFlow::undoLastApply);
    connect(m_actions->review, &QAction::triggered, m_flow, &FoldersFlow::review);
    connect(m_actions->discard, &QAction::triggered, this, &FoldersPlace::discard);
    connect(m_actions->undoEdit, &QAction::triggered, this, [this] { m_store->undoEdit(); });
    connect(m_actions->redoEdit, &QAction::triggered, this, [this] { m_store->redoEdit(); });
    connect(m_actions->filter, &QAction::triggered, this, [this] {
        if (isAccessShown())
            return m_access->focusFilter();
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_staged, &StagedBar::discardRequested, this, &FoldersPlace::discard);
    connect(m_staged, &StagedBar::reviewRequested, m_flow, &FoldersFlow::review);
    connect(m_flow, &FoldersFlow::messageWanted, m_messageBar, &MessageBar::setMessage);
    connect(m_flow, &FoldersFlow::messageObsolete, m_messageBar, &MessageBar::retract);
    connect(m_flow, &FoldersFlow::unreadObsolete, m_messageBar, &MessageBar::retractUnread);
    connect(m_flow, &FoldersFlow::busyChanged, this, &Place::busyChanged);
    connect(m_flow, &FoldersFlow::resultSaid, this, &Place::resultSaid);
    connect(m_flow, &FoldersFlow::signInNeeded, this, &Place::signInNeeded);
    connect(m_flow, &FoldersFlow::entryWanted, this, [this](const QString &key) {
        m_table->setCurrentKey(key);
        m_table->setFocus();
    });
    connect(m_flow, &FoldersFlow::folderWanted, this, [this](const QString &folderId) {
        m_tree->setCurrentFolder(folderId);
        m_tree->setFocus();
    });
}

void FoldersPlace::connectEdits()
{
    connect(m_filter, &QLineEdit::textChanged, m_tree, &FolderTreeView::setFilterText);
    connect(m_tree, &FolderTreeView::currentFolderChanged, this, &FoldersPlace::showFolder);
    connect(m_tree, &FolderTreeView::visibleFoldersChanged, this, &FoldersPlace::wantVisible);
    connect(m_table, &CellTable::currentRowChanged, this, &FoldersPlace::showCurrent);
    connect(m_entries, &PermissionsModel::levelEdited, this,
            [this](const QString &key, Ews::PermissionLevel level) {
                setRights({key}, rightsOf(level));
            });
    connect(m_table, &PermissionsView::levelTyped, this,
            [this](const QStringList &keys, Ews::PermissionLevel level) {
                setRights(keys, rightsOf(level));
            });
    connect(m_editor, &RightsEditor::chosen, this, [this](const Rights &rights) {
        if (const auto row = m_table->currentRow())
            setRights({row->key}, rights);
    });
    connect(m_parentsButton, &QPushButton::clicked, this, &FoldersPlace::makeParentsVisible);
}

void FoldersPlace::connectAccess()
{
    connect(m_byPerson, &QPushButton::toggled, this, &FoldersPlace::showAccess);
    connect(m_access, &AccessPage::busyChanged, this, &Place::busyChanged);
    connect(m_access, &AccessPage::resultSaid, this, &Place::resultSaid);
    connect(m_access, &AccessPage::messageWanted, m_messageBar, &MessageBar::setMessage);
    connect(m_access, &AccessPage::unreadObsolete, m_messageBar, &MessageBar::retractUnread);
    connect(m_access, &AccessPage::signInNeeded, m_flow, &FoldersFlow::signInNeeded);
    connect(m_access, &AccessPage::folderWanted, this, &FoldersPlace::showEntry);
    connect(m_access, &AccessPage::stageWanted, this,
            [this](const QList<FolderDraft> &drafts) { m_store->stage(drafts); });
}

bool FoldersPlace::isAccessShown() const
{
    return m_views->currentWidget() == m_access;
}

void FoldersPlace::showAccess(bool shown)
{
    m_views->setCurrentWidget(shown ? static_cast<QWidget *>(m_access)
                                    : static_cast<QWidget *>(m_split));
    m_intro->setText(shown ? tr("Who can do what in the whole mailbox, and why.")
                           : tr("Who has which rights on a folder. Folder rights alone never let "
                                "anybody send on your behalf."));
    m_messageBar->retractUnread();
    if (shown && m_store && m_shown && !m_access->isLoaded() && !m_access->isLoading())
        m_access->load();
    showCurrent();
}

void FoldersPlace::reload()
{
    if (isAccessShown())
        m_access->load();
    else
        m_flow->reload();
}

void FoldersPlace::showEntry(const QString &folderId, const QString &key)
{
    m_byFolder->setChecked(true);
    m_wantedEntry = key;
    m_tree->setCurrentFolder(folderId);
    m_table->setCurrentKey(key);
    m_table->setFocus();
}

void FoldersPlace::setSession(const std::optional<Session> &session, const Journal &journal)
{
    const auto before = m_store && m_carriesOver ? m_store->draft() : PermissionsDraft();
    const auto beforeMailbox = m_store ? m_store->session().mailbox.address : QString();
    delete m_store;
    m_carriesOver = false;
    m_messageBar->clear();
    m_filter->clear();
    m_folder.clear();
    m_folders->setTrees({});
    if (session) {
        m_store = new PermissionsStore(*session, journal, this);
        connectStore();
        if (beforeMailbox == session->mailbox.address)
            m_store->stage(before.folders());
    }
    m_flow->setStore(m_store);
    m_access->setStore(m_store);
    m_byFolder->setChecked(true);
    showFolder({});
    showStaged();
    if (m_shown)
        setShown(true);
}

void FoldersPlace::setDelegates(const QStringList &addresses)
{
    m_delegates = addresses;
    showList();
}

void FoldersPlace::connectStore()
{
    connect(m_store, &PermissionsStore::foldersRead, this, &FoldersPlace::growTree);
    connect(m_store, &PermissionsStore::treeAdded, this, &FoldersPlace::growTree);
    connect(m_store, &PermissionsStore::treesReplaced, this, &FoldersPlace::showTree);
    connect(m_store, &PermissionsStore::loaded, this, &FoldersPlace::growTree);
    connect(m_store, &PermissionsStore::listsRead, this, [this](const QStringList &ids) {
        markFolders(ids);
        if (ids.contains(m_folder))
            showList();
        showParents();
    });
    connect(m_store, &PermissionsStore::draftChanged, this, [this] {
        showList();
        showStaged();
    });
    connect(m_store, &PermissionsStore::applied, this, [this](const PermissionsReport &report) {
        for (const auto &list : report.after)
            if (list)
                markFolders({list->id.id});
    });
    connect(m_store, &PermissionsStore::groupsKnown, this, &FoldersPlace::showList);
    connect(m_store, &PermissionsStore::activityChanged, this, &FoldersPlace::showStaged);
}

void FoldersPlace::showTree()
{
    m_folders->setTrees(m_store->trees());
    growTree();
}

void FoldersPlace::growTree()
{
    const auto &trees = m_store->trees();
    for (int i = 0; i < trees.size(); ++i)
        m_folders->addFolders(i, trees.at(i));
    if (!m_folder.isEmpty())
        return;
    const auto *first = trees.first().byDistinguishedId(QStringLiteral("calendar"));
    if (!first && m_store->isLoaded() && !trees.first().isEmpty())
        first = &trees.first().folders().first();
    if (first)
        m_tree->setCurrentFolder(first->id.id);
}

void FoldersPlace::makeParentsVisible()
{
    m_table->setFocus(); // the button goes
    QList<FolderDraft> drafts;
    for (const auto &one : m_store->hiddenParents(m_folder))
        drafts += one.drafts;
    m_store->stage(drafts);
}

void FoldersPlace::wantVisible()
{
    if (m_store && m_shown)
        m_store->wantLists(m_tree->visibleFolders() + QStringList{m_folder});
}

void FoldersPlace::setRights(const QStringList &keys, const Rights &rights)
{
    QList<Ews::UserId> users;
    for (const auto &key : keys)
        if (const auto *row = m_entries->find(key))
            users.append(row->user);
    m_store->edit(m_folder, [&](FolderDraft &draft) {
        for (const auto &user : users)
            draft.set(user, rights);
    });
}

PlaceEntry FoldersPlace::entry() const
{
    return {.name = u"goFolders"_s,
            .text = tr("&Folders"),
            .iconName = u"folder"_s,
            .toolTip = tr("Who has which rights on any folder")};
}

QString FoldersPlace::windowTitle(const QString &mailbox) const
{
    return tr("Folders of %1").arg(mailbox);
}

int FoldersPlace::stagedCount() const
{
    return m_store ? int(m_store->draft().changes().size()) : 0;
}

bool FoldersPlace::isWriting() const
{
    return m_store && m_store->activity() == Activity::Applying;
}

void FoldersPlace::setShown(bool shown)
{
    m_shown = shown;
    m_actions->setShown(shown);
    if (!shown)
        return;
    if (m_store && !m_store->isLoaded())
        m_store->load();
    showCurrent();
    wantVisible();
}

void FoldersPlace::focusContent()
{
    if (isAccessShown())
        m_access->focusContent();
    else
        m_tree->setFocus(Qt::ShortcutFocusReason);
}

void FoldersPlace::review()
{
    m_flow->review();
}

void FoldersPlace::discard()
{
    if (!m_store || m_store->draft().isEmpty())
        return;
    m_store->clear();
    m_messageBar->retract();
    const auto key = m_actions->undoEdit->shortcut().toString(QKeySequence::NativeText);
    Q_EMIT resultSaid(Tone::Info, tr("Discarded; Undo (%1) stages the changes again").arg(key));
}

void FoldersPlace::escape()
{
    if (m_store && m_store->activity() != Activity::Idle)
        m_store->cancel();
    else if (m_access->isLoading())
        m_access->cancel();
    else if (m_messageBar->hasMessage())
        m_messageBar->dismiss();
    else if (m_filter->hasFocus())
        m_filter->clear();
    else
        m_access->clearFilter();
}

} // namespace OnBehalf
