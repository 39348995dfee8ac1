// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server that saves, sends and marks, and dies in between with its answer lost: whoever was
// invited hears of it once, or it is said that nobody can tell.

#include "meetingscase.h"
#include "support/testprogram.h"

namespace tst_lostanswers {

using namespace MeetingsCase;
using Sandbox::Step;

class TestLostAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void aLostCreationIsFound()
    {
        const SendReport report = dying(planNew(principal, sampleMeeting()), 0, Step::Saved);
        QCOMPARE(report.end, SendEnd::Done);
        QCOMPARE(invitations(), 1);
        QCOMPARE(m_case->calendar(principal).size(), 1);
    }

    void aLostSendingIsFound_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("sent, not marked") << int(Step::Sent);
        QTest::newRow("sent and marked") << int(Step::Marked);
    }

    void aLostSendingIsFound()
    {
        QFETCH(int, step);
        const SendReport report = dying(planNew(principal, sampleMeeting()), 1, Step(step));
        QCOMPARE(report.end, SendEnd::Done);
        QCOMPARE(report.journalId, QString());
        QCOMPARE(invitations(), 1);
    }

    void whatIsOnlySavedIsNotSentByItself()
    {
        const SendReport report = dying(planNew(principal, sampleMeeting()), 1, Step::Saved);
        QCOMPARE(report.end, SendEnd::Undecided);
        QCOMPARE(invitations(), 0);
        auto pending = m_case->pending();
        QCOMPARE(pending.size(), 1);
        const auto &[id, startedAt, plan] = pending.first();
        QCOMPARE(id, report.journalId);
        QCOMPARE(plan, report.plan);
        QCOMPARE(m_case->send(plan, id).end, SendEnd::Undecided);
        QCOMPARE(invitations(), 0);
        // The user decides.
        const SendReport again = m_case->send(plan, id, {.lookAgainAfter = {}, .sendAgain = true});
        QCOMPARE(again.end, SendEnd::Done);
        QCOMPARE(invitations(), 1);
        QVERIFY(m_case->pending().isEmpty());
    }

    void whatTheUserDropsIsClosed()
    {
        dying(planNew(principal, sampleMeeting()), 1, Step::Saved);
        QVERIFY(dropMeeting(m_case->journal(), m_case->pending().first()));
        QVERIFY(m_case->pending().isEmpty());
        QCOMPARE(invitations(), 0);
        QCOMPARE(m_case->calendar(principal).size(), 1); // it stays in the calendar
    }

    void aLostUpdateIsFound_data() { aLostSendingIsFound_data(); }

    void aLostUpdateIsFound()
    {
        QFETCH(int, step);
        const MeetingEntry entry = made();
        Meeting wanted = entry.meeting;
        wanted.location = u"Room Boreas"_s;
        const SendReport report =
            dying(planChange(principal, entry, wanted, Tell::All), 0, Step(step));
        QCOMPARE(report.end, SendEnd::Done);
        QCOMPARE(invitations(), 2);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).last().location, u"Room Boreas"_s);
    }

    void aSavedUpdateIsNotSentByItself()
    {
        const MeetingEntry entry = made();
        Meeting wanted = entry.meeting;
        wanted.location = u"Room Boreas"_s;
        const SendReport report =
            dying(planChange(principal, entry, wanted, Tell::All), 0, Step::Saved);
        QCOMPARE(report.end, SendEnd::Undecided);
        QCOMPARE(m_case->send(report.plan, report.journalId).end, SendEnd::Undecided);
        QCOMPARE(invitations(), 1);
        const SendReport again =
            m_case->send(report.plan, report.journalId, {.lookAgainAfter = {}, .sendAgain = true});
        QCOMPARE(again.end, SendEnd::Done);
        QCOMPARE(invitations(), 2);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).last().location, u"Room Boreas"_s);
    }

    void aSavedChangeThatTellsNobodyIsDone()
    {
        const MeetingEntry entry = made();
        Meeting wanted = entry.meeting;
        wanted.location = u"Room Boreas"_s;
        const SendReport report =
            dying(planChange(principal, entry, wanted, Tell::Nobody), 0, Step::Saved);
        QCOMPARE(report.end, SendEnd::Done);
        QCOMPARE(invitations(), 1);
    }

    void aChangeForTheAddedAndRemovedIsDoneWhereThereAreNone()
    {
        const MeetingEntry entry = made();
        Meeting wanted = entry.meeting;
        wanted.location = u"Room Boreas"_s;
        const SendReport report =
            dying(planChange(principal, entry, wanted, Tell::Changed), 0, Step::Saved);
        QCOMPARE(report.end, SendEnd::Done);
        QCOMPARE(invitations(), 1);
    }

    void aLostCancellationIsFound_data() { aLostSendingIsFound_data(); }

    void aLostCancellationIsFound()
    {
        QFETCH(int, step);
        const SendReport report =
            dying(planCancel(principal, made(), {.text = u"Off."_s}), 0, Step(step));
        QCOMPARE(report.end, SendEnd::Done);
        QCOMPARE(cancellations(), 1);
    }

    /// That it is cancelled or gone is no proof that anybody was told.
    void aSavedCancellationIsNotSentByItself()
    {
        const SendReport report =
            dying(planCancel(principal, made(), {.text = u"Off."_s}), 0, Step::Saved);
        QCOMPARE(report.end, SendEnd::Undecided);
        const SendReport again =
            m_case->send(report.plan, report.journalId, {.lookAgainAfter = {}, .sendAgain = true});
        QCOMPARE(again.end, SendEnd::Undecided);
        QCOMPARE(cancellations(), 0);
    }

    void copiesWithoutTheOperationCountByTheirTime_data()
    {
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<SendEnd>("end");
        QTest::newRow("the first invitation") << 0 << SendEnd::Undecided;
        QTest::newRow("the first invitation, sent after saving") << 2 << SendEnd::Undecided;
        QTest::newRow("a message of much later") << 300 << SendEnd::Done;
    }

    /// Other servers may not keep the operation's id in Sent Items. Then a copy of an earlier
    /// message about the same meeting proves nothing.
    void copiesWithoutTheOperationCountByTheirTime()
    {
        QFETCH(int, secondsLater);
        QFETCH(SendEnd, end);
        const MeetingEntry entry = made();
        const auto sent = entry.lastModified->at(QTimeZone::utc()).addSecs(secondsLater);
        m_case->server.exchange().with([&](Sandbox::State &state) {
            for (auto &[key, item] : state.organisation.mailboxOf(address(assistant))->items) {
                item.item().extendedProperties.clear();
                item.item().dateTimeSent = Ews::DateTime::utc(sent);
            }
        });
        Meeting wanted = entry.meeting;
        wanted.location = u"Room Boreas"_s;
        const SendReport report =
            dying(planChange(principal, entry, wanted, Tell::All), 0, Step::Saved);
        QCOMPARE(report.end, end);
    }

    void someoneElsesChangeInBetweenIsSeen()
    {
        SendReport cut = dying(planNew(principal, sampleMeeting()), 1, Step::Saved);
        QCOMPARE(cut.end, SendEnd::Undecided);
        // The sending step as if it had never arrived, and somebody changed the item since.
        m_case->server.exchange().with([](Sandbox::State &state) {
            for (auto &[key, item] : state.organisation.mailboxOf(principal)->items) {
                item.item().extendedProperties.clear();
                ++item.change;
            }
        });
        const SendReport report = m_case->send(cut.plan, cut.journalId);
        QCOMPARE(report.end, SendEnd::ChangedElsewhere);
        QCOMPARE(invitations(), 0);
    }

    void aMeetingThatIsGoneIsNotMadeAgain()
    {
        const SendReport cut = dying(planNew(principal, sampleMeeting()), 1, Step::Saved);
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.organisation.mailboxOf(principal)->items.clear(); });
        QCOMPARE(m_case->send(cut.plan, cut.journalId).end, SendEnd::ChangedElsewhere);
        QVERIFY(m_case->calendar(principal).isEmpty());
    }

    /// The first try comes after the look and before its repeat, which is refused as a conflict:
    /// that is no proof that nobody was told by the first one.
    void aRefusedRepeatProvesNothing()
    {
        const MeetingEntry entry = made();
        Meeting wanted = entry.meeting;
        wanted.location = u"Room Boreas"_s;
        MeetingPlan plan = planChange(principal, entry, wanted, Tell::All);
        plan.steps[0].state = StepState::Begun;
        plan.steps[0].changeKey = entry.id.changeKey;
        const auto late = afterTheFirstLook([this, plan] { arriveLate(plan); });
        const SendReport report = m_case->send(plan);
        QVERIFY(*late);
        QCOMPARE(m_case->server.requests("UpdateItem"_L1), 2); // the invitation and the repeat
        QCOMPARE(report.end, SendEnd::Undecided);
        QCOMPARE(m_case->send(report.plan, report.journalId).end, SendEnd::Undecided);
        QCOMPARE(invitations(), 1);
    }

    /// An error inside the server says nothing of whether it sent what it saved.
    void anErrorOfTheServerProvesNothing()
    {
        const MeetingEntry entry = made();
        Meeting wanted = entry.meeting;
        wanted.location = u"Room Boreas"_s;
        const MeetingPlan plan = planChange(principal, entry, wanted, Tell::All);
        const auto late = afterTheFirstLook([this, plan] {
            arriveLate(plan);
            m_case->server.exchange().with([](Sandbox::State &state) {
                state.controls.refusedCalls.insert(u"UpdateItem"_s, u"ErrorTimeoutExpired"_s);
            });
        });
        const SendReport report = m_case->send(plan);
        QVERIFY(*late);
        QCOMPARE(report.end, SendEnd::Undecided);
        QCOMPARE(report.error->code, u"ErrorTimeoutExpired"_s);
    }

    /// The first request of a creation arrives after all, after the second one.
    void aCreationThatCameTwiceIsOneMeeting()
    {
        const MeetingPlan plan = planNew(principal, sampleMeeting());
        MeetingPlan begun = plan;
        begun.steps[0].state = StepState::Begun;
        const auto late = [this, &plan](int step, int) {
            if (step == 1) // the late one
                await(m_case->delegate.client->send(lateCreation(plan)));
        };
        const SendReport report = m_case->send(begun, {}, {.lookAgainAfter = {}, .progress = late});
        QCOMPARE(report.end, SendEnd::Done);
        QCOMPARE(invitations(), 1);
        QCOMPARE(m_case->calendar(principal).size(), 1);
    }

private:
    /// Sends \a plan; the server dies at the step with that number.
    SendReport dying(const MeetingPlan &plan, int number, Step after)
    {
        return m_case->send(plan, {}, {.lookAgainAfter = {}, .progress = [=, this](int step, int) {
                                           if (step == number)
                                               m_case->dieAfter(after);
                                       }});
    }
    MeetingEntry made()
    {
        const SendReport report = m_case->send(planNew(principal, sampleMeeting()));
        return report.after.value_or(MeetingEntry{});
    }
    static Ews::CreateItem lateCreation(const MeetingPlan &plan)
    {
        Ews::CreateItem request;
        request.sendMeetingInvitations = Ews::SendMeetingInvitations::SendToNone;
        request.savedItemFolderId = Ews::TargetFolderId{Ews::DistinguishedFolderId{
            .id = u"calendar"_s, .mailbox = Ews::Mailbox{.emailAddress = principal}}};
        request.items.append(newItem(plan.items.first().wanted, plan.steps.first().operationId,
                                     ZoneForm::StartAndEnd));
        return request;
    }
    /// Calls \a what once, when the next answer to GetItem is there.
    std::shared_ptr<bool> afterTheFirstLook(std::function<void()> what)
    {
        auto done = std::make_shared<bool>(false);
        connect(m_case->delegate.client.get(), &Ews::Client::exchanged, this,
                [done, what = std::move(what)](const Ews::Exchange &exchange) {
                    if (exchange.operation == "GetItem"_L1 && !std::exchange(*done, true))
                        what();
                });
        return done;
    }
    /// The first try of a change, which is saved and not yet sent.
    void arriveLate(const MeetingPlan &plan)
    {
        const PlannedItem &item = plan.items.first();
        Ews::UpdateItem request;
        request.sendMeetingUpdates = Ews::SendMeetingUpdates::SendToAllAndSaveCopy;
        request.itemChanges.append(itemChange(item.id, item.before, item.wanted,
                                              plan.steps.first().operationId,
                                              ZoneForm::StartAndEnd));
        m_case->dieAfter(Step::Saved);
        m_case->server.exchange().answer(Ews::writeRequest(request), address(assistant));
    }
    qsizetype invitations() { return m_case->received<Ews::MeetingRequest>(anna).size(); }
    qsizetype cancellations() { return m_case->received<Ews::MeetingCancellation>(anna).size(); }

    std::optional<MeetingCase> m_case;
};

ONBEHALF_TEST(TestLostAnswers, QCoreApplication)

} // namespace tst_lostanswers

#include "tst_lostanswers.moc"
