// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/style.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace OnBehalf {

class PlaceActions;

/// The menu bar, with only what exists.
class WindowCommands : public QObject
{
    Q_OBJECT
public:
    /// \a actions: of all places.
    WindowCommands(QMainWindow *window, const QList<const PlaceActions *> &actions,
                   QMenu *accountMenu);

    /// Another place to go to: Ctrl+1 and so on, in the order in which they are added.
    QAction *addPlace(const QString &name, const QString &text);

    void showTheme(Theme theme);

    QAction *newMeeting;
    QAction *openMeeting;
    QAction *newMail;
    QAction *nextPane;
    QAction *previousPane;
    QAction *openAccounts;
    QAction *foldSidebar;
    QAction *connectionLog;
    QAction *keys;
    QAction *about;
    QAction *quit;

Q_SIGNALS:
    void themeChosen(OnBehalf::Theme theme);

private:
    QAction *create(const char *name, const QString &text, const QKeySequence &shortcut);
    void buildMenus(const QList<const PlaceActions *> &actions, QMenu *accountMenu);
    void addThemes(QMenu *menu);

    QMainWindow *m_window;
    QActionGroup *m_themes;
    QMenu *m_go = nullptr;
    QAction *m_afterPlaces = nullptr;
    int m_places = 0;
};

} // namespace OnBehalf
