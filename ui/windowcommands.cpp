// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowcommands.h"

#include "delegates/delegatesactions.h"
#include "folders/foldersactions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

WindowCommands::WindowCommands(QMainWindow *window, const DelegatesActions &delegates,
                               const FoldersActions &folders, QMenu *accountMenu)
    : QObject(window)
    , m_window(window)
    , m_themes(new QActionGroup(this))
{
    newMeeting = create("newMeeting", tr("New &meeting for…"), Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
    openMeeting = create("openMeeting", tr("Op&en a meeting…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    for (auto *command : {newMeeting, openMeeting})
        command->setEnabled(false); // until somebody is signed in
    goDelegates = create("goDelegates", tr("&Delegates"), Qt::CTRL | Qt::Key_1);
    goFolders = create("goFolders", tr("&Folders"), Qt::CTRL | Qt::Key_2);
    nextPane = create("nextPane", tr("&Next pane"), Qt::Key_F6);
    previousPane = create("previousPane", tr("&Previous pane"), Qt::SHIFT | Qt::Key_F6);
    openAccounts = create("openAccounts", tr("&Accounts and mailboxes"), Qt::CTRL | Qt::Key_M);
    foldSidebar = create("foldSidebar", tr("&Fold the sidebar"), Qt::Key_F9);
    foldSidebar->setCheckable(true);
    keys = create("keys", tr("&Keyboard"), Qt::Key_F1);
    about = create("about", tr("&About OnBehalf"), {});
    about->setMenuRole(QAction::AboutRole);
    quit = create("quit", tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    if (quit->shortcut().isEmpty())
        quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    buildMenus(delegates, folders, accountMenu);
}

QAction *WindowCommands::create(const char *name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    return action;
}

// Of the commands that both places have, only those of the one that is shown are visible.
void WindowCommands::buildMenus(const DelegatesActions &delegates, const FoldersActions &folders,
                                QMenu *accountMenu)
{
    const auto addBoth = [&delegates, &folders](QMenu *menu, auto... actions) {
        for (const PlaceActions *place : {static_cast<const PlaceActions *>(&delegates),
                                          static_cast<const PlaceActions *>(&folders)})
            (menu->addAction(place->*actions), ...);
    };
    auto *bar = m_window->menuBar();
    auto *file = bar->addMenu(tr("&File"));
    file->addActions({newMeeting, openMeeting});
    file->addSeparator();
    file->addMenu(accountMenu);
    file->addAction(folders.openOther);
    file->addSeparator();
    addBoth(file, &PlaceActions::review, &PlaceActions::discard, &PlaceActions::undoApply);
    file->addSeparator();
    file->addAction(quit);

    auto *edit = bar->addMenu(tr("&Edit"));
    addBoth(edit, &PlaceActions::undoEdit, &PlaceActions::redoEdit);
    edit->addSeparator();
    addBoth(edit, &PlaceActions::add, &PlaceActions::remove);
    edit->addActions({delegates.permissions, folders.copyRights, folders.spread});
    edit->addSeparator();
    addBoth(edit, &PlaceActions::filter);

    auto *view = bar->addMenu(tr("&View"));
    addBoth(view, &PlaceActions::reload);
    view->addSeparator();
    view->addAction(foldSidebar);
    addThemes(view->addMenu(tr("&Theme")));

    auto *go = bar->addMenu(tr("&Go"));
    go->addActions({goDelegates, goFolders});
    go->addSeparator();
    go->addActions({nextPane, previousPane, openAccounts});

    auto *help = bar->addMenu(tr("&Help"));
    help->addActions({keys, about});
}

void WindowCommands::addThemes(QMenu *menu)
{
    const std::array themes{std::pair(Theme::System, tr("&System")),
                            std::pair(Theme::Light, tr("&Light")),
                            std::pair(Theme::Dark, tr("&Dark"))};
    for (const auto &[theme, text] : themes) {
        auto *action = m_themes->addAction(text);
        action->setCheckable(true);
        action->setData(int(theme));
        menu->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = theme] { Q_EMIT themeChosen(chosen); });
    }
}

void WindowCommands::showTheme(Theme theme)
{
    for (auto *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(theme));
}

} // namespace OnBehalf
