// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on the sandbox: what goes out, what stops it, and what is asked before.

#include "common/messagebar.h"
#include "composer/cancelquestion.h"
#include "composer/composeractions.h"
#include "composer/meetingform.h"
#include "composer/principalfield.h"
#include "composer/sendquestion.h"
#include "composerground.h"
#include "models/attendeesmodel.h"
#include "support/testprogram.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

namespace tst_composersending {

using namespace ComposerTests;

class tst_ComposerSending : public QObject, private ComposerGround
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }
    void sendsAMeeting();
    void problemsStopIt();
    void warningsAreSaidBeforeSending();
    void changesTellWhom();
    void cancelsWithWords();

private:
    MeetingEntry send(const QString &subject);
};

void tst_ComposerSending::sendsAMeeting()
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

void tst_ComposerSending::problemsStopIt()
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

void tst_ComposerSending::warningsAreSaidBeforeSending()
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

MeetingEntry tst_ComposerSending::send(const QString &subject)
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

void tst_ComposerSending::changesTellWhom()
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

void tst_ComposerSending::cancelsWithWords()
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

ONBEHALF_TEST(tst_ComposerSending, QApplication)

} // namespace tst_composersending

#include "tst_composersending.moc"
