// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// NTLM's messages: those of Microsoft's example, and what gss-ntlmssp says to ours.

#include "ews/ntlm.h"
#include "sandbox/acceptor.h"
#include "support/await.h"
#include "support/testprogram.h"

#include <QTemporaryFile>

namespace tst_ntlm {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using Sandbox::Acceptor;
using Support::await;

namespace {

QByteArray tokenIn(const QByteArray &header)
{
    return QByteArray::fromBase64(header.mid(header.indexOf(' ') + 1));
}

/// MS-NLMP 4.2.4: the challenge, and what user "User" of "Domain" with "Password" answers.
QByteArray exampleChallenge()
{
    const QByteArray pairs = QByteArray::fromHex("02000c0044006f006d00610069006e00"
                                                 "01000c00530065007200760065007200"
                                                 "00000000");
    return QByteArray("NTLMSSP\0", 8) +
           QByteArray::fromHex("02000000"
                               "0c000c0038000000"
                               "33828ae2"
                               "0123456789abcdef"
                               "0000000000000000"
                               "2400240044000000"
                               "0600701700000f"
                               "0f"
                               "530065007200760065007200") +
           pairs;
}

} // namespace

class TestNtlm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsNames_data();
    void readsNames();
    void computesWhatMicrosoftsExampleDoes();
    void isAcceptedByGssNtlmssp_data();
    void isAcceptedByGssNtlmssp();
    void triesAPasswordOnce();
    void refusesChallenges_data();
    void refusesChallenges();

private:
    QTemporaryFile m_users;
};

void TestNtlm::initTestCase()
{
    QVERIFY(m_users.open());
    m_users.write("SANDBOX:helena:Helena-2026\n"
                  ":helena@sandbox.example:Helena-2026\n"
                  "SANDBOX:jürgen:Grüße-2026\n");
    m_users.close();
    qputenv("NTLM_USER_FILE", m_users.fileName().toUtf8());
    qputenv("NETBIOS_DOMAIN_NAME", "SANDBOX");
}

void TestNtlm::readsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("user");
    QTest::newRow("with a domain") << u"SANDBOX\\helena"_s << u"SANDBOX"_s << u"helena"_s;
    QTest::newRow("an address") << u"helena@sandbox.example"_s << QString()
                                << u"helena@sandbox.example"_s;
    QTest::newRow("a bare name") << u"helena"_s << QString() << u"helena"_s;
    QTest::newRow("this machine's") << u".\\helena"_s << u"."_s << u"helena"_s;
}

void TestNtlm::readsNames()
{
    QFETCH(const QString, name);
    const NtlmAccount account = NtlmAccount::from(name, u"x"_s);
    QTEST(account.domain, "domain");
    QTEST(account.user, "user");
}

void TestNtlm::computesWhatMicrosoftsExampleDoes()
{
    const auto message = ntlmAuthenticate({u"Domain"_s, u"User"_s, u"Password"_s},
                                          exampleChallenge(), QByteArray(8, '\xaa'),
                                          QDateTime::fromMSecsSinceEpoch(-11'644'473'600'000));
    QVERIFY(message);
    // 4.2.4.2.2 NTLMv2 Response and 4.2.4.2.1 LMv2 Response.
    QVERIFY(message->contains(QByteArray::fromHex("68cd0ab851e51c96aabc927bebef6a1c")));
    QVERIFY(
        message->contains(QByteArray::fromHex("86c35097ac9cec102554764a57cccc19aaaaaaaaaaaaaaaa")));
}

void TestNtlm::isAcceptedByGssNtlmssp_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("with a domain") << u"SANDBOX\\helena"_s << u"Helena-2026"_s << true;
    QTest::newRow("an address") << u"helena@sandbox.example"_s << u"Helena-2026"_s << true;
    QTest::newRow("letters beyond ASCII") << u"SANDBOX\\jürgen"_s << u"Grüße-2026"_s << true;
    QTest::newRow("a wrong password") << u"SANDBOX\\helena"_s << u"helena-2026"_s << false;
    QTest::newRow("an empty password") << u"SANDBOX\\helena"_s << QString() << false;
    QTest::newRow("an unknown user") << u"SANDBOX\\nobody"_s << u"Helena-2026"_s << false;
}

void TestNtlm::isAcceptedByGssNtlmssp()
{
    const auto server = Acceptor::make(Method::Ntlm, {});
    if (!server)
        QSKIP("gss-ntlmssp is not installed (app/setup test).");
    QFETCH(const QString, name);
    QFETCH(const QString, password);
    QFETCH(const bool, accepted);
    const auto client = ntlmAuthentication(name, password)->begin({});
    const auto first = await(client->start());
    QVERIFY(first);
    QCOMPARE(server->take(tokenIn(*first)), Acceptor::State::Asking);
    const auto second = await(client->answer(server->answer().toBase64()));
    QVERIFY(second);
    QVERIFY(second->startsWith("NTLM "));
    QVERIFY(!tokenIn(*second).contains(password.toUtf8()) || password.isEmpty());
    const bool letIn = server->take(tokenIn(*second)) == Acceptor::State::Accepted;
    QCOMPARE(letIn, accepted);
    if (accepted)
        QVERIFY(server->user().endsWith(u'\\' + NtlmAccount::from(name, {}).user));
}

void TestNtlm::triesAPasswordOnce()
{
    const auto client = ntlmAuthentication(u"helena"_s, u"x"_s)->begin({});
    QVERIFY(await(client->start()));
    QVERIFY(await(client->answer(exampleChallenge().toBase64())));
    for (const QByteArray &challenge : {QByteArray(), exampleChallenge().toBase64()}) {
        const auto third = await(client->answer(challenge));
        QVERIFY(!third);
        QCOMPARE(signInProblem(third.error()), SignInProblem::PasswordRefused);
    }
}

void TestNtlm::refusesChallenges_data()
{
    QTest::addColumn<QByteArray>("challenge");
    const QByteArray good = exampleChallenge();
    QTest::newRow("none") << QByteArray();
    QTest::newRow("something else") << QByteArray(64, 'x');
    QTest::newRow("a first message") << ntlmNegotiate();
    for (const int size : {8, 12, 40, 47, 70, 90})
        QTest::addRow("cut after %d", size) << good.left(size);
    QTest::newRow("pairs beyond the end") << QByteArray(good).replace(44, 4, "\xff\xff\xff\x7f");
    QTest::newRow("a pair beyond the pairs") << QByteArray(good).replace(70, 2, "\xff\xff");
    QTest::newRow("not in Unicode") << QByteArray(good).replace(20, 1, "\x32");
}

void TestNtlm::refusesChallenges()
{
    QFETCH(const QByteArray, challenge);
    const auto message = ntlmAuthenticate({u"D"_s, u"u"_s, u"p"_s}, challenge, QByteArray(8, 'r'),
                                          QDateTime::currentDateTimeUtc());
    QVERIFY(!message);
    QCOMPARE(signInProblem(message.error()), SignInProblem::BadChallenge);
}

ONBEHALF_TEST(TestNtlm, QCoreApplication)

} // namespace tst_ntlm

#include "tst_ntlm.moc"
