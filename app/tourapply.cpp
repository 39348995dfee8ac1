// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour from Apply to other mailboxes.
#include "common/messagebar.h"
#include "common/sidebar.h"
#include "common/statusline.h"
#include "delegates/delegatesactions.h"
#include "delegates/delegatesplace.h"
#include "delegates/delegatestore.h"
#include "delegates/delegatesview.h"
#include "log/connectionlogwindow.h"
#include "log/exchangesview.h"
#include "mainwindow.h"
#include "models/delegatesmodel.h"
#include "review/reviewdialog.h"
#include "signin/mailboxdialog.h"
#include "signin/signincontroller.h"
#include "text/delegatetext.h"
#include "text/exchangetext.h"
#include "windowtour.h"

#include <QAction>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Ews::DelegateLevel;

void WindowTour::applyRefused()
{
    m_ground.server().exchange().with([](Sandbox::State &state) {
        const auto anna = state.organisation.sidOf(u"anna.schmid"_s);
        state.controls.refusedEntries.insert(anna, u"ErrorDelegateMissingConfiguration"_s);
    });
    m_do.click(stagedButton(1));
    auto *dialog = m_do.dialog<ReviewDialog>();
    m_do.picture(u"review"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "apply"));
    until(u"Apply comes to an end."_s,
          [this] { return place()->store()->activity() == DelegateStore::Activity::Idle; });
    until(u"Only Anna is still staged."_s, [this] { return draft().staged().size() == 1; });
    m_do.check(draft().row(key(u"anna.schmid"_s))->refused.has_value(), u"Anna's row knows why."_s);
    m_do.check(levelOnServer(u"priya.raman"_s, DelegateFolder::Calendar) == DelegateLevel::Editor,
               u"The server has Priya as Editor."_s);
    m_do.check(levelOnServer(u"priya.raman"_s, DelegateFolder::Contacts) == DelegateLevel::Custom,
               u"Priya's custom rights on the contacts are kept."_s);
    m_do.check(levelOnServer(u"giulia.conti"_s, DelegateFolder::Calendar) == DelegateLevel::Editor,
               u"The server has Giulia as Editor."_s);
    m_do.picture(u"refused"_s);
    setTheme(Theme::Dark);
    m_do.picture(u"refused-dark"_s);
    setTheme(m_options.theme.value_or(Theme::Light));
    m_do.click(m_do.child<QPushButton>(dialog, "close"));
    m_do.picture(u"still-staged"_s);
}

void WindowTour::applyRest()
{
    m_ground.server().exchange().with(
        [](Sandbox::State &state) { state.controls.refusedEntries.clear(); });
    m_do.click(stagedButton(1));
    auto *dialog = m_do.dialog<ReviewDialog>();
    m_do.click(m_do.child<QPushButton>(dialog, "apply"));
    until(u"Nothing is staged any more."_s, [this] { return draft().isEmpty(); });
    m_do.check(levelOnServer(u"anna.schmid"_s, DelegateFolder::Calendar) == DelegateLevel::Editor,
               u"The server has Anna as Editor."_s);
    m_do.picture(u"applied"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "close"));
}

void WindowTour::undo()
{
    const auto undoOnce = [this](const QString &name) {
        place()->actions()->undoApply->trigger();
        auto *dialog = m_do.dialog<ReviewDialog>();
        m_do.picture(name);
        m_do.click(m_do.child<QPushButton>(dialog, "apply"));
        until(u"Undo comes to an end."_s,
              [this] { return place()->store()->activity() == DelegateStore::Activity::Idle; });
        m_do.settle();
        m_do.picture(name + u"-done"_s);
        m_do.check(draft().isEmpty(), u"All of it could be undone."_s);
        m_do.click(m_do.child<QPushButton>(dialog, "close"));
        m_do.settle();
    };
    undoOnce(u"undo"_s);
    m_do.check(!draft().row(key(u"anna.schmid"_s)), u"Anna is no delegate any more."_s);
    undoOnce(u"undo-first"_s);
    m_do.check(levelOnServer(u"priya.raman"_s, DelegateFolder::Calendar) == DelegateLevel::Reviewer,
               u"Priya is Reviewer again."_s);
    m_do.check(levelOnServer(u"jonas.weber"_s, DelegateFolder::Calendar) == DelegateLevel::Editor,
               u"Jonas is Editor again."_s);
    m_do.check(levelOnServer(u"giulia.conti"_s, DelegateFolder::Contacts) == DelegateLevel::Author,
               u"Giulia has the rights that she had before."_s);
}

void WindowTour::showConflict()
{
    auto *table = place()->table();
    table->setCurrentIndex(cell(u"tomas.ferreira"_s, DelegatesModel::Calendar));
    m_do.key(table, Qt::Key_E, levelName(DelegateLevel::Editor).left(1).toLower());
    m_ground.server().exchange().with([](Sandbox::State &state) {
        auto *mailbox = state.organisation.mailboxOf(u"helena.lindqvist@sandbox.example"_s);
        auto &tasks = mailbox->folders[u"tasks"_s];
        tasks.setRights(state.organisation.sidOf(u"tomas.ferreira"_s),
                        Sandbox::rightsOf(DelegateLevel::None, false));
    });
    m_do.click(stagedButton(1));
    auto *dialog = m_do.dialog<ReviewDialog>();
    m_do.click(m_do.child<QPushButton>(dialog, "apply"));
    until(u"Apply comes to an end."_s,
          [this] { return place()->store()->activity() == DelegateStore::Activity::Idle; });
    m_do.picture(u"changed-elsewhere"_s);
    m_do.check(levelOnServer(u"tomas.ferreira"_s, DelegateFolder::Calendar) ==
                   DelegateLevel::Author,
               u"Nothing was sent over somebody else's change."_s);
    m_do.check(!draft().isEmpty(), u"The change is still staged."_s);
    m_do.click(m_do.child<QPushButton>(dialog, "close"));
}

void WindowTour::removeOrphan()
{
    auto *table = place()->table();
    m_do.clickCell(table, cell(u"jonas.weber"_s, DelegatesModel::Name));
    m_do.click(m_do.child<QToolButton>(place(), "removeButton"));
    until(u"Jonas's removal is staged."_s, [this] {
        return draft().row(key(u"jonas.weber"_s))->state == DelegateRow::State::Removed;
    });
    m_do.picture(u"removal"_s);
}

void WindowTour::showBusyServer()
{
    m_ground.server().exchange().with([](Sandbox::State &state) {
        state.controls.busyCalls = 1000;
        state.controls.backOff = 8s; // what follows waits for it
    });
    auto *table = place()->table();
    table->setCurrentIndex(cell(u"tomas.ferreira"_s, DelegatesModel::Calendar));
    m_do.key(table, Qt::Key_N, levelName(DelegateLevel::None).left(1).toLower());
    place()->actions()->reload->trigger();
    auto *cancel = m_do.child<QToolButton>(m_window->statusLine(), "cancel");
    until(u"It is said that the server is busy, and can be cancelled."_s, [this, cancel] {
        return place()->store()->session().client->heldFor().count() > 0 && cancel->isVisible();
    });
    m_do.check(!draft().isEmpty(), u"What is staged is kept."_s);
    m_do.picture(u"busy-server"_s);
    m_do.click(cancel);
    m_ground.server().exchange().with([](Sandbox::State &state) { state.controls.busyCalls = 0; });
    place()->discard();
    place()->escape();
}

/// With what the server said a moment ago.
void WindowTour::showConnectionLog()
{
    auto *log = m_window->showConnectionLog();
    log->resize(m_window->size());
    m_do.setWindow(log);
    m_do.settle();
    const auto *table = log->findChild<ExchangesView *>();
    const auto *exchanges = table->model();
    int failed = exchanges->rowCount() - 1;
    const auto result = [&] { return exchanges->index(failed, int(ExchangePart::Result)); };
    while (failed > 0 && result().data().toString() != "ErrorServerBusy"_L1)
        --failed;
    m_do.check(failed > 0, u"The log has what the busy server said."_s);
    log->findChild<ExchangesView *>()->select(result());
    m_do.settle();
    m_do.check(m_do.child<QPlainTextEdit>(log, "answerXml")
                   ->toPlainText()
                   .contains("BackOffMilliseconds"_L1),
               u"Its XML is shown."_s);
    m_do.picture(u"connection-log"_s);
    log->close();
    m_do.setWindow(m_window.get());
    m_do.settle();
}

void WindowTour::workElsewhere()
{
    const auto name = u"viktor.horvath"_s;
    m_window->signIn()->signInWith(m_ground.account(name), m_ground.password(name));
    until(u"Viktor is signed in."_s, [this] {
        return m_window->signIn()->account()->address.startsWith("viktor"_L1) &&
               place()->store()->isLoaded();
    });
    m_do.picture(u"no-delegates"_s);
    auto *button = m_window->findChild<AccountButton *>();
    button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    m_do.picture(u"account-menu"_s, button);
    button->menu()->hide();
    m_window->signIn()->askForMailbox();
    auto *dialog = m_do.dialog<MailboxDialog>();
    m_do.type(m_do.child<QLineEdit>(dialog, "address"), u"marek.dvorak@sandbox.example"_s);
    m_do.picture(u"other-mailbox"_s);
    m_do.child<QRadioButton>(dialog, "impersonation")->click();
    m_do.type(m_do.child<QLineEdit>(dialog, "identity"), u"marek.dvorak@sandbox.example"_s);
    m_do.picture(u"other-mailbox-identity"_s);
    m_do.child<QRadioButton>(dialog, "fullAccess")->click();
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"Marek's mailbox is open."_s, [this] {
        return m_window->signIn()->mailbox().address.startsWith("marek"_L1) &&
               place()->table()->shownDelegates() > 0;
    });
    m_do.picture(u"other-mailbox-open"_s);
}

} // namespace OnBehalf
