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

class DelegatesActions;
class FoldersActions;

/// The menu bar, with only what exists.
class WindowCommands : public QObject
{
    Q_OBJECT
public:
    WindowCommands(QMainWindow *window, const DelegatesActions &delegates,
                   const FoldersActions &folders, QMenu *accountMenu);

    void showTheme(Theme theme);

    QAction *newMeeting;
    QAction *openMeeting;
    QAction *goDelegates;
    QAction *goFolders;
    QAction *nextPane;
    QAction *previousPane;
    QAction *openAccounts;
    QAction *foldSidebar;
    QAction *keys;
    QAction *about;
    QAction *quit;

Q_SIGNALS:
    void themeChosen(OnBehalf::Theme theme);

private:
    QAction *create(const char *name, const QString &text, const QKeySequence &shortcut);
    void buildMenus(const DelegatesActions &delegates, const FoldersActions &folders,
                    QMenu *accountMenu);
    void addThemes(QMenu *menu);

    QMainWindow *m_window;
    QActionGroup *m_themes;
};

} // namespace OnBehalf
