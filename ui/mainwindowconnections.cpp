// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What passes between the parts of the window.
#include "aboutdialogs.h"
#include "calendar/calendarplace.h"
#include "common/messagebar.h"
#include "common/sidebar.h"
#include "common/statusline.h"
#include "composer/composerwindows.h"
#include "delegates/delegatesplace.h"
#include "delegates/delegatestore.h"
#include "folders/foldersplace.h"
#include "log/connectionlogwindow.h"
#include "mail/mailwindows.h"
#include "mailboxes/mailboxesdialogs.h"
#include "mailboxes/mailboxesplace.h"
#include "mainwindow.h"
#include "networknotice.h"
#include "placeactions.h"
#include "requests/requestsplace.h"
#include "requests/requestsstore.h"
#include "signin/accountmenu.h"
#include "signin/signincontroller.h"
#include "signin/welcomeplace.h"
#include "watch/reaching.h"
#include "windowcommands.h"

#include <QAction>
#include <QMenuBar>
#include <QPointer>
#include <QShortcut>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

void MainWindow::connectPlaces()
{
    connect(m_welcome, &WelcomePlace::signInRequested, m_signIn, &SignInController::resume);
    connect(m_welcome, &WelcomePlace::addAccountRequested, m_signIn, &SignInController::addAccount);
    connect(m_welcome, &WelcomePlace::sandboxRequested, this, [this] { m_context.openSandbox(); });
    for (int id = 0; id < places().size(); ++id)
        connectPlace(places().at(id), id);
    connect(m_requests, &RequestsPlace::noticed, this, &MainWindow::showMessageThen);
    connect(m_requests, &RequestsPlace::meetingWanted, this, &MainWindow::openAnswered);
    connect(m_delegates, &DelegatesPlace::serverAnswered, this, [this] {
        QStringList delegates;
        for (const auto &one : m_delegates->store()->draft().base().delegates)
            delegates.append(one.user.primarySmtpAddress);
        m_folders->setDelegates(delegates);
        showAccount();
    });
    connect(m_sidebar, &Sidebar::placeActivated, this,
            [this](int id) { showPlace(places().at(id)); });
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::escape);
    connect(m_signIn, &SignInController::busyChanged, this, &MainWindow::showBusy);
    connect(m_signIn, &SignInController::signedIn, this, &MainWindow::takeStore);
    connect(m_signIn, &SignInController::signedOut, this, &MainWindow::showSignedOut);
    connect(m_signIn, &SignInController::noticed, this, [this](const Message &message) {
        // What else was said when somebody signed in is read first.
        const bool canWait = m_signIn->account() && message.tone != Tone::Error;
        canWait ? showMessageThen(message) : showMessage(message);
    });
}

void MainWindow::connectPlace(Place *place, int id)
{
    auto *bar = place->messageBar();
    connect(bar, &MessageBar::closed, this, [this, bar] {
        if (!m_mailNotice || !bar->isSaidBy(m_mails))
            return;
        m_mailNotice.reset();
        m_mails->leaveNotice();
    });
    // Queued: whoever closes it may have more to say first.
    connect(bar, &MessageBar::closed, this, &MainWindow::showMailNotice, Qt::QueuedConnection);
    connect(place, &Place::busyChanged, this, &MainWindow::showBusy);
    connect(place, &Place::resultSaid, m_status, &StatusLine::showResult);
    connect(place, &Place::stagedCountChanged, this,
            [this, id](int count) { m_sidebar->setCount(id, count, true); });
    connect(place, &Place::waitingCountChanged, this,
            [this, id](int count) { m_sidebar->setCount(id, count, false); });
    connect(place, &Place::signInNeeded, this, [this](const Ews::Error &error) {
        carryStagedOver(true);
        m_signIn->signInAgain(error);
    });
}

void MainWindow::connectCommands()
{
    connect(m_commands->nextPane, &QAction::triggered, this, [this] { cyclePanes(true); });
    connect(m_commands->previousPane, &QAction::triggered, this, [this] { cyclePanes(false); });
    connect(m_commands->openAccounts, &QAction::triggered, m_sidebar->accountButton(),
            &QToolButton::showMenu);
    connect(m_commands->foldSidebar, &QAction::toggled, m_sidebar, &Sidebar::setFolded);
    const auto open = [](QDialog *dialog) { dialog->open(); };
    connect(m_commands->connectionLog, &QAction::triggered, this, &MainWindow::showConnectionLog);
    connect(m_commands->keys, &QAction::triggered, this,
            [this, open] { open(new KeysDialog(menuBar(), this)); });
    connect(m_commands->about, &QAction::triggered, this,
            [this, open] { open(new AboutBox(this)); });
    connect(m_commands->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_commands, &WindowCommands::themeChosen, this, &MainWindow::chooseTheme);
    auto *escapeKey = new QShortcut(Qt::Key_Escape, this);
    connect(escapeKey, &QShortcut::activated, this, &MainWindow::escape);
}

ConnectionLogWindow *MainWindow::showConnectionLog()
{
    if (!m_connectionLog)
        m_connectionLog = new ConnectionLogWindow(m_context.connections, this);
    m_connectionLog->show();
    m_connectionLog->raise();
    m_connectionLog->activateWindow();
    return m_connectionLog;
}

void MainWindow::connectAccounts()
{
    const auto guarded = [this](auto signal, const std::function<void()> &go) {
        connect(m_accountMenu, signal, this, [this, go] { leaveStaged(go); });
    };
    connect(m_accountMenu, &AccountMenu::accountChosen, this, [this](const Account &account) {
        leaveStaged([this, account] { m_signIn->signInTo(account); });
    });
    guarded(&AccountMenu::addAccountRequested, [this] { m_signIn->addAccount(); });
    guarded(&AccountMenu::ownMailboxRequested, [this] {
        m_signIn->workIn({m_signIn->account()->address, Access::Own});
    });
    guarded(&AccountMenu::otherMailboxRequested, [this] { m_signIn->askForMailbox(); });
    guarded(&AccountMenu::signOutRequested,
            [this] { leaveAccount([this] { m_signIn->signOut(); }); });
    guarded(&AccountMenu::forgetRequested, [this] { leaveAccount([this] { forgetAccount(); }); });
}

void MainWindow::connectComposers()
{
    connect(m_commands->newMeeting, &QAction::triggered, m_composers, &ComposerWindows::openNew);
    connect(m_commands->openMeeting, &QAction::triggered, this,
            [this] { m_composers->pickMeeting(this); });
    connect(m_composers, &ComposerWindows::noticed, this, [this](const Message &message) {
        const auto *bar = m_place->messageBar();
        const bool mayReplace = !bar->hasMessage() || !bar->isSaidBy(m_signIn);
        mayReplace ? showMessage(message) : showMessageThen(message);
    });
    connect(m_composers, &ComposerWindows::resultSaid, m_status, &StatusLine::showResult);
    connect(m_composers, &ComposerWindows::signInNeeded, this, [this](const Ews::Error &error) {
        carryStagedOver(true);
        m_signIn->signInAgain(error);
    });
}

void MainWindow::connectCalendar()
{
    connect(m_calendar, &CalendarPlace::openWanted, this,
            [this](const Principal &principal, const CalendarEntry &entry) {
                m_composers->openEntry(principal, entry, this);
            });
    connect(m_calendar, &CalendarPlace::newWanted, m_composers, &ComposerWindows::openNewAt);
    connect(m_calendar, &CalendarPlace::removeWanted, this,
            [this](const Principal &principal, const CalendarEntry &entry) {
                m_composers->removeEntry(principal, entry, this);
            });
    connect(m_calendar, &CalendarPlace::moveWanted, this,
            [this](const Principal &principal, const CalendarEntry &entry, const QDateTime &start,
                   const QDateTime &end) {
                m_composers->moveEntry(principal, entry, start, end, this);
            });
    connect(m_calendar, &CalendarPlace::copyWanted, this,
            [this](const Principal &from, const CalendarEntry &entry, const Principal &to) {
                m_composers->copyEntry(from, entry, to, this);
            });
    connect(m_calendar, &CalendarPlace::importWanted, m_composers,
            &ComposerWindows::importMeetings);
    connect(m_composers, &ComposerWindows::answered, this, [this] {
        if (auto *store = m_requests->store())
            store->load();
    });
    connect(m_composers, &ComposerWindows::busyChanged, this, &MainWindow::showBusy);
    connect(m_composers, &ComposerWindows::sent, this,
            [this](const Principal &principal) { m_calendar->refresh(principal.address); });
}

void MainWindow::showStrangeTicket()
{
    auto message = m_signIn->strangeTicket();
    if (!message)
        return;
    auto *bar = m_place->messageBar();
    message->actions = {
        {.text = tr("This is me"),
         .run =
             [this, bar] {
                 m_signIn->confirmTicket();
                 bar->dismiss();
             }},
        {.text = tr("Sign out"), .run = [this] { leaveStaged([this] { m_signIn->signOut(); }); }}};
    bar->setMessageBy(m_signIn, *message);
}

void MainWindow::connectMails()
{
    connect(m_commands->newMail, &QAction::triggered, m_mails, &MailWindows::openNew);
    connect(m_mails, &MailWindows::noticed, this, &MainWindow::takeMailNotice);
    connect(m_mails, &MailWindows::noticeObsolete, this, &MainWindow::takeMailNoticeBack);
    connect(m_mails, &MailWindows::resultSaid, m_status, &StatusLine::showResult);
    connect(m_mails, &MailWindows::signInNeeded, this, [this](const Ews::Error &error) {
        carryStagedOver(true);
        m_signIn->signInAgain(error);
    });
}

void MainWindow::connectMailboxes()
{
    connect(m_mailboxes, &MailboxesPlace::openWanted, this,
            [this](const WorkingMailbox &mailbox, bool inFolders) {
                leaveStaged([this, mailbox, inFolders] {
                    showPlace(inFolders ? static_cast<Place *>(m_folders) : m_delegates);
                    m_signIn->workIn(mailbox);
                });
            });
    // An audit has connections of its own.
    connect(m_mailboxes->flow(), &MailboxesFlow::replaced, this,
            [this, told = QPointer<Ews::Client>()]() mutable {
                const Audit *audit = m_mailboxes->audit();
                if (!audit || told == audit->client().get())
                    return;
                told = audit->client().get();
                m_context.connections->listenTo(*told);
            });
    connect(m_mailboxesDialogs, &MailboxesDialogs::signInNeeded, this,
            [this](const Ews::Error &error) {
                carryStagedOver(true);
                m_signIn->signInAgain(error);
            });
}

void MainWindow::watchNetwork(const Session &session)
{
    auto *reaching =
        new Reaching(session.client, m_context.connectivity, m_context.watchTimes, m_acting.get());
    auto *notice = new NetworkNotice(session.client, reaching, m_acting.get());
    connect(notice, &NetworkNotice::said, m_status, &StatusLine::setHindrance);
    connect(m_status, &StatusLine::tryAgainRequested, reaching, &Reaching::tryNow);
    connect(reaching, &Reaching::back, this, [this] { m_place->actions()->reload->trigger(); });
}

void MainWindow::watchServerVersion(const Session &session)
{
    // Queued: it may be told from the midst of a call.
    connect(
        session.client.get(), &Ews::Client::versionChanged, m_acting.get(),
        [this] {
            for (auto *place : places())
                place->showServerVersion();
            showAccount();
        },
        Qt::QueuedConnection);
}

void MainWindow::takeMailNotice(const Message &message)
{
    auto *bar = m_place->messageBar();
    const bool isNext = bar->hasMessage() && bar->isSaidBy(m_mails);
    if (!isNext)
        takeMailNoticeBack(); // from another place
    m_mailNotice = message;
    if (isNext)
        bar->setMessageBy(m_mails, message);
    else
        showMailNotice();
}

void MainWindow::showMailNotice()
{
    const auto all = places();
    const bool isShown = std::ranges::any_of(all, [this](const Place *place) {
        return place->messageBar()->hasMessage() && place->messageBar()->isSaidBy(m_mails);
    });
    auto *bar = m_place->messageBar();
    if (m_mailNotice && !isShown && !bar->hasMessage())
        bar->setMessageBy(m_mails, *m_mailNotice);
}

void MainWindow::takeMailNoticeBack()
{
    m_mailNotice.reset();
    for (const auto *place : places())
        if (auto *bar = place->messageBar(); bar->isSaidBy(m_mails))
            bar->dismiss();
}

} // namespace OnBehalf
