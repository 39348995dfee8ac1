// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Meetings sent through something that answers in the server's place, or passes its answers on a
// few bytes at a time: the draft stays, and those invited hear of it once.

#include "composercase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_brokensends {

using namespace MeetingsCase;
using Support::httpAnswer;

class TestBrokenSends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_home.emplace();
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
        m_composer.reset(new MeetingComposer(
            m_case->session(assistant, {.address = address(assistant)}, m_proxy->url()),
            m_case->journal(), drafts()));
        m_composer->startNew(principal, u"Helena Lindqvist"_s);
        m_composer->edit([](Meeting &meeting) { meeting = sampleMeeting(); });
    }
    void cleanup()
    {
        m_composer.reset();
        m_proxy.reset();
        m_case.reset();
    }

    void garbageKeepsTheDraft_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray envelope =
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>";
        const QList<std::pair<const char *, QByteArray>> answers{
            {"nothing", httpAnswer(200, {})},
            {"no XML", httpAnswer(200, "OK\n")},
            {"a sign-in page",
             httpAnswer(200, "<html><body>Sign in</body></html>", {"Content-Type: text/html"})},
            {"half an envelope", httpAnswer(200, envelope)},
            {"another answer", httpAnswer(200, envelope + "<m:GetRoomListsResponse xmlns:m=\"x\"/>"
                                                          "</s:Body></s:Envelope>")},
            {"a gateway's error", httpAnswer(502, "<html>Bad Gateway</html>")},
            {"no HTTP", QByteArray("\x16\x03\x01\x02\x00\x01", 6)},
        };
        for (const auto &operation : {QByteArray("CreateItem"), QByteArray("UpdateItem")})
            for (const auto &[name, answer] : answers)
                QTest::addRow("%s: %s", operation.constData(), name) << operation << answer;
    }

    void garbageKeepsTheDraft()
    {
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, answer);
        // The server never sees it, and the program cannot know that.
        m_proxy->answerOperation(operation, {.bytes = answer, .close = true}, 1);
        const SendReport report = send();
        QVERIFY(report.end == SendEnd::Stopped || report.end == SendEnd::Unknown);
        QVERIFY(report.error);
        QVERIFY(m_case->received<Ews::MeetingRequest>(anna).isEmpty());
        const auto kept = drafts().drafts(address(assistant));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().meeting, m_composer->draft().meeting);
        // The way is free again.
        QCOMPARE(send().end, SendEnd::Done);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
        QCOMPARE(m_case->calendar(principal).size(), 1);
        QVERIFY(drafts().drafts(address(assistant)).isEmpty());
        QVERIFY(m_case->pending().isEmpty());
    }

    void slowAnswersAreWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::newRow("CreateItem") << QByteArray("CreateItem");
        QTest::newRow("UpdateItem") << QByteArray("UpdateItem");
    }

    void slowAnswersAreWaitedFor()
    {
        QFETCH(QByteArray, operation);
        m_proxy->answerOperation(
            operation, {.upstream = true, .drip = std::chrono::milliseconds(2), .piece = 3});
        QCOMPARE(send().end, SendEnd::Done);
        QCOMPARE(m_proxy->arrivals(operation), 1);
        QCOMPARE(m_case->received<Ews::MeetingRequest>(anna).size(), 1);
    }

private:
    SendReport send()
    {
        return finished(*m_composer, [this] { m_composer->send(Tell::All); });
    }
    MeetingDrafts drafts() const { return MeetingDrafts(m_home->path()); }

    std::optional<MeetingCase> m_case;
    std::optional<QTemporaryDir> m_home;
    std::optional<Support::FaultProxy> m_proxy;
    std::unique_ptr<MeetingComposer> m_composer;
};

ONBEHALF_TEST(TestBrokenSends, QCoreApplication)

} // namespace tst_brokensends

#include "tst_brokensends.moc"
