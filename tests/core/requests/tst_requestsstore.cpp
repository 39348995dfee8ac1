// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestsstore.h"
#include "requestscase.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_requestsstore {

using namespace RequestsCase;
using Activity = RequestsStore::Activity;

/// The requests as a window works on them.
class TestRequestsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_case->invites();
    }
    void cleanup()
    {
        m_store.reset();
        m_case.reset();
    }

    void itReadsWhatWaits()
    {
        open();
        QCOMPARE(m_store->openCount(), 0);
        QVERIFY(load());
        QVERIFY(m_store->isLoaded());
        QCOMPARE(m_store->openCount(), 1);
        QCOMPARE(m_store->find(request().id.id)->subject, u"Review"_s);
        QCOMPARE(m_store->find(u"nothing"_s), nullptr);
    }

    void aContentIsReadOnce()
    {
        open();
        QVERIFY(load());
        QVERIFY(!m_store->content(request().id.id));
        QSignalSpy read(m_store.get(), &RequestsStore::contentRead);
        const auto before = m_case->server.requests();
        m_store->wantContent(request());
        m_store->wantContent(request());
        QVERIFY(read.wait());
        QVERIFY(*m_store->content(request().id.id));
        m_store->wantContent(request());
        QCOMPARE(read.size(), 2);
        QCOMPARE(m_case->server.requests() - before, 1);
    }

    void anAnswerIsGivenAndTheListReadAgain()
    {
        open();
        QVERIFY(load());
        QSignalSpy answered(m_store.get(), &RequestsStore::answered);
        QSignalSpy loaded(m_store.get(), &RequestsStore::loaded);
        m_store->answer(request(), {.answer = Ews::ResponseType::Accept});
        QCOMPARE(m_store->activity(), Activity::Answering);
        // A second one meanwhile is none.
        m_store->answer(request(), {.answer = Ews::ResponseType::Decline});
        QVERIFY(answered.wait());
        QCOMPARE(answered.first().first().value<AnswerReport>().end, AnswerEnd::Done);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(m_store->openCount(), 0);
        QCOMPARE(m_case->toldSofia().size(), 1);
    }

    void aCanceledMeetingIsClearedAway()
    {
        m_case->carriedOut(planCancel(sofia, organizersEntry(), {.text = u"Off."_s}));
        open();
        QVERIFY(load());
        const Request cancellation = request();
        QCOMPARE(cancellation.kind, Request::Kind::Cancellation);
        QSignalSpy removed(m_store.get(), &RequestsStore::removed);
        QSignalSpy loaded(m_store.get(), &RequestsStore::loaded);
        m_store->remove(cancellation);
        QCOMPARE(m_store->activity(), Activity::Removing);
        m_store->remove(cancellation); // a second one meanwhile is none
        QVERIFY(removed.wait());
        QCOMPARE(removed.first().first().value<RemovalReport>().end, RemovalEnd::Done);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_store->find(cancellation.id.id), nullptr);
    }

    /// What an earlier run left open is looked up with the first reading, and again while it cannot
    /// be.
    void whatWasLeftOpenIsLookedUp()
    {
        leaveOpen();
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation("FindItem", {.upstream = true}, 1); // of the list
        proxy.answerOperation("FindItem", {.bytes = Support::httpAnswer(403, {})}, 1);
        open(proxy.url());
        QSignalSpy settled(m_store.get(), &RequestsStore::settled);
        QVERIFY(load());
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20'000);
        QCOMPARE(first(settled).report.end, AnswerEnd::Unknown);
        QVERIFY(load());
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, 20'000);
        settled.removeFirst();
        QCOMPARE(first(settled).report.end, AnswerEnd::NotDone);
        QCOMPARE(first(settled).pending.request.subject, u"Review"_s);
        const int before = m_case->server.requests();
        QVERIFY(load());
        QCOMPARE(m_case->server.requests() - before, 2); // nothing is looked for any more
        QCOMPARE(settled.size(), 1);
    }

    /// Each reading tries again, but not each says so.
    void thatItCannotBeLookedUpIsSaidOnce()
    {
        leaveOpen();
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        for (int reading = 0; reading < 2; ++reading) {
            proxy.answerOperation("FindItem", {.upstream = true}, 1); // of the list
            proxy.answerOperation("FindItem", {.bytes = Support::httpAnswer(403, {})}, 1);
        }
        open(proxy.url());
        QSignalSpy settled(m_store.get(), &RequestsStore::settled);
        QVERIFY(load());
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20'000);
        QCOMPARE(first(settled).report.end, AnswerEnd::Unknown);
        QVERIFY(load());
        QTRY_COMPARE_WITH_TIMEOUT(proxy.arrivals("FindItem"), 4, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(load() && settled.size() > 1, 20'000);
        settled.removeFirst();
        QCOMPARE(first(settled).report.end, AnswerEnd::NotDone);
    }

    /// In the Sent Items of somebody else there is nothing of it.
    void whatWasLeftOpenWithAnotherIdentityWaitsForIt()
    {
        const QString helpdesk = u"helpdesk"_s;
        const WorkingMailbox asJonas{.address = address(assistant),
                                     .access = Access::Impersonation};
        leaveOpen(helpdesk, asJonas);
        m_store = std::make_unique<RequestsStore>(m_case->owner(helpdesk), m_case->journal());
        QVERIFY(load());
        // One that is looked up is held, and is not among them.
        QCOMPARE(pendingAnswers(m_case->journal(), address(helpdesk)).size(), 1);
        m_store =
            std::make_unique<RequestsStore>(m_case->session(helpdesk, asJonas), m_case->journal());
        QSignalSpy settled(m_store.get(), &RequestsStore::settled);
        QVERIFY(load());
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20'000);
        QCOMPARE(first(settled).report.end, AnswerEnd::NotDone);
        QVERIFY(pendingAnswers(m_case->journal(), address(helpdesk)).isEmpty());
    }

    /// The server was slow: the list was read before the answer came in, the look came after it.
    void whatTurnsOutToBeGivenIsShownSo()
    {
        leaveOpen();
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation("FindItem", {.upstream = true}, 1); // of the list
        proxy.answerOperation("FindItem", {.upstream = true, .held = true}, 1);
        open(proxy.url());
        QSignalSpy settled(m_store.get(), &RequestsStore::settled);
        QVERIFY(load());
        QCOMPARE(m_store->openCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(proxy.arrivals("FindItem"), 2, 20'000);
        QCOMPARE(m_case->answer(m_case->newest(), {}).end, AnswerEnd::Done);
        proxy.release();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20'000);
        QCOMPARE(first(settled).report.end, AnswerEnd::Done);
        QTRY_COMPARE_WITH_TIMEOUT(m_store->openCount(), 0, 20'000);
    }

    void aFailureLeavesTheListAsItWas()
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        open(proxy.url());
        QVERIFY(load());
        proxy.answer({.close = true});
        QSignalSpy failed(m_store.get(), &RequestsStore::failed);
        m_store->load();
        QVERIFY(failed.wait());
        QCOMPARE(m_store->activity(), Activity::Idle);
        QCOMPARE(m_store->openCount(), 1);
    }

    void itCanBeCancelled()
    {
        open();
        QSignalSpy failed(m_store.get(), &RequestsStore::failed);
        m_store->load();
        m_store->cancel();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Ews::Error>().failure, Ews::Failure::Cancelled);
        QVERIFY(load());
    }

    /// What is wanted while something runs is read afterwards.
    void aSecondReadingFollowsTheFirst()
    {
        open();
        QSignalSpy loaded(m_store.get(), &RequestsStore::loaded);
        m_store->load();
        m_store->setPrincipals({principal});
        m_store->load();
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(m_store->activity(), Activity::Idle);
    }

    void itMayGoWhileSomethingRuns()
    {
        open();
        m_store->load();
        m_store->wantContent(m_case->newest());
        m_store.reset();
        QTest::qWait(50);
    }

private:
    void open(const QUrl &url = {})
    {
        m_store = std::make_unique<RequestsStore>(
            m_case->session(u"jonas.weber"_s, {.address = address(u"jonas.weber"_s)}, url),
            m_case->journal());
        m_store->setPrincipals({principal});
    }
    bool load()
    {
        QSignalSpy loaded(m_store.get(), &RequestsStore::loaded);
        m_store->load();
        return loaded.wait();
    }
    /// Sofia's own entry.
    MeetingEntry organizersEntry()
    {
        const QDateTime day(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
        const auto listed =
            await(readCalendar(m_case->organizer.client, sofia, day, day.addDays(1)));
        if (listed)
            for (const CalendarEntry &one : *listed)
                if (one.subject == u"Review"_s)
                    if (const auto entry = await(readMeeting(m_case->organizer.client,
                                                             Ews::ItemId{.id = one.id.id}, berlin)))
                        return *entry;
        return {};
    }
    /// An answer that never arrives, and whose end cannot be looked up.
    void leaveOpen(const QString &who = assistant,
                   const WorkingMailbox &mailbox = {.address = address(assistant)})
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        for (const auto call : {"CreateItem", "FindItem", "GetItem"})
            proxy.answerOperation(call, {.bytes = {}, .close = true});
        const Session cut = m_case->session(who, mailbox, proxy.url());
        QCOMPARE(m_case->answer(m_case->newest(), {}, cut).end, AnswerEnd::Unknown);
    }
    static SettledAnswer first(const QSignalSpy &settled)
    {
        return settled.at(0).first().value<QList<SettledAnswer>>().first();
    }
    const Request &request() const { return m_store->list().requests.first(); }

    std::optional<RequestCase> m_case;
    std::unique_ptr<RequestsStore> m_store;
};

ONBEHALF_TEST(TestRequestsStore, QCoreApplication)

} // namespace tst_requestsstore

#include "tst_requestsstore.moc"
