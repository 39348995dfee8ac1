// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hosts whose answers never end, or are larger than any.

#include "discoverycase.h"
#include "support/testprogram.h"

#include <QElapsedTimer>

namespace tst_discoverendless {

using namespace DiscoveryCase;

namespace {

constexpr auto soapPath = "/autodiscover/autodiscover.svc";
constexpr auto poxPath = "/autodiscover/autodiscover.xml";
constexpr auto jsonPath = "/autodiscover/autodiscover.json/v1.0/helena@example.test";

const QByteArray bareHead = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n";

/// Somebody who says yes to nothing, and is the one who looks.
Discovery lookWith(const DiscoveryWish &wanted = wish())
{
    Person person;
    DiscoveryWish asking = wanted;
    asking.confirmHost = person.answering();
    return await(discover(asking));
}

} // namespace

class TstDiscoverEndless : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWhatHasNoEnd_data();
    void endsWhatHasNoEnd();
    void endsHugeAnswers_data();
    void endsHugeAnswers();
    void endsHugeAnswersToThoseSignedIn_data();
    void endsHugeAnswersToThoseSignedIn();
    void endsWhatBeginsOnceItIsToSignIn_data();
    void endsWhatBeginsOnceItIsToSignIn();
};

void TstDiscoverEndless::endsWhatHasNoEnd_data()
{
    QTest::addColumn<HostAnswer>("answer");
    QTest::newRow("no answer") << HostAnswer{.isSilent = true};
    QTest::newRow("half a head") << HostAnswer{.bytes = "HTTP/1.1 200 OK\r\nX: ",
                                               .isEndless = true};
    QTest::newRow("a body without an end") << HostAnswer{.bytes = bareHead, .isEndless = true};
    QTest::newRow("a body that stops") << HostAnswer{.bytes = bareHead + "<x>", .isSilent = true};
}

void TstDiscoverEndless::endsWhatHasNoEnd()
{
    QFETCH(const HostAnswer, answer);
    World world;
    Host &own = world.host(u"example.test"_s);
    own.on(soapPath, answer);
    own.on(poxPath, onceSignedIn(answer));
    own.on(jsonPath, answer);
    DiscoveryWish wanted = wish();
    wanted.limits.answer = 1s;
    wanted.limits.signedIn = 1s;
    QElapsedTimer since;
    since.start();
    const Discovery discovery = lookWith(wanted);
    QVERIFY2(since.elapsed() < 8'000, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    for (const Way way : {Way::Soap, Way::Pox, Way::Json})
        QCOMPARE(stepAt(discovery, way, u"example.test"_s).problem, Problem::TimedOut);
}

void TstDiscoverEndless::endsHugeAnswers_data()
{
    QTest::addColumn<HostAnswer>("answer");
    QTest::newRow("without a length") << HostAnswer{.bytes = bareHead, .isHuge = true};
    QTest::newRow("with a length")
        << HostAnswer{.bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"
                               "Content-Length: 9000000000\r\n\r\n",
                      .isHuge = true};
}

void TstDiscoverEndless::endsHugeAnswers()
{
    QFETCH(const HostAnswer, answer);
    World world;
    Host &own = world.host(u"example.test"_s);
    own.on(soapPath, answer);
    own.on(jsonPath, answer);
    const Discovery discovery = lookWith();
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    for (const Way way : {Way::Soap, Way::Json}) {
        const Step step = stepAt(discovery, way, u"example.test"_s);
        QVERIFY2(step.problem == Problem::TooLarge, qPrintable(explain(discovery)));
    }
    QCOMPARE(world.credentialsAt(), QStringList());
}

void TstDiscoverEndless::endsHugeAnswersToThoseSignedIn_data()
{
    QTest::addColumn<HostAnswer>("answer");
    QTest::newRow("without a length") << HostAnswer{.bytes = bareHead, .isHuge = true};
    QTest::newRow("XML of 2 MB") << HostAnswer{
        .bytes = http(200, "<x>" + QByteArray(2 * 1024 * 1024, 'a') + "</x>")};
}

void TstDiscoverEndless::endsHugeAnswersToThoseSignedIn()
{
    QFETCH(const HostAnswer, answer);
    World world;
    Host &own = world.host(u"example.test"_s);
    own.on(soapPath, onceSignedIn(answer));
    own.on(poxPath, onceSignedIn(answer));
    const Discovery discovery = lookWith();
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    for (const Way way : {Way::Soap, Way::Pox})
        QCOMPARE(stepAt(discovery, way, u"example.test"_s).problem, Problem::TooLarge);
}

void TstDiscoverEndless::endsWhatBeginsOnceItIsToSignIn_data()
{
    QTest::addColumn<HostAnswer>("answer");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("silent") << HostAnswer{.isSilent = true} << Problem::TimedOut;
    QTest::newRow("drop by drop") << HostAnswer{.bytes = bareHead, .isEndless = true}
                                  << Problem::TimedOut;
    QTest::newRow("huge") << HostAnswer{.bytes = bareHead, .isHuge = true} << Problem::TooLarge;
}

// Asked a second time, what it offers, it says something else than at first.
void TstDiscoverEndless::endsWhatBeginsOnceItIsToSignIn()
{
    QFETCH(const HostAnswer, answer);
    QFETCH(const Problem, problem);
    World world;
    Host &own = world.host(u"example.test"_s);
    int asked = 0;
    own.on(soapPath, [&](const HostRequest &) -> HostAnswer {
        if (asked++ == 0)
            return {.bytes = http(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})};
        return answer;
    });
    DiscoveryWish wanted = wish();
    wanted.limits.signedIn = problem == Problem::TimedOut ? 1s : 10s;
    QElapsedTimer since;
    since.start();
    const Discovery discovery = lookWith(wanted);
    QVERIFY(since.elapsed() < 30'000);
    QCOMPARE(asked, 2);
    QCOMPARE(codeOf(discovery), QString(autodiscoverFoundNothing));
    const Step step = stepAt(discovery, Way::Soap, u"example.test"_s);
    QVERIFY2(step.problem == problem, qPrintable(explain(discovery)));
    if (problem == Problem::TooLarge)
        QVERIFY2(step.error.message.contains(u" 1 MB"_s), qPrintable(step.error.message));
    QCOMPARE(world.credentialsAt(), QStringList());
}

ONBEHALF_TEST(TstDiscoverEndless, QCoreApplication)

} // namespace tst_discoverendless

#include "tst_discoverendless.moc"
