// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/session.h"
#include "support/await.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_session {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

const Account helena{.server = QUrl(u"https://mail.example.test/EWS/Exchange.asmx"_s),
                     .address = u"helena@example.test"_s};
const QString boss = u"boss@example.test"_s;
const QString pa = u"pa@example.test"_s;

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSignInNameIsTheAddressUnlessOneIsGiven()
    {
        QCOMPARE(helena.signInName(), u"helena@example.test"_s);
        Account other = helena;
        other.userName = u"EXAMPLE\\helena"_s;
        QCOMPARE(other.signInName(), u"EXAMPLE\\helena"_s);
        QVERIFY(other.secretKey() != helena.secretKey());
    }

    void itCarriesCredentialsCultureAndMailbox()
    {
        const auto session = openSession(helena, BasicSignIn{u"helena"_s, u"pässword:"_s},
                                         {.address = helena.address}, u"de-DE"_s);
        const auto &endpoint = session.client->endpoint();
        const auto header = Support::await(endpoint.authentication->begin(endpoint.url)->start());
        QCOMPARE(header.value_or(QByteArray()),
                 "Basic " + QByteArray("helena:pässword:").toBase64());
        QCOMPARE(endpoint.header.culture, u"de-DE"_s);
        QVERIFY(endpoint.header.impersonation.who.isEmpty());
        QCOMPARE(endpoint.anchorMailbox, u"helena@example.test"_s);
    }

    void itSignsInAsWasChosen()
    {
        const auto method = [](const SignIn &signIn) {
            return openSession(helena, signIn, {.address = helena.address})
                .client->endpoint()
                .authentication->method();
        };
        QCOMPARE(method(BasicSignIn{u"helena"_s, u"x"_s}), Ews::Method::Basic);
        QCOMPARE(method(NtlmSignIn{u"EXAMPLE\\helena"_s, u"x"_s}), Ews::Method::Ntlm);
        QCOMPARE(method(KerberosSignIn{}), Ews::Method::Negotiate);
    }

    void impersonationIsOnlyUsedWhenAskedFor()
    {
        const auto session = openSession(
            helena, BasicSignIn{},
            {.address = boss, .access = Access::FullAccess, .impersonated = {.who = pa}});
        QVERIFY(session.client->endpoint().header.impersonation.who.isEmpty());
        QCOMPARE(session.actingAddress(), helena.address);
    }

    void eachIdentityIsSentAsItWasGiven_data()
    {
        using By = Ews::ConnectingSid;
        QTest::addColumn<Ews::Impersonation>("given");
        QTest::addColumn<Ews::Impersonation>("sent");
        QTest::addColumn<QString>("acting");
        const auto row = [](const char *name, const Ews::Impersonation &given,
                            const Ews::Impersonation &sent, const QString &acting) {
            QTest::newRow(name) << given << sent << acting;
        };
        const auto same = [&row](const char *name, const Ews::Impersonation &given,
                                 const QString &acting) { row(name, given, given, acting); };
        row("the mailbox's own", {}, {.who = boss, .by = By::PrimarySmtpAddress}, boss);
        same("another's", {.who = pa, .by = By::PrimarySmtpAddress}, pa);
        same("any address", {.who = pa, .by = By::SmtpAddress}, pa);
        // Neither is an SMTP address, so neither says where one's own Inbox is.
        same("a principal name", {.who = u"boss@corp.test"_s, .by = By::PrincipalName}, boss);
        same("a SID", {.who = u"S-1-5-21-1-2-3-1104"_s, .by = By::SID}, boss);
    }

    void eachIdentityIsSentAsItWasGiven()
    {
        QFETCH(const Ews::Impersonation, given);
        QFETCH(const Ews::Impersonation, sent);
        QFETCH(const QString, acting);
        const auto session =
            openSession(helena, BasicSignIn{},
                        {.address = boss, .access = Access::Impersonation, .impersonated = given});
        QCOMPARE(session.client->endpoint().header.impersonation, sent);
        QCOMPARE(session.client->endpoint().anchorMailbox, boss);
        QCOMPARE(session.actingAddress(), acting);
    }
};

ONBEHALF_TEST(TestSession, QCoreApplication)

} // namespace tst_session

#include "tst_session.moc"
