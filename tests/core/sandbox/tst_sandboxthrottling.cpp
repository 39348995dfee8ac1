// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "ews/client.h"
#include "sandbox/server.h"
#include "support/await.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_sandboxthrottling {

using namespace Test;
using Sandbox::Answer;
using Sandbox::State;
using Sandbox::Throttling;

/// The throttling policy, and a server that fails now and then.
class TestSandboxThrottling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsTooMuchAtATime();
    void saysWhichPolicyItIs();
    void countsByTheMailboxThatIsImpersonated_data();
    void countsByTheMailboxThatIsImpersonated();
    void isBusyAfterSoManyCallsASecond();
    void saysForHowLong();
    void failsTheSameCallsAgain();
    void failsAsOftenAsItShould();
    void carriesOutWhatIsLostAndNotWhatIsCut_data();
    void carriesOutWhatIsLostAndNotWhatIsCut();
    void tellsByHttpWhenToComeAgain();
    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

namespace {

void set(Sandbox::Exchange &exchange, const Throttling &policy)
{
    exchange.with([&policy](State &state) { state.controls.throttling = policy; });
}

/// A call that is under way for as long as the answer is kept.
Answer begin(Sandbox::Exchange &exchange, const QString &caller, const Ews::Header &header = {})
{
    return exchange.answer(Ews::writeRequest(delegatesOf(helena), header), caller);
}

/// What became of it, in one word.
QString fateOf(const Answer &answer)
{
    if (answer.lost)
        return answer.body.isEmpty() ? u"cut"_s : u"lost"_s;
    if (answer.httpStatus == 503)
        return u"503"_s;
    const auto document = Ews::Document::parse(answer.body);
    return document ? codeOf(Ews::readResponse<Ews::GetDelegate>(*document))
                    : document.error().code;
}

QStringList fates(const Throttling &policy, int calls)
{
    Sandbox::Exchange exchange;
    set(exchange, policy);
    QStringList all;
    for (int i = 0; i < calls; ++i)
        all.append(fateOf(begin(exchange, helena)));
    return all;
}

constexpr Throttling unreliable{
    .busy = 2000, .unavailable = 1000, .transient = 1000, .cut = 1000, .lost = 1000, .seed = 7};

} // namespace

void TestSandboxThrottling::refusesWhatIsTooMuchAtATime()
{
    Sandbox::Exchange exchange;
    set(exchange, {.concurrency = 2});
    std::optional<Answer> first = begin(exchange, helena);
    const Answer second = begin(exchange, helena);
    const Answer third = begin(exchange, helena);
    QCOMPARE(fateOf(*first), u"NoError"_s);
    QCOMPARE(fateOf(second), u"NoError"_s);
    QCOMPARE(fateOf(third), u"ErrorExceededConnectionCount"_s);
    QCOMPARE(third.httpStatus, 500);
    QCOMPARE(fateOf(begin(exchange, viktor)), u"NoError"_s); // has a budget of his own
    first.reset();
    QCOMPARE(fateOf(begin(exchange, helena)), u"NoError"_s);
}

void TestSandboxThrottling::saysWhichPolicyItIs()
{
    Sandbox::Exchange exchange;
    set(exchange, {.concurrency = 1});
    const Answer first = begin(exchange, helena);
    const auto refused = ask(exchange, delegatesOf(helena));
    QVERIFY(!refused);
    QCOMPARE(refused.error().failure, Ews::Failure::Busy);
    QVERIFY(refused.error().details.contains(u"Policy=MaxConcurrency"_s));
    QVERIFY(refused.error().details.contains(u"MaxConcurrencyLimit=1"_s));
}

void TestSandboxThrottling::countsByTheMailboxThatIsImpersonated_data()
{
    QTest::addColumn<Ews::ServerVersion>("version");
    QTest::addColumn<QString>("another");
    QTest::newRow("Exchange 2013") << Ews::ServerVersion::Exchange2013 << u"NoError"_s;
    QTest::newRow("Exchange 2010 SP1")
        << Ews::ServerVersion::Exchange2010_SP1 << u"ErrorExceededConnectionCount"_s;
}

void TestSandboxThrottling::countsByTheMailboxThatIsImpersonated()
{
    QFETCH(const Ews::ServerVersion, version);
    QFETCH(const QString, another);
    Sandbox::Exchange exchange(version);
    set(exchange, {.concurrency = 1});
    const auto as = [&exchange](const QString &who) {
        return exchange.answer(Ews::writeRequest(delegatesOf(who), {.impersonation = {.who = who}}),
                               helpdesk);
    };
    const Answer first = as(helena);
    QCOMPARE(fateOf(first), u"NoError"_s);
    QCOMPARE(fateOf(as(helena)), u"ErrorExceededConnectionCount"_s);
    QCOMPARE(fateOf(as(priya)), another);
    QCOMPARE(fateOf(begin(exchange, helena)), u"NoError"_s); // the owner's own is another
}

void TestSandboxThrottling::isBusyAfterSoManyCallsASecond()
{
    Sandbox::Exchange exchange;
    set(exchange, {.callsPerSecond = 3});
    exchange.with([](State &state) { state.controls.throttlingSecond = std::chrono::hours(1); });
    for (int i = 0; i < 3; ++i)
        QVERIFY(ask(exchange, delegatesOf(helena)));
    QCOMPARE(codeOf(ask(exchange, delegatesOf(helena))), u"ErrorServerBusy"_s);
    QVERIFY(ask(exchange, delegatesOf(viktor), viktor));
}

void TestSandboxThrottling::saysForHowLong()
{
    Sandbox::Exchange exchange;
    set(exchange, {.callsPerSecond = 1});
    exchange.with([](State &state) { state.controls.throttlingSecond = std::chrono::hours(1); });
    QVERIFY(ask(exchange, delegatesOf(helena)));
    const auto rest = ask(exchange, delegatesOf(helena)); // of the second
    QVERIFY(!rest);
    QVERIFY(rest.error().retryAfter > std::chrono::minutes(50));
    exchange.with([](State &state) { state.controls.backOff = std::chrono::hours(2); });
    QCOMPARE(ask(exchange, delegatesOf(helena)).error().retryAfter,
             std::chrono::milliseconds(std::chrono::hours(2)));
    exchange.with([](State &state) {
        state.controls.throttling = {.busy = 10'000};
        state.controls.backOff = std::chrono::milliseconds(1500);
    });
    QCOMPARE(ask(exchange, delegatesOf(helena)).error().retryAfter,
             std::chrono::milliseconds(1500));
}

void TestSandboxThrottling::failsTheSameCallsAgain()
{
    const QStringList once = fates(unreliable, 100);
    QCOMPARE(fates(unreliable, 100), once);
    Throttling other = unreliable;
    other.seed = 8;
    QVERIFY(fates(other, 100) != once);
}

void TestSandboxThrottling::failsAsOftenAsItShould()
{
    QHash<QString, int> counts;
    for (const QString &fate : fates(unreliable, 1000))
        ++counts[fate];
    QCOMPARE(counts.size(), 6);
    for (const auto &[fate, wanted] :
         {std::pair(u"NoError"_s, 400), std::pair(u"ErrorServerBusy"_s, 200),
          std::pair(u"503"_s, 100), std::pair(u"ErrorInternalServerTransientError"_s, 100),
          std::pair(u"cut"_s, 100), std::pair(u"lost"_s, 100)})
        QVERIFY2(qAbs(counts.value(fate) - wanted) < 60, qPrintable(fate));
    QCOMPARE(fates({.concurrency = 27}, 50), QStringList(50, u"NoError"_s));
}

void TestSandboxThrottling::carriesOutWhatIsLostAndNotWhatIsCut_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<int>("lost");
    QTest::addColumn<QString>("code");
    QTest::newRow("cut") << 10'000 << 0 << u"NoError"_s;
    QTest::newRow("lost") << 0 << 10'000 << u"ErrorNotDelegate"_s;
}

void TestSandboxThrottling::carriesOutWhatIsLostAndNotWhatIsCut()
{
    QFETCH(const int, cut);
    QFETCH(const int, lost);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    const Ews::RemoveDelegate op{.mailbox = {.emailAddress = helena}, .userIds = {user(priya)}};
    set(exchange, {.cut = cut, .lost = lost});
    QVERIFY(exchange.answer(Ews::writeRequest(op), helena).lost);
    set(exchange, {});
    QCOMPARE(codes(ask(exchange, op)), QStringList{code});
}

void TestSandboxThrottling::tellsByHttpWhenToComeAgain()
{
    Sandbox::Options options;
    options.controls.throttling = {.unavailable = 10'000, .retryAfter = std::chrono::seconds(7)};
    Sandbox::Server server(options);
    QVERIFY(server.listen());
    Ews::Client client({.url = server.url(),
                        .authentication = Ews::basicAuthentication(helena, u"Helena-2026"_s),
                        .busy = Ews::noPatience});
    const auto answer = Support::await(client.send(delegatesOf(helena)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Ews::Failure::Busy);
    QCOMPARE(answer.error().httpStatus, 503);
    QCOMPARE(answer.error().retryAfter, std::chrono::milliseconds(7000));
}

ONBEHALF_TEST(TestSandboxThrottling, QCoreApplication)

} // namespace tst_sandboxthrottling

#include "tst_sandboxthrottling.moc"
