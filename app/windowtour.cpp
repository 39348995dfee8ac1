// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour from the start to what is staged; tourapply.cpp and toursignin.cpp go on.
#include "windowtour.h"

#include "common/choicedelegate.h"
#include "common/stagedbar.h"
#include "delegates/delegatesplace.h"
#include "delegates/delegatestore.h"
#include "delegates/delegatesview.h"
#include "delegates/permissionsdialog.h"
#include "mainwindow.h"
#include "models/delegatesmodel.h"
#include "people/peopledialog.h"
#include "signin/signincontroller.h"
#include "text/delegatetext.h"
#include "watch/connectivity.h"

#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTextStream>
#include <QToolButton>

#include <cstdlib>
#include <thread>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Ews::DelegateLevel;

namespace {

/// Whatever hangs: the tour ends, and says so.
constexpr auto limit = 4min;

} // namespace

WindowTour::WindowTour(const WindowOptions &options)
    : m_options(options)
    , m_network(std::make_shared<Connectivity>(Connectivity::Reach::ThisComputerToo))
    , m_do(options.tourFolder)
{}

WindowTour::~WindowTour() = default;

int WindowTour::run()
{
    std::jthread watch([](const std::stop_token &stop) {
        const auto end = std::chrono::steady_clock::now() + limit;
        while (!stop.stop_requested() && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(100ms);
        if (!stop.stop_requested()) {
            std::fputs("The tour did not end in time.\n", stderr);
            std::_Exit(1);
        }
    });
    QTextStream out(stdout);
    try {
        start();
        load();
        addTwo();
        changeInPlace();
        changeInDialog();
        changeScope();
        themes();
        applyRefused();
        applyRest();
        undo();
        showConflict();
        removeOrphan();
        discard();
        showBusyServer();
        showConnectionLog();
        openFolders();
        giveRights();
        applyFolders();
        copyFolderRights();
        showAccess();
        openOtherFolder();
        workElsewhere();
        openComposer();
        writeMeeting();
        chooseTimeAndRoom();
        chooseCategories();
        sendMeeting();
        showAttendee();
        changeMeeting();
        openCalendar();
        openRequests();
        answerRequests();
        writeMail();
        openMailboxes();
        auditMailboxes();
        sweepLeaver();
        grantForLeave();
        emptyStart();
        findServer();
        showWays();
        signInWrongly();
        showMissingRole();
        showStrangeTicket();
        showCertificates();
        forgetAccount();
    } catch (const TourFailure &failure) {
        try {
            m_do.picture(u"failed"_s);
        } catch (const TourFailure &) { // there is no window yet
        }
        QTextStream(stderr) << "This did not hold: " << failure.sentence << Qt::endl;
        return 1;
    }
    out << m_do.pictures() << " pictures in " << m_options.tourFolder << Qt::endl;
    return 0;
}

void WindowTour::start()
{
    m_do.check(QDir().mkpath(m_options.tourFolder),
               u"The folder %1 can be made."_s.arg(m_options.tourFolder));
    const auto problem = m_ground.start();
    m_do.check(problem.isEmpty(), problem);
    setTheme(m_options.theme.value_or(Theme::Light));
}

void WindowTour::openWindow(const WindowContext &context)
{
    m_window = std::make_unique<MainWindow>(context);
    m_window->resize(m_options.size.isEmpty() ? QSize(1280, 800) : m_options.size);
    m_window->show();
    m_do.setWindow(m_window.get());
}

QPushButton *WindowTour::stagedButton(int number) const
{
    const auto *bar = place()->findChild<StagedBar *>();
    return bar->findChildren<QPushButton *>().at(number);
}

DelegatesPlace *WindowTour::place() const
{
    return m_window->delegates();
}

const DelegatesDraft &WindowTour::draft() const
{
    m_do.check(place()->store(), u"Somebody is signed in."_s);
    return place()->store()->draft();
}

QString WindowTour::key(const QString &name) const
{
    return u"smtp:%1@sandbox.example"_s.arg(name);
}

QModelIndex WindowTour::cell(const QString &name, int column) const
{
    const auto *model = place()->table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(Qt::ToolTipRole).toString().contains(name + u'@'))
            return model->index(row, column);
    throw TourFailure{u"%1 is in the table."_s.arg(name)};
}

Ews::DelegateLevel WindowTour::levelOnServer(const QString &name, DelegateFolder folder)
{
    return m_ground.server().exchange().with([&](Sandbox::State &state) {
        auto &organisation = state.organisation;
        const auto *mailbox = organisation.mailboxOf(u"helena.lindqvist@sandbox.example"_s);
        const auto &list = mailbox->folders.value(distinguishedId(folder));
        return Sandbox::delegateLevelOf(list.rights(organisation.sidOf(name)), list.isCalendar());
    });
}

void WindowTour::until(const QString &sentence, const std::function<bool()> &is)
{
    m_do.until(sentence, is);
}

void WindowTour::setTheme(Theme theme)
{
    if (m_window)
        m_window->chooseTheme(theme);
    else
        applyTheme(*qApp, theme);
    m_do.settle();
}

void WindowTour::load()
{
    const auto owner = QString::fromLatin1(SandboxGround::owner);
    auto context = m_ground.context(m_options.language);
    context.connectivity = m_network;
    openWindow(context);
    m_window->signIn()->signInWith(m_ground.account(owner), m_ground.password(owner));
    until(u"The delegates are shown."_s,
          [this] { return place()->store() && place()->table()->shownDelegates() >= 4; });
    m_do.check(draft().row(key(u"jonas.weber"_s))->levels[DelegateFolder::Calendar] ==
                   DelegateLevel::Editor,
               u"Jonas is Editor on the calendar."_s);
    m_do.clickCell(place()->table(), cell(u"jonas.weber"_s, DelegatesModel::Name));
    m_do.picture(u"loaded"_s);
}

void WindowTour::addTwo()
{
    m_do.click(m_do.child<QToolButton>(place(), "addButton"));
    auto *dialog = m_do.dialog<PeopleDialog>();
    m_do.type(m_do.child<QLineEdit>(dialog, "search"), u"anna"_s);
    auto *hits = m_do.child<QListView>(dialog, "hits");
    const auto check = [&](const QString &name) {
        QModelIndex found;
        until(u"%1 is found."_s.arg(name), [&] {
            for (int row = 0; row < hits->model()->rowCount(); ++row)
                if (const auto index = hits->model()->index(row, 0); index.data() == name)
                    found = index;
            return found.isValid();
        });
        m_do.clickCell(hits, found, {16, 14});
    };
    check(u"Anna Schmid"_s);
    m_do.type(m_do.child<QLineEdit>(dialog, "search"), u"giu"_s);
    check(u"Giulia Conti"_s);
    m_do.check(dialog->entries().size() == 2, u"Two people are checked."_s);
    m_do.picture(u"add-search"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"Both are staged."_s, [this] {
        return draft().row(key(u"anna.schmid"_s)) && draft().row(key(u"giulia.conti"_s));
    });
    m_do.check(draft().row(key(u"giulia.conti"_s))->levels[DelegateFolder::Contacts] ==
                   DelegateLevel::Author,
               u"Giulia keeps Author on the contacts."_s);
    m_do.picture(u"added"_s);
}

void WindowTour::changeInPlace()
{
    auto *table = place()->table();
    const auto calendar = cell(u"priya.raman"_s, DelegatesModel::Calendar);
    const auto box = table->visualRect(calendar);
    m_do.clickCell(table, calendar, {box.width() - 12, box.height() / 2});
    auto *combo = table->findChild<ChoiceCombo *>();
    m_do.check(combo, u"The list of levels opens."_s);
    until(u"The list is shown."_s, [combo] { return combo->view()->isVisible(); });
    m_do.picture(u"level-in-place"_s, combo);
    m_do.clickCell(combo->view(),
                   combo->model()->index(combo->findData(int(DelegateLevel::Editor)), 0));
    until(u"Priya's calendar is staged as Editor."_s, [this] {
        return draft().row(key(u"priya.raman"_s))->levels[DelegateFolder::Calendar] ==
               DelegateLevel::Editor;
    });
    m_do.clickCell(table, cell(u"priya.raman"_s, DelegatesModel::ReceivesCopies));
    until(u"Copies can be switched on with Editor."_s,
          [this] { return draft().row(key(u"priya.raman"_s))->receivesCopies == true; });
    // A letter sets a level; lowering the calendar takes the copies with it.
    table->setCurrentIndex(cell(u"jonas.weber"_s, DelegatesModel::Calendar));
    m_do.key(table, Qt::Key_R, levelName(DelegateLevel::Reviewer).left(1).toLower());
    until(u"Jonas gets no copies with Reviewer."_s, [this] {
        const auto row = draft().row(key(u"jonas.weber"_s));
        return row->levels[DelegateFolder::Calendar] == DelegateLevel::Reviewer &&
               row->receivesCopies == false && row->copiesLowered;
    });
    m_do.picture(u"staged-in-place"_s);
}

void WindowTour::changeInDialog()
{
    auto *table = place()->table();
    m_do.clickCell(table, cell(u"priya.raman"_s, DelegatesModel::Name));
    m_do.click(m_do.child<QToolButton>(place(), "permissionsButton"));
    auto *dialog = m_do.dialog<PermissionsDialog>();
    auto *inbox = m_do.child<QComboBox>(dialog, "level-inbox");
    m_do.key(inbox, Qt::Key_Down);
    m_do.picture(u"permissions"_s);
    m_do.key(dialog, Qt::Key_Return);
    until(u"Priya's inbox is staged as Reviewer."_s, [this] {
        return draft().row(key(u"priya.raman"_s))->levels[DelegateFolder::Inbox] ==
               DelegateLevel::Reviewer;
    });
    // Several at once.
    table->clearSelection();
    for (const auto &name : {u"priya.raman"_s, u"tomas.ferreira"_s})
        table->selectionModel()->select(cell(name, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_do.settle();
    m_do.click(m_do.child<QToolButton>(place(), "permissionsButton"));
    m_do.picture(u"permissions-several"_s);
    m_do.key(m_do.dialog<PermissionsDialog>(), Qt::Key_Escape);
    m_do.clickCell(table, cell(u"priya.raman"_s, DelegatesModel::Calendar), {30, 10});
}

void WindowTour::changeScope()
{
    const auto only = Ews::DeliverMeetingRequests::DelegatesOnly;
    auto *button = m_do.child<QRadioButton>(place(), "scope0");
    m_do.click(button);
    until(u"The delivery is staged."_s, [&] { return draft().stagedScope() == only; });
    m_do.picture(u"delivery"_s);
}

void WindowTour::themes()
{
    setTheme(Theme::Dark);
    m_do.picture(u"dark"_s);
    setTheme(m_options.theme.value_or(Theme::Light));
}

void WindowTour::discard()
{
    m_do.click(stagedButton(0));
    until(u"Nothing is staged any more."_s, [this] { return draft().isEmpty(); });
    m_do.picture(u"discarded"_s);
}

} // namespace OnBehalf
