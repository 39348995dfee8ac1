// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The client with NTLM against the sandbox, whose side is gss-ntlmssp.

#include "core/signin/signincase.h"
#include "ews/eventstream.h"
#include "ews/ntlm.h"
#include "ews/operations/getstreamingevents.h"
#include "ews/operations/subscribe.h"
#include "sandbox/acceptor.h"
#include "support/testprogram.h"

namespace tst_signinwithntlm {

using namespace Ews;
using namespace SignInCase;

namespace {

const QString password = u"Helena-2026"_s;

} // namespace

class TestSignInWithNtlm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aConnectionCostsItsRoundOnce();
    void aWritingCallFirst();
    void namesInEveryForm_data();
    void namesInEveryForm();
    void aWrongPasswordIsTriedOnce();
    void eachConnectionSignsInByItself_data();
    void eachConnectionSignsInByItself();
    void aStreamSignsInOnAConnectionOfItsOwn();
    void thePasswordIsInNoLog();

private:
    bool ready(); ///< Whether there is a sandbox with NTLM.
    Endpoint endpoint(const QUrl &url, int connections = 1,
                      const QString &user = u"SANDBOX\\helena.lindqvist"_s,
                      const QString &word = password)
    {
        return {.url = url,
                .authentication = ntlmAuthentication(user, word),
                .connections = connections};
    }

    std::unique_ptr<Sandbox::Server> m_server;
};

#define NEEDS_NTLM                                                                                 \
    if (!ready())                                                                                  \
    QSKIP("gss-ntlmssp is not installed (app/setup test).")

void TestSignInWithNtlm::init()
{
    m_server.reset();
}

bool TestSignInWithNtlm::ready()
{
    m_server = std::make_unique<Sandbox::Server>(
        Sandbox::Options{.offered = {Method::Negotiate, Method::Ntlm}});
    return m_server->listen() && Sandbox::Acceptor::make(Method::Ntlm, {});
}

void TestSignInWithNtlm::aConnectionCostsItsRoundOnce()
{
    NEEDS_NTLM;
    Client client(endpoint(m_server->url()));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(read(client), u"ok");
    QCOMPARE(write(client, u"Projects"_s), u"ok");
    QCOMPARE(told(*m_server),
             (QStringList{u"1 NTLM empty 401"_s, u"1 NTLM call 200"_s, u"1 none call 200"_s,
                          u"1 none call 200"_s, u"1 none call 200"_s, u"1 none call 200"_s}));
}

void TestSignInWithNtlm::aWritingCallFirst()
{
    NEEDS_NTLM;
    Client client(endpoint(m_server->url()));
    QCOMPARE(write(client, u"Projects"_s), u"ok");
    QCOMPARE(told(*m_server), (QStringList{u"1 NTLM empty 401"_s, u"1 NTLM call 200"_s}));
    QCOMPARE(m_server->requests(CreateFolder::name), 1);
}

void TestSignInWithNtlm::namesInEveryForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("with a domain") << u"SANDBOX\\helena.lindqvist"_s;
    QTest::newRow("an address") << helena();
    QTest::newRow("a bare name") << u"helena.lindqvist"_s;
}

void TestSignInWithNtlm::namesInEveryForm()
{
    NEEDS_NTLM;
    QFETCH(const QString, name);
    Client client(endpoint(m_server->url(), 1, name));
    QCOMPARE(read(client), u"ok");
}

void TestSignInWithNtlm::aWrongPasswordIsTriedOnce()
{
    NEEDS_NTLM;
    Client client(endpoint(m_server->url(), 4, u"SANDBOX\\helena.lindqvist"_s, u"wrong"_s));
    QList<QFuture<Result<GetFolder::Response>>> answers;
    for (int i = 0; i < 8; ++i)
        answers.append(client.send(getFolder()));
    for (const auto &answer : answers) {
        const auto result = Support::await(answer);
        QVERIFY(!result);
        QCOMPARE(result.error().failure, Failure::Unauthorized);
        QCOMPARE(signInProblem(result.error()), SignInProblem::PasswordRefused);
    }
    QCOMPARE(write(client, u"Projects"_s), u"PasswordRefused");
    // Eight attempts would lock an account.
    QCOMPARE(told(*m_server), (QStringList{u"1 NTLM empty 401"_s, u"1 NTLM call 401"_s}));
    QCOMPARE(m_server->requests(GetFolder::name), 0);
}

void TestSignInWithNtlm::eachConnectionSignsInByItself_data()
{
    QTest::addColumn<int>("connections");
    QTest::newRow("two") << 2;
    QTest::newRow("four") << 4;
}

void TestSignInWithNtlm::eachConnectionSignsInByItself()
{
    NEEDS_NTLM;
    QFETCH(const int, connections);
    m_server->setLatency(std::chrono::milliseconds(100));
    Client client(endpoint(m_server->url(), connections));
    QList<QFuture<Result<GetFolder::Response>>> answers;
    for (int i = 0; i < 1 + 4 * connections; ++i)
        answers.append(client.send(getFolder()));
    for (const auto &answer : answers)
        QCOMPARE(outcome(Support::await(answer)), u"ok");
    QHash<int, QStringList> byConnection;
    for (const Sandbox::Arrival &arrival : m_server->arrivals())
        byConnection[arrival.connection].append(QString::fromLatin1(arrival.scheme) + u' ' +
                                                QString::number(arrival.httpStatus));
    QCOMPARE(byConnection.size(), connections);
    for (const QStringList &one : std::as_const(byConnection)) {
        QCOMPARE(one.mid(0, 2), (QStringList{u"NTLM 401"_s, u"NTLM 200"_s}));
        QCOMPARE(one.mid(2).filter(u"NTLM"_s), QStringList());
    }
    // One request more for each connection, and none for a call.
    QCOMPARE(m_server->arrivals().size(), answers.size() + connections);
}

void TestSignInWithNtlm::aStreamSignsInOnAConnectionOfItsOwn()
{
    NEEDS_NTLM;
    Client client(endpoint(m_server->url()));
    const Subscribe subscribe{{.folderIds = {DistinguishedFolderId{.id = u"inbox"_s}},
                               .eventTypes = {EventType::CreatedEvent}}};
    const auto subscribed = Support::await(client.send(subscribe));
    QCOMPARE(outcome(subscribed), u"ok");
    QVERIFY(subscribed->items.first());
    const auto stream = client.listen(
        {.subscriptionIds = {subscribed->items.first()->subscriptionId}, .connectionTimeout = 1});
    int parts = 0;
    connect(stream.get(), &EventStream::received, this, [&parts] { ++parts; });
    QTRY_VERIFY(parts > 0);
    QCOMPARE(read(client), u"ok");
    QCOMPARE(told(*m_server).filter(u"2 NTLM"_s).size(), 2);
}

void TestSignInWithNtlm::thePasswordIsInNoLog()
{
    NEEDS_NTLM;
    Client client(endpoint(m_server->url()));
    QList<Exchange> heard;
    connect(&client, &Client::exchanged, this, [&heard](const Exchange &e) { heard.append(e); });
    QCOMPARE(read(client), u"ok");
    QCOMPARE(heard.size(), 1); // of the call; the empty request is none
    QVERIFY(!heard[0].request.contains("NTLM"));
    QVERIFY(!heard[0].request.contains(password.toUtf8()));
}

ONBEHALF_TEST(TestSignInWithNtlm, QCoreApplication)

} // namespace tst_signinwithntlm

#include "tst_signinwithntlm.moc"
