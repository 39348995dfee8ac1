// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace tst_sandboxprogram {

using namespace Qt::Literals::StringLiterals;

/// The program onbehalf-sandbox, as scripts use it.
class TestSandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesItselfInOneLineOfJson();
    void announcesItselfToPeople();
    void fillsTheCalendarsAroundADay();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void helps();
    void saysWhenThePortIsTaken();
};

namespace {

struct Program
{
    explicit Program(const QStringList &arguments)
    {
        process.start(qEnvironmentVariable("ONBEHALF_SANDBOX"), arguments);
    }
    ~Program()
    {
        process.terminate(); // SIGTERM
        process.waitForFinished(5000);
    }
    QByteArray line()
    {
        while (!process.canReadLine())
            if (!process.waitForReadyRead(10'000))
                return {};
        return process.readLine();
    }
    QProcess process;
};

} // namespace

void TestSandboxProgram::announcesItselfInOneLineOfJson()
{
    Program program({u"--json"_s, u"--mailboxes"_s, u"2"_s});
    const QJsonObject first = QJsonDocument::fromJson(program.line()).object();
    const QUrl url(first[u"url"_s].toString());
    QCOMPARE(url.path(), u"/EWS/Exchange.asmx"_s);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    QVERIFY(socket.waitForConnected(5000));
    const QJsonArray accounts = first[u"accounts"_s].toArray();
    QStringList roles;
    for (const QJsonValue &account : accounts) {
        for (const QString &key : {u"smtp"_s, u"user"_s, u"password"_s})
            QVERIFY(!account[key].toString().isEmpty());
        roles.append(account[u"role"_s].toString());
    }
    roles.removeDuplicates();
    QCOMPARE(roles, (QStringList{u"owner"_s, u"assistant"_s, u"helpdesk"_s, u"colleague"_s}));
    QVERIFY(accounts.last()[u"smtp"_s].toString().endsWith(u"2@sandbox.example"_s));
    program.process.terminate();
    QVERIFY(program.process.waitForFinished(5000));
    QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process.exitCode(), 0);
}

void TestSandboxProgram::announcesItselfToPeople()
{
    Program program({});
    QVERIFY(program.line().startsWith("EWS: http://127.0.0.1:"));
}

/// The owner has the first appointment of a week on Monday at 8:30, which is 7:30 in UTC.
void TestSandboxProgram::fillsTheCalendarsAroundADay()
{
    Program program({u"--json"_s, u"--today"_s, u"2026-03-05"_s});
    const QJsonObject first = QJsonDocument::fromJson(program.line()).object();
    const QUrl url(first[u"url"_s].toString());
    const QJsonValue owner = first[u"accounts"_s][0];
    const QByteArray account =
        (owner[u"user"_s].toString() + u':' + owner[u"password"_s].toString()).toUtf8();
    const QByteArray soap =
        R"(<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"
 xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"
 xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"><s:Body>
<m:FindItem Traversal="Shallow"><m:ItemShape><t:BaseShape>Default</t:BaseShape></m:ItemShape>
<m:CalendarView StartDate="2026-02-23T00:00:00Z" EndDate="2026-03-03T00:00:00Z"/>
<m:ParentFolderIds><t:DistinguishedFolderId Id="calendar"/></m:ParentFolderIds></m:FindItem>
</s:Body></s:Envelope>)";
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    QVERIFY(socket.waitForConnected(5000));
    socket.write("POST /EWS/Exchange.asmx HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                 "Content-Type: text/xml\r\nAuthorization: Basic " +
                 account.toBase64() + "\r\nContent-Length: " + QByteArray::number(soap.size()) +
                 "\r\n\r\n" + soap);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000)) {
    }
    const QByteArray answer = socket.readAll();
    const qsizetype start = answer.indexOf("<t:Start>");
    QVERIFY2(start > 0, answer.constData());
    QCOMPARE(answer.mid(start + 9, 20), QByteArray("2026-03-02T07:30:00Z"));
}

void TestSandboxProgram::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--foo"_s};
    QTest::newRow("port in words") << QStringList{u"--port"_s, u"ews"_s};
    QTest::newRow("port too high") << QStringList{u"--port"_s, u"65536"_s};
    QTest::newRow("negative latency") << QStringList{u"--latency-ms=-1"_s};
    QTest::newRow("no number") << QStringList{u"--mailboxes"_s};
    QTest::newRow("too many folders") << QStringList{u"--folders"_s, u"1000000"_s};
    QTest::newRow("unknown version") << QStringList{u"--server-version"_s, u"2019"_s};
    QTest::newRow("no date") << QStringList{u"--today"_s, u"tomorrow"_s};
    QTest::newRow("an argument") << QStringList{u"start"_s};
}

void TestSandboxProgram::refusesBadUsage()
{
    QFETCH(const QStringList, arguments);
    Program program(arguments);
    QVERIFY(program.process.waitForFinished(10'000));
    QCOMPARE(program.process.exitCode(), 2);
    QVERIFY(!program.process.readAllStandardError().isEmpty());
    QVERIFY(program.process.readAllStandardOutput().isEmpty());
}

void TestSandboxProgram::helps()
{
    Program program({u"--help"_s});
    QVERIFY(program.process.waitForFinished(10'000));
    QCOMPARE(program.process.exitCode(), 0);
    const QByteArray text = program.process.readAllStandardOutput();
    for (const char *option : {"--port", "--mailboxes", "--folders", "--latency-ms",
                               "--server-version", "--today", "--json"})
        QVERIFY2(text.contains(option), option);
}

void TestSandboxProgram::saysWhenThePortIsTaken()
{
    Program first({u"--json"_s});
    const QUrl url(QJsonDocument::fromJson(first.line()).object()[u"url"_s].toString());
    Program second({u"--port"_s, QString::number(url.port())});
    QVERIFY(second.process.waitForFinished(10'000));
    QCOMPARE(second.process.exitCode(), 1);
}

ONBEHALF_TEST(TestSandboxProgram, QCoreApplication)

} // namespace tst_sandboxprogram

#include "tst_sandboxprogram.moc"
