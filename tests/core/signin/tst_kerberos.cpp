// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the client says with Kerberos, against a real KDC and a server's side by GSSAPI.

#include "ews/negotiate.h"
#include "sandbox/acceptor.h"
#include "support/await.h"
#include "support/kerberosrealm.h"
#include "support/testprogram.h"

namespace tst_kerberos {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using Sandbox::Acceptor;
using Support::await;
using Support::KerberosRealm;

namespace {

const QUrl here(u"http://localhost/EWS/Exchange.asmx"_s);

/// The token in a header's value.
QByteArray tokenIn(const QByteArray &header)
{
    return QByteArray::fromBase64(header.mid(header.indexOf(' ') + 1));
}

QByteArray problemIn(const Result<QByteArray> &result)
{
    return result ? QByteArray("none") : result.error().code.toUtf8();
}

} // namespace

class TestKerberos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aTicketSignsIn();
    void theHolderIsNamed();
    void withoutATicket();
    void withATicketThatIsOver();
    void withATicketThatEndsInBetween();
    void forAHostThatTheKdcDoesNotKnow();
    void withoutAKdc();
    void withAKeyThatTheServerDoesNotHave();
    void withClocksThatDiffer();
    void theServerHasToProveItself();
    void asksForNothingOfHttps();
    void noNtlmInsideNegotiate();

private:
    Result<QByteArray> first(const QUrl &server = here)
    {
        m_handshake = negotiateAuthentication()->begin(server);
        return await(m_handshake->start());
    }

    KerberosRealm m_realm;
    std::unique_ptr<Handshake> m_handshake;
};

void TestKerberos::initTestCase()
{
    if (!KerberosRealm::missing().isEmpty())
        QSKIP(qPrintable(KerberosRealm::missing()));
    QVERIFY(m_realm.isReady());
    QVERIFY(m_realm.addUser(u"helena"_s, u"Helena-2026"_s));
    QVERIFY(m_realm.addService(u"localhost"_s));
}

void TestKerberos::init()
{
    m_realm.kdestroy();
}

void TestKerberos::aTicketSignsIn()
{
    QVERIFY(m_realm.kinit(u"helena"_s, u"Helena-2026"_s));
    const auto header = first();
    QVERIFY2(header, qPrintable(header ? QString() : header.error().message));
    QVERIFY(header->startsWith("Negotiate "));
    const auto server = Acceptor::make(Method::Negotiate, m_realm.keytab());
    QVERIFY(server);
    QCOMPARE(server->take(tokenIn(*header)), Acceptor::State::Accepted);
    QCOMPARE(server->user(), u"helena@SANDBOX.EXAMPLE");
    QVERIFY(!server->answer().isEmpty());
    QVERIFY(m_handshake->conclude(server->answer().toBase64()));
}

void TestKerberos::theHolderIsNamed()
{
    QVERIFY(m_realm.kinit(u"helena"_s, u"Helena-2026"_s));
    QCOMPARE(await(ticketHolder()).value_or(u"nobody"_s), u"helena@SANDBOX.EXAMPLE");
}

void TestKerberos::withoutATicket()
{
    QCOMPARE(problemIn(first()), "NoTicket");
    const auto holder = await(ticketHolder());
    QVERIFY(!holder);
    QCOMPARE(signInProblem(holder.error()), SignInProblem::NoTicket);
}

void TestKerberos::withATicketThatIsOver()
{
    QVERIFY(m_realm.kinit(u"helena"_s, u"Helena-2026"_s, std::chrono::seconds(1)));
    QTRY_COMPARE(problemIn(first()), "TicketExpired");
    const auto holder = await(ticketHolder());
    QVERIFY(!holder);
    QCOMPARE(signInProblem(holder.error()), SignInProblem::TicketExpired);
}

void TestKerberos::withATicketThatEndsInBetween()
{
    QVERIFY(m_realm.kinit(u"helena"_s, u"Helena-2026"_s, std::chrono::seconds(2)));
    const auto header = first();
    QVERIFY(header);
    QTRY_COMPARE(problemIn(first()), "TicketExpired");
}

void TestKerberos::forAHostThatTheKdcDoesNotKnow()
{
    QVERIFY(m_realm.kinit(u"helena"_s, u"Helena-2026"_s));
    const auto header = first(QUrl(u"https://mail.sandbox.example/"_s));
    QCOMPARE(problemIn(header), "UnknownService");
    QVERIFY(!header.error().message.isEmpty());
}

void TestKerberos::withoutAKdc()
{
    QVERIFY(m_realm.kinit(u"helena"_s, u"Helena-2026"_s));
    m_realm.stopKdc();
    const auto restart = qScopeGuard([this] { m_realm.startKdc(); });
    QCOMPARE(problemIn(first()), "KdcUnreachable");
}

void TestKerberos::withAKeyThatTheServerDoesNotHave()
{
    QVERIFY(m_realm.addService(u"stale.sandbox.example"_s));
    QVERIFY(m_realm.changeKeyOf(u"stale.sandbox.example"_s));
    QVERIFY(m_realm.kinit(u"helena"_s, u"Helena-2026"_s));
    const auto header = first(QUrl(u"https://stale.sandbox.example/"_s));
    QVERIFY(header);
    const auto server = Acceptor::make(Method::Negotiate, m_realm.keytab());
    QCOMPARE(server->take(tokenIn(*header)), Acceptor::State::Refused);
    const auto next = await(m_handshake->answer(server->answer().toBase64()));
    QVERIFY(!next);
    QVERIFY(signInProblem(next.error()) == SignInProblem::KerberosFailed ||
            signInProblem(next.error()) == SignInProblem::TokenRefused);
}

void TestKerberos::withClocksThatDiffer()
{
    QVERIFY(m_realm.kinit(u"helena"_s, u"Helena-2026"_s));
    const auto header = first();
    QVERIFY(header);
    QVERIFY(m_realm.setClockSkew(std::chrono::seconds(1)));
    const auto restore =
        qScopeGuard([this] { (void)m_realm.setClockSkew(std::chrono::minutes(5)); });
    // The server's clock is ahead of what the client wrote as soon as that is old enough.
    std::unique_ptr<Acceptor> server;
    QTRY_VERIFY((server = Acceptor::make(Method::Negotiate, m_realm.keytab())) &&
                server->take(tokenIn(*header)) == Acceptor::State::Refused);
    const auto next = await(m_handshake->answer(server->answer().toBase64()));
    QVERIFY(!next);
    QVERIFY2(signInProblem(next.error()) == SignInProblem::ClockSkew,
             qPrintable(next.error().code + u' ' + next.error().message));
}

void TestKerberos::theServerHasToProveItself()
{
    QVERIFY(m_realm.kinit(u"helena"_s, u"Helena-2026"_s));
    const auto header = first();
    QVERIFY(header);
    const auto server = Acceptor::make(Method::Negotiate, m_realm.keytab());
    QCOMPARE(server->take(tokenIn(*header)), Acceptor::State::Accepted);
    QByteArray forged = server->answer();
    forged[forged.size() - 1] = char(forged.back() ^ 1);
    const auto proof = m_handshake->conclude(forged.toBase64());
    QVERIFY(!proof);
    QCOMPARE(signInProblem(proof.error()), SignInProblem::ServerNotProven);
}

void TestKerberos::asksForNothingOfHttps()
{
    QVERIFY(m_realm.kinit(u"helena"_s, u"Helena-2026"_s));
    QVERIFY(first());
    const QStringList tickets = m_realm.tickets();
    QVERIFY(tickets.contains(u"HTTP/localhost@SANDBOX.EXAMPLE"_s));
    QVERIFY(tickets.filter(u"HTTPS"_s).isEmpty());
}

void TestKerberos::noNtlmInsideNegotiate()
{
    // gss-ntlmssp would be glad to have these.
    qputenv("NTLM_USER_FILE", "/nowhere");
    qputenv("NTLMUSER", "helena");
    const auto forget = qScopeGuard([] {
        qunsetenv("NTLM_USER_FILE");
        qunsetenv("NTLMUSER");
    });
    QCOMPARE(problemIn(first()), "NoTicket");
    QVERIFY(m_realm.kinit(u"helena"_s, u"Helena-2026"_s));
    const auto header = first();
    QVERIFY(header);
    QVERIFY(!tokenIn(*header).contains("NTLMSSP"));
    QVERIFY(!tokenIn(*header).contains(QByteArray::fromHex("2b06010401823702020a")));
}

ONBEHALF_TEST(TestKerberos, QCoreApplication)

} // namespace tst_kerberos

#include "tst_kerberos.moc"
