// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signin/signincase.h"
#include "ctlcase.h"
#include "sandbox/acceptor.h"
#include "support/faultproxy.h"
#include "support/kerberosrealm.h"
#include "support/testprogram.h"
#include "terminal.h"

namespace tst_ctlsignin {

using namespace CtlCase;
using Ews::Method;
using SignInCase::told;
using Support::KerberosRealm;

/// Each way to sign in, with a real KDC. There is no keychain.
class TestCtlSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!KerberosRealm::missing().isEmpty())
            return;
        m_realm.emplace();
        QVERIFY(m_realm->isReady());
        QVERIFY(m_realm->addUser(u"helena.lindqvist"_s, u"x"_s));
        QVERIFY(m_realm->addUser(u"viktor.horvath"_s, u"x"_s));
        QVERIFY(m_realm->addService(u"localhost"_s));
    }

    void init()
    {
        if (m_realm)
            m_realm->kdestroy();
    }

    void cleanup() { m_case.reset(); }

    void aTicketSignsIn_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::addColumn<int>("asked");
        QTest::newRow("chosen") << QStringList{u"--sign-in"_s, u"kerberos"_s} << 0;
        QTest::newRow("by what is offered") << QStringList() << 1;
        QTest::newRow("auto") << QStringList{u"--sign-in"_s, u"Auto"_s} << 1;
    }

    void aTicketSignsIn()
    {
        if (!m_realm)
            QSKIP(qPrintable(KerberosRealm::missing()));
        QFETCH(QStringList, how);
        QFETCH(int, asked);
        start({Method::Negotiate, Method::Basic});
        QVERIFY(m_realm->kinit(u"helena.lindqvist"_s, u"x"_s));
        const Ran ran = m_case->run(list(how), {});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Jonas Weber"));
        QVERIFY2(!ran.err.contains("SANDBOX.EXAMPLE"), ran.err.constData()); // nothing to name
        const QStringList arrivals = told(m_case->server);
        for (qsizetype i = 0; i < arrivals.size(); ++i)
            QVERIFY2(
                arrivals.at(i).contains(i < asked ? u"none empty 401"_s : u"Negotiate call 200"_s),
                qPrintable(arrivals.at(i)));
    }

    void theTicketOfSomebodyElseIsNamed()
    {
        if (!m_realm)
            QSKIP(qPrintable(KerberosRealm::missing()));
        start({Method::Negotiate});
        QVERIFY(m_realm->kinit(u"viktor.horvath"_s, u"x"_s)); // who may read Helena's
        const Ran ran = m_case->run(list({}), {});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains("viktor.horvath@SANDBOX.EXAMPLE"), ran.err.constData());
        QVERIFY2(ran.err.contains(helena.toUtf8()), ran.err.constData());
        QVERIFY(!ran.out.contains("SANDBOX.EXAMPLE"));
    }

    void withoutATicketItIsSaidWhatToDo()
    {
        if (!m_realm)
            QSKIP(qPrintable(KerberosRealm::missing()));
        start({Method::Negotiate});
        for (const QString &way : {u"kerberos"_s, u"auto"_s}) {
            const Ran ran = m_case->run(list({u"--sign-in"_s, way, u"--json"_s}), {});
            QCOMPARE(ran.exit, 3);
            QVERIFY2(ran.err.contains("kinit"), ran.err.constData());
            QCOMPARE(codeOf(ran), u"NoTicket"_s);
        }
        QCOMPARE(told(m_case->server), QStringList{u"1 none empty 401"_s}); // of auto
    }

    void aPasswordIsAskedForWhereThereIsNoTicket()
    {
        if (!m_realm)
            QSKIP(qPrintable(KerberosRealm::missing()));
        start({Method::Negotiate, Method::Basic});
        Terminal terminal(program(), list({}), m_case->environment());
        QVERIFY(terminal.shows("Password of " + helena.toUtf8() + ": "));
        QCOMPARE(told(m_case->server), QStringList{u"1 none empty 401"_s});
        terminal.type(m_case->password(helena) + '\n');
        QCOMPARE(terminal.exitStatus(), 0);
        const QStringList arrivals = told(m_case->server);
        QCOMPARE(arrivals.filter(u"none"_s).size(), 1); // it is not asked again
        QVERIFY(!arrivals.filter(u"Basic call 200"_s).isEmpty());
    }

    void nobodyIsAskedForAPasswordWithATicket()
    {
        if (!m_realm)
            QSKIP(qPrintable(KerberosRealm::missing()));
        start({Method::Negotiate, Method::Basic});
        QVERIFY(m_realm->kinit(u"helena.lindqvist"_s, u"x"_s));
        Terminal terminal(program(), list({}), m_case->environment());
        QCOMPARE(terminal.exitStatus(), 0);
        QVERIFY(!terminal.screen().contains("Password of"));
    }

    void withoutATerminalNobodyIsAsked()
    {
        start({Method::Basic});
        const Ran ran = m_case->run(list({u"--json"_s}), {});
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.err.contains("no terminal"));
        QVERIFY(ran.err.contains("--password-stdin"));
        QCOMPARE(codeOf(ran), u"NeedsPassword"_s);
        QCOMPARE(told(m_case->server), QStringList{u"1 none empty 401"_s});
    }

    void aPasswordOfStandardInputCountsFromTheStart()
    {
        start({Method::Basic});
        const Ran ran = m_case->run(list({u"--password-stdin"_s}), m_case->password(helena));
        QCOMPARE(ran.exit, 0);
        QVERIFY(!told(m_case->server).filter(u"Basic call 200"_s).isEmpty());
    }

    void ntlmSignsIn_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::newRow("chosen") << QStringList{u"--sign-in"_s, u"ntlm"_s};
        QTest::newRow("rather than Basic") << QStringList();
    }

    void ntlmSignsIn()
    {
        QFETCH(QStringList, how);
        start({Method::Ntlm, Method::Basic});
        if (!Sandbox::Acceptor::make(Method::Ntlm, {}))
            QSKIP("gss-ntlmssp is not installed (app/setup test).");
        const QStringList command = list(how + QStringList{u"--password-stdin"_s});
        QCOMPARE(m_case->run(command, m_case->password(helena)).exit, 0);
        const QStringList arrivals = told(m_case->server);
        QVERIFY(!arrivals.filter(u"NTLM call 200"_s).isEmpty());
        QVERIFY(arrivals.filter(u"Basic"_s).isEmpty());
        const Ran wrong = m_case->run(command, "wrong");
        QCOMPARE(wrong.exit, 3);
        QVERIFY(wrong.err.contains("Check --user and the password."));
    }

    void whatIsNotOfferedIsNotDoneOtherwise_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::addColumn<QString>("code");
        QTest::newRow("NTLM") << QStringList{u"--sign-in"_s, u"ntlm"_s, u"--password-stdin"_s}
                              << u"NotOffered"_s;
        QTest::newRow("Kerberos") << QStringList{u"--sign-in"_s, u"kerberos"_s} << u"NotOffered"_s;
        QTest::newRow("OAuth") << QStringList{u"--sign-in"_s, u"oauth"_s, u"--client-id"_s,
                                              u"an-id"_s}
                               << u"OAuthNotOffered"_s;
        QTest::newRow("OAuth with a code")
            << QStringList{u"--sign-in"_s, u"code"_s, u"--client-id"_s, u"an-id"_s}
            << u"OAuthNotOffered"_s;
    }

    void whatIsNotOfferedIsNotDoneOtherwise()
    {
        QFETCH(QStringList, how);
        QFETCH(QString, code);
        if (how.contains(u"kerberos"_s)) {
            if (!m_realm)
                QSKIP(qPrintable(KerberosRealm::missing()));
            QVERIFY(m_realm->kinit(u"helena.lindqvist"_s, u"x"_s));
        }
        start({Method::Basic});
        const Ran ran = m_case->run(list(how + QStringList{u"--json"_s}), m_case->password(helena));
        QCOMPARE(ran.exit, 3);
        QCOMPARE(codeOf(ran), code);
        QVERIFY2(ran.err.contains("auto takes what the server offers"), ran.err.constData());
        QVERIFY(told(m_case->server).filter(u"Basic"_s).isEmpty());
    }

    void basicThatIsChosenIsSaidWithTheOffer_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("code");
        QTest::newRow("not offered")
            << QByteArray("WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM")
            << QStringList{u"Negotiate"_s, u"NTLM"_s} << u"NotOffered"_s;
        QTest::newRow("refused")
            << QByteArray("WWW-Authenticate: NTLM\r\nWWW-Authenticate: Basic realm=\"x\"")
            << QStringList{u"NTLM"_s, u"Basic"_s} << u"PasswordRefused"_s;
    }

    void basicThatIsChosenIsSaidWithTheOffer()
    {
        QFETCH(QByteArray, offer);
        QFETCH(QStringList, offered);
        QFETCH(QString, code);
        m_case.emplace();
        Support::FaultProxy proxy;
        proxy.answer({.bytes = Support::httpAnswer(401, {}, {offer})});
        const Ran ran = m_case->run(
            m_case->signIn(helena, proxy.url()) +
                QStringList{u"--password-stdin"_s, u"--json"_s, u"delegates"_s, u"list"_s},
            "secret");
        QCOMPARE(ran.exit, 3);
        QCOMPARE(codeOf(ran), code);
        QVERIFY(!proxy.arrivals().first().header("Authorization").isNull()); // it was sent
        QCOMPARE(ran.json()["error"_L1]["offered"_L1].toArray(),
                 QJsonArray::fromStringList(offered));
        QCOMPARE(ran.json()["error"_L1]["httpStatus"_L1].toInt(), 401);
        QVERIFY2(ran.err.contains("The password was sent with Basic because that is chosen"),
                 ran.err.constData());
        QVERIFY2(ran.err.contains("The server offers: " + offered.join(u", "_s).toUtf8() + '.'),
                 ran.err.constData());
    }

    void whereNothingIsPossibleTheOfferIsSaid_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("another") << QByteArrayList{"WWW-Authenticate: Digest realm=\"x\""}
                                 << QByteArray("The server offers: Digest.");
        QTest::newRow("OAuth") << QByteArrayList{"WWW-Authenticate: Bearer"}
                               << QByteArray("The server offers: Bearer.");
        QTest::newRow("none") << QByteArrayList{} << QByteArray("The server offers none.");
    }

    void whereNothingIsPossibleTheOfferIsSaid()
    {
        QFETCH(QByteArrayList, headers);
        QFETCH(QByteArray, says);
        m_case.emplace();
        Support::FaultProxy proxy;
        proxy.answer({.bytes = Support::httpAnswer(401, {}, headers)});
        m_case->remember({.server = proxy.url(), .address = helena});
        const Ran ran = m_case->run({u"account"_s, u"test"_s, u"--json"_s}, {});
        QCOMPARE(ran.exit, 3);
        QCOMPARE(codeOf(ran), u"NothingPossible"_s);
        QCOMPARE(ran.json()["error"_L1]["httpStatus"_L1].toInt(), 401);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY2(ran.err.contains("HTTP status: 401"), ran.err.constData());
        QVERIFY(!ran.err.contains("The password was sent"));
    }

    void aPortWithoutTlsIsNoMatterOfCertificates()
    {
        start({Method::Basic});
        QUrl url = m_case->server.url();
        url.setScheme(u"https"_s);
        for (const QString &way : {u"auto"_s, u"basic"_s, u"ntlm"_s}) {
            const Ran ran = m_case->run(m_case->who(helena, url) +
                                            QStringList{u"--sign-in"_s, way, u"--password-stdin"_s,
                                                        u"--json"_s, u"delegates"_s, u"list"_s},
                                        m_case->password(helena));
            QCOMPARE(ran.exit, 4);
            QCOMPARE(codeOf(ran), u"NoTls"_s);
            QVERIFY2(ran.err.contains("does not speak TLS on this port"), ran.err.constData());
            QVERIFY2(!ran.err.contains("certificate"), ran.err.constData());
        }
    }

    void aRememberedAccountSaysHow()
    {
        if (!m_realm)
            QSKIP(qPrintable(KerberosRealm::missing()));
        start({Method::Negotiate, Method::Basic});
        Account account{.server = server(), .address = helena};
        account.method = Method::Negotiate;
        m_case->remember(account);
        const QStringList search{u"directory"_s, u"search"_s, u"Jonas Weber"_s};
        const Ran none = m_case->run(search, {});
        QCOMPARE(none.exit, 3); // and no password
        QCOMPARE(m_case->server.requests(), 0);
        QVERIFY(m_realm->kinit(u"helena.lindqvist"_s, u"x"_s));
        const Ran alone = m_case->run(search, {});
        QCOMPARE(alone.exit, 0);
        QVERIFY(alone.err.contains("Signing in as " + helena.toUtf8()));
        const Ran named =
            m_case->run(QStringList{u"--account"_s, u"HELENA.lindqvist"_s} + search, {});
        QCOMPARE(named.exit, 0);
        QVERIFY(!named.err.contains("Signing in as"));
        // This time otherwise.
        const Ran basic = m_case->run(
            QStringList{u"--account"_s, helena, u"--sign-in"_s, u"basic"_s, u"--password-stdin"_s} +
                search,
            m_case->password(helena));
        QCOMPARE(basic.exit, 0);
        QVERIFY(!told(m_case->server).filter(u"Basic call 200"_s).isEmpty());
    }

    void theTestSaysWhoAndHow()
    {
        if (!m_realm)
            QSKIP(qPrintable(KerberosRealm::missing()));
        start({Method::Negotiate});
        QVERIFY(m_realm->kinit(u"helena.lindqvist"_s, u"x"_s));
        m_case->remember({.server = server(), .address = helena});
        const Ran plain = m_case->run({u"account"_s, u"test"_s}, {});
        QCOMPARE(plain.exit, 0);
        QVERIFY2(plain.out.contains("Kerberos ticket"), plain.out.constData());
        QVERIFY(plain.out.contains("helena.lindqvist@SANDBOX.EXAMPLE is valid until"));
        QVERIFY(plain.out.contains("Exchange "));
        const Ran ran = m_case->run({u"account"_s, u"test"_s, helena, u"--json"_s}, {});
        QCOMPARE(ran.exit, 0);
        const QJsonObject json = ran.json();
        QCOMPARE(json["address"_L1].toString(), helena);
        QCOMPARE(json["signedInAs"_L1].toString(), u"helena.lindqvist@SANDBOX.EXAMPLE"_s);
        QCOMPARE(json["signIn"_L1].toString(), u"kerberos"_s);
        QVERIFY(json["serverVersion"_L1].toString().startsWith(u"15."_s));
        const auto until = QDateTime::fromString(json["validUntil"_L1].toString(), Qt::ISODate);
        const auto left = QDateTime::currentDateTimeUtc().secsTo(until);
        QVERIFY2(left > 3000 && left <= 3610, qPrintable(QString::number(left)));
    }

    void aFailedTestSaysWhy()
    {
        start({Method::Basic});
        m_case->remember({.server = server(), .address = helena});
        const QStringList test{u"account"_s, u"test"_s, u"--json"_s, u"--password-stdin"_s};
        QCOMPARE(m_case->run(test, m_case->password(helena)).exit, 0);
        const Ran wrong = m_case->run(test, "wrong");
        QCOMPARE(wrong.exit, 3);
        QVERIFY(!codeOf(wrong).isEmpty());
        m_case->server.stop();
        const Ran gone = m_case->run(test, "x");
        QCOMPARE(gone.exit, 4);
        QVERIFY(!gone.json()["error"_L1].isUndefined());
    }

private:
    QUrl server() const
    {
        QUrl url = m_case->server.url();
        url.setHost(u"localhost"_s); // whom the KDC knows
        return url;
    }

    void start(const QList<Method> &offered)
    {
        m_case.emplace(Sandbox::Options{.offered = offered,
                                        .keytab = m_realm ? m_realm->keytab() : QString()});
        QVERIFY(m_case->isReady());
    }

    QStringList list(const QStringList &how) const
    {
        return m_case->who(helena, server()) + how +
               QStringList{u"directory"_s, u"search"_s, u"Jonas Weber"_s};
    }

    static QString codeOf(const Ran &ran) { return ran.json()["error"_L1]["code"_L1].toString(); }

    std::optional<KerberosRealm> m_realm;
    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestCtlSignIn, QCoreApplication)

} // namespace tst_ctlsignin

#include "tst_ctlsignin.moc"
