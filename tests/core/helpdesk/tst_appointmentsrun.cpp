// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appointmentscase.h"
#include "support/testprogram.h"

namespace tst_appointmentsrun {

using namespace AppointmentsCase;

/// One appointment in the calendars of many mailboxes, on a server that works.
class TestAppointmentsRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk.emplace();
        QVERIFY(m_desk->isReady());
    }
    void cleanup() { m_desk.reset(); }

    void eachMailboxHasAnItemOfItsOwnAndNobodyIsTold()
    {
        const auto run = m_desk->run({helena, tomas, isabel});
        QVERIFY(run->start(sampleAppointment()));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Made, State::Made, State::Made}));
        QSet<QString> ids;
        for (const AppointmentResult &one : run->results())
            ids.insert(one.item.id);
        QCOMPARE(ids.size(), 3);
        for (const QString &one : {helena, tomas, isabel}) {
            QCOMPARE(m_desk->calendar(one).size(), 1);
            QCOMPARE(m_desk->calendar(one).first().subject, u"Phones are replaced"_s);
            QCOMPARE(m_desk->messages(one), 0);
        }
        QVERIFY(m_desk->open().isEmpty());
        QVERIFY(m_desk->pending().isEmpty()); // of single meetings nothing is said
    }

    void thoseInvitedGetOneInvitationFromEachMailbox()
    {
        const auto run = m_desk->run({helena, tomas});
        QVERIFY(run->start(sampleMeeting()));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Made, State::Made}));
        QCOMPARE(m_desk->received<Ews::MeetingRequest>(anna).size(), 2);
    }

    void anOwnerWhoIsInvitedIsTheOrganizerThere()
    {
        const auto run = m_desk->run({helena, anna});
        QVERIFY(run->start(sampleMeeting()));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Made, State::Made}));
        QCOMPARE(m_desk->received<Ews::MeetingRequest>(anna).size(), 1); // Helena's
    }

    void aMailboxThatFailsDoesNotStopTheRest()
    {
        m_desk->refuseImpersonation(tomas, true);
        const auto run = m_desk->run({nobody, tomas, helena, isabel});
        QVERIFY(run->start(sampleAppointment()));
        FINISH(run);
        QCOMPARE(states(run->results()),
                 (QList<State>{State::Refused, State::Refused, State::Made, State::Made}));
        QCOMPARE(run->results().at(0).error->code, u"ErrorNonExistentMailbox"_s);
        QCOMPARE(run->results().at(1).error->code, u"ErrorImpersonateUserDenied"_s);
        m_desk->refuseImpersonation(tomas, false);
        QVERIFY(run->tryAgain({0, 1, 2, 3}));
        FINISH(run);
        QCOMPARE(states(run->results()),
                 (QList<State>{State::Refused, State::Made, State::Made, State::Made}));
        for (const QString &one : {helena, tomas, isabel})
            QCOMPARE(m_desk->calendar(one).size(), 1);
    }

    void whatIsOpenIsNotBegunAnew()
    {
        m_desk->refuseImpersonation(tomas, true);
        {
            const auto run = m_desk->run({tomas, helena});
            QVERIFY(run->start(sampleAppointment()));
            FINISH(run);
            QVERIFY(m_desk->open().isEmpty()); // this one is at it
        }
        const QString actor = address(u"helpdesk"_s);
        const Journal journal = m_desk->journal();
        QCOMPARE(m_desk->open().size(), 1);
        QVERIFY(openTwin(journal, actor, sampleAppointment(), listed({helena})));
        QVERIFY(!openTwin(journal, actor, sampleAppointment(), listed({isabel})));
        Meeting other = sampleAppointment();
        other.subject = u"Another"_s;
        QVERIFY(!openTwin(journal, actor, other, listed({helena})));
        QVERIFY(closeAppointments(journal, m_desk->open().first()));
        QVERIFY(m_desk->open().isEmpty());
    }

    void withoutTheRightNothingIsMadeAnywhere()
    {
        AppointmentsRun run(m_desk->owner(u"jonas.weber"_s), true, m_desk->journal());
        run.setMailboxes(listed({helena, tomas}));
        QVERIFY(run.start(sampleAppointment()));
        FINISH(&run);
        QCOMPARE(states(run.results()), (QList<State>{State::Refused, State::Refused}));
        QVERIFY(m_desk->calendar(helena).isEmpty());
        QVERIFY(run.all().isSettled());
    }

    void fullAccessDoesWithoutImpersonation()
    {
        AppointmentsRun run(m_desk->owner(u"viktor.horvath"_s), false, m_desk->journal());
        run.setMailboxes(listed({helena}));
        QVERIFY(run.start(sampleAppointment()));
        FINISH(&run);
        QCOMPARE(states(run.results()), (QList<State>{State::Made}));
        QCOMPARE(m_desk->calendar(helena).size(), 1);
    }

    void aDryRunWritesNothingAndLeavesOutWhoCannot()
    {
        const auto run = m_desk->run({helena, nobody});
        run->check();
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Able, State::Unable}));
        QVERIFY(m_desk->calendar(helena).isEmpty());
        QVERIFY(m_desk->journal().entries().isEmpty());
        QVERIFY(run->start(sampleAppointment()));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Made, State::Unable}));
    }

    void whatIsMadeIsNotTriedAgain()
    {
        const auto run = m_desk->run({helena});
        QVERIFY(run->start(sampleAppointment()));
        FINISH(run);
        const int requests = m_desk->server.requests();
        QVERIFY(run->tryAgain({0}));
        FINISH(run);
        QCOMPARE(m_desk->server.requests(), requests);
    }

    void whatWasMadeIsDeletedAgainAndNobodyIsTold()
    {
        const auto run = m_desk->run({helena, tomas});
        QVERIFY(run->start(sampleMeeting()));
        FINISH(run);
        QCOMPARE(m_desk->messages(anna), 2);
        QVERIFY(run->remove({0, 1}));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Removed, State::Removed}));
        for (const QString &one : {helena, tomas}) {
            QVERIFY(m_desk->calendar(one).isEmpty());
            QCOMPARE(m_desk->inFolder<Ews::CalendarItem>(one, u"deleteditems"_s).size(), 1);
        }
        QCOMPARE(m_desk->messages(anna), 2);
        QVERIFY(m_desk->open().isEmpty());
    }

    void whatItsOwnerDeletedCountsAsDeleted()
    {
        const auto run = m_desk->run({helena});
        QVERIFY(run->start(sampleAppointment()));
        FINISH(run);
        m_desk->server.exchange().with(
            [](Sandbox::State &state) { state.organisation.mailboxOf(helena)->items.clear(); });
        QVERIFY(run->remove({0}));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Removed}));
    }

    void cancelledItWaitsAndIsGoneOnWith()
    {
        auto run = m_desk->run({helena, tomas, isabel}, 1);
        QVERIFY(run->start(sampleAppointment()));
        run->pause();
        QTRY_COMPARE(run->all().count(State::Made), 1);
        run->cancel();
        FINISH(run);
        QCOMPARE(run->all().count(State::Waiting), 2);
        run.reset();
        const auto open = m_desk->open();
        QCOMPARE(open.size(), 1);
        run = m_desk->run({});
        QVERIFY(run->goOn(open.first()));
        FINISH(run);
        for (const QString &one : {helena, tomas, isabel})
            QCOMPARE(m_desk->calendar(one).size(), 1);
        QVERIFY(m_desk->open().isEmpty());
    }

    void pausedNothingNewBegins()
    {
        const auto run = m_desk->run({helena, tomas, isabel}, 1);
        QVERIFY(run->start(sampleAppointment()));
        run->pause();
        QTRY_COMPARE(run->all().count(State::Made), 1);
        QCOMPARE(run->all().count(State::Waiting), 2);
        QCOMPARE(run->activity(), Activity::Making);
        run->resume();
        FINISH(run);
        QCOMPARE(run->all().count(State::Made), 3);
    }

private:
    std::optional<Desk> m_desk;
};

ONBEHALF_TEST(TestAppointmentsRun, QCoreApplication)

} // namespace tst_appointmentsrun

#include "tst_appointmentsrun.moc"
