// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestscase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_answerjournal {

using namespace RequestsCase;
using Sandbox::Step;

/// An answer is written down before it is sent: what became of it can be looked up by a later run
/// of the program.
class TestAnswerJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_case->invites();
        m_request = m_case->newest();
    }
    void cleanup()
    {
        m_proxy.reset();
        m_case.reset();
    }

    void whatIsDoneIsClosed()
    {
        QCOMPARE(m_case->answer(m_request, {.words = u"A secret."_s}).end, AnswerEnd::Done);
        QVERIFY(pending().isEmpty());
        const auto entries = m_case->journal().entries(u"answer"_s, principal);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().actor, address(assistant));
        QCOMPARE(entries.first().after["end"_L1].toString(), u"done"_s);
        QVERIFY(entries.first().asked.isEmpty());
    }

    /// Nothing is sent of which no record can be made.
    void withoutAJournalNothingIsSent()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const int before = m_case->server.requests();
        const AnswerReport report = await(answerRequest(m_case->delegate.client, m_request, {},
                                                        Journal(file.fileName()), {}, {}));
        QCOMPARE(report.end, AnswerEnd::NotDone);
        QCOMPARE(report.error->code, u"JournalNotWritable"_s);
        QVERIFY(report.unchanged);
        QCOMPARE(m_case->server.requests(), before);
    }

    void whatIsLeftOpenIsAllThatIsNeeded()
    {
        leaveOpen({.answer = Ews::ResponseType::Decline,
                   .words = u"A secret."_s,
                   .proposedStart = m_request.start.addDays(1),
                   .proposedEnd = m_request.end.addDays(1)});
        QCOMPARE(pending().size(), 1);
        const PendingAnswer open = pending().first();
        QCOMPARE(open.own, address(assistant));
        QCOMPARE(open.request.id.id, m_request.id.id);
        QCOMPARE(open.request.principal, principal);
        QCOMPARE(open.request.subject, u"Review"_s);
        QCOMPARE(open.request.fromAddress, sofia);
        QCOMPARE(open.request.uid, m_request.uid);
        QCOMPARE(open.request.start, m_request.start);
        QCOMPARE(open.request.entry->id, m_request.entry->id);
        QCOMPARE(open.request.state, Request::State::Open);
        QCOMPARE(open.answer.answer, Ews::ResponseType::Decline);
        QCOMPARE(open.answer.proposedStart, m_request.start.addDays(1));
        QVERIFY(open.answer.tellsOrganizer);
        QVERIFY(open.answer.words.isEmpty()); // nobody else reads them here
        QVERIFY(pendingAnswers(m_case->journal(), address(u"somebody.else"_s)).isEmpty());
        QVERIFY(pendingAnswers(m_case->journal(), address(assistant), sofia).isEmpty());
    }

    void whatBecameOfItIsLookedUp_data()
    {
        QTest::addColumn<bool>("tells");
        QTest::addColumn<int>("step"); // how far the server came; -1: it never heard of it
        QTest::addColumn<AnswerEnd>("end");
        QTest::newRow("never arrived") << true << -1 << AnswerEnd::NotDone;
        QTest::newRow("entered, not sent") << true << int(Step::Saved) << AnswerEnd::Undecided;
        QTest::newRow("sent") << true << int(Step::Sent) << AnswerEnd::Done;
        QTest::newRow("all done") << true << int(Step::Marked) << AnswerEnd::Done;
        QTest::newRow("quiet, never arrived") << false << -1 << AnswerEnd::NotDone;
        QTest::newRow("quiet, entered") << false << int(Step::Saved) << AnswerEnd::Done;
    }

    void whatBecameOfItIsLookedUp()
    {
        QFETCH(bool, tells);
        QFETCH(int, step);
        QFETCH(AnswerEnd, end);
        leaveOpen({.tellsOrganizer = tells}, step);
        QCOMPARE(pending().size(), 1);
        const auto told = m_case->toldSofia().size();
        const AnswerReport report = settle();
        QCOMPARE(report.end, end);
        QVERIFY(!report.error);
        QCOMPARE(m_case->toldSofia().size(), told); // looking sends nothing
        QVERIFY(pending().isEmpty());
    }

    void whatCannotBeLookedUpStaysOpen()
    {
        leaveOpen({}, int(Step::Marked));
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls[u"FindItem"_s] = u"ErrorInternalServerError"_s;
        });
        const AnswerReport report = settle();
        QCOMPARE(report.end, AnswerEnd::Unknown);
        QCOMPARE(report.error->code, u"ErrorInternalServerError"_s);
        QCOMPARE(pending().size(), 1);
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.controls.refusedCalls.clear(); });
        QCOMPARE(settle().end, AnswerEnd::Done);
    }

    /// An administrator who answers as Jonas leaves the copy in his Sent Items.
    void itSaysWithWhoseIdentityItWasGiven()
    {
        const WorkingMailbox asJonas{.address = address(assistant),
                                     .access = Access::Impersonation};
        leaveOpen({}, int(Step::Marked), u"helpdesk"_s, asJonas);
        QVERIFY(pending().isEmpty()); // it is none of his own
        const auto all = pendingAnswers(m_case->journal(), address(u"helpdesk"_s));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().own, address(assistant));
        const Session session = m_case->session(u"helpdesk"_s, asJonas);
        const AnswerReport report =
            await(settleAnswer(session.client, all.first(), m_case->journal(), {}, {}));
        QCOMPARE(report.end, AnswerEnd::Done);
    }

    /// Another program may be at it, or was quicker.
    void whatAnotherProgramHoldsIsLeftToIt()
    {
        leaveOpen({});
        const PendingAnswer open = pending().first();
        {
            const auto lock = m_case->journal().hold(open.journalId);
            QVERIFY(lock);
            QVERIFY(pending().isEmpty());
            QCOMPARE(settled(open).error->code, u"AnswerUnderWay"_s);
        }
        QCOMPARE(settled(open).end, AnswerEnd::NotDone);
        const AnswerReport again = settled(open);
        QCOMPARE(again.end, AnswerEnd::Unknown);
        QCOMPARE(again.error->code, u"AnswerUnderWay"_s);
    }

private:
    QList<PendingAnswer> pending() { return pendingAnswers(m_case->journal(), address(assistant)); }
    AnswerReport settled(const PendingAnswer &open)
    {
        return await(settleAnswer(m_case->delegate.client, open, m_case->journal(), {}, {}));
    }
    AnswerReport settle() { return settled(pending().first()); }

    /// Answers over a connection that breaks, so that what became of it cannot be looked up.
    void leaveOpen(const RequestAnswer &answer, int step = -1, const QString &who = assistant,
                   const WorkingMailbox &mailbox = {.address = address(assistant)})
    {
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
        if (step < 0)
            m_proxy->answerOperation("CreateItem", {.bytes = {}, .close = true});
        else
            m_case->dieAfter(Step(step));
        m_proxy->answerOperation("FindItem", {.bytes = {}, .close = true});
        m_proxy->answerOperation("GetItem", {.bytes = {}, .close = true});
        const Session cut = m_case->session(who, mailbox, m_proxy->url());
        QCOMPARE(m_case->answer(m_request, answer, cut).end, AnswerEnd::Unknown);
    }

    std::optional<RequestCase> m_case;
    std::optional<Support::FaultProxy> m_proxy;
    Request m_request;
};

ONBEHALF_TEST(TestAnswerJournal, QCoreApplication)

} // namespace tst_answerjournal

#include "tst_answerjournal.moc"
