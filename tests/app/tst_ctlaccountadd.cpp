// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "secrets/keychainsecretstore.h"
#include "support/keyring.h"
#include "support/testprogram.h"
#include "support/tokenissuer.h"
#include "terminal.h"

#include <QDir>
#include <QRegularExpression>

namespace tst_ctlaccountadd {

using namespace CtlCase;
using namespace OnBehalf;
using Support::await;
using Support::SessionBus;

/// What an added account has of those that are remembered, with a real keychain.
class TestCtlAccountAdd : public QObject
{
    Q_OBJECT

public:
    explicit TestCtlAccountAdd(SessionBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase() { QVERIFY(Support::openKeyring(m_bus)); }

    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        KeychainSecretStore keychain;
        QVERIFY(await(keychain.remove(here().secretKey())));
    }

    void cleanup() { m_case.reset(); }

    /// What was found out of one server is not how another is signed in to.
    void anotherServerOfThePersonIsFoundOutAnew_data() { addWhere(); }
    void anotherServerOfThePersonIsFoundOutAnew()
    {
        QFETCH(bool, named);
        m_case->remember(elsewhere());
        const Ran ran = add(named, {u"--json"_s}, m_case->password(helena));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.json()["signIn"_L1].toString(), u"basic"_s);
        const auto accounts = known();
        QCOMPARE(accounts.size(), 2);
        for (const Account &one : accounts) {
            const bool isNew = one.server == m_case->server.url();
            QCOMPARE(one.method == Ews::Method::Basic, isNew);
            QCOMPARE(one.clientId.isEmpty(), isNew);
            QCOMPARE(one.acceptedCertificates.isEmpty(), isNew);
        }
    }

    /// It is signed in to as before, whatever the other one has.
    void theSameServerIsKnown_data() { addWhere(); }
    void theSameServerIsKnown()
    {
        QFETCH(bool, named);
        Account same = here();
        same.method = Ews::Method::Basic;
        same.clientId = u"its-id"_s;
        m_case->remember(same);
        m_case->remember(elsewhere()); // used last
        const Ran ran = add(named, {u"--json"_s}, m_case->password(helena));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.json()["signIn"_L1].toString(), u"basic"_s);
        const auto accounts = known();
        QCOMPARE(accounts.size(), 2);
        for (const Account &one : accounts)
            QCOMPARE(one.clientId, one.server == m_case->server.url() ? u"its-id"_s : u"an-id"_s);
    }

    /// Not as it wants to be read.
    void aLookAlikeShowsAsDnsHasIt()
    {
        Account account{.server = QUrl(u"https://ex\u0430mple.org/EWS/Exchange.asmx"_s),
                        .address = helena};
        account.method = Ews::Method::Basic; // without a password nothing is sent
        m_case->remember(account);
        const Ran list = m_case->run({u"account"_s, u"list"_s}, {});
        QVERIFY2(list.out.contains("https://xn--exmple-4nf.org/EWS"), list.out.constData());
        const Ran ran = m_case->run({u"delegates"_s, u"list"_s}, {});
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.contains("at xn--exmple-4nf.org."), ran.err.constData());
    }

    /// To people who set it up, and not to every script.
    void ofExchangeOnlineTheEndIsSaid()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.build = {15, 20, 9000, 1};
        });
        const QByteArray date = "on 1 April 2027";
        const Ran added = add(true, {u"--json"_s}, m_case->password(helena));
        QCOMPARE(added.exit, 0);
        QVERIFY2(added.err.contains(date), added.err.constData());
        QVERIFY(!added.out.contains(date));
        const Ran tested = m_case->as(helena, {u"account"_s, u"test"_s});
        QCOMPARE(tested.exit, 0);
        QVERIFY2(tested.err.contains(date), tested.err.constData());
        QVERIFY2(tested.out.contains("Exchange Online (15.20)"), tested.out.constData());
        const Ran listed = m_case->as(helena, {u"delegates"_s, u"list"_s});
        QVERIFY(!listed.out.isEmpty());
        QVERIFY2(!listed.err.contains(date), listed.err.constData());
    }

    void ofAServerOfOnesOwnNothingIsSaid()
    {
        const Ran added = add(true, {}, m_case->password(helena));
        QCOMPARE(added.exit, 0);
        QVERIFY2(!added.err.contains("2027"), added.err.constData());
    }

    void aRefusalIsExplained()
    {
        const Ran ran = add(true, {u"--sign-in"_s, u"basic"_s}, "wrong");
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.contains("with Basic because that is chosen"), ran.err.constData());
        QVERIFY(known().isEmpty());
    }

    /// Somebody has signed in with OAuth, but the account does not come to be remembered.
    void ofWhoIsNotRememberedNoTokenStays_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("the Inbox cannot be read") << true;
        QTest::newRow("the settings cannot be written") << false;
    }

    void ofWhoIsNotRememberedNoTokenStays()
    {
        QFETCH(bool, refused);
        Support::TokenIssuer issuer;
        m_case.emplace(Sandbox::Options{
            .offered = {Ews::Method::Bearer},
            .bearer = [&issuer, refused](const QByteArray &token) -> QString {
                return !refused && issuer.accepts(token) ? helena : QString();
            },
            .bearerChallenge = "client_id=\"exchange\", authorization_uri=\"" +
                               issuer.url(u"/adfs/oauth2/authorize"_s).toEncoded() + '"'});
        QVERIFY(m_case->isReady());
        if (!refused) { // nobody can make a folder where a file is, not even root
            QVERIFY(QDir(m_case->home.path()).mkpath(u"here/config"_s));
            QFile inTheWay(m_case->home.filePath(u"here/config/onbehalf"_s));
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        }
        Terminal terminal(program(),
                          {u"account"_s, u"add"_s, helena, u"--url"_s,
                           m_case->server.url().toString(), u"--sign-in"_s, u"code"_s,
                           u"--client-id"_s, Support::TokenIssuer::clientId()},
                          m_case->environment());
        QVERIFY(terminal.shows("type the code ") && terminal.shows(" there:"));
        static const QRegularExpression code(u"type the code (\\S+) there:"_s);
        issuer.answerDevice(code.match(QString::fromUtf8(terminal.screen())).captured(1), true);
        QVERIFY(terminal.exitStatus() != 0);
        static const QRegularExpression kept(u"kept in the keychain, as '([^']+)'"_s);
        const auto key = kept.match(QString::fromUtf8(terminal.screen())).captured(1);
        QVERIFY2(!key.isEmpty(), terminal.screen().constData());
        const auto secret = await(KeychainSecretStore().read(key));
        QVERIFY(!secret);
        QCOMPARE(secret.error(), SecretFailure::NotFound);
        QVERIFY(terminal.screen().contains("its account is not remembered"));
        m_case.reset(); // its server asks the issuer
    }

private:
    static void addWhere()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("found") << false;
        QTest::newRow("named") << true;
    }

    Account here() const { return {.server = m_case->server.url(), .address = helena}; }

    Account elsewhere() const
    {
        Account account{.server = QUrl(u"https://mail.example.test/EWS/Exchange.asmx"_s),
                        .address = helena};
        account.method = Ews::Method::Bearer;
        account.clientId = u"an-id"_s;
        account.acceptedCertificates = {
            {.host = account.server.host(), .fingerprint = QByteArray(32, 'f')}};
        return account;
    }

    Ran add(bool named, const QStringList &more, const QByteArray &password)
    {
        const QUrl server = m_case->server.url();
        const QStringList where = named ? QStringList{u"--url"_s, server.toString()}
                                        : QStringList{u"--autodiscover-url"_s,
                                                      server.adjusted(QUrl::RemovePath).toString()};
        return m_case->run(QStringList{u"account"_s, u"add"_s, helena, u"--password-stdin"_s} +
                               where + more,
                           password);
    }

    QList<Account> known() const
    {
        return AccountSettings(m_case->home.filePath(u"here/config/onbehalf/onbehalf.ini"_s))
            .accounts();
    }

    SessionBus &m_bus;
    std::optional<Case> m_case;
};

ONBEHALF_BUS_TEST(TestCtlAccountAdd, QCoreApplication, SessionBus::Services::None)

} // namespace tst_ctlaccountadd

#include "tst_ctlaccountadd.moc"
