// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/sidebar.h"
#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "requests/daypane.h"
#include "requests/proposedialog.h"
#include "requestswindow.h"
#include "support/testprogram.h"

#include <QListView>

namespace tst_requestsplace {

using namespace RequestsTests;

/// What waits for an answer, seen to in the real window.
class TestRequestsPlace : public QObject, private RequestsWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_sandbox.reset(); }

    void itShowsWhatWaits()
    {
        QVERIFY(open());
        QVERIFY(choose(u"Tender opening"_s));
        const auto *detail = place()->detail();
        QTRY_VERIFY_WITH_TIMEOUT(words(detail).contains(u"bids for the Aurora Bridge"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(labels(detail).contains(u"Helena Lindqvist (required)"_s),
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(labels(detail).contains(u"Overlaps"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            labels(detail).contains(u"Jonas Weber on behalf of Helena Lindqvist"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(place()->day()->isVisible(), patience);
    }

    void anAnswerIsSentWithItsWords()
    {
        QVERIFY(open());
        QVERIFY(choose(u"Tender opening"_s));
        place()->detail()->findChild<QLineEdit *>(u"answerWords"_s)->setText(u"With pleasure."_s);
        SandboxWindow::press(place()->detail(), "acceptButton");
        QTRY_COMPARE_WITH_TIMEOUT(answersTo(ricardo).size(), 1, patience);
        const auto answer = answersTo(ricardo).first();
        QCOMPARE(answer.responseType, Ews::ResponseType::Accept);
        QCOMPARE(answer.from->mailbox.emailAddress, helena);
        QVERIFY(answer.body->text.contains(u"With pleasure."_s));
        QTRY_VERIFY_WITH_TIMEOUT(!choose(u"Tender opening"_s), patience); // Exchange puts it away
        // What was written went along, and stays with no other request.
        QVERIFY(place()->list()->currentRequest());
        QVERIFY(place()->detail()->words().isEmpty());
    }

    void wordsWaitForTheirRequest()
    {
        QVERIFY(open());
        QVERIFY(choose(u"Tender opening"_s));
        place()->detail()->findChild<QLineEdit *>(u"answerWords"_s)->setText(u"Later"_s);
        QVERIFY(choose(u"Audit closing"_s));
        QVERIFY(place()->detail()->words().isEmpty());
        QVERIFY(choose(u"Tender opening"_s));
        QCOMPARE(place()->detail()->words(), u"Later"_s);
    }

    void anotherTimeIsProposed()
    {
        QVERIFY(open());
        QVERIFY(choose(u"Tender opening"_s));
        place()->actions()->propose->trigger();
        auto *dialog = openDialog<ProposeDialog>();
        QVERIFY(dialog);
        // As it is it would be no proposal.
        SandboxWindow::press(dialog, "sendProposal");
        QVERIFY(dialog->isVisible());
        auto *times = dialog->findChild<QListView *>(u"freeTimes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(times->model()->rowCount() > 0, patience);
        Q_EMIT times->activated(times->model()->index(0, 0));
        SandboxWindow::press(dialog, "sendProposal");
        QTRY_COMPARE_WITH_TIMEOUT(answersTo(ricardo).size(), 1, patience);
        const auto answer = answersTo(ricardo).first();
        QCOMPARE(answer.responseType, Ews::ResponseType::Tentative);
        QVERIFY(answer.proposedStart);
    }

    void aRefusalIsSaidAndNothingIsLost()
    {
        QVERIFY(open());
        QVERIFY(choose(u"Tender opening"_s));
        auto *field = place()->detail()->findChild<QLineEdit *>(u"answerWords"_s);
        field->setText(u"Keep this"_s);
        m_sandbox->server().exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls.insert(u"CreateItem"_s, u"ErrorQuotaExceeded"_s);
        });
        SandboxWindow::press(place()->detail(), "declineButton");
        QTRY_VERIFY_WITH_TIMEOUT(place()->messageBar()->hasMessage(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(place()->store()->activity(), RequestsStore::Activity::Idle,
                                  patience);
        QVERIFY(choose(u"Tender opening"_s));
        QCOMPARE(place()->detail()->words(), u"Keep this"_s);
        QVERIFY(answersTo(ricardo).isEmpty());
    }

    /// Somebody else had answered meanwhile.
    void whatIsGoneMeanwhileIsSaid()
    {
        QVERIFY(open());
        QVERIFY(choose(u"Tender opening"_s));
        m_sandbox->server().exchange().with([](Sandbox::State &state) {
            std::erase_if(state.organisation.mailboxOf(u"jonas.weber@sandbox.example"_s)->items,
                          [](const auto &item) {
                              return std::holds_alternative<Ews::MeetingRequest>(
                                  item.second.content);
                          });
        });
        SandboxWindow::press(place()->detail(), "acceptButton");
        QTRY_VERIFY_WITH_TIMEOUT(place()->messageBar()->hasMessage(), patience);
        QVERIFY(answersTo(ricardo).isEmpty());
    }

    void keysAreEnough()
    {
        QVERIFY(open());
        QVERIFY(choose(u"Audit closing"_s));
        m_sandbox->activate();
        place()->list()->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(place()->list()->hasFocus(), patience);
        QTest::keyClick(place()->list(), Qt::Key_Up);
        const Request *above = place()->list()->currentRequest();
        QVERIFY(above);
        QCOMPARE(above->subject, u"Harbour Line: site visit"_s);
        QTest::keyClick(&m_sandbox->window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(answersTo(u"yuki.tanaka@sandbox.example"_s).size(), 1, patience);
        QTest::keyClick(&m_sandbox->window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget()), patience);
        QTest::keyClicks(QApplication::focusWidget(), u"audit"_s);
        QTRY_COMPARE_WITH_TIMEOUT(place()->list()->shownCount(), 1, patience);
        QTest::keyClicks(QApplication::focusWidget(), u"xyz"_s);
        QTRY_COMPARE_WITH_TIMEOUT(place()->list()->shownCount(), 0, patience);
    }

    /// An answer to a principal's own meeting proposes another time, which is taken over.
    void aProposalIsTakenOver()
    {
        QVERIFY(open(u"ricardo.montenegro"_s));
        proposeAsHelena();
        place()->store()->load();
        QTRY_VERIFY_WITH_TIMEOUT(choose(u"Tender opening"_s, Request::Kind::Answer), patience);
        const Request answer = *place()->list()->currentRequest();
        QVERIFY(answer.proposedStart.isValid());
        QTRY_VERIFY_WITH_TIMEOUT(place()->actions()->takeTime->isEnabled(), patience);
        place()->actions()->takeTime->trigger();
        ComposerWindow *composer = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(!m_sandbox->window().composers()->windows().isEmpty(), patience);
        composer = m_sandbox->window().composers()->windows().first();
        QTRY_COMPARE_WITH_TIMEOUT(composer->composer()->draft().meeting.times.startsAt(),
                                  answer.proposedStart, patience);
        QCOMPARE(composer->composer()->draft().meeting.times.endsAt(), answer.proposedEnd);
    }

    void itListensForNewOnes()
    {
        m_sandbox = std::make_unique<SandboxWindow>(QUrl(), true);
        QVERIFY(m_sandbox->signIn(u"jonas.weber"_s));
        QTRY_VERIFY_WITH_TIMEOUT(place()->store()->isLoaded(), patience);
        QCOMPARE(place()->store()->openCount(), 0);
        // The subscription is there once the intro says so.
        QTRY_VERIFY_WITH_TIMEOUT(labels(place()).contains(u"appear by themselves"_s), 10000);
        const Session sofia = sessionOf(u"sofia.marchetti"_s);
        Ews::CalendarItem meeting;
        meeting.subject = u"Surprise"_s;
        const QDateTime start = QDateTime::currentDateTimeUtc().addDays(2);
        meeting.start = Ews::DateTime::utc(start);
        meeting.end = Ews::DateTime::utc(start.addSecs(3600));
        meeting.requiredAttendees = {{.mailbox = {.name = {}, .emailAddress = helena}}};
        Ews::CreateItem send;
        send.sendMeetingInvitations = Ews::SendMeetingInvitations::SendToAllAndSaveCopy;
        send.items = {meeting};
        auto sending = sofia.client->send(send);
        QTRY_VERIFY_WITH_TIMEOUT(sending.isFinished(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(place()->store()->openCount(), 1, 15000);
    }

    void signingOutWhileItReadsIsHarmless()
    {
        QVERIFY(m_sandbox->signIn(u"jonas.weber"_s));
        m_sandbox->window().showPlace(place());
        m_sandbox->window().signIn()->signOut();
        QTRY_VERIFY_WITH_TIMEOUT(!place()->store(), patience);
        QTest::qWait(100);
    }

private:
    void proposeAsHelena()
    {
        const Session session = sessionOf(u"helena.lindqvist"_s);
        auto list = readRequests(session.client, helena, {});
        QTRY_VERIFY_WITH_TIMEOUT(list.isFinished(), patience);
        const auto requests = list.result()->requests;
        for (const Request &one : requests) {
            if (one.subject != u"Tender opening"_s)
                continue;
            auto answer = answerRequest(session.client, one,
                                        {.answer = Ews::ResponseType::Tentative,
                                         .proposedStart = one.start.addDays(7),
                                         .proposedEnd = one.end.addDays(7)},
                                        m_sandbox->context().journal);
            QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patience);
        }
    }
};

ONBEHALF_TEST(TestRequestsPlace, QApplication)

} // namespace tst_requestsplace

#include "tst_requestsplace.moc"
