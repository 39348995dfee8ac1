// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on the sandbox: what an assistant writes for her principal.

#include "composer/attendeesview.h"
#include "composer/composeractions.h"
#include "composer/draftquestion.h"
#include "composer/meetingform.h"
#include "composer/principalfield.h"
#include "composer/sidepanel.h"
#include "composerground.h"
#include "support/testprogram.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_composerwindow {

using namespace ComposerTests;

class tst_ComposerWindow : public QObject, private ComposerGround
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }
    void newMeetingIsNobodysUntilSignedIn();
    void startsOnBehalfOfTheLastPrincipal();
    void draftsAreKeptAndOffered();
    void unchangedClosesWithoutAQuestion();
    void roomsSetThePlace();
    void theFrameMovesTheMeeting();
    void keysReachEverything();
    void closingTheProgramKeepsDrafts();
    void groupsBecomeTheirMembers();
};

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
