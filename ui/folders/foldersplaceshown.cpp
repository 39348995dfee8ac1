// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the place "Folders" shows of the store: the current folder, its entries, what is staged.
#include "access/effectiveaccess.h"
#include "common/stagedbar.h"
#include "common/textlabel.h"
#include "emptytable.h"
#include "folders/folderheading.h"
#include "folders/foldersplace.h"
#include "folders/permissionsview.h"
#include "folders/rightseditor.h"
#include "models/foldertreemodel.h"
#include "models/permissionsmodel.h"
#include "noticepanel.h"
#include "text/accesstext.h"
#include "text/errortext.h"
#include "text/permissiontext.h"

#include <QAction>
#include <QStackedWidget>

namespace OnBehalf {

using Activity = PermissionsStore::Activity;

void FoldersPlace::showFolder(const QString &folderId)
{
    m_folder = folderId;
    const auto *tree = m_store ? m_store->treeOf(folderId) : nullptr;
    m_heading->setFolder(m_store ? m_store->session() : Session(), tree, folderId);
    if (tree) {
        QStringList wanted; // the list itself last: it is read first
        for (const auto *above : tree->ancestors(folderId))
            wanted.append(above->id.id);
        if (const auto *root = tree->root())
            wanted.append(root->id.id);
        m_store->wantLists(wanted + QStringList{folderId});
    }
    showList();
}

EntryContext FoldersPlace::context() const
{
    return {.groups = m_store ? m_store->groups() : Groups(), .delegates = m_delegates};
}

void FoldersPlace::showList()
{
    m_entries->setDraft(m_store ? m_store->folderDraft(m_folder) : FolderDraft(), context());
    m_table->fitColumns();
    if (m_entries->find(m_wantedEntry))
        m_table->setCurrentKey(std::exchange(m_wantedEntry, {}));
    showListOrWhy();
    showCurrent();
    lookUp();
}

void FoldersPlace::lookUp()
{
    if (!m_store || m_folder.isEmpty())
        return;
    QList<Ews::UserId> accounts;
    for (const auto &entry : m_store->folderDraft(m_folder).wanted().entries)
        accounts.append(entry.userId);
    m_store->lookUp(accounts);
}

void FoldersPlace::showListOrWhy()
{
    const auto list = m_store ? m_store->list(m_folder) : std::nullopt;
    const bool shown = m_entries->rowCount() > 0;
    m_content->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_empty);
    m_editor->setVisible(shown);
    if (shown)
        return;
    if (m_folder.isEmpty())
        m_empty->say(m_store && m_store->activity() == Activity::Loading
                         ? tr("Reading the folders…")
                         : tr("Choose a folder to see who has rights on it."),
                     nullptr);
    else if (!list)
        m_empty->say(tr("Reading the permissions…"), nullptr);
    else if (!*list && list->error().code == QLatin1StringView("ErrorAccessDenied"))
        m_empty->say(tr("You may not see who has rights on this folder. Only its owner may, and "
                        "whoever has full access to the mailbox."),
                     nullptr);
    else if (!*list) {
        const auto error = errorText(list->error());
        m_empty->say(QStringLiteral("%1 %2").arg(error.headline, error.nextStep),
                     m_actions->reload);
    } else
        m_empty->say(tr("The list of this folder is empty."), m_actions->add);
}

void FoldersPlace::showCurrent()
{
    const auto row = m_table->currentRow();
    const auto draft = m_store ? m_store->folderDraft(m_folder) : FolderDraft();
    m_editor->setRow(row, draft.base().kind);
    const auto *tree = m_store ? m_store->treeOf(m_folder) : nullptr;
    const bool read = !draft.base().id.id.isEmpty() && !isAccessShown();
    FoldersActions::Possible possible{.add = read, .copy = read, .undoApply = m_canUndoApply};
    possible.spread = read && !draft.isEmpty() && tree && !tree->children(m_folder).isEmpty();
    for (const auto &selected : m_table->selectedRows())
        possible.remove = possible.remove || (read && selected.isRemovable());
    m_actions->update(m_store, possible);
    showEffective(row, draft);
    showParents();
}

// As it will be once all is applied.
void FoldersPlace::showEffective(const std::optional<EntryRow> &row, const FolderDraft &draft)
{
    m_effective->setVisible(row && row->kind != EntryRow::Kind::Gone && m_editor->isVisible());
    if (!row || row->kind == EntryRow::Kind::Gone)
        return;
    const AccessRow who{.kind = row->kind == EntryRow::Kind::Default ? AccessRow::Kind::Default
                                : row->kind == EntryRow::Kind::Anonymous
                                    ? AccessRow::Kind::Anonymous
                                : row->kind == EntryRow::Kind::Group ? AccessRow::Kind::Group
                                                                     : AccessRow::Kind::Person,
                        .user = row->user};
    const auto words =
        accessExplanation(who, effectiveAccess(draft.wanted(), row->user, m_store->groups()));
    QStringList sentences{words.may, words.mayNot, words.origin, words.unsure};
    sentences.removeAll(QString());
    m_effective->setText({}, sentences.join(QLatin1Char(' ')));
}

void FoldersPlace::showParents()
{
    const auto hidden = m_store ? m_store->hiddenParents(m_folder) : QList<HiddenParents>();
    m_parents->setVisible(!hidden.isEmpty());
    if (hidden.isEmpty())
        return;
    const auto *tree = m_store->treeOf(m_folder);
    QStringList names;
    for (const auto &draft : hidden.first().drafts)
        names.append(tree->path(draft.base().id.id).isEmpty()
                         ? tr("the mailbox itself")
                         : tr("“%1”").arg(draft.base().displayName));
    const auto &user = hidden.first().user;
    const auto name = user.displayName.isEmpty() ? user.primarySmtpAddress : user.displayName;
    //: The second is the name of a parent folder, or several: “Inbox”, the mailbox itself
    const auto text = tr("%1 cannot see what is above: %2.").arg(name, names.join(tr(", ")));
    m_parentsText->setText(
        hidden.size() == 1
            ? text
            : tr("%1 %n other(s) neither.", nullptr, int(hidden.size()) - 1).arg(text));
}

void FoldersPlace::showStaged()
{
    // Reads files: not at every step through the table.
    m_canUndoApply = m_store && m_store->canUndoApply();
    const auto changes = m_store ? m_store->draft().changes() : QList<EntryChange>();
    m_staged->setVisible(!changes.isEmpty());
    m_staged->setText(tr("%1, not sent yet").arg(entryChangesSummary(changes)),
                      tr("Nothing is written to the server until you apply."));
    m_staged->setBusy(m_store && m_store->activity() != Activity::Idle);
    QStringList staged;
    if (m_store)
        for (const auto &folder : m_store->draft().folders())
            staged.append(folder.base().id.id);
    markFolders(std::exchange(m_marked, staged) + staged);
    showListOrWhy();
    showCurrent();
    Q_EMIT stagedCountChanged(int(changes.size()));
}

void FoldersPlace::markFolders(const QStringList &folderIds)
{
    if (!m_store)
        return;
    for (const auto &id : folderIds) {
        const auto list = m_store->list(id);
        m_folders->setMarks(id, folderMarks(list, m_store->draft().find(id)));
    }
}

} // namespace OnBehalf
