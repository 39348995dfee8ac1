// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window is arranged, for each account as it was left.
#include "calendar/calendarplace.h"
#include "common/sidebar.h"
#include "delegates/delegatesplace.h"
#include "folders/foldersplace.h"
#include "mailboxes/mailboxesplace.h"
#include "mainwindow.h"
#include "requests/requestsplace.h"
#include "signin/signincontroller.h"
#include "windowcommands.h"
#include "windowmemory.h"

#include <QAction>
#include <QApplication>

namespace OnBehalf {

namespace {

QString layoutGroup(const std::optional<Account> &account)
{
    return account ? AccountSettings::group(*account) : QString();
}

} // namespace

void MainWindow::chooseTheme(Theme theme)
{
    m_theme = theme;
    applyTheme(*qApp, theme);
    m_commands->showTheme(theme);
    rememberTheme(m_context.settings, theme);
}

void MainWindow::restoreMemory()
{
    m_theme = rememberedTheme(m_context.settings);
    m_commands->showTheme(m_theme);
    // Whatever is remembered from now on is written over a damaged file; signing in tells of it.
    if (m_context.settings.problem())
        (void)m_context.settings.keepDamaged();
    else
        WindowMemory::handOver(m_context.settings);
    m_arrangedFor = m_signIn->lastAccount();
    restoreLayout();
}

/// Whose layout is not known yet finds the window as it is.
void MainWindow::arrangeFor(const std::optional<Account> &account)
{
    if (layoutGroup(account) == layoutGroup(m_arrangedFor))
        return;
    saveLayout();
    m_arrangedFor = account;
    restoreLayout();
}

void MainWindow::restoreLayout()
{
    const auto memory = WindowMemory::read(m_context.settings, m_arrangedFor);
    if (!memory)
        return;
    restoreGeometry(memory->geometry);
    m_commands->foldSidebar->setChecked(memory->sidebarFolded);
    for (auto *place : places()) {
        const QString name = place->entry().name;
        if (name == memory->place)
            m_place = place;
        if (m_arrangedFor)
            place->restoreLayout(memory->layouts.value(name));
    }
}

void MainWindow::saveLayout() const
{
    // Nothing is kept of an account that was forgotten meanwhile.
    const bool isKept = m_arrangedFor ? m_context.settings.knows(*m_arrangedFor)
                                      : m_context.settings.accounts().isEmpty();
    if (!isKept)
        return;
    WindowMemory memory{.geometry = saveGeometry(),
                        .sidebarFolded = m_sidebar->isFolded(),
                        .place = m_place->entry().name};
    for (const auto *place : places())
        memory.layouts.insert(place->entry().name, place->layout());
    memory.write(m_context.settings, m_arrangedFor);
}

} // namespace OnBehalf
