// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/client.h"
#include "ews/operations/getdelegate.h"
#include "support/await.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
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

    void generatedMailboxesComeLastAndHaveDelegates()
    {
        QProcess process;
        const QJsonObject told = start(process, {u"--mailboxes"_s, u"1000"_s});
        const auto accounts = told["accounts"_L1].toArray();
        QVERIFY(accounts.size() > 1000);
        QCOMPARE(accounts.last()["role"_L1].toString(), u"colleague"_s);
        QVERIFY(accounts.last()["smtp"_L1].toString().startsWith(u"user"_s));
        QVERIFY(delegatesOf(told, accounts.last()) > 0);
        stop(process);
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("port") << QStringList{u"--port"_s, u"seventy"_s};
        QTest::newRow("mailboxes") << QStringList{u"--mailboxes"_s, u"-1"_s};
        QTest::newRow("version") << QStringList{u"--server-version"_s, u"Exchange2525"_s};
        QTest::newRow("option") << QStringList{u"--nonsense"_s};
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
        QVERIFY(process.readAllStandardOutput().contains("--latency-ms"));
    }

private:
    static QString program() { return qEnvironmentVariable("ONBEHALFSANDBOX"); }

    static QJsonObject start(QProcess &process, const QStringList &arguments)
    {
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
        Ews::Client client({.url = QUrl(told["url"_L1].toString()),
                            .authentication = Ews::basicAuthentication(
                                account["user"_L1].toString(), account["password"_L1].toString())});
        const auto answer = Support::await(client.send(
            Ews::GetDelegate{.mailbox = {.emailAddress = account["smtp"_L1].toString()}}));
        return answer ? answer->items.size() : -1;
    }
};

ONBEHALF_TEST(TestOnbehalfSandbox, QCoreApplication)

} // namespace tst_onbehalfsandbox

#include "tst_onbehalfsandbox.moc"
