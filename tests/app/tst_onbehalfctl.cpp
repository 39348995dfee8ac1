// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/server.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString helena = u"helena.lindqvist@sandbox.example"_s;
const QString tomas = u"tomas.ferreira@sandbox.example"_s;
const QString isabel = u"isabel.navarro@sandbox.example"_s;

struct Ran
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

/// The program as a script runs it, against the sandbox.
class TestOnbehalfctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server.emplace();
        QVERIFY(m_server->listen());
        m_home.emplace();
    }

    void cleanup() { m_server.reset(); }

    void theListIsOneJsonDocument()
    {
        const Ran ran = as(helena, {u"delegates"_s, u"list"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonObject json = ran.json();
        QCOMPARE(json["mailbox"_L1].toString(), helena);
        QCOMPARE(json["deliverMeetingRequests"_L1].toString(),
                 u"DelegatesAndSendInformationToMe"_s);
        const QJsonObject first = json["delegates"_L1][0].toObject();
        QCOMPARE(first["smtp"_L1].toString(), u"jonas.weber@sandbox.example"_s);
        QCOMPARE(first["name"_L1].toString(), u"Jonas Weber"_s);
        QVERIFY(first["sid"_L1].toString().startsWith(u"S-1-5-21-"_s));
        QCOMPARE(first["levels"_L1].toObject().keys(),
                 (QStringList{u"calendar"_s, u"contacts"_s, u"inbox"_s, u"journal"_s, u"notes"_s,
                              u"tasks"_s}));
        QCOMPARE(first["levels"_L1]["calendar"_L1].toString(), u"Editor"_s);
        QCOMPARE(first["receivesCopies"_L1].toBool(), true);
        QCOMPARE(first["viewsPrivateItems"_L1].toBool(true), false);
        QVERIFY(first["error"_L1].isNull());
        const QJsonObject orphan = json["delegates"_L1][3].toObject();
        QCOMPARE(orphan["error"_L1]["code"_L1].toString(), u"ErrorDelegateNoUser"_s);
        QVERIFY(orphan["levels"_L1].isNull());
    }

    void optionsAreTakenBeforeAndAfterTheCommand()
    {
        const QStringList sign{u"--server"_s, m_server->url().toString(), u"--user"_s, helena,
                               u"--password-stdin"_s};
        const QStringList list{u"delegates"_s, u"list"_s};
        QCOMPARE(run(sign + list, password(helena)).exit, 0);
        QCOMPARE(run(list + sign, password(helena)).exit, 0);
        QVERIFY(run(sign + list, password(helena)).out.contains("Jonas Weber"));
    }

    void aDelegateIsAddedChangedRemovedAndBroughtBack()
    {
        const Ran added = as(
            helena, {u"delegates"_s, u"add"_s, isabel, u"--inbox"_s, u"Reviewer"_s, u"--json"_s});
        QCOMPARE(added.exit, 0);
        // What she had on folders that were not named is still hers.
        QCOMPARE(level(isabel, u"calendar"_s), u"Custom"_s);
        QCOMPARE(level(isabel, u"inbox"_s), u"Reviewer"_s);
        QCOMPARE(level(isabel, u"notes"_s), u"None"_s);
        QCOMPARE(delegate(isabel)["receivesCopies"_L1].toBool(true), false);

        QCOMPARE(as(helena, {u"delegates"_s, u"update"_s, isabel, u"--calendar"_s, u"editor"_s,
                             u"--copies"_s, u"--private"_s})
                     .exit,
                 0);
        QCOMPARE(level(isabel, u"calendar"_s), u"Editor"_s);
        QCOMPARE(level(isabel, u"inbox"_s), u"Reviewer"_s); // not named
        QCOMPARE(delegate(isabel)["receivesCopies"_L1].toBool(), true);

        QCOMPARE(as(helena, {u"delegates"_s, u"remove"_s, isabel}).exit, 0);
        QVERIFY(delegate(isabel).isEmpty());
        QCOMPARE(as(helena, {u"undo"_s}).exit, 0);
        QCOMPARE(level(isabel, u"calendar"_s), u"Editor"_s);
        QCOMPARE(delegate(isabel)["viewsPrivateItems"_L1].toBool(), true);
    }

    void loweringTheCalendarTurnsCopiesOff()
    {
        const QString jonas = u"jonas.weber@sandbox.example"_s;
        const Ran ran = as(helena, {u"delegates"_s, u"update"_s, jonas, u"--calendar"_s,
                                    u"Author"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()["changes"_L1].toArray().size(), 2);
        QCOMPARE(delegate(jonas)["receivesCopies"_L1].toBool(true), false);
    }

    void aDryRunSendsNothing()
    {
        const Ran ran = as(helena, {u"delegates"_s, u"update"_s, tomas, u"--inbox"_s, u"Author"_s,
                                    u"--dry-run"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Inbox: None \xe2\x86\x92 Author"));
        QCOMPARE(m_server->requests("UpdateDelegate"_L1), 0);
        QCOMPARE(level(tomas, u"inbox"_s), u"None"_s);
    }

    void theScopeIsShownAndSet()
    {
        QCOMPARE(as(helena, {u"delegates"_s, u"scope"_s, u"noforward"_s}).exit, 0);
        const Ran shown = as(helena, {u"delegates"_s, u"scope"_s, u"--json"_s});
        QCOMPARE(shown.json()["deliverMeetingRequests"_L1].toString(), u"NoForward"_s);
        QCOMPARE(as(helena, {u"delegates"_s, u"scope"_s, u"Everybody"_s}).exit, 2);
    }

    void theDirectoryIsSearched()
    {
        const Ran ran = as(helena, {u"directory"_s, u"search"_s, u"ann"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()["entries"_L1].toArray().size(), 2);
        QCOMPARE(as(helena, {u"directory"_s, u"search"_s, u"zzzz"_s, u"--json"_s})
                     .json()["entries"_L1]
                     .toArray()
                     .size(),
                 0);
    }

    void whatTheServerRefusesIsSaidPerEntry_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("removing no delegate")
            << QStringList{u"remove"_s, isabel} << QByteArray("ErrorNotDelegate");
        QTest::newRow("changing no delegate")
            << QStringList{u"update"_s, isabel, u"--inbox"_s, u"Author"_s}
            << QByteArray("ErrorNotDelegate");
        QTest::newRow("adding a delegate")
            << QStringList{u"add"_s, tomas} << QByteArray("ErrorDelegateAlreadyExists");
        QTest::newRow("adding the owner")
            << QStringList{u"add"_s, helena} << QByteArray("ErrorDelegateCannotAddOwner");
        QTest::newRow("adding a distribution list")
            << QStringList{u"add"_s, u"all.staff@sandbox.example"_s} << QByteArray("Error");
        QTest::newRow("adding nobody")
            << QStringList{u"add"_s, u"nobody@sandbox.example"_s} << QByteArray("Error");
        QTest::newRow("copies without Editor") << QStringList{u"update"_s, tomas, u"--copies"_s}
                                               << QByteArray("ErrorDelegateValidationFailed");
    }

    void whatTheServerRefusesIsSaidPerEntry()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, code);
        const QStringList command = QStringList{u"delegates"_s} + arguments;
        const Ran json = as(helena, command + QStringList{u"--json"_s});
        QCOMPARE(json.exit, 1);
        const QJsonObject change = json.json()["changes"_L1][0].toObject();
        QCOMPARE(change["outcome"_L1].toString(), u"refused"_s);
        QVERIFY(change["error"_L1]["code"_L1].toString().startsWith(QString::fromLatin1(code)));
        const Ran plain = as(helena, command);
        QCOMPARE(plain.exit, 1);
        QVERIFY(plain.err.contains(code));
    }

    void oneRefusedEntryDoesNotStopTheOthers()
    {
        const Ran ran = as(helena, {u"delegates"_s, u"remove"_s, isabel, tomas, u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY(delegate(tomas).isEmpty());
    }

    void administratorsWorkElsewhere()
    {
        const QString helpdesk = u"helpdesk@sandbox.example"_s;
        const Ran impersonated =
            as(helpdesk, {u"--as"_s, helena, u"delegates"_s, u"list"_s, u"--json"_s});
        QCOMPARE(impersonated.exit, 0);
        QCOMPARE(impersonated.json()["mailbox"_L1].toString(), helena);
        const QString viktor = u"viktor.horvath@sandbox.example"_s;
        QCOMPARE(as(viktor, {u"--mailbox"_s, helena, u"delegates"_s, u"list"_s}).exit, 0);
        // Without the right to impersonate:
        QCOMPARE(as(tomas, {u"--as"_s, helena, u"delegates"_s, u"list"_s}).exit, 1);
        QCOMPARE(as(tomas, {u"--mailbox"_s, helena, u"delegates"_s, u"list"_s}).exit, 1);
    }

    void usageErrorsAreTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("no such command") << QStringList{u"delegates"_s, u"dance"_s};
        QTest::newRow("no delegate") << QStringList{u"delegates"_s, u"add"_s};
        QTest::newRow("no such level")
            << QStringList{u"delegates"_s, u"add"_s, tomas, u"--inbox"_s, u"Owner"_s};
        QTest::newRow("Custom is no level to give")
            << QStringList{u"delegates"_s, u"add"_s, tomas, u"--inbox"_s, u"Custom"_s};
        QTest::newRow("an option of another command")
            << QStringList{u"delegates"_s, u"list"_s, u"--copies"_s};
        QTest::newRow("nothing to change") << QStringList{u"delegates"_s, u"update"_s, tomas};
        QTest::newRow("both") << QStringList{u"delegates"_s, u"update"_s, tomas, u"--copies"_s,
                                             u"--no-copies"_s};
        QTest::newRow("copies below Editor") << QStringList{
            u"delegates"_s, u"add"_s, isabel, u"--calendar"_s, u"Author"_s, u"--copies"_s};
        QTest::newRow("too much") << QStringList{u"undo"_s, u"everything"_s};
    }

    void usageErrorsAreTwo()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = as(helena, arguments);
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(m_server->requests(), 0);
    }

    void aMailboxMustBeKnown()
    {
        const Ran ran =
            run({u"--server"_s, m_server->url().toString(), u"--user"_s, u"SANDBOX\\helena"_s,
                 u"--password-stdin"_s, u"delegates"_s, u"list"_s},
                "x");
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("--mailbox"));
    }

    void signInErrorsAreThree()
    {
        const QStringList list{u"--server"_s,  m_server->url().toString(),
                               u"--user"_s,    helena,
                               u"delegates"_s, u"list"_s};
        QCOMPARE(run(list + QStringList{u"--password-stdin"_s}, "wrong").exit, 3);
        const Ran none = run(list, {}); // no terminal to ask at, no keychain here
        QCOMPARE(none.exit, 3);
        QVERIFY(none.err.contains("--password-stdin"));
    }

    void networkErrorsAreFour_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("403") << Support::httpAnswer(403, {});
        QTest::newRow("502") << Support::httpAnswer(502, "<html>bad gateway</html>");
        QTest::newRow("busy") << Support::httpAnswer(503, {});
        QTest::newRow("a web page") << Support::httpAnswer(200, "<html>welcome</html>");
        QTest::newRow("rubbish") << Support::httpAnswer(200, "<Envelope>");
    }

    void networkErrorsAreFour()
    {
        QFETCH(QByteArray, answer);
        Support::FaultProxy proxy;
        proxy.answer({.bytes = answer});
        const Ran ran = run({u"--server"_s, proxy.url().toString(), u"--user"_s, helena,
                             u"--password-stdin"_s, u"delegates"_s, u"list"_s, u"--json"_s},
                            "x");
        QCOMPARE(ran.exit, 4);
        QVERIFY(!ran.json()["error"_L1].isUndefined());
    }

    void nobodyListeningIsFour()
    {
        const QString url = m_server->url().toString();
        const QByteArray secret = password(helena);
        m_server->stop();
        QCOMPARE(run({u"--server"_s, url, u"--user"_s, helena, u"--password-stdin"_s,
                      u"delegates"_s, u"list"_s},
                     secret)
                     .exit,
                 4);
    }

    void passwordsAreNotSentInTheClear()
    {
        const Ran ran = run({u"--server"_s, u"http://mail.example.test/EWS/Exchange.asmx"_s,
                             u"--user"_s, helena, u"--password-stdin"_s, u"delegates"_s, u"list"_s},
                            "x");
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("https"));
    }

    void theTraceHoldsTheBodiesAndNoSecret()
    {
        const QString folder = m_home->filePath(u"trace"_s);
        QCOMPARE(as(helena, {u"--trace"_s, folder, u"delegates"_s, u"update"_s, tomas, u"--inbox"_s,
                             u"Author"_s})
                     .exit,
                 0);
        const auto files = QDir(folder).entryList({u"*.xml"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 10);
        QVERIFY(files.first().startsWith(u"001-"_s));
        const QByteArray secret = password(helena);
        const QByteArray header = (helena.toUtf8() + ':' + secret).toBase64();
        bool wrote = false;
        for (const QString &name : files) {
            QFile file(QDir(folder).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray body = file.readAll();
            QVERIFY2(body.startsWith("<?xml"), qPrintable(name));
            QVERIFY(!body.contains(secret) && !body.contains(header));
            wrote = wrote || body.contains("UpdateDelegate>");
        }
        QVERIFY(wrote);
    }

    void theCultureIsSent()
    {
        const QString folder = m_home->filePath(u"trace"_s);
        as(helena, {u"--trace"_s, folder, u"--culture"_s, u"fr-CA"_s, u"delegates"_s, u"list"_s});
        QFile file(folder + u"/001-GetDelegate-request.xml"_s);
        if (!file.exists())
            file.setFileName(folder + u"/001-GetFolder-request.xml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("MailboxCulture>fr-CA<"));
    }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char *words :
             {"", "delegates list", "delegates add", "delegates update", "delegates remove",
              "delegates scope", "directory search", "undo"})
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    }

    void everyCommandHasHelp()
    {
        QFETCH(QStringList, command);
        const Ran ran = run(command + QStringList{u"--help"_s}, {});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("--json"));
        const bool writes =
            !command.isEmpty() && !ran.out.contains("Lists") && !ran.out.contains("Searches");
        QCOMPARE(ran.out.contains("--dry-run"), writes);
    }

private:
    QByteArray password(const QString &smtp)
    {
        for (const Sandbox::Account &account : m_server->accounts())
            if (account.smtp == smtp)
                return account.password.toUtf8();
        return {};
    }

    Ran run(const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("ONBEHALFCTL"), arguments);
        process.write(input + '\n');
        process.closeWriteChannel();
        if (!process.waitForFinished(30'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    Ran as(const QString &smtp, const QStringList &arguments)
    {
        return run(QStringList{u"--server"_s, m_server->url().toString(), u"--user"_s, smtp,
                               u"--password-stdin"_s} +
                       arguments,
                   password(smtp));
    }

    QJsonObject delegate(const QString &smtp)
    {
        const Ran ran = as(helena, {u"delegates"_s, u"list"_s, u"--json"_s});
        for (const QJsonValue &one : ran.json()["delegates"_L1].toArray())
            if (one["smtp"_L1].toString() == smtp)
                return one.toObject();
        return {};
    }

    QString level(const QString &smtp, const QString &folder)
    {
        return delegate(smtp)["levels"_L1][folder].toString();
    }

    std::optional<Sandbox::Server> m_server;
    std::optional<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestOnbehalfctl)
#include "tst_onbehalfctl.moc"
