// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "aboutdialogs.h"
#include "actingwatch.h"
#include "calendar/calendarplace.h"
#include "calendar/calendarstore.h"
#include "categories/categoriesstore.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/sidebar.h"
#include "common/statusline.h"
#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "delegates/delegatesactions.h"
#include "delegates/delegatesplace.h"
#include "delegates/delegatestore.h"
#include "folders/foldersplace.h"
#include "mail/mailwindows.h"
#include "mailboxes/mailboxesdialogs.h"
#include "mailboxes/mailboxesplace.h"
#include "panes.h"
#include "principals/principalslist.h"
#include "requests/requestsplace.h"
#include "requests/requestsstore.h"
#include "signin/accountmenu.h"
#include "signin/signincontroller.h"
#include "signin/welcomeplace.h"
#include "stagedquestion.h"
#include "watch/reaching.h"
#include "windowcommands.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_sidebar(new Sidebar(this))
    , m_places(new QStackedWidget(this))
    , m_welcome(new WelcomePlace(bool(context.openSandbox), this))
    , m_delegates(new DelegatesPlace(this))
    , m_folders(new FoldersPlace(this))
    , m_calendar(new CalendarPlace(this))
    , m_requests(new RequestsPlace(this))
    , m_mailboxes(new MailboxesPlace(this))
    , m_mailboxesDialogs(new MailboxesDialogs(m_mailboxes, m_context))
    , m_place(m_delegates)
    , m_status(new StatusLine(this))
    , m_signIn(new SignInController(context, this))
    , m_composers(new ComposerWindows(context.settings, context.journal, context.drafts, this))
    , m_mails(new MailWindows(context.settings, context.journal, context.mail, this))
{
    buildWindow();
    connectPlaces();
    connectCommands();
    connectAccounts();
    connectComposers();
    connectCalendar();
    connectMails();
    connectMailboxes();
    restoreMemory();
    showSignedOut();
}

MainWindow::~MainWindow()
{
    takeMailNoticeBack();
    setActing({}); // before those who work with it
}

void MainWindow::buildWindow()
{
    setWindowIcon(appIcon());
    setMinimumSize(1024, 640);
    resize(1280, 800);
    m_accountMenu = new AccountMenu(m_context, m_signIn, this);
    m_sidebar->accountButton()->setMenu(m_accountMenu);
    QList<const PlaceActions *> actions;
    for (const auto *place : places())
        actions.append(place->actions());
    m_commands = new WindowCommands(this, actions, m_accountMenu);
    m_places->addWidget(m_welcome);
    for (int id = 0; id < places().size(); ++id) {
        if (id == places().indexOf(m_delegates))
            m_sidebar->addSection(tr("My mailbox"));
        if (id == places().indexOf(m_calendar))
            m_sidebar->addSection(tr("Acting for others"));
        if (id == places().indexOf(m_mailboxes))
            m_sidebar->addSection(tr("Helpdesk"));
        offerPlace(places().at(id), id);
    }
    m_sidebar->setCurrentPlace(0);

    setCentralWidget(new QWidget(this));
    auto *layout = new QGridLayout(centralWidget());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar, 0, 0);
    layout->addWidget(m_places, 0, 1);
    layout->addWidget(m_status, 1, 0, 1, 2);
    layout->setRowStretch(0, 1);
    layout->setColumnStretch(1, 1);
}

void MainWindow::offerPlace(Place *place, int id)
{
    const PlaceEntry entry = place->entry();
    auto *go = m_commands->addPlace(entry.name, entry.text);
    connect(go, &QAction::triggered, this, [this, place] { showPlace(place); });
    const auto key = go->shortcut().toString(QKeySequence::NativeText);
    m_sidebar->addPlace(id, entry.iconName, QString(entry.text).remove(u'&'),
                        u"%1 (%2)"_s.arg(entry.toolTip, key));
    m_places->addWidget(place);
}

void MainWindow::takeStore(DelegateStore *store)
{
    takeMailNoticeBack(); // not as if the user had closed it
    arrangeFor(store->session().account);
    m_delegates->setStore(store);
    m_folders->setSession(store->session(), m_context.journal);
    m_mailboxes->setSession(store->session(), m_context.audits);
    m_mailboxesDialogs->lookForEndedRights();
    setActing(store->session());
    showPlace(m_place);
    showStrangeTicket();
    m_composers->setSession(store->session());
    m_mails->setSession(store->session());
    // Meetings that were kept are offered in the same bar, and come first.
    m_mails->offerDrafts();
    for (auto *command : {m_commands->newMeeting, m_commands->openMeeting, m_commands->newMail})
        command->setEnabled(true);
}

void MainWindow::setActing(const std::optional<Session> &session)
{
    const auto before = std::exchange(m_acting, nullptr);
    m_status->setHindrance({});
    ActingStores stores;
    if (session) {
        m_acting = std::make_unique<QObject>();
        watchNetwork(*session);
        watchServerVersion(*session);
        stores = {.principals = new PrincipalsList(m_context.settings, session->account.address,
                                                   m_acting.get()),
                  .calendars = new CalendarStore(*session, m_acting.get()),
                  .categories = new CategoriesStore(*session, m_acting.get()),
                  .requests = new RequestsStore(*session, m_context.journal, m_acting.get())};
    }
    m_calendar->setStores(stores);
    m_composers->setCategories(stores.categories);
    m_requests->setStores(stores);
    m_requests->setWatching(false);
    if (!session || !m_context.watches)
        return;
    stores.requests->load();
    auto *watch = new ActingWatch(*session, stores, m_context.watchTimes, m_acting.get());
    connect(watch, &ActingWatch::calendarChanged, this, [this](const QString &address) {
        m_calendar->refresh(address);
        m_requests->refreshDays();
    });
    connect(watch, &ActingWatch::watchingChanged, this,
            [this, watch] { m_requests->setWatching(watch->isWatching()); });
    connect(m_acting->findChild<Reaching *>(), &Reaching::reopened, watch, &ActingWatch::reopen);
}

// A principal's own meeting, to which somebody answered.
void MainWindow::openAnswered(const Request &request, bool takesTime)
{
    auto *window =
        m_composers->openMeeting({.name = {}, .address = request.principal}, *request.entry);
    if (window && takesTime)
        window->moveWhenOpened(request.proposedStart, request.proposedEnd);
}

void MainWindow::showPlace(Place *place)
{
    if (!m_signIn->account())
        return;
    m_place = place;
    for (auto *one : places())
        if (one != place)
            one->setShown(false);
    m_places->setCurrentWidget(place);
    m_sidebar->setCurrentPlace(int(places().indexOf(place)));
    place->setShown(true);
    place->focusContent();
    showAccount();
}

void MainWindow::showSignedOut()
{
    takeMailNoticeBack();
    if (m_arrangedFor && !m_context.settings.knows(*m_arrangedFor))
        arrangeFor(m_signIn->lastAccount());
    m_delegates->setStore(nullptr);
    m_folders->setSession({}, m_context.journal);
    m_mailboxes->setSession({}, m_context.audits);
    setActing({});
    m_composers->setSession({});
    m_mails->setSession({});
    for (auto *command : {m_commands->newMeeting, m_commands->openMeeting, m_commands->newMail})
        command->setEnabled(false);
    for (auto *place : places())
        place->setShown(false);
    const auto known = m_signIn->lastAccount();
    m_welcome->setKnownAddress(known ? known->address : QString());
    m_welcome->messageBar()->dismiss();
    m_places->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
    m_status->showResult(Tone::Info, known ? tr("Signed out") : tr("No account yet"));
    showAccount();
}

void MainWindow::showAccount()
{
    const auto account = m_signIn->account();
    m_sidebar->setAccount(accountLines(*m_signIn));
    const auto host = !account              ? QString()
                      : m_context.isSandbox ? tr("Sandbox on this computer")
                                            : account->server.host(QUrl::FullyEncoded);
    m_status->setServer(account ? host + m_delegates->serverText() : QString(),
                        account && account->server.scheme() == "https"_L1);
    setWindowTitle(account
                       ? tr("%1 – OnBehalf").arg(m_place->windowTitle(m_signIn->mailbox().address))
                       : u"OnBehalf"_s);
}

void MainWindow::showMessage(const Message &message)
{
    const bool welcome = m_places->currentWidget() == m_welcome;
    (welcome ? m_welcome->messageBar() : m_place->messageBar())->setMessage(message);
}

void MainWindow::showMessageThen(const Message &message)
{
    auto *bar = m_place->messageBar();
    if (!bar->hasMessage())
        return showMessage(message);
    // Queued: whoever closes it may have more to say first.
    connect(
        bar, &MessageBar::closed, m_acting.get(), [this, message] { showMessageThen(message); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::showBusy(const QString &what)
{
    what.isEmpty() ? m_status->endBusy() : m_status->showBusy(what);
}

void MainWindow::leaveStaged(const std::function<void()> &go)
{
    const int changes = stagedCount();
    if (changes == 0)
        return go();
    auto *question = new StagedQuestion(changes, this);
    // Nothing is discarded yet: signing in elsewhere may still be called off.
    connect(question, &StagedQuestion::discardChosen, this, [this, go] {
        carryStagedOver(false);
        go();
    });
    connect(question, &StagedQuestion::reviewChosen, this, &MainWindow::reviewStaged);
    question->open();
}

void MainWindow::leaveAccount(const std::function<void()> &go)
{
    if (!isWriting())
        return go();
    showMessage({.tone = Tone::Warning,
                 .headline = tr("Something is still being sent. You are still signed in."),
                 .nextStep = tr("Wait until it has arrived or cancel it, then try again.")});
}

// What is being written is lost with the account as drafts are: it is counted among them.
void MainWindow::forgetAccount()
{
    const bool meetingsKept = m_composers->keepAll();
    if (m_mails->keepAll() && meetingsKept)
        m_signIn->forget(*m_signIn->account());
}

bool MainWindow::isWriting() const
{
    return std::ranges::any_of(places(), &Place::isWriting) || m_composers->isSending() ||
           m_mails->isSending();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What is under way at the server is read back first: Cancel ends it.
    if (isWriting())
        return event->ignore();
    if (!m_leaving && stagedCount() > 0) {
        event->ignore();
        return leaveStaged([this] {
            m_leaving = true;
            close();
        });
    }
    // Drafts are kept without a question: they are offered again at the next start.
    const bool meetingsKept = m_composers->keepAll();
    if (!m_mails->keepAll() || !meetingsKept)
        return event->ignore();
    saveLayout();
    event->accept();
}

void MainWindow::carryStagedOver(bool carry)
{
    for (auto *place : places())
        place->setCarriesOver(carry);
}

QList<Place *> MainWindow::places() const
{
    return {m_delegates, m_folders, m_calendar, m_requests, m_mailboxes};
}

int MainWindow::stagedCount() const
{
    int count = 0;
    for (const auto *place : places())
        count += place->stagedCount();
    return count;
}

void MainWindow::reviewStaged()
{
    const auto all = places();
    const auto staged =
        std::ranges::find_if(all, [](const Place *place) { return place->stagedCount() > 0; });
    if (m_place->stagedCount() == 0 && staged != all.end())
        showPlace(*staged);
    m_place->review();
}

void MainWindow::escape()
{
    if (m_signIn->isBusy())
        m_signIn->cancel();
    else if (m_composers->isImporting())
        m_composers->stopImport();
    else
        m_place->escape();
    m_welcome->messageBar()->dismiss();
}

void MainWindow::cyclePanes(bool forward)
{
    QWidgetList panes{m_sidebar};
    if (m_places->currentWidget() == m_place)
        panes += m_place->panes();
    else
        panes += m_welcome;
    focusNextPane(panes + QWidgetList{m_status}, forward);
}

} // namespace OnBehalf
