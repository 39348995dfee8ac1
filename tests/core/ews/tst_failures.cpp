// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every way in which a complete HTTP answer can be no answer of EWS, over a real socket.

#include "core/ews/clientcase.h"
#include "support/testprogram.h"

namespace tst_failures {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

QByteArray page()
{
    return "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>…</body></html>";
}

const QByteArrayList html{"Content-Type: text/html; charset=utf-8"};

} // namespace

class TstFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areTyped_data();
    void areTyped();
    void sayHowLongToWait_data();
    void sayHowLongToWait();
    void sayHowLongToWaitUntilADate();
    void takeTheFaultOfAnyStatus_data();
    void takeTheFaultOfAnyStatus();
    void keepTheDiagnosticsOfTheServer();
    void nameTheRedirectWithoutFollowingIt();
    void areTypedWithoutAServer();
    void areTypedWhereNameIsUnknown();
};

void TstFailures::areTyped_data()
{
    QTest::addColumn<QByteArray>("http");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("code");
    const QByteArray busy = Golden::file(u"fault_busy.xml"_s);
    const QByteArray denied = Golden::file(u"fault_denied.xml"_s);
    const QByteArray bare = Golden::file(u"fault_bare.xml"_s);
    const QString none;

    QTest::newRow("200 with a fault")
        << httpAnswer(200, denied) << Failure::Fault << u"ErrorImpersonateUserDenied"_s;
    QTest::newRow("500 with a fault")
        << httpAnswer(500, denied) << Failure::Fault << u"ErrorImpersonateUserDenied"_s;
    QTest::newRow("500 with a fault without a code")
        << httpAnswer(500, bare) << Failure::Fault << none;
    QTest::newRow("500 busy") << httpAnswer(500, busy) << Failure::Busy << u"ErrorServerBusy"_s;
    QTest::newRow("500 and no more") << httpAnswer(500, {}) << Failure::Http << none;
    QTest::newRow("500 with a page") << httpAnswer(500, page(), html) << Failure::Http << none;
    QTest::newRow("500 with broken XML")
        << httpAnswer(500, denied.chopped(20)) << Failure::Malformed << none;

    QTest::newRow("401") << httpAnswer(401, {}) << Failure::Unauthorized << none;
    QTest::newRow("401 asking for Basic")
        << httpAnswer(401, page(), {"WWW-Authenticate: Basic realm=\"mail\""})
        << Failure::Unauthorized << none;
    QTest::newRow("401 asking for NTLM")
        << httpAnswer(401, {}, {"WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"})
        << Failure::Unauthorized << none;
    QTest::newRow("401 asking for Digest")
        << httpAnswer(401, {}, {"WWW-Authenticate: Digest realm=\"a\", nonce=\"b\", qop=\"auth\""})
        << Failure::Unauthorized << none;
    QTest::newRow("401 asking for a token")
        << httpAnswer(401, {}, {"WWW-Authenticate: Bearer client_id=\"x\""})
        << Failure::Unauthorized << none;
    QTest::newRow("403") << httpAnswer(403, page(), html) << Failure::Forbidden
                         << u"RefusedOnTheWay"_s;
    QTest::newRow("403 by Exchange")
        << httpAnswer(403, {}) << Failure::Forbidden << u"EwsOffOnServer"_s;
    QTest::newRow("403 by Exchange, with a page")
        << httpAnswer(403, page(), html + QByteArrayList{"X-FEServer: EX01"}) << Failure::Forbidden
        << u"EwsOffOnServer"_s;
    QTest::newRow("456, an account that is blocked")
        << httpAnswer(456, {}) << Failure::Forbidden << none;
    QTest::newRow("404") << httpAnswer(404, page(), html) << Failure::NotFound << none;
    QTest::newRow("405") << httpAnswer(405, {}) << Failure::NotFound << none;
    QTest::newRow("410") << httpAnswer(410, {}) << Failure::NotFound << none;
    QTest::newRow("440, a form instead")
        << httpAnswer(440, page(), html) << Failure::NotFound << none;
    QTest::newRow("502 with a page") << httpAnswer(502, page(), html) << Failure::Http << none;
    QTest::newRow("503") << httpAnswer(503, {}) << Failure::Busy << none;
    QTest::newRow("504") << httpAnswer(504, {}) << Failure::Http << none;
    QTest::newRow("429") << httpAnswer(429, {}) << Failure::Busy << none;
    QTest::newRow("400 with text")
        << httpAnswer(400, "Missing request node") << Failure::Http << none;
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << Failure::Http << none;

    QTest::newRow("a page") << httpAnswer(200, page(), html) << Failure::NotFound << none;
    QTest::newRow("a page after a comment")
        << httpAnswer(200, "<!-- hello --><html><body></body></html>", html) << Failure::Malformed
        << none;
    QTest::newRow("a page as XML") << httpAnswer(200, "<?xml version=\"1.0\"?>\n" + page(), html)
                                   << Failure::Malformed << none;
    QTest::newRow("JSON") << httpAnswer(200, "{}", {"Content-Type: application/json"})
                          << Failure::NotFound << none;
    QTest::newRow("nothing") << httpAnswer(200, {}) << Failure::Malformed << none;
    QTest::newRow("XML that is not SOAP")
        << httpAnswer(200, "<Autodiscover/>") << Failure::Malformed << none;
    QTest::newRow("another charset by the header")
        << httpAnswer(200, Case::noDelegates(), {"Content-Type: text/xml; charset=ISO-8859-1"})
        << Failure::Malformed << none;
    QTest::newRow("another charset by the header, in quotes")
        << httpAnswer(200, Case::noDelegates(),
                      {"Content-Type: text/xml;Charset=\"windows-1252\"; x=y"})
        << Failure::Malformed << none;
    QTest::newRow("another charset by the declaration")
        << httpAnswer(200,
                      "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + Case::noDelegates())
        << Failure::Malformed << none;
    QTest::newRow("another charset in truth")
        << httpAnswer(200, QByteArray("\xff\xfe<\0s\0/\0>\0", 10)) << Failure::Malformed << none;
    QTest::newRow("not HTTP") << QByteArray("220 mail.example.test ESMTP\r\n") << Failure::Network
                              << none;
}

void TstFailures::areTyped()
{
    QFETCH(const QByteArray, http);
    QFETCH(const Failure, failure);
    QFETCH(const QString, code);
    FaultProxy server;
    server.answer({.bytes = http, .close = true});
    Client client({.url = server.url(), .busy = noPatience});

    const auto read = await(client.send(Case::getDelegate()));
    QVERIFY(!read);
    QVERIFY2(read.error().failure == failure, qPrintable(Case::explain(read.error())));
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().requestId,
             QString::fromLatin1(server.arrivals().first().header("client-request-id")));
    QVERIFY(!read.error().requestId.isEmpty());

    // A call that writes goes another way inside, and ends the same. From a client of its own: the
    // first one's connection is just being closed.
    Client writer({.url = server.url()});
    const auto written = await(writer.send(Case::addDelegate()));
    QVERIFY(!written);
    QVERIFY2(written.error().failure == failure, qPrintable(Case::explain(written.error())));
    QCOMPARE(written.error().code, code);
    QCOMPARE(written.error().httpStatus, read.error().httpStatus);
    QCOMPARE(server.arrivals("AddDelegate"), 1);
}

void TstFailures::sayHowLongToWait_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::chrono::milliseconds>("wanted");
    const QByteArray busy = Golden::file(u"fault_busy.xml"_s);
    using Lines = QByteArrayList;
    using Time = std::chrono::milliseconds;
    QTest::newRow("not said") << Lines{} << QByteArray() << Time(0);
    QTest::newRow("seconds") << Lines{"Retry-After: 120"} << QByteArray() << Time(120s);
    QTest::newRow("a date that passed")
        << Lines{"Retry-After: Wed, 21 Oct 2015 07:28:00 GMT"} << QByteArray() << Time(0);
    QTest::newRow("negative") << Lines{"Retry-After: -5"} << QByteArray() << Time(0);
    QTest::newRow("a year") << Lines{"Retry-After: 31536000"} << QByteArray() << Time(24h);
    QTest::newRow("nonsense") << Lines{"Retry-After: soon"} << QByteArray() << Time(0);
    QTest::newRow("in a fault") << Lines{} << busy << Time(297749ms);
    QTest::newRow("in both: the fault is exact")
        << Lines{"Retry-After: 10"} << busy << Time(297749ms);
    QTest::newRow("a fault that does not say")
        << Lines{"Retry-After: 10"} << Golden::file(u"fault_innerbusy.xml"_s) << Time(10s);
}

void TstFailures::sayHowLongToWait()
{
    QFETCH(const QByteArrayList, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const std::chrono::milliseconds, wanted);
    FaultProxy server;
    Client client({.url = server.url(), .busy = noPatience});
    for (const int status : {503, 500}) {
        if (status == 500 && body.isEmpty())
            continue; // says nothing of being busy
        server.answer({.bytes = httpAnswer(status, body, headers)});
        const auto answer = await(client.send(Case::getDelegate()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::Busy);
        QCOMPARE(answer.error().retryAfter.count(), wanted.count());
        QVERIFY(!answer.error().outcomeUnknown());
    }
}

void TstFailures::sayHowLongToWaitUntilADate()
{
    const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(3600);
    const QByteArray date =
        QLocale::c().toString(at, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    FaultProxy server;
    server.answer({.bytes = httpAnswer(503, {}, {"Retry-After: " + date})});
    Client client({.url = server.url(), .busy = noPatience});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    // An hour, less what this test took: a very slow machine is allowed half of it.
    QVERIFY2(answer.error().retryAfter <= 1h && answer.error().retryAfter > 30min,
             qPrintable(QString::number(answer.error().retryAfter.count())));
}

void TstFailures::takeTheFaultOfAnyStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Failure>("failure");
    QTest::newRow("400") << 400 << Failure::Fault;
    QTest::newRow("502") << 502 << Failure::Fault;
    // What the user can do depends on the status here, what it was about on the code.
    QTest::newRow("401") << 401 << Failure::Unauthorized;
    QTest::newRow("403") << 403 << Failure::Forbidden;
    QTest::newRow("404") << 404 << Failure::NotFound;
    QTest::newRow("503") << 503 << Failure::Busy;
}

void TstFailures::takeTheFaultOfAnyStatus()
{
    QFETCH(const int, status);
    QFETCH(const Failure, failure);
    FaultProxy server;
    server.answer({.bytes = httpAnswer(status, Golden::file(u"fault_denied.xml"_s))});
    Client client({.url = server.url(), .busy = noPatience});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, failure);
    QCOMPARE(answer.error().code, u"ErrorImpersonateUserDenied"_s);
    QCOMPARE(answer.error().httpStatus, status);
}

void TstFailures::keepTheDiagnosticsOfTheServer()
{
    FaultProxy server;
    const QByteArrayList headers{"X-FEServer: EX01", "X-MS-DIAGNOSTICS: 2000003;reason=\"expired\"",
                                 "X-Other: secret"};
    const QStringList wanted{u"X-MS-DIAGNOSTICS=2000003;reason=\"expired\""_s,
                             u"X-FEServer=EX01"_s};
    Client client({.url = server.url()});
    server.answer({.bytes = httpAnswer(401, {}, headers)});
    auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().details.first(2), wanted); // before what it offers

    server.answer(
        {.bytes = httpAnswer(200, Golden::file(u"getdelegate_denied_response.xml"_s), headers)});
    answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Refused);
    QCOMPARE(answer.error().details, wanted);
    QCOMPARE(answer.error().httpStatus, 200);
    QVERIFY(!answer.error().requestId.isEmpty());
}

void TstFailures::nameTheRedirectWithoutFollowingIt()
{
    FaultProxy elsewhere;
    elsewhere.answer({.bytes = httpAnswer(200, Case::noDelegates())});
    FaultProxy server;
    Client client({.url = server.url()});
    for (const int status : {301, 302, 303, 307, 308}) {
        const Failure expected = status == 303 ? Failure::Http : Failure::NotFound;
        server.answer({.bytes = httpAnswer(status, {},
                                           {"Location: " + elsewhere.url().toString().toUtf8()})});
        const auto read = await(client.send(Case::getDelegate()));
        QVERIFY(!read);
        QCOMPARE(read.error().failure, expected);
        QCOMPARE(read.error().httpStatus, status);
        QCOMPARE(read.error().details, QStringList{u"Location="_s + elsewhere.url().toString()});
        const auto written = await(client.send(Case::updateFolder()));
        QVERIFY(!written);
        QCOMPARE(written.error().failure, expected);
    }
    QCOMPARE(elsewhere.begun(), 0);
    QCOMPARE(server.arrivals().size(), 10);
}

void TstFailures::areTypedWithoutAServer()
{
    QUrl nobody;
    {
        const FaultProxy server;
        nobody = server.url(); // a port on which nobody listens any more
    }
    Client client({.url = nobody});
    const auto read = await(client.send(Case::getDelegate()));
    QVERIFY(!read);
    QCOMPARE(read.error().failure, Failure::Network);
    QVERIFY(!read.error().message.isEmpty());
    const auto written = await(client.send(Case::removeDelegate()));
    QVERIFY(!written);
    QCOMPARE(written.error().failure, Failure::Network);
}

void TstFailures::areTypedWhereNameIsUnknown()
{
    Client client({.url = QUrl(u"http://no-such-host.invalid/EWS/Exchange.asmx"_s)});
    const auto answer = await(client.send(Case::getDelegate()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Network);
}

ONBEHALF_TEST(TstFailures, QCoreApplication)

} // namespace tst_failures

#include "tst_failures.moc"
