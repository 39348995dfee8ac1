// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders/foldersactions.h"

#include "permissions/permissionsstore.h"

#include <QAction>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

FoldersActions::FoldersActions(QObject *parent)
    : StagingActions(parent)
    , copyRights(create("copyRights"_L1, "copy"_L1, tr("&Copy rights…"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                        tr("Gives a colleague the same rights, or other folders the same list")))
    , spread(create("spread"_L1, "arrow-right"_L1, tr("Also apply to &subfolders"), {},
                    tr("Stages the changes of this folder for all folders below it")))
    , openOther(create("openOther"_L1, "mailbox"_L1, tr("&Open a folder of another mailbox…"),
                       Qt::CTRL | Qt::Key_O,
                       tr("Opens a folder that somebody else shares with you")))
{
    setToolTip(add, tr("Looks people up in the directory to give them rights on this folder"));
    setToolTip(remove, tr("Stages the removal of the entries that are selected"));
    setToolTip(reload, tr("Reads the folders from the server; staged changes are kept"));
    setToolTip(filter, tr("Shows only folders with these letters in their names"));
    put(Menu::File, {openOther});
    put(Menu::Edit, {copyRights, spread, filter});
    update(nullptr, {});
}

void FoldersActions::update(const PermissionsStore *store, Possible possible)
{
    const bool idle = store && store->activity() == PermissionsStore::Activity::Idle;
    const bool loaded = store && store->isLoaded();
    StagingActions::update({.hasStore = store != nullptr,
                            .idle = idle,
                            .loaded = loaded,
                            .staged = store && !store->draft().isEmpty(),
                            .add = possible.add,
                            .remove = possible.remove,
                            .undoEdit = store && store->canUndoEdit(),
                            .redoEdit = store && store->canRedoEdit(),
                            .undoApply = possible.undoApply});
    enable(copyRights, idle && loaded && possible.copy);
    enable(spread, idle && loaded && possible.spread);
    enable(openOther, idle);
}

} // namespace OnBehalf
