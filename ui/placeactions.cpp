// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeactions.h"

#include "common/icons.h"

#include <QAction>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

PlaceActions::PlaceActions(QObject *parent)
    : QObject(parent)
    , add(create("add"_L1, "plus"_L1, tr("&Add…"), Qt::CTRL | Qt::Key_N, {}))
    , remove(create("remove"_L1, "minus"_L1, tr("Re&move"), QKeySequence::Delete, {}))
    , reload(create("reload"_L1, "reload"_L1, tr("&Reload"), QKeySequence::Refresh,
                    tr("Reads it from the server again; staged changes are kept")))
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
    , filter(create("filter"_L1, {}, tr("&Filter"), QKeySequence::Find, {}))
{
    //: The same as "Undo last Apply…", short enough for a toolbar.
    undoApply->setIconText(tr("Undo Apply…"));
    review->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    // Del elsewhere than in the table must not remove anybody.
    remove->setShortcutContext(Qt::WidgetShortcut);
}

QAction *PlaceActions::create(QLatin1StringView name, QLatin1StringView iconName,
                              const QString &text, const QKeySequence &shortcut,
                              const QString &toolTip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    setToolTip(action, toolTip);
    return action;
}

void PlaceActions::setToolTip(QAction *action, const QString &toolTip)
{
    const auto key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? toolTip : u"%1 (%2)"_s.arg(toolTip, key));
}

void PlaceActions::enable(QAction *action, bool possible) const
{
    action->setEnabled(m_shown && possible);
}

void PlaceActions::setShown(bool shown)
{
    m_shown = shown;
    for (auto *action : findChildren<QAction *>()) {
        action->setVisible(shown);
        action->setEnabled(false); // until the place says what is possible
    }
}

void PlaceActions::update(const State &state)
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
