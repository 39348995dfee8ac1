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
        QVERIFY(endpoint.header.impersonatedSmtp.isEmpty());
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
        const WorkingMailbox full{.address = u"boss@example.test"_s, .access = Access::FullAccess};
        const auto impersonated = [](const WorkingMailbox &mailbox) {
            return openSession(helena, BasicSignIn{}, mailbox)
                .client->endpoint()
                .header.impersonatedSmtp;
        };
        QVERIFY(impersonated(full).isEmpty());
        QCOMPARE(impersonated({u"boss@example.test"_s, Access::Impersonation}),
                 u"boss@example.test"_s);
        QCOMPARE(
            impersonated({u"boss@example.test"_s, Access::Impersonation, u"pa@example.test"_s}),
            u"pa@example.test"_s);
    }
};

ONBEHALF_TEST(TestSession, QCoreApplication)

} // namespace tst_session

#include "tst_session.moc"
