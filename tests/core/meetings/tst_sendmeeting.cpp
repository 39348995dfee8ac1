// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetingscase.h"
#include "support/testprogram.h"

namespace tst_sendmeeting {

using namespace MeetingsCase;

/// Meetings that are created, changed and cancelled for a principal, with nothing in the way.
class TestSendMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void aMeetingIsThePrincipalsAndSentByTheDelegate()
    {
        const SendReport report = create(sampleMeeting());
        QVERIFY(report.after);
        QCOMPARE(report.after->organizer, principal);
        QVERIFY(report.after->requestWasSent);
        QVERIFY(report.notTaken.isEmpty());
        QCOMPARE(report.journalId, QString()); // nothing is open

        const auto requests = m_case->received<Ews::MeetingRequest>(anna);
        QCOMPARE(requests.size(), 1);
        const Ews::MeetingRequest &request = requests.first();
        QCOMPARE(request.from->mailbox.emailAddress, principal);
        QCOMPARE(request.sender->mailbox.emailAddress, address(assistant));
        QCOMPARE(request.organizer->mailbox.emailAddress, principal);
        QCOMPARE(request.subject, sampleMeeting().subject);
        QCOMPARE(request.start->at(QTimeZone::utc()),
                 QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
        QCOMPARE(operationIdOf(request), QString()); // the id is ours alone
        QCOMPARE(m_case->calendar(principal).size(), 1);
        QVERIFY(m_case->calendar(address(assistant)).isEmpty());
        using Request = Ews::MeetingRequest;
        QCOMPARE(m_case->inFolder<Request>(address(assistant), u"sentitems"_s).size(), 1);
        QVERIFY(m_case->inFolder<Request>(principal, u"sentitems"_s).isEmpty());
    }

    void allOfAMeetingArrives()
    {
        Meeting meeting = sampleMeeting();
        meeting.body = {.type = Ews::BodyType::HTML, .text = u"<p>Please <b>come</b>.</p>"_s};
        meeting.reminderMinutes = 30;
        meeting.showAs = Ews::LegacyFreeBusy::OOF;
        meeting.sensitivity = Ews::Sensitivity::Private;
        meeting.importance = Ews::Importance::High;
        meeting.categories = {u"Board"_s, u"Travel"_s};
        meeting.requestsResponses = false;
        meeting.allowsNewTimes = false;
        meeting.times.startZone = u"GMT Standard Time"_s;
        meeting.invitees.append(
            {.name = u"Mei Lin"_s, .address = mei, .role = AttendeeRole::Optional});
        meeting.invitees.append({.name = u"Meeting Room Aurora"_s,
                                 .address = address(u"room.aurora"_s),
                                 .role = AttendeeRole::Resource});
        meeting.times.end = clock(1, 13);
        // Private: only its owner reads it back.
        const MeetingPlan plan = planNew(principal, meeting);
        const Session helena = m_case->owner(u"helena.lindqvist"_s);
        const SendReport report =
            await(sendMeeting(helena.client, plan, m_case->journal(), {.lookAgainAfter = {}}));
        QCOMPARE(report.end, SendEnd::Done);
        QVERIFY(report.after);
        QCOMPARE(differences(report.after->meeting, meeting), QList<MeetingPart>());
    }

    void aPrivateOneIsSentByWhomMayNotSeeIt_data()
    {
        QTest::addColumn<bool>("masked");
        QTest::newRow("shown without words") << true;
        QTest::newRow("not shown") << false;
    }

    void aPrivateOneIsSentByWhomMayNotSeeIt()
    {
        QFETCH(bool, masked);
        m_case->server.exchange().with(
            [=](Sandbox::State &state) { state.controls.masksPrivateItems = masked; });
        Meeting meeting = sampleMeeting();
        meeting.sensitivity = Ews::Sensitivity::Private;
        const SendReport report = m_case->send(planNew(principal, meeting));
        QVERIFY(report.notTaken.isEmpty());
        QCOMPARE(report.end, masked ? SendEnd::Done : SendEnd::Stopped);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), masked ? 1 : 0);
        if (masked)
            return;
        // This server lets nobody write what he may not see: it can be finished once he may.
        QCOMPARE(report.error->code, u"PrivateNotVisible"_s);
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.controls.masksPrivateItems = true; });
        QCOMPARE(m_case->send(report.plan, report.journalId).end, SendEnd::Done);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
    }

    void anAppointmentTellsNobody()
    {
        Meeting meeting = sampleMeeting();
        meeting.invitees.clear();
        const SendReport report = create(meeting);
        QVERIFY(!report.plan.sends());
        QCOMPARE(report.requests, 2); // created and read back
        QCOMPARE(m_case->calendar(principal).size(), 1);
        QVERIFY(
            m_case->inFolder<Ews::MeetingRequest>(address(assistant), u"sentitems"_s).isEmpty());
    }

    void wholeDaysStayWholeDays()
    {
        Meeting meeting = sampleMeeting();
        meeting.times.start = clock(1, 0);
        meeting.times.end = clock(3, 0);
        meeting.times.allDay = true;
        const SendReport report = create(meeting);
        QVERIFY(report.notTaken.isEmpty());
        QCOMPARE(report.after->meeting.times.start, clock(1, 0));
        QCOMPARE(report.after->meeting.times.end, clock(3, 0));
        QVERIFY(report.after->meeting.times.allDay);
    }

    void aChangeTellsAll()
    {
        const SendReport made = create(sampleMeeting());
        Meeting wanted = made.after->meeting;
        wanted.times.start = clock(1, 14);
        wanted.times.end = clock(1, 15);
        wanted.location.clear();
        const SendReport report = change(*made.after, wanted, Tell::All);
        QVERIFY(report.notTaken.isEmpty());
        QCOMPARE(report.requests, 3); // looked at, changed, read back
        const auto requests = m_case->received<Ews::MeetingRequest>(anna);
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests.last().meetingRequestType, Ews::MeetingRequestType::FullUpdate);
        QCOMPARE(requests.last().from->mailbox.emailAddress, principal);
        QCOMPARE(requests.last().sender->mailbox.emailAddress, address(assistant));
        QCOMPARE(m_case->calendar(anna).size(), 1);
    }

    void aChangeTellsTheAddedAndRemovedAlone()
    {
        Meeting meeting = sampleMeeting();
        meeting.invitees.append({.name = u"Mei Lin"_s, .address = mei});
        const SendReport made = create(meeting);
        Meeting wanted = made.after->meeting;
        wanted.invitees.removeLast();
        wanted.invitees.append({.name = u"Chen Wei"_s, .address = address(u"chen.wei"_s)});
        const SendReport report = change(*made.after, wanted, Tell::Changed);
        QVERIFY(report.notTaken.isEmpty());
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
        QCOMPARE(m_case->received<Ews::MeetingCancellation>(mei).size(), 1);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(address(u"chen.wei"_s)).size(), 1);
    }

    void aChangeTellsNobody()
    {
        const SendReport made = create(sampleMeeting());
        Meeting wanted = made.after->meeting;
        wanted.reminderMinutes.reset();
        const SendReport report = change(*made.after, wanted, Tell::Nobody);
        QVERIFY(report.notTaken.isEmpty());
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        const SendReport made = create(sampleMeeting());
        Meeting theirs = made.after->meeting;
        theirs.subject = u"Theirs"_s;
        QCOMPARE(change(*made.after, theirs, Tell::Nobody).end, SendEnd::Done);
        Meeting ours = made.after->meeting;
        ours.subject = u"Ours"_s;
        const SendReport report = m_case->send(planChange(principal, *made.after, ours, Tell::All));
        QCOMPARE(report.end, SendEnd::ChangedElsewhere);
        QCOMPARE(report.journalId, QString());
        QCOMPARE(m_case->read(made.after->id)->meeting.subject, u"Theirs"_s);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
    }

    void aCancellationSaysWhy()
    {
        const SendReport made = create(sampleMeeting());
        const SendReport report = m_case->send(
            planCancel(principal, *made.after, {.text = u"The tender was put off."_s}));
        QCOMPARE(report.end, SendEnd::Done);
        QVERIFY(!report.error);
        const auto told = m_case->received<Ews::MeetingCancellation>(anna);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().body->text, u"The tender was put off."_s);
        QCOMPARE(told.first().from->mailbox.emailAddress, principal);
        QCOMPARE(told.first().sender->mailbox.emailAddress, address(assistant));
        QVERIFY(m_case->calendar(principal).isEmpty());
    }

    void anAppointmentIsDeleted()
    {
        Meeting meeting = sampleMeeting();
        meeting.invitees.clear();
        const SendReport made = create(meeting);
        const SendReport report = m_case->send(planCancel(principal, *made.after, {}));
        QCOMPARE(report.end, SendEnd::Done);
        QVERIFY(m_case->calendar(principal).isEmpty());
    }

    void aRefusedCreationLeavesNothing()
    {
        const SendReport report =
            m_case->send(planNew(address(u"amara.okafor"_s), sampleMeeting()));
        QCOMPARE(report.end, SendEnd::Stopped);
        QCOMPARE(report.error->code, u"ErrorCreateItemAccessDenied"_s);
        QCOMPARE(report.journalId, QString());
        QVERIFY(m_case->received<Ews::MeetingRequest>(anna).isEmpty());
    }

    void whoMayNotSendForThePrincipalIsToldWhatWasSaved()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            auto *helena = state.organisation.directory.edit(
                state.organisation.directory.byAddress(principal)->sid);
            helena->publicDelegates.clear();
        });
        const SendReport report = m_case->send(planNew(principal, sampleMeeting()));
        QCOMPARE(report.end, SendEnd::Stopped);
        QCOMPARE(report.error->code, u"ErrorSendAsDenied"_s);
        QCOMPARE(m_case->calendar(principal).size(), 1); // in the calendar, told nobody
        QVERIFY(m_case->received<Ews::MeetingRequest>(anna).isEmpty());
        // It can be finished once that is allowed again.
        m_case->server.exchange().with([](Sandbox::State &state) {
            auto &directory = state.organisation.directory;
            directory.edit(directory.byAddress(principal)->sid)->publicDelegates = {
                directory.byAddress(address(assistant))->sid};
        });
        const auto pending = m_case->pending();
        QCOMPARE(pending.size(), 1);
        QCOMPARE(m_case->send(pending.first().plan, pending.first().journalId).end, SendEnd::Done);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
        QVERIFY(m_case->pending().isEmpty());
    }

    void aBusyServerIsNotPressed()
    {
        m_case->server.exchange().with([](Sandbox::State &state) { state.controls.busyCalls = 1; });
        const SendReport report = m_case->send(planNew(principal, sampleMeeting()));
        QCOMPARE(report.end, SendEnd::Stopped);
        QCOMPARE(report.error->failure, Ews::Failure::Busy);
        QCOMPARE(report.requests, 1);
        QCOMPARE(report.journalId, QString());
        QVERIFY(m_case->calendar(principal).isEmpty());
    }

    void aServerThatPretendsIsFoundOut()
    {
        const SendReport made = create(sampleMeeting());
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.controls.pretendsToWrite = true; });
        Meeting wanted = made.after->meeting;
        wanted.subject = u"Moved"_s;
        const SendReport report =
            m_case->send(planChange(principal, *made.after, wanted, Tell::All));
        QCOMPARE(report.notTaken, QList{MeetingPart::Subject});
    }

    void anotherProgramAtItIsLeftAlone()
    {
        const MeetingPlan plan = planNew(principal, sampleMeeting());
        const JournalEntry entry{.kind = u"meeting"_s,
                                 .mailbox = principal,
                                 .actor = address(assistant),
                                 .startedAt = QDateTime::currentDateTimeUtc(),
                                 .asked = {toJson(plan)}};
        const auto id = m_case->journal().add(entry);
        QVERIFY(id);
        QCOMPARE(m_case->pending().size(), 1);
        const auto held = m_case->journal().hold(*id);
        QVERIFY(held);
        QVERIFY(m_case->pending().isEmpty());
        const SendReport report = m_case->send(plan, *id);
        QCOMPARE(report.error->code, u"MeetingUnderWay"_s);
        QCOMPARE(report.requests, 0);
    }

    void withoutAJournalNothingIsSent()
    {
        const SendReport report =
            await(sendMeeting(m_case->delegate.client, planNew(principal, sampleMeeting()),
                              Journal(u"/proc/nowhere"_s), {.lookAgainAfter = {}}));
        QCOMPARE(report.end, SendEnd::Stopped);
        QCOMPARE(report.error->code, u"JournalNotWritable"_s);
        QCOMPARE(report.requests, 0);
        QVERIFY(m_case->calendar(principal).isEmpty());
    }

    void closedEntriesKeepNoText()
    {
        create(sampleMeeting());
        const auto entries = m_case->journal().entries(u"meeting"_s, principal);
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first().asked.isEmpty());
        QCOMPARE(entries.first().after["end"_L1].toString(), u"done"_s);
        QCOMPARE(entries.first().after["subject"_L1].toString(), sampleMeeting().subject);
    }

private:
    SendReport create(const Meeting &meeting)
    {
        const SendReport report = m_case->send(planNew(principal, meeting));
        if (report.end != SendEnd::Done)
            qWarning() << "not created:" << int(report.end)
                       << (report.error ? report.error->code + report.error->message : QString());
        return report;
    }
    SendReport change(const MeetingEntry &entry, const Meeting &wanted, Tell tell)
    {
        const SendReport report = m_case->send(planChange(principal, entry, wanted, tell));
        if (report.end != SendEnd::Done)
            qWarning() << "not changed:" << int(report.end)
                       << (report.error ? report.error->code + report.error->message : QString());
        return report;
    }

    std::optional<MeetingCase> m_case;
};

ONBEHALF_TEST(TestSendMeeting, QCoreApplication)

} // namespace tst_sendmeeting

#include "tst_sendmeeting.moc"
