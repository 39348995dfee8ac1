// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composercase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_meetingcomposer {

using namespace MeetingsCase;

/// What stands behind the composer's window: the draft, what is known around it, its sending.
class TestMeetingComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_home.emplace();
    }
    void cleanup()
    {
        m_composer.reset();
        m_case.reset();
    }

    void aNewMeetingIsInThePrincipalsZone()
    {
        open(m_case->delegate);
        QTRY_VERIFY(m_composer->principalTimes());
        const MeetingTimes times = m_composer->draft().meeting.times;
        QCOMPARE(times.startZone, m_composer->principalTimes()->windowsZone);
        QCOMPARE(times.start.time.minute(), 0);
        QCOMPARE(times.startsAt().secsTo(times.endsAt()), 3600);
        QVERIFY(times.startsAt() > QDateTime::currentDateTimeUtc());
    }

    void aZoneThatWasChosenStays()
    {
        open(m_case->delegate);
        m_composer->edit([](Meeting &meeting) {
            meeting.times = sampleMeeting().times;
            meeting.times.startZone = meeting.times.endZone = u"Tokyo Standard Time"_s;
        });
        QTRY_VERIFY(m_composer->principalTimes());
        QCOMPARE(m_composer->draft().meeting.times.startZone, u"Tokyo Standard Time"_s);
    }

    void aZoneThatNobodyTellsIsThisComputers()
    {
        open(m_case->delegate, u"someone@elsewhere.example"_s);
        QVERIFY(!m_composer->isZoneGuessed()); // not asked yet
        QTRY_VERIFY(m_composer->isZoneGuessed());
        m_composer->setPrincipal(principal, u"Helena Lindqvist"_s);
        QTRY_VERIFY(m_composer->principalTimes());
        QVERIFY(!m_composer->isZoneGuessed());
    }

    void aPrincipalThatWasTypedGetsAName()
    {
        open(m_case->delegate);
        const QString amara = address(u"amara.okafor"_s);
        m_composer->setPrincipal(amara, amara);
        QTRY_COMPARE(m_composer->draft().principalName, u"Amara Okafor"_s);
        QCOMPARE(m_composer->draft().principal, amara);
    }

    void whatIsTypedIsKept()
    {
        open(m_case->delegate);
        QSignalSpy saved(m_composer.get(), &MeetingComposer::saved);
        m_composer->edit([](Meeting &meeting) { meeting.subject = u"Typed"_s; });
        QTRY_COMPARE(saved.size(), 1);
        m_composer.reset(); // as after a crash
        const auto kept = drafts().drafts(address(assistant));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().meeting.subject, u"Typed"_s);
    }

    void thePeopleAreLookedAtInOneRequest()
    {
        open(m_case->delegate);
        m_composer->edit([](Meeting &meeting) {
            meeting = sampleMeeting();
            meeting.invitees[0].name = anna; // as typed
        });
        QTRY_COMPARE(m_composer->availability().size(), 2);
        QCOMPARE(m_composer->availabilityRequests(), 1);
        QTRY_COMPARE(m_composer->draft().meeting.invitees.first().name, u"Anna Schmidt"_s);
        QVERIFY(m_composer->shownFrom() <= sampleMeeting().times.startsAt());
        QVERIFY(m_composer->shownTo() >= sampleMeeting().times.endsAt());
        QVERIFY(!m_composer->suggestions().isEmpty());
        QTRY_COMPARE(m_composer->rooms().size(), 2);
        // Rooms that could be taken are looked at apart from the people.
        m_composer->watchRooms({address(u"room.aurora"_s), address(u"room.boreas"_s)});
        QTRY_COMPARE(m_composer->availability().size(), 2 + 2);
        QCOMPARE(m_composer->availabilityRequests(), 2);
    }

    void warningsFollowTheDraft()
    {
        open(m_case->delegate, address(u"amara.okafor"_s));
        m_composer->edit([](Meeting &meeting) { meeting = sampleMeeting(); });
        QTRY_VERIFY(!m_composer->warnings().isEmpty());
        QCOMPARE(m_composer->warnings().first().kind, MeetingWarning::Kind::NoRightToCreate);
    }

    void sendingTakesTheDraftAway()
    {
        open(m_case->delegate);
        m_composer->edit([](Meeting &meeting) { meeting = sampleMeeting(); });
        const SendReport report = finished(*m_composer, [this] { m_composer->send(Tell::All); });
        QCOMPARE(report.end, SendEnd::Done);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
        QVERIFY(drafts().drafts(address(assistant)).isEmpty());
    }

    void aFailedSendKeepsTheDraft()
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation("CreateItem", {.cutAfter = 0});
        open(m_case->session(assistant, {.address = address(assistant)}, proxy.url()));
        m_composer->edit([](Meeting &meeting) { meeting = sampleMeeting(); });
        const SendReport report = finished(*m_composer, [this] { m_composer->send(Tell::All); });
        QCOMPARE(report.end, SendEnd::Stopped);
        QVERIFY(!report.journalId.isEmpty()); // what was cut off might still arrive
        m_composer.reset();                   // the program ends
        const auto kept = drafts().drafts(address(assistant));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().journalId, report.journalId);
        // The next day it is gone on with.
        m_composer.emplace(m_case->delegate, m_case->journal(), drafts());
        m_composer->open(kept.first());
        QCOMPARE(m_composer->draft().meeting.subject, sampleMeeting().subject);
        QCOMPARE(finished(*m_composer, [this] { m_composer->send(Tell::All); }).end, SendEnd::Done);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
        QCOMPARE(m_case->calendar(principal).size(), 1);
        QVERIFY(m_case->pending().isEmpty());
    }

    /// What is typed after a send that stopped is sent, whatever became of the first try.
    void whatIsTypedAfterAFailedSendIsSent_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::newRow("creation lost") << QByteArray("CreateItem");
        QTest::newRow("sending lost") << QByteArray("UpdateItem");
    }

    void whatIsTypedAfterAFailedSendIsSent()
    {
        QFETCH(QByteArray, operation);
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation(operation, {.cutAfter = 0}, 1);
        open(m_case->session(assistant, {.address = address(assistant)}, proxy.url()));
        m_composer->edit([](Meeting &meeting) { meeting = sampleMeeting(); });
        QCOMPARE(finished(*m_composer, [this] { m_composer->send(Tell::All); }).end,
                 SendEnd::Stopped);
        m_composer->edit([](Meeting &meeting) { meeting.subject = u"Changed since"_s; });
        SendReport report = finished(*m_composer, [this] { m_composer->send(Tell::All); });
        QCOMPARE(report.end, SendEnd::Done);
        if (operation == "UpdateItem") { // it was under way: first that, then the change
            QCOMPARE(report.notTaken, QList{MeetingPart::Subject});
            QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
            report = finished(*m_composer, [this] { m_composer->send(Tell::All); });
            QCOMPARE(report.end, SendEnd::Done);
        }
        QVERIFY(report.notTaken.isEmpty());
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).last().subject, u"Changed since"_s);
        QCOMPARE(m_case->calendar(principal).size(), 1);
        QVERIFY(drafts().drafts(address(assistant)).isEmpty());
    }

    void whatIsLeftAsItIsIsNotPending()
    {
        open(m_case->delegate);
        m_composer->edit([](Meeting &meeting) { meeting = sampleMeeting(); });
        QObject::connect(m_composer.get(), &MeetingComposer::progressed, m_composer.get(),
                         [this](int step, int) {
                             if (step == 1)
                                 m_case->dieAfter(Sandbox::Step::Saved);
                         });
        QCOMPARE(finished(*m_composer, [this] { m_composer->send(Tell::All); }).end,
                 SendEnd::Undecided);
        QCOMPARE(m_case->pending().size(), 1);
        m_composer->leave();
        QVERIFY(m_case->pending().isEmpty());
        QVERIFY(drafts().drafts(address(assistant)).isEmpty());
        QCOMPARE(m_case->calendar(principal).size(), 1);
    }

    void aMeetingIsOpenedAndChanged()
    {
        const SendReport made = m_case->send(planNew(principal, sampleMeeting()));
        m_composer.emplace(m_case->delegate, m_case->journal(), drafts());
        QSignalSpy opened(m_composer.get(), &MeetingComposer::opened);
        m_composer->open(principal, u"Helena Lindqvist"_s, made.after->id);
        QCOMPARE(m_composer->activity(), MeetingComposer::Activity::Opening);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(!m_composer->draft().isChanged());
        m_composer->edit([](Meeting &meeting) { meeting.times.start = clock(1, 9); });
        QVERIFY(m_composer->resetsAnswers());
        QVERIFY(m_composer->hasInvitees());
        QCOMPARE(finished(*m_composer, [this] { m_composer->send(Tell::All); }).end, SendEnd::Done);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 2);
    }

    void aMeetingThatIsGoneIsSaid()
    {
        m_composer.emplace(m_case->delegate, m_case->journal(), drafts());
        QSignalSpy failed(m_composer.get(), &MeetingComposer::failed);
        m_composer->open(principal, {}, Ews::ItemId{.id = u"AAMk"_s, .changeKey = {}});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_composer->activity(), MeetingComposer::Activity::Idle);
    }

    void itIsCancelled()
    {
        const SendReport made = m_case->send(planNew(principal, sampleMeeting()));
        m_composer.emplace(m_case->delegate, m_case->journal(), drafts());
        QSignalSpy opened(m_composer.get(), &MeetingComposer::opened);
        m_composer->open(principal, {}, made.after->id);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(finished(*m_composer, [this] { m_composer->cancelMeeting(u"Off."_s); }).end,
                 SendEnd::Done);
        QCOMPARE(m_case->received<Ews::MeetingCancellation>(anna).size(), 1);
    }

    void withoutRoomForTheDraftNothingIsSent()
    {
        m_composer.emplace(m_case->delegate, m_case->journal(), MeetingDrafts(u"/proc/nowhere"_s));
        m_composer->startNew(principal, {});
        m_composer->edit([](Meeting &meeting) { meeting = sampleMeeting(); });
        const SendReport report = finished(*m_composer, [this] { m_composer->send(Tell::All); });
        QCOMPARE(report.error->code, u"DraftNotWritable"_s);
        QVERIFY(m_case->calendar(principal).isEmpty());
    }

    void itMayGoWhileItSends()
    {
        open(m_case->delegate);
        m_composer->edit([](Meeting &meeting) { meeting = sampleMeeting(); });
        m_composer->send(Tell::All);
        m_composer.reset();
        // What was begun goes on to the end of its step; the rest is left open, not lost.
        QTRY_COMPARE(m_case->calendar(principal).size(), 1);
    }

private:
    void open(const Session &session, const QString &whose = principal)
    {
        m_composer.emplace(session, m_case->journal(), drafts());
        m_composer->startNew(whose, u"Helena Lindqvist"_s);
    }

    MeetingDrafts drafts() const { return MeetingDrafts(m_home->path()); }

    /// QObjects do not move.
    struct Composer : std::unique_ptr<MeetingComposer>
    {
        template<class... A>
        void emplace(A &&...a)
        {
            reset(new MeetingComposer(std::forward<A>(a)...));
        }
    };

    std::optional<MeetingCase> m_case;
    std::optional<QTemporaryDir> m_home;
    Composer m_composer;
};

ONBEHALF_TEST(TestMeetingComposer, QCoreApplication)

} // namespace tst_meetingcomposer

#include "tst_meetingcomposer.moc"
