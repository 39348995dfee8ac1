// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rounds of NTLM with servers that ask without end, close in between, forget or answer oddly.

#include "core/signin/signincase.h"
#include "ews/askoffer.h"
#include "ews/ntlm.h"
#include "ews/rounds.h"
#include "support/faultproxy.h"
#include "support/selfsigned.h"
#include "support/testprogram.h"

namespace tst_ntlmrounds {

using namespace Ews;
using namespace SignInCase;
using Support::Answer;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

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

Endpoint endpoint(const QUrl &url)
{
    return {.url = url,
            .authentication = ntlmAuthentication(u"SANDBOX\\helena"_s, u"Helena-2026"_s),
            .connections = 1};
}

} // namespace

class TestNtlmRounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherConnectionSignsInAgain();
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
    void endsInTheMiddleOfARound_data();
    void endsInTheMiddleOfARound();
    void readsALargeAnswer();
    void asksAboutACertificate();
};

void TestNtlmRounds::anotherConnectionSignsInAgain()
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

void TestNtlmRounds::aServerThatRepeatsABare401()
{
    FaultProxy server;
    server.answer({.bytes = askingForNtlm()});
    Client client(endpoint(server.url()));
    QCOMPARE(read(client), u"BadChallenge");
    QCOMPARE(write(client, u"Projects"_s), u"BadChallenge");
    QCOMPARE(told(server), (QStringList{u"1 1 empty"_s, u"1 1 empty"_s}));
}

void TestNtlmRounds::aServerThatRepeatsChallenges()
{
    FaultProxy server;
    server.answer({.bytes = askingForNtlm(someChallenge())});
    Client client(endpoint(server.url()));
    QCOMPARE(write(client, u"Projects"_s), u"PasswordRefused");
    QCOMPARE(told(server), (QStringList{u"1 1 empty"_s, u"1 3 call"_s}));
}

void TestNtlmRounds::aServerThatAsksWithoutEnd()
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

void TestNtlmRounds::aServerThatClosesAfterTheFirstRound()
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

void TestNtlmRounds::aServerThatClosesInsteadOfAnswering()
{
    FaultProxy server;
    server.answer({.cutAfter = 0});
    Client client(endpoint(server.url()));
    const auto answer = Support::await(client.send(getFolder()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Network);
    QVERIFY(server.begun() <= Rounds::maximum);
}

void TestNtlmRounds::aServerThatForgets()
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

void TestNtlmRounds::aServerThatOffersSomethingElse()
{
    FaultProxy server;
    server.answer(
        {.bytes = httpAnswer(
             401, {}, {"WWW-Authenticate: Negotiate", "WWW-Authenticate: Basic realm=\"x\""})});
    Client client(endpoint(server.url()));
    const auto answer = Support::await(client.send(getFolder()));
    QVERIFY(!answer);
    QCOMPARE(signInProblem(answer.error()), SignInProblem::NotOffered);
    QCOMPARE(offeredWith(answer.error()),
             (QStringList{QStringLiteral("Negotiate"), QStringLiteral("Basic")}));
    QCOMPARE(told(server), QStringList{u"1 1 empty"_s});
}

void TestNtlmRounds::aServerThatAsksForNothing()
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

void TestNtlmRounds::aWritingCallThatIsCutIsNotSentAgain()
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

void TestNtlmRounds::readsAnswersOfEveryShape_data()
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

void TestNtlmRounds::readsAnswersOfEveryShape()
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

void TestNtlmRounds::endsInTheMiddleOfARound_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<bool>("byUser");
    for (const int request : {1, 2}) {
        QTest::addRow("cancelled in round %d", request) << request << true;
        QTest::addRow("client gone in round %d", request) << request << false;
    }
}

void TestNtlmRounds::endsInTheMiddleOfARound()
{
    QFETCH(const int, request);
    QFETCH(const bool, byUser);
    FaultProxy server;
    server.answer({.bytes = askingForNtlm(someChallenge())});
    server.answerRequest(request, {.silent = true});
    auto client = std::make_unique<Client>(endpoint(server.url()));
    std::stop_source stop;
    const auto answer = client->send(createFolder(u"Projects"_s), stop.get_token());
    QTRY_COMPARE(server.arrivals().size(), request);
    if (byUser)
        stop.request_stop();
    else
        client.reset();
    const auto result = Support::await(answer);
    QVERIFY(!result);
    QCOMPARE(result.error().failure, Failure::Cancelled);
    QTRY_COMPARE(server.open(), 0); // a handshake that was given up leaves no connection
    if (byUser) {                   // which is why the next call has to begin anew
        server.answer({.bytes = httpAnswer(200, noFolders)});
        QCOMPARE(read(*client), u"ok");
    }
}

void TestNtlmRounds::readsALargeAnswer()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, noFolders)});
    server.answerRequest(1, {.bytes = askingForNtlm(someChallenge())});
    server.answerRequest(3, {.bytes = httpAnswer(200, noFolders + QByteArray(8'000'000, ' '))});
    server.answerRequest(4, {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 70000000\r\n\r\n"});
    server.answerRequest(5, {.bytes = askingForNtlm(someChallenge())}); // the connection is another
    server.answerRequest(6, {.bytes = "HTTP/1.1 200 OK\r\n\r\n",
                             .block = QByteArray(1'000'000, ' '),
                             .repeat = 80,
                             .close = true});
    Client client(endpoint(server.url()));
    QCOMPARE(read(client), u"ok");
    QCOMPARE(read(client), u"ok");
    for (int i = 0; i < 2; ++i) {
        const auto answer = Support::await(client.send(createFolder(u"Projects"_s)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::TooLarge);
    }
}

void TestNtlmRounds::asksAboutACertificate()
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

ONBEHALF_TEST(TestNtlmRounds, QCoreApplication)

} // namespace tst_ntlmrounds

#include "tst_ntlmrounds.moc"
