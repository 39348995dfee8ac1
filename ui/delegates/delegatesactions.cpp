// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesactions.h"

#include "delegates/delegatestore.h"

#include <QAction>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

DelegatesActions::DelegatesActions(QObject *parent)
    : StagingActions(parent)
    , permissions(create("permissions"_L1, "key"_L1, tr("&Permissions…"), Qt::ALT | Qt::Key_Return,
                         tr("Shows what the delegates that are selected may do")))
{
    setToolTip(add, tr("Looks somebody up in the directory to make them a delegate"));
    setToolTip(remove, tr("Stages the removal of the delegates that are selected"));
    setToolTip(reload, tr("Reads the delegates from the server; staged changes are kept"));
    setToolTip(filter, tr("Shows only delegates with these letters in them"));
    permissions->setShortcuts({Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter});
    put(Menu::Edit, {permissions, filter});
    update(nullptr, {});
}

void DelegatesActions::update(const DelegateStore *store, Possible possible)
{
    const bool idle = store && store->activity() == DelegateStore::Activity::Idle;
    const bool loaded = store && store->isLoaded();
    StagingActions::update({.hasStore = store != nullptr,
                            .idle = idle,
                            .loaded = loaded,
                            .staged = loaded && !store->draft().isEmpty(),
                            .add = true,
                            .remove = possible.remove,
                            .undoEdit = store && store->canUndoEdit(),
                            .redoEdit = store && store->canRedoEdit(),
                            .undoApply = possible.undoApply});
    enable(permissions, idle && loaded && possible.change);
}

} // namespace OnBehalf
