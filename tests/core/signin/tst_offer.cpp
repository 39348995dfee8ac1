// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server offers, as headers say it, and what is made of it.

#include "ews/offer.h"
#include "support/testprogram.h"

namespace tst_offer {

using namespace Ews;

class TestOffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsHeaders_data();
    void readsHeaders();
    void findsTheChallengeOfAMethod();
    void namesEachMethodOnceBestFirst();
    void choosesAMethod_data();
    void choosesAMethod();
    void eachProblemHasACodeOfItsOwn();
};

void TestOffer::readsHeaders_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<QList<Challenge>>("challenges");
    const auto row = [](const char *name, const QByteArrayList &headers,
                        const QList<Challenge> &challenges) {
        QTest::newRow(name) << headers << challenges;
    };
    row("no header", {}, {});
    row("an empty header", {""}, {});
    row("one by one", {"Negotiate", "NTLM", "Basic realm=\"mail.example.test\""},
        {{"Negotiate", {}}, {"NTLM", {}}, {"Basic", "realm=\"mail.example.test\""}});
    row("as a list", {"Negotiate, NTLM,Basic realm=\"a, b\""},
        {{"Negotiate", {}}, {"NTLM", {}}, {"Basic", "realm=\"a, b\""}});
    row("parameters in between", {"Digest realm=\"x\", qop=\"auth,auth-int\", Negotiate"},
        {{"Digest", "realm=\"x\", qop=\"auth,auth-int\""}, {"Negotiate", {}}});
    row("a challenge", {"NTLM TlRMTVNTUAACAAAA=="}, {{"NTLM", "TlRMTVNTUAACAAAA=="}});
    row("a challenge in a list", {"Negotiate oYG2==, NTLM"},
        {{"Negotiate", "oYG2=="}, {"NTLM", {}}});
    row("room around the equals sign", {"Basic realm = \"a\" , charset = \"UTF-8\""},
        {{"Basic", "realm = \"a\", charset = \"UTF-8\""}});
    row("empty items", {", ,NTLM,,"}, {{"NTLM", {}}});
    row("a quote in a quote", {R"(Basic realm="say \"NTLM, please\"", NTLM)"},
        {{"Basic", R"(realm="say \"NTLM, please\"")"}, {"NTLM", {}}});
    row("a quote without end", {R"(Basic realm="a, NTLM)"}, {{"Basic", R"(realm="a, NTLM)"}});
    row("a parameter without scheme", {"realm=\"a\"", "NTLM"}, {{"NTLM", {}}});
    row("Online",
        {"Bearer client_id=\"00000002-0000-0ff1-ce00-000000000000\", trusted_issuers=\"a@*\", "
         "token_types=\"app_asserted_user_v1\"",
         "Basic realm=\"\""},
        {{"Bearer", "client_id=\"00000002-0000-0ff1-ce00-000000000000\", trusted_issuers=\"a@*\", "
                    "token_types=\"app_asserted_user_v1\""},
         {"Basic", "realm=\"\""}});
}

void TestOffer::readsHeaders()
{
    QFETCH(const QByteArrayList, headers);
    QFETCH(const QList<Challenge>, challenges);
    QCOMPARE(challengesIn(headers), challenges);
}

void TestOffer::findsTheChallengeOfAMethod()
{
    const auto challenges = challengesIn({"negotiate", "ntlm", "NTLM TlRM"});
    QCOMPARE(challengeFor(Method::Ntlm, challenges)->content, "TlRM");
    QCOMPARE(challengeFor(Method::Negotiate, challenges)->content, "");
    QVERIFY(!challengeFor(Method::Basic, challenges));
}

void TestOffer::namesEachMethodOnceBestFirst()
{
    QCOMPARE(
        methodsIn(challengesIn({"basic realm=x", "NTLM", "Digest realm=x", "Negotiate", "NTLM"})),
        (QList{Method::Negotiate, Method::Ntlm, Method::Basic}));
    QCOMPARE(methodsIn({}), QList<Method>());
}

void TestOffer::choosesAMethod_data()
{
    QTest::addColumn<QList<Method>>("offered");
    QTest::addColumn<std::optional<Method>>("wanted");
    QTest::addColumn<Means>("means");
    QTest::addColumn<std::optional<Method>>("chosen");
    QTest::addColumn<SignInProblem>("problem");
    const QList all{Method::Negotiate, Method::Ntlm, Method::Basic};
    const auto row = [](const char *name, const QList<Method> &offered,
                        std::optional<Method> wanted, const Means &means,
                        std::optional<Method> chosen, SignInProblem problem = {}) {
        QTest::newRow(name) << offered << wanted << means << chosen << problem;
    };
    const Means both{.ticket = true, .password = true, .token = false, .secure = true};
    const Means ticket{.ticket = true, .password = false, .token = false, .secure = true};
    const Means password{.ticket = false, .password = true, .token = false, .secure = true};
    const Means nothing{.ticket = false, .password = false, .token = false, .secure = true};
    const Means inTheClear{.ticket = true, .password = true, .token = true, .secure = false};
    row("a ticket comes first", all, {}, both, Method::Negotiate);
    row("a ticket needs no password", all, {}, ticket, Method::Negotiate);
    row("without a ticket NTLM", all, {}, password, Method::Ntlm);
    row("Basic where there is nothing else", {Method::Basic}, {}, both, Method::Basic);
    row("a token first of all", {Method::Bearer, Method::Negotiate}, {},
        {.ticket = true, .password = false, .token = true, .secure = true}, Method::Bearer);
    row("no token is set up", {Method::Bearer, Method::Basic}, {}, password, Method::Basic);
    row("what the user chose", all, Method::Basic, both, Method::Basic);
    row("NTLM chosen, although there is a ticket", all, Method::Ntlm, both, Method::Ntlm);
    row("Kerberos chosen: no ticket", all, Method::Negotiate, password, {},
        SignInProblem::NoTicket);
    row("Kerberos chosen: not offered", {Method::Ntlm, Method::Basic}, Method::Negotiate, both, {},
        SignInProblem::NotOffered);
    row("NTLM chosen: not offered", {Method::Negotiate, Method::Basic}, Method::Ntlm, both, {},
        SignInProblem::NotOffered);
    row("NTLM chosen: no password", all, Method::Ntlm, ticket, {}, SignInProblem::NeedsPassword);
    row("only Kerberos, no ticket", {Method::Negotiate}, {}, password, {}, SignInProblem::NoTicket);
    row("nothing to sign in with", all, {}, nothing, {}, SignInProblem::NeedsPassword);
    row("nothing known offered", {}, {}, both, {}, SignInProblem::NothingPossible);
    row("not over plain http", all, {}, inTheClear, {}, SignInProblem::NotSecure);
    row("not even a ticket", all, Method::Negotiate, inTheClear, {}, SignInProblem::NotSecure);
    row("nor what was chosen", all, Method::Basic, inTheClear, {}, SignInProblem::NotSecure);
}

void TestOffer::choosesAMethod()
{
    QFETCH(const QList<Method>, offered);
    QFETCH(const std::optional<Method>, wanted);
    QFETCH(const Means, means);
    QFETCH(const std::optional<Method>, chosen);
    QFETCH(const SignInProblem, problem);
    const auto result = chooseMethod(offered, wanted, means);
    QCOMPARE(result ? std::optional(*result) : std::nullopt, chosen);
    if (!chosen) {
        QCOMPARE(result.error().failure, Failure::Unauthorized);
        QCOMPARE(signInProblem(result.error()), std::optional(problem));
    }
}

void TestOffer::eachProblemHasACodeOfItsOwn()
{
    QCOMPARE(signInError(SignInProblem::NoTicket).code, u"NoTicket");
    QCOMPARE(signInProblem(signInError(SignInProblem::ServerNotProven)),
             std::optional(SignInProblem::ServerNotProven));
    QVERIFY(!signInProblem(Error{.code = QStringLiteral("ErrorAccessDenied")}));
    QVERIFY(!signInProblem(Error{}));
}

ONBEHALF_TEST(TestOffer, QCoreApplication)

} // namespace tst_offer

#include "tst_offer.moc"
