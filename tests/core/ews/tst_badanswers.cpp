// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers that are cut, slow, endless or compressed: each ends, with a typed error, in bounded
// memory.

#include "core/ews/clientcase.h"
#include "support/testprogram.h"

namespace tst_badanswers {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::Answer;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

/// What the process used at most since resetPeak(), in megabytes; 0 where that is not told.
qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).replace("kB", "").trimmed().toLongLong() / 1024;
    return 0;
}

bool resetPeak()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    return clear.open(QIODevice::WriteOnly) && clear.write("5") == 1;
}

/// The memory for an answer that is refused for its size: twice 64 MB while it grows, and what Qt
/// and the server in this program hold of it. Without bounds it would be gigabytes.
constexpr qint64 mostMegabytes = 400;

} // namespace

class TstBadAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endAtEveryByteTheyAreCutAt_data();
    void endAtEveryByteTheyAreCutAt();
    void endWhereNothingComes_data();
    void endWhereNothingComes();
    void endInTheirTimeInAllThoughBytesCome();
    void areReadThoughTheyAreSlow();
    void areReadInEveryFraming_data();
    void areReadInEveryFraming();
    void endWhereTheyAreCompressedAndDamaged();
    void endWhenTheyAreTooLarge_data();
    void endWhenTheyAreTooLarge();
    void areReadUpToTheLimit();
};

void TstBadAnswers::endAtEveryByteTheyAreCutAt_data()
{
    QTest::addColumn<bool>("writes");
    QTest::addColumn<QByteArray>("http");
    QTest::addColumn<qsizetype>("unneeded"); // bytes at the end without which all is said
    for (const bool writes : {false, true}) {
        const QByteArray body = writes ? Case::done("AddDelegate") : Case::noDelegates();
        const auto row = [writes](const char *name) -> QTestData & {
            return QTest::addRow("%s, %s", writes ? "writing" : "reading", name) << writes;
        };
        row("with its length") << httpAnswer(200, body) << qsizetype(0);
        row("in chunks") << Support::chunkedAnswer(200, body, 40) << qsizetype(0);
        row("up to the end of the connection")
            << Support::unboundedAnswer(200, body) << qsizetype(0);
        row("compressed") << httpAnswer(200, Support::gzip(body),
                                        {"Content-Type: text/xml", "Content-Encoding: gzip"})
                          << qsizetype(
                                 10); // the check sum and an end mark: all is said before them
    }
}

void TstBadAnswers::endAtEveryByteTheyAreCutAt()
{
    QFETCH(const bool, writes);
    QFETCH(const QByteArray, http);
    QFETCH(const qsizetype, unneeded);
    FaultProxy server;
    // Qt does not notice the end of a connection between two chunks: only the time-out ends that.
    Client client({.url = server.url(), .quietTimeout = 300ms, .connections = 1});
    const auto sent = [&client, writes] {
        const auto nothing = [](const auto &answer) {
            return answer ? Result<Nothing>() : std::unexpected(answer.error());
        };
        return writes ? nothing(await(client.send(Case::addDelegate())))
                      : nothing(await(client.send(Case::getDelegate())));
    };
    server.answer({.bytes = http, .cutAfter = http.size()});
    const auto whole = sent();
    VERIFY_ANSWERED(whole);

    for (qsizetype bytes = 0; bytes < http.size() - unneeded; ++bytes) {
        server.answer({.bytes = http, .cutAfter = bytes});
        const qsizetype before = server.arrivals().size();
        const auto answer = sent();
        QVERIFY2(!answer, qPrintable(u"cut after %1 bytes"_s.arg(bytes)));
        const Failure failure = answer.error().failure;
        QVERIFY2(failure == Failure::Network || failure == Failure::Malformed ||
                     failure == Failure::TimedOut,
                 qPrintable(u"cut after %1 bytes: "_s.arg(bytes) + Case::explain(answer.error())));
        QVERIFY(answer.error().outcomeUnknown());
        QVERIFY(!answer.error().message.isEmpty());
        if (writes)
            QVERIFY(server.arrivals().size() - before <= 1); // 0: on the one just closed
    }
}

void TstBadAnswers::endWhereNothingComes_data()
{
    QTest::addColumn<qsizetype>("bytes"); // of the answer that come before the silence
    const QByteArray http = httpAnswer(200, Case::noDelegates());
    QTest::newRow("at once") << qsizetype(0);
    QTest::newRow("within the status line") << qsizetype(5);
    QTest::newRow("within the headers") << qsizetype(30);
    QTest::newRow("within the body") << http.size() - 10;
}

void TstBadAnswers::endWhereNothingComes()
{
    QFETCH(const qsizetype, bytes);
    FaultProxy server;
    const QByteArray http = httpAnswer(200, Case::noDelegates());
    server.answer({.bytes = http.left(bytes), .silent = true});
    Client client({.url = server.url(), .quietTimeout = 200ms, .totalTimeout = 1h});
    const auto read = await(client.send(Case::getDelegate()));
    QVERIFY(!read);
    QVERIFY2(read.error().failure == Failure::TimedOut, qPrintable(Case::explain(read.error())));
    QVERIFY(read.error().outcomeUnknown());
    const auto written = await(client.send(Case::addDelegate()));
    QVERIFY(!written);
    QVERIFY2(written.error().failure == Failure::TimedOut,
             qPrintable(Case::explain(written.error())));
    QCOMPARE(server.arrivals("AddDelegate"), 1);
}

void TstBadAnswers::endInTheirTimeInAllThoughBytesCome()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, QByteArray(1'000'000, ' ')), .drip = 5ms});
    Client client({.url = server.url(), .quietTimeout = 1h, .totalTimeout = 300ms});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::TimedOut);
    QVERIFY(!answer.error().message.isEmpty());
}

void TstBadAnswers::areReadThoughTheyAreSlow()
{
    FaultProxy server;
    server.answer({.bytes = Support::chunkedAnswer(200, Case::noDelegates(), 30), .drip = 1ms});
    Client client({.url = server.url()});
    const auto answer = await(client.send(Case::getDelegate()));
    VERIFY_ANSWERED(answer);
}

void TstBadAnswers::areReadInEveryFraming_data()
{
    QTest::addColumn<QByteArray>("http");
    const QByteArray body = Golden::file(u"getdelegate_response.xml"_s);
    QTest::newRow("with its length") << httpAnswer(200, body);
    QTest::newRow("without a type") << httpAnswer(200, body, {});
    QTest::newRow("UTF-8 in quotes")
        << httpAnswer(200, body, {"content-type: text/xml;charset=\"UTF-8\";x=1"});
    QTest::newRow("in chunks of one byte") << Support::chunkedAnswer(200, body, 1);
    QTest::newRow("in one chunk") << Support::chunkedAnswer(200, body, 1 << 20);
    QTest::newRow("up to the end of the connection") << Support::unboundedAnswer(200, body);
    QTest::newRow("compressed") << httpAnswer(200, Support::gzip(body), {"Content-Encoding: gzip"});
    QTest::newRow("compressed in chunks")
        << Support::chunkedAnswer(200, Support::gzip(body), 100, {"Content-Encoding: gzip"});
    QTest::newRow("after a 100") << "HTTP/1.1 100 Continue\r\n\r\n" + httpAnswer(200, body);
}

void TstBadAnswers::areReadInEveryFraming()
{
    QFETCH(const QByteArray, http);
    FaultProxy server;
    server.answer({.bytes = http, .close = true});
    Client client({.url = server.url()});
    const auto answer = await(client.send(Case::getDelegate()));
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 3);
}

void TstBadAnswers::endWhereTheyAreCompressedAndDamaged()
{
    QByteArray packed = Support::gzip(Golden::file(u"getdelegate_response.xml"_s));
    for (int i = 40; i < 60; ++i)
        packed[i] = char(~packed.at(i));
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, packed, {"Content-Encoding: gzip"})});
    Client client({.url = server.url()});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QVERIFY2(answer.error().failure == Failure::Malformed,
             qPrintable(Case::explain(answer.error())));
}

void TstBadAnswers::endWhenTheyAreTooLarge_data()
{
    QTest::addColumn<Answer>("answer");
    // At the speed of a fast network. On the loopback interface a server can be faster than that,
    // and then Qt takes all there is before it lets anybody know.
    const auto endless = [](const QByteArray &bytes, const QByteArray &before = {}) {
        const QByteArray megabyte = QByteArray(1 << 20, ' ') + (before.isEmpty() ? "" : "\r\n");
        return Answer{.bytes = bytes,
                      .block = before + megabyte,
                      .repeat = 4096,
                      .drip = 4ms,
                      .piece = 1 << 20};
    };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("with a length") << endless(head + "Content-Length: 4294967296\r\n\r\n");
    QTest::newRow("without a length") << endless(head + "\r\n");
    QTest::newRow("in chunks") << endless(head + chunked, "100000\r\n");
    QTest::newRow("with an error status") << endless("HTTP/1.1 500 Oh\r\n\r\n");
    QTest::newRow("a chunk that says it is larger than all memory")
        << endless(head + chunked + "7fffffffffffffff\r\n");
    const QByteArray bomb = Support::gzipBomb(qint64(4) << 30);
    const QByteArrayList headers{"Content-Type: text/xml", "Content-Encoding: gzip"};
    QTest::newRow("small, but compressed") << Answer{.bytes = httpAnswer(200, bomb, headers)};
    QTest::newRow("compressed, and slow") << Answer{
        .bytes = Support::chunkedAnswer(200, bomb, 10'000, headers), .drip = 4ms, .piece = 20'000};
}

void TstBadAnswers::endWhenTheyAreTooLarge()
{
    QFETCH(const Answer, answer);
    FaultProxy server;
    server.answer(answer);
    Client client({.url = server.url()});
    const bool measured = resetPeak();
    const qint64 before = peakMegabytes();
    const auto read = await(client.send(Case::getDelegate()), 100s);
    QVERIFY(!read);
    QVERIFY2(read.error().failure == Failure::TooLarge, qPrintable(Case::explain(read.error())));
    QVERIFY(!read.error().message.isEmpty());
    const qint64 used = peakMegabytes() - before;
    if (measured)
        QVERIFY2(used < mostMegabytes, qPrintable(u"%1 MB"_s.arg(used)));
    QTRY_COMPARE(server.underWay(), 0); // nobody reads on
}

void TstBadAnswers::areReadUpToTheLimit()
{
    QByteArray body = Case::noDelegates();
    body.insert(body.indexOf("<s:Body>"), QByteArray(Client::maximumAnswer - body.size(), ' '));
    QCOMPARE(body.size(), Client::maximumAnswer);
    FaultProxy server;
    Client client({.url = server.url()});
    server.answer({.bytes = httpAnswer(200, body)});
    const auto largest = await(client.send(Case::getDelegate()));
    VERIFY_ANSWERED(largest);
    server.answer({.bytes = httpAnswer(200, body + ' ')});
    const auto larger = await(client.send(Case::getDelegate()));
    QVERIFY(!larger);
    QCOMPARE(larger.error().failure, Failure::TooLarge);
}

ONBEHALF_TEST(TstBadAnswers, QCoreApplication)

} // namespace tst_badanswers

#include "tst_badanswers.moc"
