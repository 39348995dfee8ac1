// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;

namespace OnBehalf {

/// The commands that every place has, for its toolbar and for the menus. They have the same keys in
/// each: only those of the place that is shown are there.
class PlaceActions : public QObject
{
    Q_OBJECT
public:
    enum class Menu { File, Edit, View };

    explicit PlaceActions(QObject *parent);

    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return m_shown; }
    /// Adds what this place has for that menu, in groups.
    void addTo(QMenu *menu, Menu which) const;

    QAction *reload;
    QAction *filter;

protected:
    QAction *create(QLatin1StringView name, QLatin1StringView iconName, const QString &text,
                    const QKeySequence &shortcut, const QString &toolTip);
    /// As a group of the menu, below those that it has already.
    void put(Menu menu, const QList<QAction *> &actions);
    static void setToolTip(QAction *action, const QString &toolTip);
    void enable(QAction *action, bool possible) const;

private:
    bool m_shown = true;
    QHash<Menu, QList<QList<QAction *>>> m_menus;
};

} // namespace OnBehalf
