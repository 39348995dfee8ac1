// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"

#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/testprogram.h"

namespace tst_applyfailures {

using namespace SandboxCase;
using Ews::DelegateLevel;
using Folder = DelegateFolder;

/// What can go wrong between us and the server while an Apply runs, through a real socket.
class TestApplyFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
        helena = m_case->owner(u"helena.lindqvist"_s, m_proxy->url());
        m_before = m_case->read(helena);
        m_draft = DelegatesDraft(m_before);
        m_draft.setLevel(key(u"tomas.ferreira"_s), Folder::Inbox, DelegateLevel::Author);
    }

    void cleanup()
    {
        helena = {};
        m_proxy.reset();
        m_case.reset();
    }

    void aRefusedEntryStaysStagedWithItsReason()
    {
        refuse(u"tomas.ferreira"_s, u"ErrorDelegateMissingConfiguration"_s);
        m_draft.setViewsPrivateItems(key(u"jonas.weber"_s), true);
        const auto report = m_case->apply(helena, m_draft);
        QCOMPARE(outcomes(report), (QList{Outcome::Refused, Outcome::Applied}));
        QCOMPARE(report.changes.first().error->code, u"ErrorDelegateMissingConfiguration"_s);
        QCOMPARE(report.remaining.staged().size(), 1);
        QCOMPARE(report.remaining.row(key(u"tomas.ferreira"_s))->refused->code,
                 u"ErrorDelegateMissingConfiguration"_s);
        QVERIFY(!report.journalId.isEmpty());
    }

    void successThatChangedNothingIsReported()
    {
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.controls.pretendsToWrite = true; });
        const auto report = m_case->apply(helena, m_draft);
        QCOMPARE(outcomes(report), QList{Outcome::NotApplied});
        QVERIFY(!report.remaining.isEmpty());
        QVERIFY(report.journalId.isEmpty());
    }

    void aDirectoryThatRefusesIsSaidAndWhatWasWrittenIsShown()
    {
        helena = m_case->owner(u"ingrid.solheim"_s);
        DelegatesDraft draft(m_case->read(helena));
        draft.add({.primarySmtpAddress = address(u"mei.lin"_s)}, DelegatesDraft::Defaults::Outlook);
        const auto report = m_case->apply(helena, draft);
        QCOMPARE(report.changes.first().outcome, Outcome::Refused);
        QCOMPARE(report.changes.first().error->code, u"ErrorAddDelegatesFailed"_s);
        QVERIFY(report.after);
        QVERIFY(!report.remaining.isEmpty());
    }

    void theAnswerToAWriteGetsLost_data()
    {
        QTest::addColumn<qsizetype>("after");
        QTest::newRow("before any byte") << qsizetype(0);
        QTest::newRow("in the headers") << qsizetype(40);
        QTest::newRow("in the body") << qsizetype(600);
    }

    void theAnswerToAWriteGetsLost()
    {
        QFETCH(qsizetype, after);
        m_proxy->answerOperation("UpdateDelegate", {.upstream = true, .cutAfter = after});
        const auto report = m_case->apply(helena, m_draft);
        // It arrived once, and reading back tells that it is done.
        QCOMPARE(m_case->server.requests("UpdateDelegate"_L1), 1);
        QCOMPARE(m_proxy->arrivals("UpdateDelegate"), 1);
        QCOMPARE(outcomes(report), QList{Outcome::Applied});
        QVERIFY(report.remaining.isEmpty());
    }

    void aWriteThatNeverArrivedStaysStaged()
    {
        m_proxy->answerOperation("UpdateDelegate", {.close = true});
        const auto report = m_case->apply(helena, m_draft);
        QCOMPARE(m_case->server.requests("UpdateDelegate"_L1), 0);
        QCOMPARE(outcomes(report), QList{Outcome::NotApplied});
        QCOMPARE(report.changes.first().error->failure, Ews::Failure::Network);
        QVERIFY(!report.remaining.isEmpty());
        QVERIFY(report.stoppedBy);
    }

    void nothingIsSentWhereComparingFails()
    {
        m_proxy->answer({.bytes = Support::httpAnswer(503, {}, {"Retry-After: 3600"})});
        const auto report = m_case->apply(helena, m_draft);
        QCOMPARE(outcomes(report), QList{Outcome::Staged});
        QCOMPARE(report.stoppedBy->failure, Ews::Failure::Busy);
        QCOMPARE(report.stoppedBy->retryAfter, std::chrono::hours(1));
        QCOMPARE(report.remaining.changes().size(), 1);
        QVERIFY(report.journalId.isEmpty());
        QCOMPARE(m_case->server.requests("UpdateDelegate"_L1), 0);
    }

    void whereReadingBackFailsTheOutcomeIsUnknown()
    {
        const int so_far = int(m_proxy->arrivals().size());
        // Two requests compare, one writes; what reads back gets rubbish.
        for (int n : {4, 5})
            m_proxy->answerRequest(so_far + n, {.bytes = Support::httpAnswer(200, "<html/>")});
        const auto report = m_case->apply(helena, m_draft);
        QCOMPARE(outcomes(report), QList{Outcome::Unknown});
        QVERIFY(!report.after);
        QVERIFY(!report.remaining.isEmpty());
        QVERIFY(!report.journalId.isEmpty()); // it can be undone
    }

    void afterACutTheRestIsNotSent()
    {
        m_draft.remove(key(u"jonas.weber"_s));
        m_draft.add({.primarySmtpAddress = address(u"anna.schmid"_s)},
                    DelegatesDraft::Defaults::Nothing);
        m_proxy->answerOperation("UpdateDelegate", {.close = true});
        const auto report = m_case->apply(helena, m_draft);
        QCOMPARE(m_proxy->arrivals("RemoveDelegate"), 0);
        QCOMPARE(m_proxy->arrivals("AddDelegate"), 0);
        QCOMPARE(outcomes(report), (QList{Outcome::NotApplied, Outcome::Staged, Outcome::Staged}));
        QCOMPARE(report.remaining.changes().size(), 3);
    }

    void cancellingStopsBeforeTheNextWriteAndLooksAtWhatWasSent()
    {
        m_draft.remove(key(u"jonas.weber"_s));
        m_proxy->answerOperation("UpdateDelegate", {.upstream = true, .held = true});
        std::stop_source stop;
        auto running = applyDelegates(helena.client, m_draft, m_case->journal(), stop.get_token());
        QTRY_COMPARE(m_proxy->arrivals("UpdateDelegate"), 1);
        stop.request_stop();
        const auto report = Support::await(running);
        QCOMPARE(report.stoppedBy->failure, Ews::Failure::Cancelled);
        QCOMPARE(m_proxy->arrivals("RemoveDelegate"), 0);
        QVERIFY(report.after);
        QCOMPARE(report.changes.last().outcome, Outcome::Staged);
    }

    void rightsThatCouldNotBeRestoredAreSaid()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls.insert(u"UpdateFolder"_s, u"ErrorAccessDenied"_s);
        });
        DelegatesDraft draft(m_before);
        draft.add({.primarySmtpAddress = address(u"isabel.navarro"_s)},
                  DelegatesDraft::Defaults::Outlook);
        const auto report = m_case->apply(helena, draft);
        QCOMPARE(report.changes.first().outcome, Outcome::Applied); // a delegate she is
        const auto calendar = std::ranges::find_if(report.changes, [](const Change &change) {
            return change.kind == Change::Kind::Level && change.folder == Folder::Calendar;
        });
        QCOMPARE(calendar->outcome, Outcome::Refused);
        QCOMPARE(calendar->error->code, u"ErrorAccessDenied"_s);
        QVERIFY(!report.remaining.isEmpty());
    }

    void aJournalThatCannotBeWrittenStopsBeforeAnythingIsSent()
    {
        const auto report = Support::await(
            applyDelegates(helena.client, m_draft, Journal(u"/proc/no-such-place"_s)));
        QCOMPARE(report.stoppedBy->code, u"JournalNotWritable"_s);
        QCOMPARE(outcomes(report), QList{Outcome::Staged});
        QCOMPARE(m_case->server.requests("UpdateDelegate"_L1), 0);
    }

    void somebodyElsesDelegatesAreNotShown()
    {
        const Session colleague =
            m_case->session(u"mei.lin"_s, {.address = address(u"helena.lindqvist"_s),
                                           .access = Access::FullAccess});
        const auto state =
            Support::await(readDelegates(colleague.client, colleague.mailbox.address));
        QVERIFY(!state);
        QCOMPARE(state.error().code, u"ErrorAccessDenied"_s);
    }

private:
    void refuse(const QString &who, const QString &code)
    {
        m_case->server.exchange().with([&](Sandbox::State &state) {
            state.controls.refusedEntries.insert(state.organisation.sidOf(who), code);
        });
    }

    std::optional<Case> m_case;
    std::optional<Support::FaultProxy> m_proxy;
    Session helena;
    MailboxDelegates m_before;
    DelegatesDraft m_draft;
};

ONBEHALF_TEST(TestApplyFailures, QCoreApplication)

} // namespace tst_applyfailures

#include "tst_applyfailures.moc"
