// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagingactions.h"

#include <QAction>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

StagingActions::StagingActions(QObject *parent)
    : PlaceActions(parent)
    , add(create("add"_L1, "plus"_L1, tr("&Add…"), Qt::CTRL | Qt::Key_N, {}))
    , remove(create("remove"_L1, "minus"_L1, tr("Re&move"), QKeySequence::Delete, {}))
    , undoApply(create("undoApply"_L1, "undo"_L1, tr("U&ndo last Apply…"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_U,
                       tr("Shows what would restore the state before the last Apply")))
    , undoEdit(create("undoEdit"_L1, {}, tr("&Undo"), QKeySequence::Undo,
                      tr("Takes back the last staged change")))
    , redoEdit(create("redoEdit"_L1, {}, tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
                      tr("Stages again what was taken back")))
    , review(create("review"_L1, {}, tr("Re&view and Apply…"), Qt::CTRL | Qt::Key_Return,
                    tr("Shows each change before anything is sent")))
    , discard(create("discard"_L1, {}, tr("&Discard changes"), {},
                     tr("Forgets what was changed here; the server is not asked")))
{
    //: The same as "Undo last Apply…", short enough for a toolbar.
    undoApply->setIconText(tr("Undo Apply…"));
    review->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    // Del elsewhere than in the table must not remove anybody.
    remove->setShortcutContext(Qt::WidgetShortcut);
    put(Menu::File, {review, discard, undoApply});
    put(Menu::Edit, {undoEdit, redoEdit});
    put(Menu::Edit, {add, remove});
}

void StagingActions::update(const State &state)
{
    const bool loaded = state.idle && state.loaded;
    enable(add, loaded && state.add);
    enable(remove, loaded && state.remove);
    enable(reload, state.idle);
    enable(undoApply, loaded && state.undoApply);
    enable(undoEdit, loaded && state.undoEdit);
    enable(redoEdit, loaded && state.redoEdit);
    enable(review, loaded && state.staged);
    enable(discard, loaded && state.staged);
    enable(filter, state.hasStore);
}

} // namespace OnBehalf
