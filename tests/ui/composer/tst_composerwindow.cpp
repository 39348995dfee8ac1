// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on the sandbox: what an assistant does for her principal, and what becomes of it.

#include "common/messagebar.h"
#include "common/statusline.h"
#include "composer/attendeesview.h"
#include "composer/availabilitygrid.h"
#include "composer/cancelquestion.h"
#include "composer/composeractions.h"
#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "composer/draftquestion.h"
#include "composer/meetingform.h"
#include "composer/principalfield.h"
#include "composer/sendquestion.h"
#include "composer/sidepanel.h"
#include "composer/timeline.h"
#include "models/attendeesmodel.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

namespace tst_composerwindow {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

class tst_ComposerWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newMeetingIsNobodysUntilSignedIn();
    void startsOnBehalfOfTheLastPrincipal();
    void sendsAMeeting();
    void problemsStopIt();
    void warningsAreSaidBeforeSending();
    void changesTellWhom();
    void cancelsWithWords();
    void draftsAreKeptAndOffered();
    void unchangedClosesWithoutAQuestion();
    void roomsSetThePlace();
    void theFrameMovesTheMeeting();
    void keysReachEverything();
    void closingTheProgramKeepsDrafts();
    void groupsBecomeTheirMembers();

private:
    ComposerWindow *open();
    [[nodiscard]] static QDateTime nextWorkday(int hour);
    static void setTime(ComposerWindow *composer, const QDateTime &start);
    static void invite(ComposerWindow *composer, const QString &text);
    [[nodiscard]] QString barText(const ComposerWindow *composer) const;
    MeetingEntry send(const QString &subject);

    std::unique_ptr<SandboxWindow> m_ground;
};

const Principal helena{u"Helena Lindqvist"_s, u"helena.lindqvist@sandbox.example"_s};

void tst_ComposerWindow::init()
{
    m_ground = std::make_unique<SandboxWindow>();
}

void tst_ComposerWindow::cleanup()
{
    m_ground.reset();
}

ComposerWindow *tst_ComposerWindow::open()
{
    rememberPrincipal(m_ground->context().settings, u"jonas.weber@sandbox.example"_s, helena);
    if (!m_ground->signIn(u"jonas.weber"_s))
        return nullptr;
    m_ground->window().findChild<QAction *>(u"newMeeting"_s)->trigger();
    const auto windows = m_ground->window().composers()->windows();
    if (windows.size() != 1)
        return nullptr;
    auto *composer = windows.first();
    const bool ready = QTest::qWaitFor(
        [composer] { return composer->composer()->principalTimes().has_value(); }, 20000);
    return ready ? composer : nullptr;
}

/// Some weeks ahead, where the sandbox' own calendars are empty.
QDateTime tst_ComposerWindow::nextWorkday(int hour)
{
    QDate day = QDate::currentDate().addDays(60);
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    return {day, QTime(hour, 0), Qt::UTC};
}

void tst_ComposerWindow::setTime(ComposerWindow *composer, const QDateTime &start)
{
    Q_EMIT composer->grid()->timeline()->timesChosen(start, start.addSecs(60 * 60));
}

void tst_ComposerWindow::invite(ComposerWindow *composer, const QString &text)
{
    QTest::keyClicks(composer->grid()->addField(), text);
    QTest::keyClick(composer->grid()->addField(), Qt::Key_Return);
    const auto before = composer->composer()->draft().meeting.invitees.size();
    QTRY_COMPARE(composer->composer()->draft().meeting.invitees.size(), before + 1);
}

QString tst_ComposerWindow::barText(const ComposerWindow *composer) const
{
    return composer->messageBar()->hasMessage() ? composer->messageBar()->accessibleName()
                                                : QString();
}

void tst_ComposerWindow::newMeetingIsNobodysUntilSignedIn()
{
    auto *command = m_ground->window().findChild<QAction *>(u"newMeeting"_s);
    QVERIFY(!command->isEnabled());
    QVERIFY(!m_ground->window().composers()->openNew());
    QVERIFY(m_ground->signIn(u"jonas.weber"_s));
    QVERIFY(command->isEnabled());
    QCOMPARE(command->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
}

void tst_ComposerWindow::startsOnBehalfOfTheLastPrincipal()
{
    auto *composer = open();
    QVERIFY(composer);
    QCOMPARE(composer->composer()->draft().principal, helena.address);
    QCOMPARE(composer->windowTitle(), u"Untitled – New meeting on behalf of Helena Lindqvist"_s);
    QTRY_COMPARE(composer->findChild<SenderLine *>()->accessibleName(),
                 u"Recipients will normally see: Jonas Weber on behalf of Helena Lindqvist"_s);
    composer->form()->findChild<QLineEdit *>(u"subject"_s)->setText(u"Freeze"_s);
    QCOMPARE(composer->windowTitle(), u"Freeze – New meeting on behalf of Helena Lindqvist"_s);
    // Nobody is invited: nothing is sent, and the button says so.
    QCOMPARE(composer->actions()->send->text(), u"&Save"_s);
    invite(composer, u"marcus.oyelaran@sandbox.example"_s);
    QCOMPARE(composer->actions()->send->text(), u"&Send"_s);
}

void tst_ComposerWindow::sendsAMeeting()
{
    auto *composer = open();
    QVERIFY(composer);
    composer->form()->findChild<QLineEdit *>(u"subject"_s)->setText(u"Freeze"_s);
    setTime(composer, nextWorkday(10));
    invite(composer, u"marcus.oyelaran@sandbox.example"_s);
    QTRY_VERIFY(composer->grid()->people()->availabilityAt(AttendeesModel::FirstInvitee));
    QSignalSpy sent(composer, &ComposerWindow::sent);
    QSignalSpy gone(composer, &QObject::destroyed);
    composer->actions()->send->trigger();
    if (auto *question = composer->findChild<SendQuestion *>()) // a sandbox calendar is not empty
        question->accept();
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 20000);
    QCOMPARE(sent.first().first().value<Principal>(), helena);
    QTRY_COMPARE(gone.size(), 1);
    // The draft is gone with it.
    QVERIFY(m_ground->context().drafts.drafts(u"jonas.weber@sandbox.example"_s).isEmpty());
    QCOMPARE(rememberedPrincipals(m_ground->context().settings, u"jonas.weber@sandbox.example"_s)
                 .first(),
             helena);
}

void tst_ComposerWindow::problemsStopIt()
{
    auto *composer = open();
    QVERIFY(composer);
    invite(composer, u"marcus.oyelaran@sandbox.example"_s);
    composer->composer()->edit(
        [](Meeting &meeting) { meeting.times.end.date = meeting.times.start.date.addDays(-1); });
    composer->actions()->send->trigger();
    QVERIFY2(barText(composer).contains(u"ends before it starts"_s), qPrintable(barText(composer)));
    QCOMPARE(composer->composer()->activity(), MeetingComposer::Activity::Idle);
    QVERIFY(!composer->findChild<SendQuestion *>());
    // What was said holds no more once it is changed.
    setTime(composer, nextWorkday(10));
    composer->form()->findChild<QLineEdit *>(u"subject"_s)->setText(u"Freeze"_s);
    QVERIFY(!barText(composer).contains(u"ends before it starts"_s));
}

void tst_ComposerWindow::warningsAreSaidBeforeSending()
{
    auto *composer = open();
    QVERIFY(composer);
    composer->form()->findChild<QLineEdit *>(u"subject"_s)->setText(u"Freeze"_s);
    setTime(composer, QDateTime(QDate(2020, 3, 4), QTime(10, 0), Qt::UTC));
    QTRY_VERIFY2(barText(composer).contains(u"in the past"_s), qPrintable(barText(composer)));
    composer->actions()->send->trigger();
    auto *question = composer->findChild<SendQuestion *>();
    QVERIFY(question);
    QCOMPARE(question->findChild<QPushButton *>(u"accept"_s)->text(), u"&Save anyway"_s);
    question->reject();
    QCOMPARE(composer->composer()->activity(), MeetingComposer::Activity::Idle);
    // Closed warnings stay closed as long as they are the same.
    composer->messageBar()->dismiss();
    composer->form()->findChild<QLineEdit *>(u"location"_s)->setText(u"Here"_s);
    QVERIFY(barText(composer).isEmpty());
}

/// Sends a meeting with one guest and gives the entry as the calendar has it.
MeetingEntry tst_ComposerWindow::send(const QString &subject)
{
    auto *composer = m_ground->window().composers()->openNew();
    composer->form()->findChild<QLineEdit *>(u"subject"_s)->setText(subject);
    setTime(composer, nextWorkday(10));
    composer->composer()->edit([](Meeting &meeting) {
        meeting.invitees = {{u"Marcus Oyelaran"_s, u"marcus.oyelaran@sandbox.example"_s}};
    });
    std::optional<MeetingEntry> entry;
    connect(composer->composer(), &MeetingComposer::finished, this,
            [&entry](const SendReport &report) { entry = report.after; });
    composer->composer()->send(Tell::All);
    (void)QTest::qWaitFor([&entry] { return entry.has_value(); }, 20000);
    return entry.value_or(MeetingEntry());
}

void tst_ComposerWindow::changesTellWhom()
{
    QVERIFY(open());
    const auto entry = send(u"Freeze"_s);
    QVERIFY(!entry.id.id.isEmpty());
    auto *composer = m_ground->window().composers()->openMeeting(helena, entry.id);
    QTRY_VERIFY_WITH_TIMEOUT(!composer->composer()->draft().isNew(), 20000);
    QCOMPARE(composer->windowTitle(), u"Freeze – Meeting of Helena Lindqvist"_s);
    QVERIFY(!composer->form()->principal()->combo()->isEnabled());
    QVERIFY(composer->actions()->cancelMeeting->isVisible());
    setTime(composer, nextWorkday(14));
    composer->actions()->send->trigger();
    auto *question = composer->findChild<SendQuestion *>();
    QVERIFY(question);
    QCOMPARE(question->tell(), Tell::All);
    QVERIFY(!question->findChild<QRadioButton *>(u"tellChanged"_s)->isEnabled());
    question->findChild<QRadioButton *>(u"tellNobody"_s)->click();
    QCOMPARE(question->tell(), Tell::Nobody);
    QSignalSpy sent(composer, &ComposerWindow::sent);
    question->accept();
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 20000);
}

void tst_ComposerWindow::cancelsWithWords()
{
    QVERIFY(open());
    const auto entry = send(u"Freeze"_s);
    auto *composer = m_ground->window().composers()->openMeeting(helena, entry.id);
    QTRY_VERIFY_WITH_TIMEOUT(!composer->composer()->draft().isNew(), 20000);
    composer->actions()->cancelMeeting->trigger();
    auto *question = composer->findChild<CancelQuestion *>();
    QVERIFY(question);
    QSignalSpy sent(composer, &ComposerWindow::sent);
    question->accept();
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 20000);
    QVERIFY(sent.first().last().toString().contains(u"cancelled"_s));
}

void tst_ComposerWindow::draftsAreKeptAndOffered()
{
    auto *composer = open();
    QVERIFY(composer);
    composer->form()->findChild<QLineEdit *>(u"subject"_s)->setText(u"Freeze"_s);
    composer->close();
    auto *question = composer->findChild<DraftQuestion *>();
    QVERIFY(question);
    QSignalSpy gone(composer, &QObject::destroyed);
    question->findChild<QPushButton *>(u"keep"_s)->click();
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(m_ground->context().drafts.drafts(u"jonas.weber@sandbox.example"_s).size(), 1);
    // At the next start it is offered; what is open is not.
    ComposerWindows next(m_ground->context().settings, m_ground->context().journal,
                         m_ground->context().drafts);
    Message offered;
    connect(&next, &ComposerWindows::noticed, this,
            [&offered](const Message &message) { offered = message; });
    next.setSession(m_ground->store()->session());
    QVERIFY2(offered.headline.contains(u"“Freeze” for Helena Lindqvist"_s),
             qPrintable(offered.headline));
    offered.actions.first().run();
    QCOMPARE(next.windows().size(), 1);
    QCOMPARE(next.windows().first()->windowTitle(),
             u"Freeze – New meeting on behalf of Helena Lindqvist"_s);
}

void tst_ComposerWindow::unchangedClosesWithoutAQuestion()
{
    auto *composer = open();
    QVERIFY(composer);
    QSignalSpy gone(composer, &QObject::destroyed);
    composer->close();
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(m_ground->context().drafts.drafts(u"jonas.weber@sandbox.example"_s).isEmpty());
}

void tst_ComposerWindow::roomsSetThePlace()
{
    auto *composer = open();
    QVERIFY(composer);
    QTRY_VERIFY_WITH_TIMEOUT(!composer->composer()->rooms().isEmpty(), 20000);
    const auto room = composer->composer()->rooms().first().rooms.first();
    Q_EMIT composer->side()->roomChosen(room);
    QCOMPARE(composer->composer()->draft().meeting.location, room.name);
    QCOMPARE(composer->composer()->draft().meeting.invited(AttendeeRole::Resource).size(), 1);
    Q_EMIT composer->side()->roomChosen(room);
    QVERIFY(composer->composer()->draft().meeting.location.isEmpty());
    QVERIFY(composer->composer()->draft().meeting.invitees.isEmpty());
    // A place that somebody typed stays.
    composer->form()->findChild<QLineEdit *>(u"location"_s)->setText(u"At the harbour"_s);
    Q_EMIT composer->side()->roomChosen(room);
    QCOMPARE(composer->composer()->draft().meeting.location, u"At the harbour"_s);
}

void tst_ComposerWindow::theFrameMovesTheMeeting()
{
    auto *composer = open();
    QVERIFY(composer);
    const auto start = composer->composer()->draft().meeting.times.startsAt();
    composer->grid()->timeline()->setFocus();
    QTest::keyClick(composer->grid()->timeline(), Qt::Key_Right);
    QCOMPARE(composer->composer()->draft().meeting.times.startsAt(), start.addSecs(15 * 60));
    // Far away: those days are read.
    setTime(composer, nextWorkday(10));
    QTRY_VERIFY(composer->composer()->shownFrom() <= nextWorkday(10) &&
                composer->composer()->shownTo() > nextWorkday(10));
    QTRY_VERIFY(composer->grid()->timeline()->rect().contains(
        composer->grid()->timeline()->meetingRect().center()));
}

void tst_ComposerWindow::keysReachEverything()
{
    auto *composer = open();
    QVERIFY(composer);
    composer->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(composer));
    auto *subject = composer->form()->findChild<QLineEdit *>(u"subject"_s);
    QTRY_VERIFY(subject->hasFocus());
    QSet<QWidget *> reached;
    constexpr int plenty = 150; // a date has several places where Tab stops
    for (int i = 0; i < plenty; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (auto *widget : std::initializer_list<QWidget *>{
             composer->form()->findChild<QLineEdit *>(u"location"_s),
             composer->form()->findChild<QWidget *>(u"body"_s), composer->grid()->rows(),
             composer->grid()->addField(), composer->grid()->timeline(),
             composer->findChild<QPushButton *>(u"sendButton"_s)})
        QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
    QTest::keyClick(composer, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(composer->composer()->draft().savedAt.isValid());
    QCOMPARE(m_ground->context().drafts.drafts(u"jonas.weber@sandbox.example"_s).size(), 1);
}

void tst_ComposerWindow::closingTheProgramKeepsDrafts()
{
    auto *composer = open();
    QVERIFY(composer);
    composer->form()->findChild<QLineEdit *>(u"subject"_s)->setText(u"Freeze"_s);
    auto *untouched = m_ground->window().composers()->openNew();
    QCOMPARE(m_ground->window().composers()->windows().size(), 2);
    QSignalSpy gone(composer, &QObject::destroyed);
    QSignalSpy untouchedGone(untouched, &QObject::destroyed);
    QVERIFY(m_ground->window().close()); // without a question
    QTRY_COMPARE(gone.size() + untouchedGone.size(), 2);
    const auto drafts = m_ground->context().drafts.drafts(u"jonas.weber@sandbox.example"_s);
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().meeting.subject, u"Freeze"_s);
}

void tst_ComposerWindow::groupsBecomeTheirMembers()
{
    auto *composer = open();
    QVERIFY(composer);
    invite(composer, u"executive.office@sandbox.example"_s);
    Q_EMIT composer->grid()->rows()->expandWanted(u"executive.office@sandbox.example"_s);
    const auto invitees = [composer] { return composer->composer()->draft().meeting.invitees; };
    QTRY_VERIFY_WITH_TIMEOUT(
        composer->composer()->draft().meeting.indexOf(u"executive.office@sandbox.example"_s) < 0,
        20000);
    QVERIFY(!invitees().isEmpty());
    QCOMPARE(problemOf(composer->composer()->draft().meeting, helena.address), std::nullopt);
    // Somebody who is no group stays, and that is said.
    const auto first = invitees().first();
    const auto count = invitees().size();
    Q_EMIT composer->grid()->rows()->expandWanted(first.address);
    QTRY_VERIFY_WITH_TIMEOUT(barText(composer).contains(u"is no group"_s), 20000);
    QCOMPARE(invitees().size(), count);
}

ONBEHALF_TEST(tst_ComposerWindow, QApplication)

} // namespace tst_composerwindow

#include "tst_composerwindow.moc"
