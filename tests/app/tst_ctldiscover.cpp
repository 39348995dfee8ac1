// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/secretservice.h"
#include "support/await.h"
#include "support/faultproxy.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"
#include "terminal.h"

#include <QDir>

namespace tst_ctldiscover {

using namespace CtlCase;
using namespace OnBehalf;
using namespace std::chrono_literals;
using Support::await;
using Support::SessionBus;

/// From an address to a server, and to an account that is remembered, with a real keyring.
class TestCtlDiscover : public QObject
{
    Q_OBJECT

public:
    explicit TestCtlDiscover(SessionBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bus.isReady(), "dbus-daemon could not be started");
        QVERIFY2(m_bus.startKeyring(), "gnome-keyring-daemon could not be started");
        QTRY_COMPARE(await(secretServiceState(5s)), SecretServiceState::Unlocked);
    }

    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        const Account account{.server = m_case->server.url(), .address = helena};
        static_cast<void>(await(KeychainSecretStore().remove(account.secretKey())));
    }

    void cleanup() { m_case.reset(); }

    void itPrintsWhatCameOfEachPlace()
    {
        const Ran ran = m_case->run(discover({u"--password-stdin"_s}), m_case->password(helena));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const auto lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        const QByteArray host = "127.0.0.1:" + QByteArray::number(m_case->server.url().port());
        const QByteArray url = m_case->server.url().toEncoded();
        QCOMPARE(lines.at(0), "Autodiscover (SOAP) at " + host + ": Found: " + url);
        QCOMPARE(lines.at(1), "Autodiscover (POX) at " + host + ": Not needed any more.");
        QCOMPARE(lines.at(3), url);
        QVERIFY(ran.err.isEmpty());
    }

    void itPrintsAllOfItAsJson()
    {
        const Ran ran =
            m_case->run(discover({u"--password-stdin"_s, u"--json"_s}), m_case->password(helena));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QJsonObject json = ran.json();
        QCOMPARE(json["url"_L1].toString(), m_case->server.url().toString());
        QCOMPARE(json["serverAddress"_L1].toString(), helena);
        QVERIFY(json["schemas"_L1].toArray().contains(u"Exchange2010"_s));
        QVERIFY(json["serverVersion"_L1].toString().startsWith(u"15."_s));
        const QJsonObject first = json["steps"_L1].toArray().first().toObject();
        QCOMPARE(first["way"_L1].toString(), u"Soap"_s);
        QCOMPARE(first["state"_L1].toString(), u"Found"_s);
        QCOMPARE(first["signIn"_L1].toString(), u"basic"_s);
        QCOMPARE(json["confirmedHosts"_L1].toArray(), QJsonArray{u"127.0.0.1"_s});
    }

    void withoutAPasswordVersion2IsLeft()
    {
        const Ran ran = m_case->run(discover(), {});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY(ran.out.contains("There is nothing to sign in with that the server accepts."));
        QVERIFY(ran.out.contains("Autodiscover (version 2) at 127.0.0.1"));
        QVERIFY(ran.out.trimmed().endsWith(m_case->server.url().toEncoded()));
    }

    void itTracesWithoutSecrets()
    {
        const QString folder = m_case->home.filePath(u"trace"_s);
        QCOMPARE(m_case
                     ->run(discover({u"--password-stdin"_s, u"--trace"_s, folder}),
                           m_case->password(helena))
                     .exit,
                 0);
        const QDir trace(folder);
        QCOMPARE(trace.entryList(QDir::Files),
                 (QStringList{u"001-GetUserSettings-request.xml"_s,
                              u"001-GetUserSettings-response.xml"_s, u"exchanges.txt"_s}));
        for (const QString &name : trace.entryList(QDir::Files)) {
            QFile file(trace.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY(!text.isEmpty());
            QVERIFY(!text.contains(m_case->password(helena)));
        }
    }

    void aWrongPasswordIsSaid()
    {
        m_case.emplace(Sandbox::Options{.version = Ews::ServerVersion::Exchange2010});
        const Ran ran = m_case->run(discover({u"--password-stdin"_s}), "wrong");
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.out.contains("did not accept the user name or the password"));
        QVERIFY(ran.out.contains("Not tried: this server has just refused the same sign-in."));
        QVERIFY(!ran.err.isEmpty());
    }

    void nobodyThereIsSaid()
    {
        Support::FaultProxy nobody;
        const QStringList there{u"discover"_s, helena, u"--autodiscover-url"_s,
                                nobody.url(QString()).toString()};
        const Ran ran = m_case->run(there, {});
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.err.contains("could not be found"), ran.err.constData());
        QCOMPARE(ran.out.count("There is no Autodiscover."), 3);
        const Ran json = m_case->run(there + QStringList{u"--json"_s}, {});
        QCOMPARE(json.exit, 4);
        QCOMPARE(json.json()["error"_L1]["code"_L1].toString(), u"AutodiscoverFoundNothing"_s);
        QVERIFY(json.json()["url"_L1].isNull());
    }

    void strangersNeedToBeAllowed()
    {
        Support::FaultProxy redirecting;
        redirecting.answer(
            {.bytes = Support::httpAnswer(302, {},
                                          {"Location: https://autodiscover.invalid/autodiscover/"
                                           "autodiscover.svc"})});
        const QStringList there{u"discover"_s, helena, u"--autodiscover-url"_s,
                                redirecting.url(QString()).toString()};
        const Ran ran = m_case->run(there, {});
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.err.contains("--allow-host HOST"), ran.err.constData());
        QVERIFY(ran.err.contains("autodiscover.invalid"));
        const Ran allowed =
            m_case->run(there + QStringList{u"--allow-host"_s, u"Autodiscover.INVALID"_s}, {});
        QCOMPARE(allowed.exit, 4);
        QVERIFY2(!allowed.err.contains("--allow-host"), allowed.err.constData());
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nobody") << QStringList{u"discover"_s};
        QTest::newRow("no address") << QStringList{u"discover"_s, u"helena"_s};
        QTest::newRow("one label") << QStringList{u"discover"_s, u"helena@localhost"_s};
        QTest::newRow("a server") << QStringList{u"discover"_s, helena, u"--server"_s,
                                                 u"https://mail.example.test/"_s};
        QTest::newRow("http") << QStringList{u"discover"_s, helena, u"--autodiscover-url"_s,
                                             u"http://mail.example.test/"_s};
        QTest::newRow("a URL to find")
            << QStringList{u"discover"_s, helena, u"--url"_s, u"https://mail.example.test/"_s};
        QTest::newRow("a host that is none")
            << QStringList{u"discover"_s, helena, u"--allow-host"_s, u"a b"_s};
        QTest::newRow("to be added, by http")
            << QStringList{u"account"_s, u"add"_s, helena, u"--url"_s,
                           u"http://mail.example.test/EWS/Exchange.asmx"_s};
        QTest::newRow("to be added, found and named") << QStringList{
            u"account"_s,      u"add"_s,        helena, u"--url"_s, u"https://mail.a.test/"_s,
            u"--allow-host"_s, u"mail.b.test"_s};
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = m_case->run(arguments, {});
        QCOMPARE(ran.exit, 2);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(ran.out.isEmpty());
    }

    void anAccountIsAddedByItsAddress_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("found") << false;
        QTest::newRow("named") << true;
    }

    void anAccountIsAddedByItsAddress()
    {
        QFETCH(bool, named);
        const QStringList where = named ? QStringList{u"--url"_s, m_case->server.url().toString()}
                                        : QStringList{u"--autodiscover-url"_s, place()};
        const Ran ran = m_case->run(
            QStringList{u"account"_s, u"add"_s, helena, u"--password-stdin"_s, u"--json"_s} + where,
            m_case->password(helena));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.json(), (QJsonObject{{u"address"_s, helena},
                                          {u"server"_s, m_case->server.url().toString()},
                                          {u"signIn"_s, u"basic"_s},
                                          {u"passwordKept"_s, true}}));
        const auto accounts = settings().accounts();
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts.first().server, m_case->server.url());
        QCOMPARE(accounts.first().method, std::optional(Ews::Method::Basic));
        QCOMPARE(accounts.first().confirmedHosts,
                 named ? QStringList() : QStringList{u"127.0.0.1"_s});
        const auto kept = await(KeychainSecretStore().read(accounts.first().secretKey()));
        QVERIFY(kept);
        QCOMPARE(kept->toUtf8(), m_case->password(helena));
        QCOMPARE(m_case->run({u"directory"_s, u"search"_s, u"Jonas"_s}, {}).exit,
                 0); // nobody is asked
    }

    void anAccountThatCannotSignInIsNotAdded()
    {
        const Ran ran = m_case->run({u"account"_s, u"add"_s, helena, u"--password-stdin"_s,
                                     u"--url"_s, m_case->server.url().toString()},
                                    "wrong");
        QCOMPARE(ran.exit, 3);
        QVERIFY(settings().accounts().isEmpty());
        const Account account{.server = m_case->server.url(), .address = helena};
        QVERIFY(!await(KeychainSecretStore().read(account.secretKey())));
    }

    void anAccountWithoutAServerIsNotAdded()
    {
        Support::FaultProxy nobody;
        const Ran ran = m_case->run({u"account"_s, u"add"_s, helena, u"--autodiscover-url"_s,
                                     nobody.url(QString()).toString()},
                                    {});
        QCOMPARE(ran.exit, 4);
        QVERIFY(settings().accounts().isEmpty());
    }

private:
    QString place() const { return m_case->server.url().adjusted(QUrl::RemovePath).toString(); }

    QStringList discover(const QStringList &more = {}) const
    {
        return QStringList{u"discover"_s, helena, u"--autodiscover-url"_s, place()} + more;
    }

    AccountSettings settings() const
    {
        return AccountSettings(m_case->home.filePath(u"here/config/onbehalf/onbehalf.ini"_s));
    }

    SessionBus &m_bus;
    std::optional<Case> m_case;
};

ONBEHALF_BUS_TEST(TestCtlDiscover, QCoreApplication, SessionBus::Services::None)

} // namespace tst_ctldiscover

#include "tst_ctldiscover.moc"
