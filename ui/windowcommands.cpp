// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowcommands.h"

#include "delegates/delegatesactions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

WindowCommands::WindowCommands(QMainWindow *window, const DelegatesActions &delegates,
                               QMenu *accountMenu)
    : QObject(window)
    , m_window(window)
    , m_themes(new QActionGroup(this))
{
    goDelegates = create("goDelegates", tr("&Delegates"), Qt::CTRL | Qt::Key_1);
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
    buildMenus(delegates, accountMenu);
}

QAction *WindowCommands::create(const char *name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    return action;
}

void WindowCommands::buildMenus(const DelegatesActions &delegates, QMenu *accountMenu)
{
    auto *bar = m_window->menuBar();
    auto *file = bar->addMenu(tr("&File"));
    file->addMenu(accountMenu);
    file->addSeparator();
    file->addAction(delegates.review);
    file->addAction(delegates.discard);
    file->addAction(delegates.undoApply);
    file->addSeparator();
    file->addAction(quit);

    auto *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({delegates.undoEdit, delegates.redoEdit});
    edit->addSeparator();
    edit->addActions({delegates.add, delegates.remove, delegates.permissions});
    edit->addSeparator();
    edit->addAction(delegates.filter);

    auto *view = bar->addMenu(tr("&View"));
    view->addAction(delegates.reload);
    view->addSeparator();
    view->addAction(foldSidebar);
    addThemes(view->addMenu(tr("&Theme")));

    auto *go = bar->addMenu(tr("&Go"));
    go->addAction(goDelegates);
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
