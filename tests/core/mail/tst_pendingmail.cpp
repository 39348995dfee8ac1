// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailcase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_pendingmail {

using namespace MailCase;
using Sandbox::Step;

/// What the journal keeps of messages that were left open. That a program that is killed leaves as
/// much is tried with the real one (tst_ctlmailkilled).
class TestPendingMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void whatIsDoneIsClosed()
    {
        QCOMPARE(m_case->send().end, MailEnd::Sent);
        m_case->refuse(u"SendItem"_s, u"ErrorSendAsDenied"_s);
        QCOMPARE(m_case->send().end, MailEnd::NotSent);
        QVERIFY(pending().isEmpty());
        const auto entries = m_case->journal().entries(u"mail"_s, principal);
        QCOMPARE(entries.size(), 2);
        for (const JournalEntry &entry : entries) {
            QVERIFY(entry.asked.isEmpty()); // nothing of what it said is kept
            QCOMPARE(entry.after["subject"_L1].toString(), u"Offer"_s);
        }
    }

    void allOfItIsKept()
    {
        MailDraft draft = sampleMail();
        draft.cc = {{.address = mei}};
        draft.bcc = {{.name = u"Tomás"_s, .address = tomas}};
        draft.importance = Ews::Importance::High;
        draft.sensitivity = Ews::Sensitivity::Private;
        m_case->open();
        leaveOpen(Step::Saved, draft, u"kept"_s);
        const auto all = pending();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().draft, draft);
        QCOMPARE(all.first().own, address(assistant));
        QCOMPARE(all.first().place, MailPlace::Principal);
        QCOMPARE(all.first().keptAs, u"kept"_s);
        QVERIFY(all.first().submitted);
        QVERIFY(!all.first().draftId.isEmpty());
        QVERIFY(pendingMails(m_case->journal(), address(u"tomas.ferreira"_s)).isEmpty());
        QVERIFY(pendingMails(m_case->journal(), address(assistant), mei).isEmpty());
        QCOMPARE(pendingMails(m_case->journal(), address(assistant), principal).size(), 1);
    }

    void whatWasSentIsNotSentAgain()
    {
        leaveOpen(Step::Marked, sampleMail(), u"kept"_s);
        QVERIFY(sentDrafts(m_case->journal(), address(assistant)).isEmpty());
        const PendingMail mail = pending().first();
        const MailReport report = finish(mail, MailFinish::Send);
        QCOMPARE(report.end, MailEnd::Sent);
        QVERIFY(report.copySeen);
        const MailReport again = finish(mail, MailFinish::Withdraw);
        QVERIFY(again.error);
        QCOMPARE(again.error->code, u"NoPendingMail"_s);
        QCOMPARE(m_case->received(), 1);
        QCOMPARE(sentDrafts(m_case->journal(), address(assistant)), QStringList{u"kept"_s});
    }

    void whatIsClosedMeanwhileIsSaid()
    {
        leaveOpen(Step::Saved);
        const PendingMail mail = pending().first();
        QVERIFY(dropMail(m_case->journal(), mail));
        const MailReport report = finish(mail, MailFinish::Send);
        QVERIFY(report.error);
        QCOMPARE(report.error->code, u"NoPendingMail"_s);
        QCOMPARE(m_case->received(), 0);
    }

    void whatAnotherProgramIsAtIsLeftAlone()
    {
        leaveOpen(Step::Saved);
        const PendingMail mail = pending().first();
        const auto lock = m_case->journal().hold(mail.journalId);
        QVERIFY(lock);
        QVERIFY(pending().isEmpty());
        QCOMPARE(openMails(m_case->journal(), address(assistant)).size(), 1);
        const MailReport report = finish(mail, MailFinish::Send);
        QVERIFY(report.error);
        QCOMPARE(report.error->code, u"MailUnderWay"_s);
        for (const auto &closed :
             {dropMail(m_case->journal(), mail), noteSent(m_case->journal(), mail)}) {
            QVERIFY(!closed);
            QCOMPARE(closed.error().code, u"MailUnderWay"_s);
        }
        QCOMPARE(openMails(m_case->journal(), address(assistant)).size(), 1);
        QCOMPARE(m_case->received(), 0);
        QCOMPARE(m_case->drafts(), 1);
    }

    /// One program saw it while nothing had been sent; another one has sent it since, and whether
    /// that worked cannot be found out. For the first one it is not unsent now.
    void whatAnotherProgramWentOnWithCounts()
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation("CreateItem", {.upstream = true, .cutAfter = 0}, 1);
        proxy.answerOperation("FindItem", {.bytes = {}, .close = true});
        const Session session =
            m_case->session(assistant, {.address = address(assistant)}, proxy.url());
        const Journal one = m_case->journal();
        const Journal other = m_case->journal();
        const MailReport cut = await(sendMail(session.client, address(assistant), sampleMail(), one,
                                              {.lookAgainAfter = {}}));
        QCOMPARE(cut.end, MailEnd::DraftOpen);
        const PendingMail seen = pendingMails(one, address(assistant)).value(0);
        QVERIFY(!seen.submitted);
        QVERIFY(seen.draftId.isEmpty());
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.controls.diesAfter = Step::Sent; });
        const MailReport sent = await(finishMail(m_case->delegate.client,
                                                 pendingMails(other, address(assistant)).value(0),
                                                 other, MailFinish::Send, {.lookAgainAfter = {}}));
        QCOMPARE(sent.end, MailEnd::Undecided);
        QCOMPARE(m_case->received(), 1);
        for (const MailFinish how : {MailFinish::Withdraw, MailFinish::Send}) {
            const MailReport report =
                await(finishMail(m_case->delegate.client, seen, one, how, {.lookAgainAfter = {}}));
            QCOMPARE(report.end, MailEnd::Undecided);
        }
        QCOMPARE(m_case->received(), 1);
    }

    /// The disk is full before it is to be sent: nothing is, and nothing is left on the server.
    void aJournalThatCannotBeWrittenStopsIt()
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation("CreateItem", {.upstream = true, .held = true});
        const Session session =
            m_case->session(assistant, {.address = address(assistant)}, proxy.url());
        QTemporaryDir home;
        const QString folder = home.filePath(u"journal"_s);
        auto future = sendMail(session.client, address(assistant), sampleMail(), Journal(folder),
                               {.lookAgainAfter = {}});
        QTRY_COMPARE(m_case->drafts(), 1);
        QVERIFY(QDir().rename(folder, home.filePath(u"away"_s)));
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        proxy.release();
        const MailReport report = await(future);
        QCOMPARE(report.end, MailEnd::NotSent);
        QVERIFY(report.error);
        QCOMPARE(report.error->code, u"JournalNotWritable"_s);
        QCOMPARE(proxy.arrivals("SendItem"), 0);
        QCOMPARE(m_case->drafts(), 0);
        // What was written before says that it was being saved, which is looked up.
        const QDir away(home.filePath(u"away"_s));
        for (const QString &lock : away.entryList({u"*.lock"_s})) // as a program that ended
            QVERIFY(QFile::remove(away.filePath(lock)));
        const auto left = pendingMails(Journal(away.path()), address(assistant));
        QCOMPARE(left.size(), 1);
        const auto fate = lookUp(left.first());
        QVERIFY(fate);
        QCOMPARE(*fate, MailFate::Nothing);
    }

    void aLookChangesNothing_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<MailFate>("fate");
        QTest::newRow("saved") << Step::Saved << MailFate::Unsent;
        QTest::newRow("sent") << Step::Sent << MailFate::Open;
        QTest::newRow("put away") << Step::Marked << MailFate::Sent;
    }

    void aLookChangesNothing()
    {
        QFETCH(const Step, step);
        QFETCH(const MailFate, fate);
        leaveOpen(step);
        const auto drafts = m_case->drafts();
        for (int i = 0; i < 2; ++i) {
            const auto looked = lookUp(pending().value(0));
            QVERIFY(looked);
            QCOMPARE(*looked, fate);
        }
        QCOMPARE(m_case->drafts(), drafts);
        QCOMPARE(pending().size(), 1);
    }

    /// Its owner may have sent it in Outlook: the copy has the mark of the draft.
    void aDraftThatSomebodySentIsSent()
    {
        leaveOpen(Step::Saved);
        m_case->server.exchange().with([](Sandbox::State &state) {
            for (auto &[key, item] : state.organisation.mailboxOf(address(assistant))->items)
                if (item.folder == "drafts"_L1)
                    item.folder = u"sentitems"_s;
        });
        const auto fate = lookUp(pending().first());
        QVERIFY(fate);
        QCOMPARE(*fate, MailFate::Sent);
        QVERIFY(noteSent(m_case->journal(), pending().first()));
        QVERIFY(pending().isEmpty());
    }

private:
    /// As a server that stops at \a step leaves it, where nothing of it can be read.
    void leaveOpen(Step step, const MailDraft &draft = sampleMail(), const QString &keptAs = {})
    {
        m_case->server.exchange().with(
            [step](Sandbox::State &state) { state.controls.diesAfter = step; });
        for (const QString &reading : {u"GetItem"_s, u"FindItem"_s})
            m_case->refuse(reading, u"ErrorInternalServerError"_s);
        const MailReport report =
            await(sendMail(m_case->delegate.client, address(assistant), draft, m_case->journal(),
                           {.lookAgainAfter = {}, .keptAs = keptAs}));
        QCOMPARE(report.end, MailEnd::Unknown);
        QVERIFY(!report.journalId.isEmpty());
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.controls.refusedCalls.clear(); });
    }

    QList<PendingMail> pending() { return pendingMails(m_case->journal(), address(assistant)); }
    Ews::Result<MailFate> lookUp(const PendingMail &mail)
    {
        return await(lookUpMail(m_case->delegate.client, mail, {.lookAgainAfter = {}}));
    }
    MailReport finish(const PendingMail &mail, MailFinish how)
    {
        return await(finishMail(m_case->delegate.client, mail, m_case->journal(), how,
                                {.lookAgainAfter = {}}));
    }

    std::optional<Mail> m_case;
};

ONBEHALF_TEST(TestPendingMail, QCoreApplication)

} // namespace tst_pendingmail

#include "tst_pendingmail.moc"
