// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/askoffer.h"
#include "sandbox/server.h"
#include "support/await.h"
#include "support/faultproxy.h"
#include "support/selfsigned.h"
#include "support/testprogram.h"

namespace tst_askoffer {

using namespace Ews;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

class TestAskOffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSandboxTellsWhatItTakes();
    void withoutCredentials();
    void aServerThatAsksForNobodysName();
    void whatElseCanHappen();
};

void TestAskOffer::theSandboxTellsWhatItTakes()
{
    Sandbox::Server server({.offered = {Method::Basic, Method::Negotiate}});
    QVERIFY(server.listen());
    const auto offer = await(askOffer({.url = server.url()}));
    QVERIFY(offer);
    QCOMPARE(offer->methods, (QList{Method::Negotiate, Method::Basic}));
    QCOMPARE(server.requests(), 1);
}

void TestAskOffer::withoutCredentials()
{
    FaultProxy server;
    server.answer(
        {.bytes = httpAnswer(401, {},
                             {"WWW-Authenticate: Digest realm=\"x\"", "WWW-Authenticate: NTLM"})});
    QUrl url = server.url();
    url.setUserName(QStringLiteral("user"));
    url.setPassword(QStringLiteral("secret"));
    const auto offer = await(askOffer(
        {.url = url,
         .authentication = basicAuthentication(QStringLiteral("user"), QStringLiteral("secret"))}));
    QVERIFY(offer);
    QCOMPARE(offer->methods, QList{Method::Ntlm});
    QCOMPARE(offer->schemes, (QStringList{QStringLiteral("Digest"), QStringLiteral("NTLM")}));
    QCOMPARE(offer->httpStatus, 401);
    QCOMPARE(server.arrivals().size(), 1);
    QVERIFY(server.arrivals().first().header("Authorization").isNull());
    QVERIFY(server.arrivals().first().body.isEmpty());
}

void TestAskOffer::aServerThatAsksForNobodysName()
{
    FaultProxy server;
    server.answer({.bytes = httpAnswer(500, "<s:Envelope xmlns:s='s'><s:Body/></s:Envelope>")});
    const auto offer = await(askOffer({.url = server.url()}));
    QVERIFY(offer);
    QCOMPARE(offer->methods, QList<Method>());
    QCOMPARE(offer->schemes, QStringList());
    QCOMPARE(offer->httpStatus, 500);
}

void TestAskOffer::whatElseCanHappen()
{
    FaultProxy server;
    const auto failure = [](const FaultProxy &asked) {
        const auto offer = await(askOffer({.url = asked.url()}));
        return offer ? std::nullopt : std::optional(offer.error().failure);
    };
    server.answer({.bytes = httpAnswer(404, {})});
    QCOMPARE(failure(server), Failure::NotFound);
    server.answer({.bytes = httpAnswer(302, {}, {"Location: /elsewhere"})});
    QCOMPARE(failure(server), Failure::NotFound);
    server.answer({.cutAfter = 0});
    QCOMPARE(failure(server), Failure::Network);
    const FaultProxy secure(Support::selfSigned());
    QCOMPARE(failure(secure), Failure::Certificate);
}

ONBEHALF_TEST(TestAskOffer, QCoreApplication)

} // namespace tst_askoffer

#include "tst_askoffer.moc"
