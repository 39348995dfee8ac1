// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesactions.h"

#include "common/icons.h"
#include "delegates/delegatestore.h"

#include <QAction>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QAction *action(QObject *parent, QLatin1StringView name, const QString &text,
                const QKeySequence &shortcut, const QString &toolTip)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    const auto key = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? toolTip : u"%1 (%2)"_s.arg(toolTip, key));
    return action;
}

} // namespace

DelegatesActions::DelegatesActions(QObject *parent)
    : QObject(parent)
    , add(action(this, "add"_L1, tr("&Add…"), Qt::CTRL | Qt::Key_N,
                 tr("Looks somebody up in the directory to make them a delegate")))
    , remove(action(this, "remove"_L1, tr("Re&move"), QKeySequence::Delete,
                    tr("Stages the removal of the delegates that are selected")))
    , permissions(action(this, "permissions"_L1, tr("&Permissions…"), Qt::ALT | Qt::Key_Return,
                         tr("Shows what the delegates that are selected may do")))
    , reload(action(this, "reload"_L1, tr("&Reload"), QKeySequence::Refresh,
                    tr("Reads the delegates from the server; staged changes are kept")))
    , undoApply(action(this, "undoApply"_L1, tr("U&ndo last Apply…"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_U,
                       tr("Shows what would restore the state before the last Apply")))
    , undoEdit(action(this, "undoEdit"_L1, tr("&Undo"), QKeySequence::Undo,
                      tr("Takes back the last staged change")))
    , redoEdit(action(this, "redoEdit"_L1, tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
                      tr("Stages again what was taken back")))
    , review(action(this, "review"_L1, tr("Re&view and Apply…"), Qt::CTRL | Qt::Key_Return,
                    tr("Shows each change before anything is sent")))
    , discard(action(this, "discard"_L1, tr("&Discard changes"), QKeySequence(),
                     tr("Forgets what was changed here; the server is not asked")))
    , filter(action(this, "filter"_L1, tr("&Filter"), QKeySequence::Find,
                    tr("Shows only delegates with these letters in them")))
{
    add->setIcon(icon("plus"_L1));
    remove->setIcon(icon("minus"_L1));
    permissions->setIcon(icon("key"_L1));
    reload->setIcon(icon("reload"_L1));
    undoApply->setIcon(icon("undo"_L1));
    //: The same as "Undo last Apply…", short enough for a toolbar.
    undoApply->setIconText(tr("Undo Apply…"));
    permissions->setShortcuts({Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter});
    review->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    // Del elsewhere than in the table must not remove anybody.
    remove->setShortcutContext(Qt::WidgetShortcut);
    update(nullptr, {});
}

void DelegatesActions::update(const DelegateStore *store, Possible possible)
{
    const bool idle = store && store->activity() == DelegateStore::Activity::Idle;
    const bool loaded = idle && store->isLoaded();
    const bool staged = loaded && !store->draft().isEmpty();
    add->setEnabled(loaded);
    remove->setEnabled(loaded && possible.remove);
    permissions->setEnabled(loaded && possible.change);
    reload->setEnabled(idle);
    undoApply->setEnabled(loaded && possible.undoApply);
    undoEdit->setEnabled(loaded && store->canUndoEdit());
    redoEdit->setEnabled(loaded && store->canRedoEdit());
    review->setEnabled(staged);
    discard->setEnabled(staged);
    filter->setEnabled(store);
}

} // namespace OnBehalf
