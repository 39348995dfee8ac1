// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The client with NTLM: against the sandbox, whose side is gss-ntlmssp, and against servers that
// ask without end or close in between.

#include "core/signin/signincase.h"
#include "ews/eventstream.h"
#include "ews/ntlm.h"
#include "ews/operations/getstreamingevents.h"
#include "ews/operations/subscribe.h"
#include "ews/rounds.h"
#include "sandbox/acceptor.h"
#include "support/faultproxy.h"
#include "support/selfsigned.h"
#include "support/testprogram.h"

namespace tst_signinwithntlm {

using namespace Ews;
using namespace SignInCase;
using Support::Answer;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

const QString password = u"Helena-2026"_s;

QByteArray askingForNtlm(const QByteArray &challenge = {})
{
    return httpAnswer(
        401, {},
        {"WWW-Authenticate: NTLM" + (challenge.isEmpty() ? QByteArray() : ' ' + challenge)});
}

/// A second message without any names in it.
QByteArray someChallenge()
{
    return (QByteArray("NTLMSSP\0\2\0\0\0", 12) + QByteArray(8, '\0') +
            QByteArray::fromHex("0582880001234567890abcde") + QByteArray(16, '\0'))
        .toBase64();
}

/// What a FaultProxy got: the first letters of each Authorization, and what it came with.
QStringList told(const FaultProxy &server)
{
    QStringList lines;
    const auto arrivals = server.arrivals();
    for (const Support::Arrival &arrival : arrivals) {
        const QByteArray token =
            QByteArray::fromBase64(arrival.header("Authorization").mid(QByteArray("NTLM ").size()));
        lines.append(u"%1 %2 %3"_s.arg(arrival.connection)
                         .arg(token.size() > 8 ? int(token.at(8)) : 0)
                         .arg(arrival.body.isEmpty() ? u"empty"_s : u"call"_s));
    }
    return lines;
}

const QByteArray noFolders = "<s:Envelope xmlns:s='s'><s:Body><m:GetFolderResponse xmlns:m='m'>"
                             "<m:ResponseMessages/></m:GetFolderResponse></s:Body></s:Envelope>";

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
    void anotherConnectionSignsInAgain();
    void aStreamSignsInOnAConnectionOfItsOwn();
    void aServerThatRepeatsABare401();
    void aServerThatRepeatsChallenges();
    void aServerThatAsksWithoutEnd();
    void aServerThatClosesAfterTheFirstRound();
    void aServerThatClosesInsteadOfAnswering();
    void aServerThatForgets();
    void aServerThatOffersSomethingElse();
    void aServerThatAsksForNothing();
    void aWritingCallThatIsCutIsNotSentAgain();
    void readsAnswersOfEveryShape_data();
    void readsAnswersOfEveryShape();
    void asksAboutACertificate();
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
    QCOMPARE(SignInCase::told(*m_server),
             (QStringList{u"1 NTLM empty 401"_s, u"1 NTLM call 200"_s, u"1 none call 200"_s,
                          u"1 none call 200"_s, u"1 none call 200"_s, u"1 none call 200"_s}));
}

void TestSignInWithNtlm::aWritingCallFirst()
{
    NEEDS_NTLM;
    Client client(endpoint(m_server->url()));
    QCOMPARE(write(client, u"Projects"_s), u"ok");
    QCOMPARE(SignInCase::told(*m_server),
             (QStringList{u"1 NTLM empty 401"_s, u"1 NTLM call 200"_s}));
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
    QCOMPARE(SignInCase::told(*m_server),
             (QStringList{u"1 NTLM empty 401"_s, u"1 NTLM call 401"_s}));
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

void TestSignInWithNtlm::anotherConnectionSignsInAgain()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, noFolders)});
    server.answerRequest(1, {.bytes = askingForNtlm(someChallenge())});
    server.answerRequest(4, {.bytes = askingForNtlm(someChallenge())});
    Client client(endpoint(server.url()));
    QCOMPARE(read(client), u"ok");
    QCOMPARE(read(client), u"ok");
    server.closeIdle();
    QTRY_COMPARE(server.open(), 0);
    QCOMPARE(read(client), u"ok");
    QCOMPARE(told(server), (QStringList{u"1 1 empty"_s, u"1 3 call"_s, u"1 0 call"_s,
                                        u"2 1 empty"_s, u"2 3 call"_s}));
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
    QCOMPARE(SignInCase::told(*m_server).filter(u"2 NTLM"_s).size(), 2);
}

void TestSignInWithNtlm::aServerThatRepeatsABare401()
{
    FaultProxy server;
    server.answer({.bytes = askingForNtlm()});
    Client client(endpoint(server.url()));
    QCOMPARE(read(client), u"BadChallenge");
    QCOMPARE(write(client, u"Projects"_s), u"BadChallenge");
    QCOMPARE(told(server), (QStringList{u"1 1 empty"_s, u"1 1 empty"_s}));
}

void TestSignInWithNtlm::aServerThatRepeatsChallenges()
{
    FaultProxy server;
    server.answer({.bytes = askingForNtlm(someChallenge())});
    Client client(endpoint(server.url()));
    QCOMPARE(write(client, u"Projects"_s), u"PasswordRefused");
    QCOMPARE(told(server), (QStringList{u"1 1 empty"_s, u"1 3 call"_s}));
}

void TestSignInWithNtlm::aServerThatAsksWithoutEnd()
{
    // NTLM knows three messages; of a method that always knows an answer the rounds are counted.
    class Talkative : public Authentication, public Handshake
    {
    public:
        Method method() const override { return Method::Ntlm; }
        std::unique_ptr<Handshake> begin(const QUrl &) override
        {
            return std::make_unique<Talkative>();
        }
        QFuture<Result<QByteArray>> start() override
        {
            return readyFuture<Result<QByteArray>>("NTLM more");
        }
        QFuture<Result<QByteArray>> answer(const QByteArray &) override { return start(); }
    };
    FaultProxy server;
    server.answer({.bytes = askingForNtlm("more")});
    Client client({.url = server.url(), .authentication = std::make_shared<Talkative>()});
    QCOMPARE(read(client), u"TooManyRounds");
    QCOMPARE(server.arrivals().size(), Rounds::maximum);
}

void TestSignInWithNtlm::aServerThatClosesAfterTheFirstRound()
{
    FaultProxy server;
    server.answer({.bytes = askingForNtlm(someChallenge()), .close = true});
    Client client(endpoint(server.url()));
    const auto answer = Support::await(client.send(createFolder(u"Projects"_s)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Network);
    // A new handshake for each new connection, so many times; the call was on none of them.
    QVERIFY(server.arrivals().size() <= Rounds::maximum);
    QCOMPARE(server.arrivals("CreateFolder"), 0);
    for (const QString &one : told(server))
        QVERIFY2(one.endsWith(u" 1 empty"), qPrintable(one));

    // It was the first one only.
    FaultProxy once;
    once.answer({.bytes = httpAnswer(200, noFolders)});
    once.answerRequest(1, {.bytes = askingForNtlm(someChallenge()), .close = true});
    once.answerRequest(2, {.bytes = askingForNtlm(someChallenge())});
    Client again(endpoint(once.url()));
    QCOMPARE(read(again), u"ok");
    QCOMPARE(told(once), (QStringList{u"1 1 empty"_s, u"2 1 empty"_s, u"2 3 call"_s}));
}

void TestSignInWithNtlm::aServerThatClosesInsteadOfAnswering()
{
    FaultProxy server;
    server.answer({.cutAfter = 0});
    Client client(endpoint(server.url()));
    const auto answer = Support::await(client.send(getFolder()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Network);
    QVERIFY(server.begun() <= Rounds::maximum);
}

void TestSignInWithNtlm::aServerThatForgets()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, noFolders)});
    for (const int request : {1, 3, 4})
        server.answerRequest(request, {.bytes = askingForNtlm(someChallenge())});
    Client client(endpoint(server.url()));
    QCOMPARE(read(client), u"ok");
    QCOMPARE(read(client), u"ok");
    QCOMPARE(told(server), (QStringList{u"1 1 empty"_s, u"1 3 call"_s, u"1 0 call"_s,
                                        u"1 1 empty"_s, u"1 3 call"_s}));
}

void TestSignInWithNtlm::aServerThatOffersSomethingElse()
{
    FaultProxy server;
    server.answer(
        {.bytes = httpAnswer(
             401, {}, {"WWW-Authenticate: Negotiate", "WWW-Authenticate: Basic realm=\"x\""})});
    Client client(endpoint(server.url()));
    const auto answer = Support::await(client.send(getFolder()));
    QVERIFY(!answer);
    QCOMPARE(signInProblem(answer.error()), SignInProblem::NotOffered);
    QCOMPARE(answer.error().message, u"Negotiate, Basic");
    QCOMPARE(told(server), QStringList{u"1 1 empty"_s});
}

void TestSignInWithNtlm::aServerThatAsksForNothing()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, noFolders)});
    Client client(endpoint(server.url()));
    QCOMPARE(read(client), u"ok");
    QCOMPARE(told(server), (QStringList{u"1 1 empty"_s, u"1 0 call"_s}));

    FaultProxy elsewhere;
    elsewhere.answer({.bytes = httpAnswer(404, {})});
    Client lost(endpoint(elsewhere.url()));
    const auto answer = Support::await(lost.send(getFolder()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::NotFound);
    QCOMPARE(elsewhere.arrivals().size(), 1);
}

void TestSignInWithNtlm::aWritingCallThatIsCutIsNotSentAgain()
{
    FaultProxy server;
    server.answer({.bytes = askingForNtlm(someChallenge())});
    server.answerOperation("CreateFolder", {.cutAfter = 0});
    Client client(endpoint(server.url()));
    const auto answer = Support::await(client.send(createFolder(u"Projects"_s)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Network);
    QVERIFY(answer.error().outcomeUnknown());
    QCOMPARE(server.arrivals("CreateFolder"), 1);
}

void TestSignInWithNtlm::readsAnswersOfEveryShape_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("result");
    const QByteArray whole = httpAnswer(200, noFolders);
    QTest::newRow("with a length") << Answer{.bytes = whole} << u"ok"_s;
    QTest::newRow("byte by byte") << Answer{.bytes = whole,
                                            .drip = std::chrono::milliseconds(1),
                                            .piece = 3}
                                  << u"ok"_s;
    QTest::newRow("in chunks") << Answer{.bytes = Support::chunkedAnswer(200, noFolders, 7)}
                               << u"ok"_s;
    QTest::newRow("without a length")
        << Answer{.bytes = Support::unboundedAnswer(200, noFolders), .close = true} << u"ok"_s;
    QTest::newRow("after an announcement")
        << Answer{.bytes = "HTTP/1.1 100 Continue\r\n\r\n" + whole} << u"ok"_s;
    QTest::newRow("cut") << Answer{.bytes = whole, .cutAfter = whole.size() - 5}
                         << u"failure 0: The connection closed before a complete answer."_s;
    QTest::newRow("no HTTP") << Answer{.bytes = "220 mail.example.test ESMTP\r\n"}
                             << u"failure 0: The answer is not HTTP/1.1."_s;
}

void TestSignInWithNtlm::readsAnswersOfEveryShape()
{
    QFETCH(const Answer, answer);
    QFETCH(const QString, result);
    FaultProxy server;
    server.answer(answer);
    server.answerRequest(1, {.bytes = askingForNtlm(someChallenge())});
    server.answerRequest(2, {.bytes = httpAnswer(200, noFolders)});
    Endpoint once = endpoint(server.url());
    Client client(once);
    QCOMPARE(read(client), u"ok");
    QCOMPARE(write(client, u"Projects"_s),
             result == u"ok" ? u"failure 10: The answer to CreateFolder is a GetFolderResponse."_s
                             : result);
}

void TestSignInWithNtlm::asksAboutACertificate()
{
    FaultProxy server(Support::selfSigned());
    server.answer({.bytes = httpAnswer(200, noFolders)});
    server.answerRequest(1, {.bytes = askingForNtlm(someChallenge())});
    Client distrustful(endpoint(server.url()));
    const auto refused = Support::await(distrustful.send(getFolder()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().failure, Failure::Certificate);
    QCOMPARE(QCryptographicHash::hash(refused.error().certificate, QCryptographicHash::Sha256),
             Support::selfSignedFingerprint());
    QVERIFY(!refused.error().certificateProblems.isEmpty());
    QCOMPARE(server.arrivals().size(), 0);

    Endpoint accepted = endpoint(server.url());
    accepted.acceptedCertificates = {Support::selfSignedFingerprint()};
    Client client(accepted);
    QCOMPARE(read(client), u"ok");
    QCOMPARE(server.arrivals().size(), 2);
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
