// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowcommands.h"

#include "placeactions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

WindowCommands::WindowCommands(QMainWindow *window, const QList<const PlaceActions *> &actions,
                               QMenu *accountMenu)
    : QObject(window)
    , m_window(window)
    , m_themes(new QActionGroup(this))
{
    newMeeting = create("newMeeting", tr("New &meeting for…"), Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
    openMeeting = create("openMeeting", tr("Op&en a meeting…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    newMail = create("newMail", tr("New messa&ge for…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    for (auto *command : {newMeeting, openMeeting, newMail})
        command->setEnabled(false); // until somebody is signed in
    nextPane = create("nextPane", tr("&Next pane"), Qt::Key_F6);
    previousPane = create("previousPane", tr("&Previous pane"), Qt::SHIFT | Qt::Key_F6);
    openAccounts = create("openAccounts", tr("&Accounts and mailboxes"), Qt::CTRL | Qt::Key_M);
    foldSidebar = create("foldSidebar", tr("&Fold the sidebar"), Qt::Key_F9);
    foldSidebar->setCheckable(true);
    connectionLog = create("connectionLog", tr("&Connection log"), Qt::Key_F12);
    keys = create("keys", tr("&Keyboard"), Qt::Key_F1);
    about = create("about", tr("&About OnBehalf"), {});
    about->setMenuRole(QAction::AboutRole);
    quit = create("quit", tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    if (quit->shortcut().isEmpty())
        quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    buildMenus(actions, accountMenu);
}

QAction *WindowCommands::create(const char *name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    return action;
}

QAction *WindowCommands::addPlace(const QString &name, const QString &text)
{
    auto *action = create(name.toLatin1().constData(), text,
                          QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + m_places++)));
    m_go->insertAction(m_afterPlaces, action);
    return action;
}

// Of the commands that all places have, only those of the one that is shown are visible.
void WindowCommands::buildMenus(const QList<const PlaceActions *> &actions, QMenu *accountMenu)
{
    const auto addAll = [&actions](QMenu *menu, PlaceActions::Menu which) {
        for (const PlaceActions *place : actions)
            place->addTo(menu, which);
    };
    auto *bar = m_window->menuBar();
    auto *file = bar->addMenu(tr("&File"));
    file->addActions({newMeeting, openMeeting, newMail});
    file->addSeparator();
    file->addMenu(accountMenu);
    file->addSeparator();
    addAll(file, PlaceActions::Menu::File);
    file->addAction(quit);

    addAll(bar->addMenu(tr("&Edit")), PlaceActions::Menu::Edit);

    auto *view = bar->addMenu(tr("&View"));
    addAll(view, PlaceActions::Menu::View);
    view->addAction(foldSidebar);
    addThemes(view->addMenu(tr("&Theme")));

    m_go = bar->addMenu(tr("&Go"));
    m_afterPlaces = m_go->addSeparator();
    m_go->addActions({nextPane, previousPane, openAccounts});

    auto *help = bar->addMenu(tr("&Help"));
    help->addActions({keys, connectionLog, about});
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
