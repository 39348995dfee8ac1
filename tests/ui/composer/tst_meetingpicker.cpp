// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a principal's calendar to the composer: one meeting, one of a series, the rest of it, all.

#include "common/messagebar.h"
#include "composer/calendarentriesview.h"
#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "composer/meetingpicker.h"
#include "composer/principalfield.h"
#include "composer/sendquestion.h"
#include "emptytable.h"
#include "models/calendarentriesmodel.h"
#include "recurrence/timezones.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

namespace tst_meetingpicker {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

class tst_MeetingPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isThereOnceSignedIn();
    void opensAMeeting();
    void findsInTheWeek();
    void ofASeriesItIsAskedWhat_data();
    void ofASeriesItIsAskedWhat();
    void theRestOfASeriesTakesItsFilesAlong();
    void noAccessIsSaid();
    void ofTwoWeeksTheLastOneAskedForIsShown();
    void lostSendsAreOffered();

private:
    MeetingPicker *open();
    /// Makes a meeting in Helena's calendar on \a day at 10:00, and says how it ended.
    SendReport make(const QDate &day, bool isSeries = false,
                    const std::function<void()> &beforeFirstStep = {});
    [[nodiscard]] static QDate farMonday();
    static bool shows(MeetingPicker *picker, const QDate &day, const QString &subject);
    static QString barText(const QWidget *parent);
    [[nodiscard]] Session session();

    std::unique_ptr<SandboxWindow> m_ground;
};

const Principal helena{u"Helena Lindqvist"_s, u"helena.lindqvist@sandbox.example"_s};
const QString jonas = u"jonas.weber@sandbox.example"_s;

void tst_MeetingPicker::init()
{
    m_ground = std::make_unique<SandboxWindow>();
    rememberPrincipal(m_ground->context().settings, jonas, helena);
}

void tst_MeetingPicker::cleanup()
{
    m_ground.reset();
}

Session tst_MeetingPicker::session()
{
    const Account account = m_ground->account(u"jonas.weber"_s);
    return openSession(account, BasicSignIn{jonas, m_ground->password(u"jonas.weber"_s)},
                       {.address = jonas});
}

/// Some weeks ahead, where the sandbox' own calendars are empty.
QDate tst_MeetingPicker::farMonday()
{
    const QDate day = QDate::currentDate().addDays(70);
    return day.addDays(1 - day.dayOfWeek());
}

SendReport tst_MeetingPicker::make(const QDate &day, bool isSeries,
                                   const std::function<void()> &beforeFirstStep)
{
    Meeting meeting;
    meeting.subject = u"Freeze"_s;
    const QString zone = Series::windowsId(QTimeZone::systemTimeZone());
    meeting.times = {.start = {day, QTime(10, 0), {}},
                     .end = {day, QTime(11, 0), {}},
                     .startZone = zone,
                     .endZone = zone};
    meeting.invitees = {{u"Marcus Oyelaran"_s, u"marcus.oyelaran@sandbox.example"_s}};
    QTemporaryDir folder;
    if (isSeries) {
        QFile file(folder.filePath(u"plan.txt"_s));
        (void)file.open(QIODevice::WriteOnly);
        file.write("The main span.");
        file.close();
        meeting.recurrence =
            Ews::Recurrence{Ews::DailyRecurrence{.interval = 1},
                            Ews::NumberedRecurrence{.startDate = day, .numberOfOccurrences = 4}};
        meeting.files = {{.name = u"plan.txt"_s,
                          .contentType = u"text/plain"_s,
                          .size = file.size(),
                          .path = file.fileName()}};
    }
    SendOptions options{.lookAgainAfter = {}};
    if (beforeFirstStep)
        options.progress = [&](int step, int) {
            if (step == 1)
                beforeFirstStep();
        };
    const auto sending = sendMeeting(session().client, planNew(helena.address, meeting),
                                     m_ground->context().journal, options);
    (void)QTest::qWaitFor([&] { return sending.isFinished(); }, 20000);
    return sending.isFinished() ? sending.result() : SendReport{};
}

MeetingPicker *tst_MeetingPicker::open()
{
    if (!m_ground->store() && !m_ground->signIn(u"jonas.weber"_s))
        return nullptr;
    m_ground->window().findChild<QAction *>(u"openMeeting"_s)->trigger();
    return openDialog<MeetingPicker>();
}

bool tst_MeetingPicker::shows(MeetingPicker *picker, const QDate &day, const QString &subject)
{
    picker->findChild<QDateEdit *>(u"weekOf"_s)->setDate(day);
    return QTest::qWaitFor(
        [&] {
            auto *model = picker->table()->model();
            return model->rowCount() > 0 &&
                   model->index(0, CalendarEntriesModel::Subject).data().toString() == subject;
        },
        20000);
}

QString tst_MeetingPicker::barText(const QWidget *parent)
{
    const auto *bar = parent->findChild<MessageBar *>();
    return bar->hasMessage() ? bar->accessibleName() : QString();
}

void tst_MeetingPicker::isThereOnceSignedIn()
{
    auto *command = m_ground->window().findChild<QAction *>(u"openMeeting"_s);
    QVERIFY(!command->isEnabled());
    QVERIFY(m_ground->signIn(u"jonas.weber"_s));
    QVERIFY(command->isEnabled());
    command->trigger();
    auto *picker = openDialog<MeetingPicker>();
    QVERIFY(picker);
    QCOMPARE(picker->principal(), helena);
    // Nothing is sent here, so nothing is said of who would be the sender.
    QVERIFY(!picker->findChild<SenderLine *>()->isVisible());
    picker->reject();
    QVERIFY(m_ground->window().composers()->windows().isEmpty());
}

void tst_MeetingPicker::opensAMeeting()
{
    QCOMPARE(make(farMonday()).end, SendEnd::Done);
    auto *picker = open();
    QVERIFY(picker);
    QVERIFY(shows(picker, farMonday().addDays(3), u"Freeze"_s));
    QCOMPARE(picker->table()->model()->rowCount(), 1);
    auto *button = picker->findChild<QPushButton *>(u"openMeeting"_s);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    const auto windows = m_ground->window().composers()->windows();
    QCOMPARE(windows.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(windows.first()->windowTitle(),
                              u"Freeze – Meeting of Helena Lindqvist"_s, 20000);
}

void tst_MeetingPicker::findsInTheWeek()
{
    QCOMPARE(make(farMonday()).end, SendEnd::Done);
    auto *picker = open();
    QVERIFY(picker);
    QVERIFY(shows(picker, farMonday(), u"Freeze"_s));
    auto *filter = picker->findChild<QLineEdit *>(u"filter"_s);
    auto *button = picker->findChild<QPushButton *>(u"openMeeting"_s);
    QTest::keyClicks(filter, u"marc"_s); // those invited are not in the list
    QCOMPARE(picker->table()->model()->rowCount(), 0);
    QVERIFY(!button->isEnabled());
    QVERIFY(picker->findChild<EmptyTable *>()->isVisible());
    QTest::keyClick(filter, Qt::Key_Return); // opens nothing
    QVERIFY(picker->isVisible());
    filter->setText(u"FREE"_s);
    QCOMPARE(picker->table()->model()->rowCount(), 1);
    QVERIFY(button->isEnabled());
    // The week after has nothing.
    QTest::mouseClick(picker->findChild<QToolButton *>(u"weekAfter"_s), Qt::LeftButton);
    filter->clear();
    QTRY_VERIFY_WITH_TIMEOUT(
        picker->findChild<EmptyTable *>()->findChild<QLabel *>()->text().startsWith(
            u"Nothing is in the calendar from"_s),
        20000);
    QVERIFY(!button->isEnabled());
}

void tst_MeetingPicker::ofASeriesItIsAskedWhat_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("scope");
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("repeats");
    QTest::newRow("one") << u"occurrence"_s << int(SeriesScope::Occurrence) << 2 << false;
    QTest::newRow("the rest") << u"following"_s << int(SeriesScope::Following) << 2 << true;
    QTest::newRow("all") << u"series"_s << int(SeriesScope::Series) << 0 << true;
}

void tst_MeetingPicker::ofASeriesItIsAskedWhat()
{
    QFETCH(QString, choice);
    QFETCH(int, day);
    QFETCH(bool, repeats);
    QCOMPARE(make(farMonday(), true).end, SendEnd::Done);
    auto *picker = open();
    QVERIFY(picker);
    QVERIFY(shows(picker, farMonday(), u"Freeze"_s));
    QCOMPARE(picker->table()->model()->rowCount(), 4);
    picker->table()->select(picker->table()->model()->index(2, 0));
    QTest::keyClick(picker->table(), Qt::Key_Return);
    auto *question = openDialog<ScopeQuestion>();
    QVERIFY(question);
    question->findChild<QRadioButton *>(choice)->click();
    question->accept();
    const auto windows = m_ground->window().composers()->windows();
    QCOMPARE(windows.size(), 1);
    const auto *composer = windows.first()->composer();
    QTRY_VERIFY_WITH_TIMEOUT(composer->activity() == MeetingComposer::Activity::Idle &&
                                 !composer->draft().isNew(),
                             20000);
    QTEST(int(composer->draft().scope), "scope");
    QCOMPARE(composer->draft().meeting.times.start.date, farMonday().addDays(day));
    QCOMPARE(composer->draft().meeting.recurrence.has_value(), repeats);
}

void tst_MeetingPicker::theRestOfASeriesTakesItsFilesAlong()
{
    const SendReport made = make(farMonday(), true);
    QCOMPARE(made.end, SendEnd::Done);
    QVERIFY(m_ground->signIn(u"jonas.weber"_s));
    auto &windows = *m_ground->window().composers();
    const QDateTime third = QDateTime(farMonday().addDays(2), QTime(10, 0)).toUTC();
    auto *composer =
        windows.openMeeting(helena, made.after->id, SeriesScope::Following, third)->composer();
    QTRY_VERIFY_WITH_TIMEOUT(composer->activity() == MeetingComposer::Activity::Idle, 20000);
    const auto files = composer->draft().meeting.files;
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().name, u"plan.txt"_s);
    QFile copy(files.first().path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("The main span."));
    std::optional<SendReport> report;
    connect(composer, &MeetingComposer::finished, this,
            [&report](const SendReport &one) { report = one; });
    composer->send(Tell::All);
    QTRY_VERIFY_WITH_TIMEOUT(report, 20000);
    QCOMPARE(report->end, SendEnd::Done);
    // Files that cannot be read are named; the rest is there.
    m_ground->server().exchange().with([](Sandbox::State &state) {
        state.controls.refusedCalls.insert(u"GetAttachment"_s, u"ErrorAccessDenied"_s);
    });
    auto *second =
        windows.openMeeting(helena, report->after->id, SeriesScope::Following, third.addDays(1));
    QTRY_VERIFY2_WITH_TIMEOUT(barText(second).contains(u"plan.txt"_s), qPrintable(barText(second)),
                              20000);
    QVERIFY(second->composer()->draft().meeting.files.isEmpty());
}

void tst_MeetingPicker::noAccessIsSaid()
{
    QCOMPARE(make(QDate::currentDate()).end, SendEnd::Done);
    auto *picker = open();
    QVERIFY(picker);
    Q_EMIT picker->findChild<PrincipalField *>()->chosen(
        {u"Viktor Horváth"_s, u"viktor.horvath@sandbox.example"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(
        barText(picker).startsWith(u"You may not see what is in the calendar of Viktor"_s),
        qPrintable(barText(picker)), 20000);
    QVERIFY(!picker->findChild<QPushButton *>(u"openMeeting"_s)->isEnabled());
    QCOMPARE(picker->table()->model()->rowCount(), 0);
    // Another calendar: what was said holds no more.
    Q_EMIT picker->findChild<PrincipalField *>()->chosen(helena);
    QVERIFY(barText(picker).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(picker->table()->model()->rowCount() > 0, 20000);
}

void tst_MeetingPicker::ofTwoWeeksTheLastOneAskedForIsShown()
{
    QCOMPARE(make(farMonday()).end, SendEnd::Done);
    auto *picker = open();
    QVERIFY(picker);
    auto *day = picker->findChild<QDateEdit *>(u"weekOf"_s);
    day->setDate(QDate::currentDate().addDays(7)); // given up before it comes, which is no error
    QVERIFY(shows(picker, farMonday(), u"Freeze"_s));
    QCOMPARE(barText(picker), QString());
    QCOMPARE(picker->table()->model()->rowCount(), 1);
}

void tst_MeetingPicker::lostSendsAreOffered()
{
    const SendReport cut = make(farMonday(), false, [this] {
        m_ground->server().exchange().with(
            [](Sandbox::State &state) { state.controls.diesAfter = Sandbox::Step::Saved; });
    });
    QCOMPARE(cut.end, SendEnd::Undecided);
    ComposerWindows next(m_ground->context().settings, m_ground->context().journal,
                         m_ground->context().drafts);
    Message offered;
    connect(&next, &ComposerWindows::noticed, this,
            [&offered](const Message &message) { offered = message; });
    next.setSession(session());
    QVERIFY2(offered.headline.contains(u"“Freeze” for Helena Lindqvist"_s) &&
                 offered.headline.contains(u"was being sent"_s),
             qPrintable(offered.headline));
    offered.actions.first().run();
    QCOMPARE(next.windows().size(), 1);
    auto *composer = next.windows().first();
    QCOMPARE(composer->composer()->draft().meeting.subject, u"Freeze"_s);
    // It was saved, and nobody can see whether it was sent: the user decides.
    QTRY_COMPARE_WITH_TIMEOUT(composer->composer()->activity(), MeetingComposer::Activity::Idle,
                              20000);
    QVERIFY2(barText(composer).contains(u"invit"_s), qPrintable(barText(composer)));
    QSignalSpy sent(composer, &ComposerWindow::sent);
    composer->composer()->resume(true);
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 20000);
    QVERIFY(pendingMeetings(m_ground->context().journal, jonas).isEmpty());
}

ONBEHALF_TEST(tst_MeetingPicker, QApplication)

} // namespace tst_meetingpicker

#include "tst_meetingpicker.moc"
