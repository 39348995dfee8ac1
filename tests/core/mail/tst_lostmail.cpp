// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailcase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_lostmail {

using namespace MailCase;
using Sandbox::Step;

namespace {

const Support::Answer neverArrives{.bytes = {}, .close = true};
/// It is carried out, and nobody hears of it.
const Support::Answer unheard{.upstream = true, .cutAfter = 0};

} // namespace

/// Answers that are lost on the way: what became of the message is looked for, nothing is sent
/// twice, and what was not sent leaves nothing behind.
class TestLostMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
    }
    void cleanup()
    {
        m_proxy.reset();
        m_case.reset();
    }

    void aServerThatDiesIsLookedInto_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<bool>("opened");
        QTest::addColumn<MailEnd>("end");
        QTest::addColumn<int>("received");
        for (const bool opened : {false, true}) {
            const char *whose = opened ? "principal's" : "own";
            QTest::addRow("%s, not sent", whose) << Step::Saved << opened << MailEnd::NotSent << 0;
            QTest::addRow("%s, sent", whose) << Step::Sent << opened << MailEnd::Undecided << 1;
            QTest::addRow("%s, put away", whose) << Step::Marked << opened << MailEnd::Sent << 1;
        }
    }

    void aServerThatDiesIsLookedInto()
    {
        QFETCH(const Step, step);
        QFETCH(const bool, opened);
        QFETCH(const MailEnd, end);
        QFETCH(const int, received);
        if (opened)
            m_case->open();
        m_case->server.exchange().with(
            [step](Sandbox::State &state) { state.controls.diesAfter = step; });
        const MailReport report = m_case->send();
        QCOMPARE(report.end, end);
        QVERIFY(report.error);
        QVERIFY(report.error->outcomeUnknown());
        QCOMPARE(report.copySeen, end == MailEnd::Sent);
        QCOMPARE(m_case->received(), received);
        if (end == MailEnd::NotSent) {
            QCOMPARE(m_case->drafts(), 0);
            QCOMPARE(m_case->send().end, MailEnd::Sent);
            QCOMPARE(m_case->received(), 1);
        }
    }

    /// What is under way is waited for, once.
    void aCopyThatComesLateIsSeen()
    {
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.controls.diesAfter = Step::Sent; });
        auto future =
            sendMail(m_case->delegate.client, address(assistant), sampleMail(), m_case->journal());
        // Rights, draft, sending, and the first look at the draft and for the copy.
        QTRY_COMPARE(m_case->server.requests(), 5);
        QCOMPARE(m_case->received(), 1);
        m_case->server.exchange().with([](Sandbox::State &state) {
            for (auto &[key, item] : state.organisation.mailboxOf(address(assistant))->items)
                if (item.folder == "drafts"_L1)
                    item.folder = u"sentitems"_s;
        });
        const MailReport report = await(future);
        QCOMPARE(report.end, MailEnd::Sent);
        QVERIFY(report.copySeen);
    }

    void aDraftThatWasSavedUnheardIsSent()
    {
        m_proxy->answerOperation("CreateItem", unheard, 1);
        const MailReport report = m_case->send(sampleMail(), through());
        QCOMPARE(report.end, MailEnd::Sent);
        QVERIFY(!report.error);
        QCOMPARE(m_proxy->arrivals("CreateItem"), 1);
        QCOMPARE(m_case->received(), 1);
        QCOMPARE(m_case->drafts(), 0);
    }

    void aDraftThatNeverArrivedCanBeTriedAgain()
    {
        m_proxy->answerOperation("CreateItem", neverArrives, 1);
        const Session session = through();
        const MailReport report = m_case->send(sampleMail(), session);
        QCOMPARE(report.end, MailEnd::NotSent);
        QVERIFY(report.error);
        QCOMPARE(m_case->drafts(), 0);
        QCOMPARE(m_case->send(sampleMail(), session).end, MailEnd::Sent);
        QCOMPARE(m_case->received(), 1);
    }

    void aDraftThatCannotBeLookedForIsSaid()
    {
        m_proxy->answerOperation("CreateItem", unheard, 1);
        m_proxy->answerOperation("FindItem", neverArrives);
        const MailReport report = m_case->send(sampleMail(), through());
        QCOMPARE(report.end, MailEnd::DraftOpen);
        QVERIFY(report.error);
        QCOMPARE(m_proxy->arrivals("SendItem"), 0);
        QCOMPARE(m_case->drafts(), 1);
    }

    void whatWasSentUnheardIsNotSentAgain()
    {
        m_proxy->answerOperation("SendItem", unheard, 1);
        const MailReport report = m_case->send(sampleMail(), through());
        QCOMPARE(report.end, MailEnd::Sent);
        QVERIFY(report.copySeen);
        QCOMPARE(m_proxy->arrivals("SendItem"), 1);
        QCOMPARE(m_case->received(), 1);
    }

    /// Where the copy cannot be seen, nobody can tell.
    void withoutACopyItIsUndecided()
    {
        m_case->open(editor, Ews::PermissionLevel::Contributor);
        m_proxy->answerOperation("SendItem", unheard, 1);
        const MailReport report = m_case->send(sampleMail(), through());
        QCOMPARE(report.end, MailEnd::Undecided);
        QCOMPARE(report.place, MailPlace::Principal);
        QCOMPARE(m_case->received(), 1);
    }

    void aSendingThatNeverArrivedIsTakenBack()
    {
        m_proxy->answerOperation("SendItem", neverArrives, 1);
        const MailReport report = m_case->send(sampleMail(), through());
        QCOMPARE(report.end, MailEnd::NotSent);
        QCOMPARE(m_case->received(), 0);
        QCOMPARE(m_case->drafts(), 0);
    }

    void whatCannotBeLookedUpIsNotKnown_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::newRow("the draft") << QByteArray("GetItem");
        QTest::newRow("the copy") << QByteArray("FindItem");
    }

    void whatCannotBeLookedUpIsNotKnown()
    {
        QFETCH(const QByteArray, operation);
        m_proxy->answerOperation("SendItem", unheard, 1);
        m_proxy->answerOperation(operation, neverArrives);
        const MailReport report = m_case->send(sampleMail(), through());
        QCOMPARE(report.end, MailEnd::Unknown);
        QVERIFY(report.error);
        QCOMPARE(m_case->received(), 1);
    }

    /// It was sent for all the server says: that the copy cannot be looked for changes nothing.
    void aSentMessageIsSentWithoutALook()
    {
        m_proxy->answerOperation("FindItem", neverArrives);
        const MailReport report = m_case->send(sampleMail(), through());
        QCOMPARE(report.end, MailEnd::Sent);
        QVERIFY(!report.copySeen);
        QVERIFY(!report.error);
    }

    void aDeletionThatWasUnheardCounts()
    {
        m_case->refuse(u"SendItem"_s, u"ErrorSendAsDenied"_s);
        m_proxy->answerOperation("DeleteItem", unheard, 1);
        const MailReport report = m_case->send(sampleMail(), through());
        QCOMPARE(report.end, MailEnd::NotSent);
        QCOMPARE(m_proxy->arrivals("DeleteItem"), 2);
        QCOMPARE(m_case->drafts(), 0);
    }

    void aDeletionThatNeverArrivesLeavesTheDraft()
    {
        m_case->refuse(u"SendItem"_s, u"ErrorSendAsDenied"_s);
        m_proxy->answerOperation("DeleteItem", neverArrives);
        const MailReport report = m_case->send(sampleMail(), through());
        QCOMPARE(report.end, MailEnd::DraftLeft);
        QVERIFY(report.left);
        QCOMPARE(report.error->code, u"ErrorSendAsDenied"_s);
        QCOMPARE(m_case->drafts(), 1);
    }

    void aServerOutOfReachIsToldAtOnce()
    {
        m_proxy->answer(neverArrives);
        const MailReport report = m_case->send(sampleMail(), through());
        QCOMPARE(report.end, MailEnd::NotSent);
        QVERIFY(report.error);
        QCOMPARE(report.requests, 1);
        QCOMPARE(m_proxy->arrivals("CreateItem"), 0);
    }

private:
    /// Jonas, over a proxy that can misbehave.
    Session through()
    {
        return m_case->session(assistant, {.address = address(assistant)}, m_proxy->url());
    }

    std::optional<Mail> m_case;
    std::optional<Support::FaultProxy> m_proxy;
};

ONBEHALF_TEST(TestLostMail, QCoreApplication)

} // namespace tst_lostmail

#include "tst_lostmail.moc"
