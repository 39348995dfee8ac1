// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "mail/maildrafts.h"
#include "principals/principalslist.h"
#include "secrets/keychainsecretstore.h"
#include "support/await.h"
#include "support/keyring.h"
#include "support/testprogram.h"
#include "terminal.h"

#include <QDir>
#include <QDirIterator>

namespace tst_ctlaccounts {

using namespace CtlCase;
using namespace OnBehalf;
using Support::await;
using Support::SessionBus;

/// The accounts that are remembered, with a real gnome-keyring-daemon.
class TestCtlAccounts : public QObject
{
    Q_OBJECT

public:
    explicit TestCtlAccounts(SessionBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase() { QVERIFY(Support::openKeyring(m_bus)); }

    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void nobodyIsRemembered()
    {
        const Ran ran = m_case->run({u"account"_s, u"list"_s}, {});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out, "No account is remembered.\n");
        QCOMPARE(m_case->run({u"account"_s, u"list"_s, u"--json"_s}, {}).json(),
                 (QJsonObject{{u"accounts"_s, QJsonArray()}}));
        const Ran named = m_case->run({u"account"_s, u"test"_s, u"helena"_s}, {});
        QCOMPARE(named.exit, 2);
        QVERIFY(named.err.contains("No account is remembered"));
        QCOMPARE(m_case->run({u"account"_s, u"test"_s}, {}).exit, 2);
    }

    void aFileThatCannotBeReadIsNotNobody_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("list") << QStringList{u"account"_s, u"list"_s};
        QTest::newRow("test") << QStringList{u"account"_s, u"test"_s};
        QTest::newRow("remove") << QStringList{u"account"_s, u"remove"_s, helena, u"--yes"_s};
        // What is remembered of the server would be missing: which certificate, which sign-in.
        QTest::newRow("work") << QStringList{u"--server"_s, u"http://127.0.0.1:1/"_s, u"--user"_s,
                                             helena,        u"directory"_s,           u"search"_s,
                                             u"jonas"_s};
    }

    void aFileThatCannotBeReadIsNotNobody()
    {
        QFETCH(QStringList, command);
        const QString name = m_case->home.filePath(u"here/config/onbehalf/onbehalf.ini"_s);
        const auto fails = [&](const QString &code, const QByteArray &says) {
            const Ran ran = m_case->run(command + QStringList{u"--json"_s}, {});
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.json()["error"_L1]["code"_L1].toString(), code);
            QVERIFY(ran.json()["error"_L1]["message"_L1].toString().contains(name));
            QVERIFY2(ran.err.contains(says), ran.err.constData());
            QVERIFY(ran.err.contains(name.toUtf8()));
            QVERIFY(m_case->run(command, {}).out.isEmpty());
            QCOMPARE(m_case->server.requests(), 0);
        };
        QVERIFY(QDir().mkpath(name)); // a folder
        fails(u"AccountsUnreadable"_s, "you may read it");
        QVERIFY(QDir().rmdir(name));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x7f"
                   "ELF of something else\n");
        file.close();
        fails(u"AccountsMalformed"_s, "move it away");
        QVERIFY(file.remove());
        m_case->remember(helenasAccount());
        QVERIFY(file.setPermissions({}));
        if (QFile(name).open(QIODevice::ReadOnly))
            return; // permissions hold nobody off here
        fails(u"AccountsUnreadable"_s, "you may read it");
    }

    void theyAreListedWithWhatTheKeychainHas()
    {
        m_case->remember({.server = m_case->server.url(), .address = jonas});
        const Account current = m_case->remember(helenasAccount());
        keep(current.secretKey(), m_case->password(helena));
        keep(current.issuer->secretKey(helena), "a refresh token");

        const Ran plain = m_case->run({u"account"_s, u"list"_s}, {});
        QCOMPARE(plain.exit, 0);
        const auto lines = plain.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).startsWith("*  " + helena.toUtf8()));
        QVERIFY(lines.at(1).endsWith("password, sign-in"));
        QVERIFY(lines.at(2).contains(jonas.toUtf8()) && lines.at(2).endsWith("nothing"));
        QVERIFY(!plain.out.contains(m_case->password(helena)));
        QVERIFY(!plain.out.contains("a refresh token"));

        const Ran ran = m_case->run({u"account"_s, u"list"_s, u"--json"_s}, {});
        const QJsonArray accounts = ran.json()["accounts"_L1].toArray();
        QCOMPARE(accounts.size(), 2);
        const QJsonObject first = accounts.first().toObject();
        QCOMPARE(first["address"_L1].toString(), helena);
        QCOMPARE(first["server"_L1].toString(), m_case->server.url().toString());
        QCOMPARE(first["signIn"_L1].toString(), u"basic"_s);
        QCOMPARE(first["current"_L1].toBool(), true);
        QCOMPARE(first["secrets"_L1].toArray(), (QJsonArray{u"password"_s, u"signIn"_s}));
        const QJsonObject second = accounts.last().toObject();
        QCOMPARE(second["signIn"_L1].toString(), u"auto"_s);
        QCOMPARE(second["current"_L1].toBool(true), false);
        QCOMPARE(second["secrets"_L1], QJsonValue(QJsonArray()));
        QCOMPARE(m_case->server.requests(), 0);
    }

    void oneOfThemSignsInByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("address") << helena;
        QTest::newRow("in other letters") << u"Helena.LINDQVIST@sandbox.example"_s;
        QTest::newRow("what is before the @") << u"helena.lindqvist"_s;
    }

    void oneOfThemSignsInByName()
    {
        QFETCH(QString, name);
        keep(m_case->remember(helenasAccount()).secretKey(), m_case->password(helena));
        m_case->remember({.server = m_case->server.url(), .address = jonas});
        const Ran ran =
            m_case->run({u"--account"_s, name, u"directory"_s, u"search"_s, u"Jonas Weber"_s}, {});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Jonas Weber"));
        const Ran test = m_case->run({u"account"_s, u"test"_s, name}, {});
        QCOMPARE(test.exit, 0);
        QVERIFY2(test.out.contains("password (Basic)"), test.out.constData());
        QVERIFY(!test.out.contains("until")); // a password has no end that is known
    }

    void namesThatAreNoneOrSeveralAreUsageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QStringList list{u"delegates"_s, u"list"_s};
        QTest::newRow("nobody's") << QStringList{u"--account"_s, u"nobody"_s} + list
                                  << QByteArray("No account is remembered as 'nobody'");
        QTest::newRow("to test") << QStringList{u"account"_s, u"test"_s, u"nobody"_s}
                                 << QByteArray("No account is remembered as 'nobody'");
        QTest::newRow("to remove")
            << QStringList{u"account"_s, u"remove"_s, u"nobody"_s, u"--yes"_s}
            << QByteArray("No account is remembered as 'nobody'");
        QTest::newRow("ambiguous") << QStringList{u"--account"_s, u"helena.lindqvist"_s} + list
                                   << QByteArray("Several accounts are remembered as 'helena");
        QTest::newRow("not said") << list << QByteArray("say with --account which one");
    }

    void namesThatAreNoneOrSeveralAreUsageErrors()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        m_case->remember(helenasAccount());
        m_case->remember(
            {.server = m_case->server.url(), .address = u"helena.lindqvist@elsewhere.example"_s});
        const Ran ran = m_case->run(arguments, {});
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(ran.err.contains(helena.toUtf8()));
        QVERIFY(ran.err.contains("helena.lindqvist@elsewhere.example"));
        QCOMPARE(m_case->server.requests(), 0);
    }

    void anAddressGoesBeforeItsBeginning()
    {
        m_case->remember({.server = m_case->server.url(), .address = jonas});
        m_case->remember({.server = m_case->server.url(), .address = u"jonas.weber"_s});
        keep(Account{.server = m_case->server.url(), .address = u"jonas.weber"_s}.secretKey(),
             m_case->password(jonas));
        QCOMPARE(m_case->run({u"account"_s, u"test"_s, u"jonas.weber"_s}, {}).exit, 0);
    }

    void aRemovedAccountLeavesNothing()
    {
        const Account account = helenasAccount();
        m_case->remember({.server = m_case->server.url(), .address = jonas});
        m_case->remember(account);
        work();
        for (const QString &key : account.secretKeys())
            keep(key, "secret");
        QVERIFY(!holding(helena).isEmpty());

        const Ran ran =
            m_case->run({u"account"_s, u"remove"_s, helena, u"--yes"_s, u"--json"_s}, {});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()["removed"_L1].toBool(), true);
        QCOMPARE(ran.json()["keychainAsked"_L1].toBool(), true);
        QCOMPARE(holding(helena), QStringList());
        for (const QString &key : account.secretKeys()) {
            const auto secret = await(KeychainSecretStore().read(key));
            QVERIFY(!secret);
            QCOMPARE(secret.error(), SecretFailure::NotFound);
        }
        const Ran left = m_case->run({u"account"_s, u"list"_s, u"--json"_s}, {});
        QCOMPARE(left.json()["accounts"_L1].toArray().size(), 1);
        QCOMPARE(m_case->server.requests(), 0);
    }

    void removingIsAskedAbout_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("exit");
        QTest::newRow("yes") << QByteArray("yes\n") << 0;
        QTest::newRow("no") << QByteArray("no\n") << 1;
        QTest::newRow("return") << QByteArray("\n") << 1;
        QTest::newRow("end of input") << QByteArray("\x04") << 1;
    }

    void removingIsAskedAbout()
    {
        QFETCH(QByteArray, typed);
        QFETCH(int, exit);
        m_case->remember(helenasAccount());
        work();
        Terminal terminal(program(), {u"account"_s, u"remove"_s, u"helena.lindqvist"_s},
                          m_case->environment());
        QVERIFY(terminal.shows("which are deleted: 1"));
        QVERIFY(terminal.shows("Type yes: "));
        terminal.type(typed);
        QCOMPARE(terminal.exitStatus(), exit);
        QCOMPARE(terminal.screen().contains("Nothing was forgotten."), exit != 0);
        QCOMPARE(holding(helena).isEmpty(), exit == 0);
    }

    void withoutATerminalItTakesAYes()
    {
        m_case->remember(helenasAccount());
        const Ran ran = m_case->run({u"account"_s, u"remove"_s, helena}, "yes");
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("--yes"));
        QVERIFY(!holding(helena).isEmpty());
    }

    void ofTheSameAddressTheServerSaysWhich()
    {
        m_case->remember(helenasAccount());
        const Account other = m_case->remember(
            {.server = QUrl(u"https://mail.example.test/EWS/Exchange.asmx"_s), .address = helena});
        const QStringList remove{u"account"_s, u"remove"_s, helena, u"--yes"_s};
        const Ran ran = m_case->run(remove, {});
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("https://mail.example.test/EWS/Exchange.asmx"));
        QCOMPARE(m_case->run(remove + QStringList{u"--server"_s, other.server.toString()}, {}).exit,
                 0);
        const Ran left = m_case->run({u"account"_s, u"list"_s, u"--json"_s}, {});
        QCOMPARE(left.json()["accounts"_L1].toArray().size(), 1);
        QCOMPARE(left.json()["accounts"_L1][0]["server"_L1].toString(),
                 m_case->server.url().toString());
    }

    // The last one: nobody unlocks it again.
    void aLockedKeychainForgetsNothing()
    {
        const Account account = m_case->remember(helenasAccount());
        keep(account.secretKey(), "secret");
        QVERIFY(Support::lockKeyring(m_bus));
        const Ran listed = m_case->run({u"account"_s, u"list"_s, u"--json"_s}, {});
        QCOMPARE(listed.exit, 0);
        QVERIFY(listed.json()["accounts"_L1][0]["secrets"_L1].isNull());
        QVERIFY(listed.err.contains("The keychain is locked."));
        const Ran ran =
            m_case->run({u"account"_s, u"remove"_s, helena, u"--yes"_s, u"--json"_s}, {});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.json()["removed"_L1].toBool(true), false);
        QVERIFY(ran.err.contains("The keychain is locked. Nothing was forgotten."));
        QVERIFY(!holding(helena).isEmpty());
    }

private:
    Account helenasAccount() const
    {
        Account account{.server = m_case->server.url(), .address = helena};
        account.method = Ews::Method::Basic;
        account.clientId = u"an-id"_s;
        account.issuer = OAuth::Issuer{.authorization = QUrl(u"https://login.example.test/a"_s),
                                       .token = QUrl(u"https://login.example.test/t"_s),
                                       .deviceAuthorization = {},
                                       .clientId = u"an-id"_s,
                                       .scope = {},
                                       .resource = {},
                                       .host = m_case->server.url().host()};
        return account;
    }

    static void keep(const QString &key, const QByteArray &secret)
    {
        QVERIFY(await(KeychainSecretStore().write(key, QString::fromUtf8(secret))));
    }

    /// What Helena leaves behind on this computer.
    void work() const
    {
        KeptMail mail{.account = helena};
        mail.draft.subject = u"Words"_s;
        QVERIFY(MailDrafts(m_case->home.filePath(u"here/data/onbehalf/mail"_s)).save(mail));
        const AccountSettings settings(
            m_case->home.filePath(u"here/config/onbehalf/onbehalf.ini"_s));
        PrincipalsList(settings, helena).add({.name = u"Jonas"_s, .address = jonas});
    }

    /// The files that name somebody, in any spelling.
    QStringList holding(const QString &address) const
    {
        QStringList files;
        QDirIterator all(m_case->home.path(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) &&
                file.readAll().toLower().contains(address.section(u'@', 0, 0).toUtf8()))
                files.append(file.fileName());
        }
        return files;
    }

    SessionBus &m_bus;
    std::optional<Case> m_case;
};

ONBEHALF_BUS_TEST(TestCtlAccounts, QCoreApplication, SessionBus::Services::None)

} // namespace tst_ctlaccounts

#include "tst_ctlaccounts.moc"
