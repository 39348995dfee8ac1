// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/operations/getdelegate.h"
#include "mailcase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_busymail {

using namespace MailCase;
using Support::busyAnswer;

/// Messages sent to a server that is busy: what waits can be cancelled and is not sent then, and
/// what was refused is looked up.
class TestBusyMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
        m_client =
            m_case->session(assistant, {.address = address(assistant)}, m_proxy->url()).client;
        m_stop = std::stop_source();
    }
    void cleanup()
    {
        m_client.reset();
        m_proxy.reset();
        m_case.reset();
    }

    void whatWaitsBeforeItIsBegunCanBeCancelled()
    {
        pause();
        const auto future = send();
        QVERIFY(!future.isFinished());
        m_stop.request_stop();
        verifyNothingLeft(await(future));
    }

    void aDraftThatWaitsCanBeCancelled()
    {
        m_proxy->answerOperation("GetFolder", {.upstream = true, .held = true}, 1);
        const auto future = send();
        QTRY_COMPARE(m_proxy->arrivals("GetFolder"), 1);
        pause();
        m_proxy->release();
        QTRY_COMPARE(open().size(), 1); // it waits to be saved
        m_stop.request_stop();
        verifyNothingLeft(await(future));
    }

    /// Its draft could only be deleted minutes later: that is said.
    void aSendingThatWaitsCanBeCancelled()
    {
        m_proxy->answerOperation("CreateItem", {.upstream = true, .held = true}, 1);
        const auto future = send();
        QTRY_COMPARE(m_proxy->arrivals("CreateItem"), 1);
        pause();
        m_proxy->release();
        QTRY_VERIFY(!open().isEmpty() && open().first().submitted); // it waits to be sent
        m_stop.request_stop();
        const MailReport report = await(future);
        QCOMPARE(report.end, MailEnd::DraftLeft);
        verifyCancelled(report);
        QVERIFY(report.left);
        QCOMPARE(report.left->failure, Ews::Failure::Busy);
        QCOMPARE(m_proxy->arrivals("SendItem"), 0);
        QCOMPARE(m_case->received(), 0);
        QCOMPARE(m_case->drafts(), 1);
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().first().journalId, report.journalId);
        QVERIFY(!open().first().submitted);
        // Another time it goes on from there.
        const MailReport rest =
            await(finishMail(m_case->delegate.client, open().first(), m_case->journal(),
                             MailFinish::Send, {.lookAgainAfter = {}}));
        QCOMPARE(rest.end, MailEnd::Sent);
        QCOMPARE(m_case->received(), 1);
        QCOMPARE(m_case->drafts(), 0);
    }

    /// Once it is on its way, what became of it is waited for.
    void whatWasSentIsNotCancelled()
    {
        m_proxy->answerOperation("SendItem", {.upstream = true, .held = true}, 1);
        const auto future = send();
        QTRY_COMPARE(m_proxy->arrivals("SendItem"), 1);
        m_stop.request_stop();
        QCoreApplication::processEvents(); // what the stop has queued
        m_proxy->release();
        QCOMPARE(await(future).end, MailEnd::Sent);
        QCOMPARE(m_case->received(), 1);
    }

    void aSendingThatIsRefusedIsLookedUp()
    {
        m_proxy->answerOperation("SendItem", {.bytes = busyAnswer("10")}, 1);
        const MailReport report = await(send());
        QCOMPARE(report.end, MailEnd::NotSent);
        QCOMPARE(report.error->failure, Ews::Failure::Busy);
        QCOMPARE(m_proxy->arrivals("SendItem"), 1);
        QVERIFY(m_proxy->arrivals("GetItem") > 0);
        QCOMPARE(m_case->received(), 0);
        QCOMPARE(m_case->drafts(), 0);
    }

    /// It says that it was too busy, and sent the message.
    void aSendingThatWasDoneAndIsRefusedCounts()
    {
        m_proxy->answerOperation("SendItem", {.bytes = busyAnswer("10"), .held = true}, 1);
        const auto future = send();
        QTRY_COMPARE(m_proxy->arrivals("SendItem"), 1);
        const QByteArray call = m_proxy->arrivals().last().body;
        QCOMPARE(m_case->server.exchange().answer(call, address(assistant)).httpStatus, 200);
        m_proxy->release();
        const MailReport report = await(future);
        QCOMPARE(report.end, MailEnd::Sent);
        QVERIFY(report.copySeen);
        QCOMPARE(m_proxy->arrivals("SendItem"), 1);
        QCOMPARE(m_case->received(), 1);
        QVERIFY(open().isEmpty());
    }

private:
    /// Something else is refused: nothing is sent for minutes.
    void pause()
    {
        m_proxy->answerOperation("GetDelegate", {.bytes = busyAnswer("3600000")}, 1);
        Ews::GetDelegate request;
        request.mailbox.emailAddress = principal;
        QCOMPARE(await(m_client->send(request)).error().failure, Ews::Failure::Busy);
        QVERIFY(m_client->heldFor().count() > 0);
    }

    QFuture<MailReport> send()
    {
        return sendMail(m_client, address(assistant), sampleMail(), m_case->journal(),
                        {.lookAgainAfter = {}}, m_stop.get_token());
    }

    QList<PendingMail> open() { return openMails(m_case->journal(), address(assistant)); }

    static void verifyCancelled(const MailReport &report)
    {
        QVERIFY(report.error);
        QCOMPARE(report.error->failure, Ews::Failure::Cancelled);
        QVERIFY(!report.error->outcomeUnknown());
    }

    void verifyNothingLeft(const MailReport &report)
    {
        QCOMPARE(report.end, MailEnd::NotSent);
        verifyCancelled(report);
        QCOMPARE(m_proxy->arrivals("CreateItem"), 0);
        QCOMPARE(report.journalId, QString());
        QVERIFY(open().isEmpty());
        QCOMPARE(m_case->drafts(), 0);
    }

    std::optional<Mail> m_case;
    std::optional<Support::FaultProxy> m_proxy;
    std::shared_ptr<Ews::Client> m_client;
    std::stop_source m_stop;
};

ONBEHALF_TEST(TestBusyMail, QCoreApplication)

} // namespace tst_busymail

#include "tst_busymail.moc"
