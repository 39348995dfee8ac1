// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/askoffer.h"
#include "ews/client.h"
#include "ews/negotiate.h"
#include "ews/ntlm.h"
#include "ews/operations/getdelegate.h"
#include "sandbox/acceptor.h"
#include "support/await.h"
#include "support/kerberosrealm.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace tst_onbehalfsandbox {

using namespace Qt::Literals::StringLiterals;

/// The pretend Exchange as a program of its own.
class TestOnbehalfSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsItsAddressAndServes()
    {
        QProcess process;
        const QJsonObject told = start(process, {});
        QVERIFY(told["url"_L1].toString().startsWith(u"http://127.0.0.1:"_s));
        const auto accounts = told["accounts"_L1].toArray();
        QSet<QString> roles;
        for (const QJsonValue &account : accounts) {
            roles.insert(account["role"_L1].toString());
            QVERIFY(account["smtp"_L1].toString().contains(u'@'));
            QVERIFY(!account["user"_L1].toString().isEmpty());
            QVERIFY(!account["password"_L1].toString().isEmpty());
        }
        QCOMPARE(roles, (QSet<QString>{u"owner"_s, u"assistant"_s, u"helpdesk"_s, u"colleague"_s}));
        QVERIFY(delegatesOf(told, accounts.first()) > 0);
        stop(process);
    }

    void generatedMailboxesComeLast()
    {
        QProcess process;
        const QJsonObject told = start(process, {u"--mailboxes"_s, u"1000"_s});
        const auto accounts = told["accounts"_L1].toArray();
        QVERIFY(accounts.size() > 1000);
        QCOMPARE(accounts.last()["role"_L1].toString(), u"colleague"_s);
        QVERIFY(accounts.last()["smtp"_L1].toString().endsWith(u"1000@sandbox.example"_s));
        QVERIFY(delegatesOf(told, accounts.last()) >= 0);
        stop(process);
    }

    void itListsTheMailboxes()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"all.csv"_s);
        QProcess process;
        const QJsonObject told =
            start(process, {u"--mailboxes"_s, u"100"_s, u"--list-mailboxes"_s, name});
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.first(), "smtp,name\r");
        QCOMPARE(lines.at(1), "helena.lindqvist@sandbox.example,Helena Lindqvist\r");
        QVERIFY(lines.contains("room.anchor@sandbox.example,Anchor (8)\r"));
        const QString last = told["accounts"_L1].toArray().last()["smtp"_L1].toString();
        QVERIFY(lines.at(lines.size() - 2).startsWith(last.toUtf8() + ','));
        stop(process);
    }

    void aListThatCannotBeWrittenIsAnError()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program(), {u"--list-mailboxes"_s, u"/no/such/folder/all.csv"_s});
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("/no/such/folder/all.csv"));
    }

    void itThrottles()
    {
        QProcess process;
        const QJsonObject told =
            start(process, {u"--throttle"_s, u"concurrency=27,backoff=1500,busy=100%,seed=7"_s});
        const QJsonValue account = told["accounts"_L1].toArray().first();
        Ews::Client client({.url = urlIn(told),
                            .authentication = Ews::basicAuthentication(
                                account["user"_L1].toString(), account["password"_L1].toString()),
                            .busy = Ews::noPatience});
        const auto answer = Support::await(client.send(
            Ews::GetDelegate{.mailbox = {.emailAddress = account["smtp"_L1].toString()}}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"ErrorServerBusy"_s);
        QCOMPARE(answer.error().retryAfter, std::chrono::milliseconds(1500));
        stop(process);
    }

    void itOffersBasicUnlessTold()
    {
        QProcess process;
        const QJsonObject told = start(process, {});
        const auto offered = Support::await(Ews::askOffer({.url = urlIn(told)}));
        QVERIFY(offered);
        QCOMPARE(offered->methods, QList{Ews::Method::Basic});
        stop(process);
    }

    void itTakesNtlmWhereItIsToldTo()
    {
        if (!Sandbox::Acceptor::make(Ews::Method::Ntlm, {}))
            QSKIP("gss-ntlmssp is not installed (app/setup test).");
        QProcess process;
        const QJsonObject told = start(process, {u"--offer"_s, u"ntlm,basic"_s});
        const auto offered = Support::await(Ews::askOffer({.url = urlIn(told)}));
        QVERIFY(offered);
        QCOMPARE(offered->methods, (QList{Ews::Method::Ntlm, Ews::Method::Basic}));
        const QJsonValue account = told["accounts"_L1].toArray().first();
        QVERIFY(delegatesOf(told, account,
                            Ews::ntlmAuthentication(account["user"_L1].toString(),
                                                    account["password"_L1].toString())) > 0);
        stop(process);
    }

    void itTakesTicketsWithAKeytab()
    {
        if (!Support::KerberosRealm::missing().isEmpty())
            QSKIP(qPrintable(Support::KerberosRealm::missing()));
        Support::KerberosRealm realm;
        QVERIFY(realm.isReady());
        QVERIFY(realm.addUser(u"helena.lindqvist"_s, u"x"_s));
        QVERIFY(realm.addService(u"localhost"_s));
        QVERIFY(realm.kinit(u"helena.lindqvist"_s, u"x"_s));
        QProcess process;
        const QJsonObject told =
            start(process, {u"--offer"_s, u"negotiate"_s, u"--keytab"_s, realm.keytab()});
        QCOMPARE(urlIn(told).host(), u"localhost"_s); // tickets are for names
        QJsonValue helena;
        const auto accounts = told["accounts"_L1].toArray();
        for (const QJsonValue &account : accounts)
            if (account["smtp"_L1].toString().startsWith(u"helena.lindqvist@"_s))
                helena = account;
        QVERIFY(delegatesOf(told, helena, Ews::negotiateAuthentication()) > 0);
        stop(process);
    }

    void aKeytabWithoutAKeyIsAnError()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program(), {u"--offer"_s, u"negotiate"_s, u"--keytab"_s, u"/dev/null"_s});
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("by Negotiate"));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("port") << QStringList{u"--port"_s, u"seventy"_s};
        QTest::newRow("mailboxes") << QStringList{u"--mailboxes"_s, u"-1"_s};
        QTest::newRow("version") << QStringList{u"--server-version"_s, u"Exchange2525"_s};
        QTest::newRow("throttle: name") << QStringList{u"--throttle"_s, u"speed=1"_s};
        QTest::newRow("throttle: no share") << QStringList{u"--throttle"_s, u"busy=2"_s};
        QTest::newRow("throttle: too much") << QStringList{u"--throttle"_s, u"busy=60%,cut=41%"_s};
        QTest::newRow("throttle: nothing") << QStringList{u"--throttle"_s, QString()};
        QTest::newRow("seed") << QStringList{u"--seed"_s, u"-7"_s};
        QTest::newRow("option") << QStringList{u"--nonsense"_s};
        QTest::newRow("method") << QStringList{u"--offer"_s, u"basic,digest"_s};
        QTest::newRow("no method") << QStringList{u"--offer"_s, QString()};
        QTest::newRow("Bearer") << QStringList{u"--offer"_s, u"bearer"_s};
        QTest::newRow("no keytab") << QStringList{u"--offer"_s, u"negotiate"_s};
        QTest::newRow("a keytab for nothing") << QStringList{u"--keytab"_s, u"/dev/null"_s};
        QTest::newRow("no such keytab")
            << QStringList{u"--offer"_s, u"negotiate"_s, u"--keytab"_s, u"/no/such/keytab"_s};
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        process.start(program(), arguments);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }

    void itHasHelp()
    {
        QProcess process;
        process.start(program(), {u"--help"_s});
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray help = process.readAllStandardOutput();
        for (const char *option :
             {"--latency-ms", "--offer", "--keytab", "--throttle", "--list-mailboxes", "--seed"})
            QVERIFY2(help.contains(option), option);
    }

private:
    static QString program() { return qEnvironmentVariable("ONBEHALFSANDBOX"); }

    /// A sanitizer's, too, which need not tell what GSSAPI's libraries leave behind.
    static QProcessEnvironment environment()
    {
        auto all = QProcessEnvironment::systemEnvironment();
        all.insert(u"LSAN_OPTIONS"_s, u"detect_leaks=0"_s);
        return all;
    }

    static QUrl urlIn(const QJsonObject &told) { return QUrl(told["url"_L1].toString()); }

    static QJsonObject start(QProcess &process, const QStringList &arguments)
    {
        process.setProcessEnvironment(environment());
        process.start(program(), QStringList{u"--json"_s} + arguments);
        while (!process.canReadLine())
            if (!process.waitForReadyRead(20'000))
                return {};
        return QJsonDocument::fromJson(process.readLine()).object();
    }

    static void stop(QProcess &process)
    {
        QCOMPARE(process.state(), QProcess::Running);
        process.terminate();
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    static qsizetype delegatesOf(const QJsonObject &told, const QJsonValue &account)
    {
        return delegatesOf(told, account,
                           Ews::basicAuthentication(account["user"_L1].toString(),
                                                    account["password"_L1].toString()));
    }

    static qsizetype delegatesOf(const QJsonObject &told, const QJsonValue &account,
                                 std::shared_ptr<Ews::Authentication> authentication)
    {
        Ews::Client client({.url = urlIn(told), .authentication = std::move(authentication)});
        const auto answer = Support::await(client.send(
            Ews::GetDelegate{.mailbox = {.emailAddress = account["smtp"_L1].toString()}}));
        return answer ? answer->items.size() : -1;
    }
};

ONBEHALF_TEST(TestOnbehalfSandbox, QCoreApplication)

} // namespace tst_onbehalfsandbox

#include "tst_onbehalfsandbox.moc"
