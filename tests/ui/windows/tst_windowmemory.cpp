// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window is arranged, for each account as it was left.

#include "windowmemory.h"

#include "calendar/calendaractions.h"
#include "calendar/calendarplace.h"
#include "common/sidebar.h"
#include "folders/foldersplace.h"
#include "requests/requestsplace.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace tst_windowmemory {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::SandboxWindow;

namespace {

const auto helena = u"helena.lindqvist"_s;
const auto jonas = u"jonas.weber"_s;
constexpr int nameWidth = 333;

void trigger(const MainWindow &window, const QString &action)
{
    window.findChild<QAction *>(action)->trigger();
}

bool isFolded(const MainWindow &window)
{
    return window.findChild<Sidebar *>()->isFolded();
}

/// Also where somebody else is signed in.
bool signIn(SandboxWindow &sandbox, const QString &name)
{
    const auto account = sandbox.account(name);
    sandbox.window().signIn()->signInWith(account, sandbox.password(name));
    return QTest::qWaitFor(
        [&] {
            const auto current = sandbox.window().signIn()->account();
            return current && current->address == account.address && sandbox.store()->isLoaded();
        },
        20000);
}

QHeaderView *columnsOf(const MainWindow &window)
{
    return window.delegates()->table()->header();
}

QSplitter *splitOf(const MainWindow &window)
{
    return window.findChild<QSplitter *>(u"requestsSplit"_s);
}

QComboBox *whichOf(const MainWindow &window)
{
    return window.findChild<QComboBox *>(u"whichRequests"_s);
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toLower() : QByteArray();
}

} // namespace

class TestWindowMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasLeft();
    void accountsDiffer();
    void isTheSameInAnotherMailbox();
    void columnsThatNobodyChangedFitAgain();
    void staysAsItWasWhenSomebodySignsOut();
    void nothingIsLeftOfAForgottenAccount();
    void isNotKeptOfWhatWasForgottenElsewhere();
    void takesOverWhatAllHadInCommon();
    void isKeptWithoutAnAccountToo();
    void isOfServerAndAddress();
    void takesNoDamageFromNonsense();
};

void TestWindowMemory::comesBackAsItWasLeft()
{
    SandboxWindow sandbox;
    QVERIFY(signIn(sandbox, helena));
    MainWindow &window = sandbox.window();
    const QByteArray first = splitOf(window)->saveState();
    trigger(window, u"goCalendar"_s);
    trigger(window, u"spanMonth"_s);
    trigger(window, u"sideBySide"_s);
    columnsOf(window)->resizeSection(0, nameWidth);
    splitOf(window)->setSizes({700, 500});
    const QByteArray divided = splitOf(window)->saveState();
    QVERIFY(divided != first);
    whichOf(window)->setCurrentIndex(2);
    QVERIFY(window.close());

    const MainWindow next(sandbox.context());
    QCOMPARE(next.calendar()->span(), CalendarSpan::Month);
    QVERIFY(next.calendar()->actions()->spanAction(CalendarSpan::Month)->isChecked());
    QVERIFY(next.calendar()->actions()->sideBySide->isChecked());
    QCOMPARE(columnsOf(next)->sectionSize(0), nameWidth);
    QCOMPARE(splitOf(next)->saveState(), divided);
    QCOMPARE(whichOf(next)->currentIndex(), 2);
    next.signIn()->signInWith(sandbox.account(helena), sandbox.password(helena));
    QTRY_VERIFY_WITH_TIMEOUT(next.signIn()->account(), 20000);
    QCOMPARE(next.findChild<Sidebar *>()->currentPlace(), 2); // the calendar
    QCOMPARE(next.calendar()->span(), CalendarSpan::Month);
}

void TestWindowMemory::accountsDiffer()
{
    SandboxWindow sandbox;
    MainWindow &window = sandbox.window();
    QVERIFY(signIn(sandbox, helena));
    window.resize(window.width(), 660);
    trigger(window, u"foldSidebar"_s);
    trigger(window, u"goCalendar"_s);
    trigger(window, u"spanMonth"_s);
    columnsOf(window)->resizeSection(0, nameWidth);

    QVERIFY(signIn(sandbox, jonas)); // who finds it as it is
    QVERIFY(isFolded(window));
    QVERIFY(window.calendar()->isVisible());
    QCOMPARE(window.calendar()->span(), CalendarSpan::Month);
    window.resize(window.width(), 720);
    trigger(window, u"foldSidebar"_s);
    trigger(window, u"spanDay"_s);
    trigger(window, u"goDelegates"_s);
    columnsOf(window)->resizeSection(0, nameWidth / 2);

    QVERIFY(signIn(sandbox, helena));
    QVERIFY(isFolded(window));
    QVERIFY(window.calendar()->isVisible());
    QCOMPARE(window.calendar()->span(), CalendarSpan::Month);
    QCOMPARE(columnsOf(window)->sectionSize(0), nameWidth);
    QTRY_COMPARE(window.height(), 660);

    QVERIFY(signIn(sandbox, jonas));
    QVERIFY(!isFolded(window));
    QVERIFY(window.delegates()->isVisible());
    QCOMPARE(window.calendar()->span(), CalendarSpan::Day);
    QCOMPARE(columnsOf(window)->sectionSize(0), nameWidth / 2);
    QTRY_COMPARE(window.height(), 720);

    // The next start is that of who worked last.
    QVERIFY(window.close());
    const MainWindow next(sandbox.context());
    QVERIFY(!isFolded(next));
    QCOMPARE(next.height(), 720);
    QCOMPARE(columnsOf(next)->sectionSize(0), nameWidth / 2);
}

void TestWindowMemory::isTheSameInAnotherMailbox()
{
    const auto viktor = u"viktor.horvath"_s; // has full access to Helena's
    SandboxWindow sandbox;
    MainWindow &window = sandbox.window();
    QVERIFY(signIn(sandbox, viktor));
    trigger(window, u"goFolders"_s);
    const WorkingMailbox helenas{sandbox.account(helena).address, Access::FullAccess};
    window.signIn()->workIn(helenas);
    QTRY_COMPARE_WITH_TIMEOUT(window.signIn()->mailbox(), helenas, 20000);
    QVERIFY(window.folders()->isVisible());
    QVERIFY(window.close());
    const auto &settings = sandbox.context().settings;
    QCOMPARE(WindowMemory::read(settings, sandbox.account(viktor))->place, u"goFolders"_s);
    QVERIFY(!WindowMemory::read(settings, sandbox.account(helena)));
}

void TestWindowMemory::columnsThatNobodyChangedFitAgain()
{
    SandboxWindow sandbox;
    QVERIFY(signIn(sandbox, helena));
    QVERIFY(sandbox.table()->columns().isEmpty());
    const int fitting = columnsOf(sandbox.window())->sectionSize(0);
    QVERIFY(signIn(sandbox, jonas));
    columnsOf(sandbox.window())->resizeSection(0, fitting + 50);
    QVERIFY(!sandbox.table()->columns().isEmpty());
    QVERIFY(signIn(sandbox, helena));
    QVERIFY(sandbox.table()->columns().isEmpty());
    QTRY_COMPARE(columnsOf(sandbox.window())->sectionSize(0), fitting);
}

void TestWindowMemory::staysAsItWasWhenSomebodySignsOut()
{
    SandboxWindow sandbox;
    MainWindow &window = sandbox.window();
    QVERIFY(signIn(sandbox, helena));
    QVERIFY(signIn(sandbox, jonas));
    window.signIn()->signOut();
    trigger(window, u"foldSidebar"_s);
    QVERIFY(isFolded(window));
    QVERIFY(window.close());
    const auto &settings = sandbox.context().settings;
    QVERIFY(WindowMemory::read(settings, sandbox.account(jonas))->sidebarFolded);
    QVERIFY(!WindowMemory::read(settings, sandbox.account(helena))->sidebarFolded);
}

void TestWindowMemory::nothingIsLeftOfAForgottenAccount()
{
    SandboxWindow sandbox;
    MainWindow &window = sandbox.window();
    const auto &settings = sandbox.context().settings;
    QVERIFY(signIn(sandbox, jonas));
    trigger(window, u"foldSidebar"_s);
    QVERIFY(signIn(sandbox, helena));
    trigger(window, u"foldSidebar"_s);
    QVERIFY(signIn(sandbox, jonas)); // both are kept now
    QVERIFY(WindowMemory::read(settings, sandbox.account(jonas)));
    QVERIFY(WindowMemory::read(settings, sandbox.account(helena)));
    QVERIFY(contentOf(settings.file()).contains("jonas"));

    window.signIn()->forget(sandbox.account(jonas));
    QTRY_VERIFY(!window.signIn()->account());
    QVERIFY(!contentOf(settings.file()).contains("jonas"));
    QVERIFY(!isFolded(window)); // as Helena, who comes next, has it
    QVERIFY(window.close());
    QVERIFY(!contentOf(settings.file()).contains("jonas"));
    QVERIFY(!WindowMemory::read(settings, sandbox.account(jonas)));
    QVERIFY(WindowMemory::read(settings, sandbox.account(helena)));
}

void TestWindowMemory::isNotKeptOfWhatWasForgottenElsewhere()
{
    SandboxWindow sandbox;
    QVERIFY(signIn(sandbox, helena));
    const auto &settings = sandbox.context().settings;
    QVERIFY(settings.remove(sandbox.account(helena))); // onbehalfctl account remove
    QVERIFY(sandbox.window().close());
    QVERIFY(!contentOf(settings.file()).contains("helena"));
}

void TestWindowMemory::takesOverWhatAllHadInCommon()
{
    SandboxWindow sandbox;
    QVERIFY(signIn(sandbox, helena));
    const auto &settings = sandbox.context().settings;
    QVERIFY(settings.save(sandbox.account(jonas)));
    sandbox.window().resize(sandbox.window().width(), 690);
    columnsOf(sandbox.window())->resizeSection(0, nameWidth);
    const QByteArray columns = sandbox.table()->columns();
    { // as it was written before accounts had their own
        QSettings file(settings.file(), QSettings::IniFormat);
        file.setValue(u"window/theme"_s, int(Theme::Dark));
        file.setValue(u"window/geometry"_s, sandbox.window().saveGeometry());
        file.setValue(u"window/sidebarFolded"_s, true);
        file.setValue(u"delegates/columns"_s, columns);
    }
    const MainWindow next(sandbox.context()); // the last account is Jonas's
    QVERIFY(isFolded(next));
    QCOMPARE(next.height(), 690);
    QCOMPARE(columnsOf(next)->sectionSize(0), nameWidth);
    QCOMPARE(rememberedTheme(settings), Theme::Dark);
    for (const QString &name : {helena, jonas}) {
        const auto memory = WindowMemory::read(settings, sandbox.account(name));
        QVERIFY(memory && memory->sidebarFolded);
        QCOMPARE(memory->layouts.value(u"goDelegates"_s).value(u"delegatesTable"_s).toByteArray(),
                 columns);
    }
    const QSettings file(settings.file(), QSettings::IniFormat);
    QVERIFY(!file.contains(u"window/geometry"_s) && !file.contains(u"delegates/columns"_s));

    // Once, and nobody's own is overwritten.
    WindowMemory own = *WindowMemory::read(settings, sandbox.account(helena));
    own.sidebarFolded = false;
    own.write(settings, sandbox.account(helena));
    own.write(settings, std::nullopt);
    WindowMemory::handOver(settings);
    QCOMPARE(WindowMemory::read(settings, sandbox.account(helena)), std::optional(own));
    QVERIFY(WindowMemory::read(settings, sandbox.account(jonas))->sidebarFolded);
}

void TestWindowMemory::isKeptWithoutAnAccountToo()
{
    SandboxWindow sandbox;
    trigger(sandbox.window(), u"foldSidebar"_s);
    QVERIFY(sandbox.window().close());
    const MainWindow next(sandbox.context());
    QVERIFY(isFolded(next));
    // The first account finds that, and keeps it as its own.
    next.signIn()->signInWith(sandbox.account(helena), sandbox.password(helena));
    QTRY_VERIFY_WITH_TIMEOUT(next.signIn()->account(), 20000);
    QVERIFY(isFolded(next));
}

void TestWindowMemory::isOfServerAndAddress()
{
    const QTemporaryDir folder;
    const AccountSettings settings(folder.filePath(u"onbehalf.ini"_s));
    Account account{.server = QUrl(u"https://mail.example.org/EWS/Exchange.asmx"_s),
                    .address = u"helena@example.org"_s};
    Account elsewhere = account;
    elsewhere.server.setHost(u"test.example.org"_s);
    const WindowMemory memory{.geometry = "here", .place = u"goCalendar"_s};
    memory.write(settings, account);
    QVERIFY(!WindowMemory::read(settings, elsewhere));
    QVERIFY(!WindowMemory::read(settings, std::nullopt));
    account.address = u"Helena@Example.org"_s;
    account.userName = u"EXAMPLE\\helena"_s;
    QCOMPARE(WindowMemory::read(settings, account), std::optional(memory));
}

void TestWindowMemory::takesNoDamageFromNonsense()
{
    SandboxWindow sandbox;
    const auto &settings = sandbox.context().settings;
    QVERIFY(settings.save(sandbox.account(helena)));
    const WindowMemory memory{
        .geometry = "nonsense",
        .place = u"goNowhere"_s,
        .layouts = {
            {u"goCalendar"_s, {{u"span"_s, 77}, {u"agendaTable"_s, "nonsense"_ba}}},
            {u"goRequests"_s, {{u"whichRequests"_s, -5}, {u"requestsSplit"_s, u"nonsense"_s}}}}};
    memory.write(settings, sandbox.account(helena));
    const MainWindow window(sandbox.context());
    QCOMPARE(window.calendar()->span(), CalendarSpan::Agenda);
    QCOMPARE(whichOf(window)->currentIndex(), 0);
    window.signIn()->signInWith(sandbox.account(helena), sandbox.password(helena));
    QTRY_VERIFY_WITH_TIMEOUT(window.signIn()->account(), 20000);
    QCOMPARE(window.findChild<Sidebar *>()->currentPlace(), 0);
}

ONBEHALF_TEST(TestWindowMemory, QApplication)

} // namespace tst_windowmemory

#include "tst_windowmemory.moc"
