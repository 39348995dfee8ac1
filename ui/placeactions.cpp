// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeactions.h"

#include "common/icons.h"

#include <QAction>
#include <QMenu>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

PlaceActions::PlaceActions(QObject *parent)
    : QObject(parent)
    , reload(create("reload"_L1, "reload"_L1, tr("&Reload"), QKeySequence::Refresh,
                    tr("Reads it from the server again; staged changes are kept")))
    , filter(create("filter"_L1, QLatin1StringView(), tr("&Filter"), QKeySequence::Find, {}))
{
    put(Menu::View, {reload});
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

void PlaceActions::put(Menu menu, const QList<QAction *> &actions)
{
    m_menus[menu].append(actions);
}

// A menu hides separators that have nothing visible beside them.
void PlaceActions::addTo(QMenu *menu, Menu which) const
{
    for (const auto &group : m_menus.value(which)) {
        menu->addActions(group);
        menu->addSeparator();
    }
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

} // namespace OnBehalf
