// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the log keeps, and how much of it.

#include "core/sandboxcase.h"
#include "ews/operations/getdelegate.h"
#include "log/connectionlog.h"
#include "support/faultproxy.h"
#include "support/secretsearch.h"
#include "support/testprogram.h"

namespace tst_connectionlog {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

Ews::Exchange exchange(int number, qsizetype size = 10)
{
    return {.operation = u"Number%1"_s.arg(number),
            .response = QByteArray(size, 'x'),
            .responseSize = size};
}

Ews::GetDelegate anything()
{
    return {.mailbox = {.name = {},
                        .emailAddress = u"principal@example.test"_s,
                        .routingType = {},
                        .mailboxType = {}}};
}

QByteArray allOf(const ConnectionLog &log)
{
    QByteArray all;
    for (const Ews::Exchange &one : log.exchanges())
        all += one.operation.toUtf8() + one.host.toUtf8() + one.problem.toUtf8() +
               one.codes.join(u' ').toUtf8() + one.request + one.response;
    return all;
}

} // namespace

class TstConnectionLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheLatestSoMany()
    {
        ConnectionLog log;
        for (int i = 0; i < ConnectionLog::mostExchanges + 3; ++i)
            log.add(exchange(i));
        QCOMPARE(log.exchanges().size(), ConnectionLog::mostExchanges);
        QCOMPARE(log.exchanges().first().operation, u"Number3"_s);
        QCOMPARE(log.dropped(), 3);
        QCOMPARE(log.bytes(), ConnectionLog::mostExchanges * 10);
    }

    void keepsSoManyBytes()
    {
        ConnectionLog log;
        const qsizetype large = ConnectionLog::mostOfBody;
        const int fit = int(ConnectionLog::mostBytes / large);
        for (int i = 0; i < fit + 5; ++i) {
            log.add(exchange(i, large));
            QVERIFY(log.bytes() <= ConnectionLog::mostBytes);
        }
        QCOMPARE(log.exchanges().size(), fit);
        QCOMPARE(log.exchanges().last().operation, u"Number%1"_s.arg(fit + 4));
        QCOMPARE(log.dropped(), 5);
        log.clear();
        QCOMPARE(log.bytes(), 0);
        QCOMPARE(log.dropped(), 0);
        QVERIFY(log.exchanges().isEmpty());
    }

    /// An answer's bytes come in pieces of 64 KB: of a small one nothing of that is kept.
    void holdsNoMoreMemoryThanItCounts()
    {
        FaultProxy server;
        server.answer(
            {.bytes = httpAnswer(500, "<s:Envelope xmlns:s=\"s\"><s:Body/></s:Envelope>")});
        Ews::Client client({.url = server.url()});
        ConnectionLog log;
        log.listenTo(client);
        (void)await(client.send(anything()));
        QCOMPARE(log.exchanges().size(), 1);
        const Ews::Exchange &one = log.exchanges().first();
        QCOMPARE(one.response.size(), one.responseSize);
        QVERIFY2(one.response.capacity() < 1024,
                 qPrintable(QString::number(one.response.capacity())));
        QVERIFY2(one.request.capacity() < one.request.size() + 1024,
                 qPrintable(QString::number(one.request.capacity())));
    }

    void keepsAPartOfALargeAnswer()
    {
        FaultProxy server;
        const QByteArray answer = "<s:Envelope xmlns:s=\"s\"><s:Body><a>" +
                                  QByteArray(2 * ConnectionLog::mostOfBody, 'a') +
                                  "</a></s:Body></s:Envelope>";
        server.answer({.bytes = httpAnswer(200, answer)});
        Ews::Client client({.url = server.url()});
        ConnectionLog log;
        log.listenTo(client);
        (void)await(client.send(anything()));
        const Ews::Exchange &one = log.exchanges().first();
        QCOMPARE(one.response.size(), ConnectionLog::mostOfBody);
        QCOMPARE(one.responseSize, answer.size());
        QVERIFY(one.responseIsCut);
    }

    void listensToSeveralAndOutlivesThem()
    {
        SandboxCase::Case ground;
        QVERIFY(ground.isReady());
        ConnectionLog log;
        {
            const Session one = ground.owner(u"helena.lindqvist"_s);
            const Session other = ground.owner(u"jonas.weber"_s);
            log.listenTo(*one.client);
            log.listenTo(*other.client);
            (void)await(one.client->send(anything()));
            (void)await(other.client->send(anything()));
        }
        QCOMPARE(log.exchanges().size(), 2);
    }

    void holdsNoSecretOfARealSession()
    {
        SandboxCase::Case ground;
        QVERIFY(ground.isReady());
        const QString who = SandboxCase::address(u"helena.lindqvist"_s);
        const Session session = ground.owner(u"helena.lindqvist"_s);
        ConnectionLog log;
        log.listenTo(*session.client);
        (void)ground.read(session);
        QVERIFY(!log.exchanges().isEmpty());
        const QByteArray password = ground.password(who).toUtf8();
        QCOMPARE(
            Support::foundIn(allOf(log), {password, (who.toUtf8() + ':' + password).toBase64()}),
            QByteArray());
        QVERIFY(allOf(log).contains("jonas.weber@sandbox.example")); // whom it was about
    }
};

ONBEHALF_TEST(TstConnectionLog, QCoreApplication)

} // namespace tst_connectionlog

#include "tst_connectionlog.moc"
