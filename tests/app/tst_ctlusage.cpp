// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/testprogram.h"

#include <QDir>

namespace tst_ctlusage {

using namespace CtlCase;

/// The command line of onbehalfctl, its exit statuses and its options.
class TestCtlUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void optionsAreTakenBeforeAndAfterTheCommand()
    {
        const QStringList sign{u"--server"_s, m_case->server.url().toString(), u"--user"_s, helena,
                               u"--password-stdin"_s};
        const QStringList list{u"delegates"_s, u"list"_s};
        QCOMPARE(m_case->run(sign + list, m_case->password(helena)).exit, 0);
        QCOMPARE(m_case->run(list + sign, m_case->password(helena)).exit, 0);
        QVERIFY(m_case->run(sign + list, m_case->password(helena)).out.contains("Jonas Weber"));
    }

    void usageErrorsAreTwo_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const QString &arguments, const QByteArray &says) {
            QTest::newRow(qPrintable(arguments)) << arguments << says;
        };
        row(u""_s, "There is no command.");
        row(u"delegates"_s, "no command 'delegates'");
        row(u"delegates dance"_s, "no command 'delegates dance'");
        row(u"delegates add"_s, "needs an argument");
        row(u"delegates add |"_s, "An argument is empty");
        row(u"directory search |"_s, "An argument is empty");
        row(u"delegates add x@y.example --inbox Owner"_s, "'Owner' is no level");
        row(u"delegates add x@y.example --inbox Custom"_s, "'Custom' is no level");
        row(u"delegates list --copies"_s, "'copies'");
        row(u"delegates list --dry-run"_s, "'dry-run'");
        row(u"--serve x delegates list"_s, "'serve'"); // not: no command 'x delegates list'
        row(u"delegates update x@y.example"_s, "Say what is to change");
        row(u"delegates update x@y.example --copies --no-copies"_s, "exclude each other");
        row(u"delegates add x@y.example --calendar Author --copies"_s, "--calendar Editor");
        row(u"undo everything"_s, "'everything' is one argument too many");
        row(u"delegates scope Everybody"_s, "'Everybody' is no value");
        row(u"permissions"_s, "no command 'permissions'");
        row(u"permissions set inbox x@y.example"_s, "'permissions set' needs more arguments");
        row(u"permissions set inbox x@y.example Edtor"_s, "'Edtor' is no level and no right");
        row(u"permissions set inbox x@y.example read=full,made"_s, "'made' is no level");
        row(u"permissions set inbox x@y.example Custom"_s, "'Custom' is no level");
        row(u"permissions set inbox x@y.example Editor now"_s, "'now' is one argument too many");
        row(u"permissions set | x@y.example Editor"_s, "An argument is empty");
        row(u"permissions remove inbox"_s, "needs more arguments");
        row(u"permissions remove inbox x@y.example --visible-parents"_s, "'visible-parents'");
        row(u"permissions list inbox --recurse"_s, "'recurse'");
        row(u"folders list --recurse"_s, "'recurse'");
        row(u"access"_s, "no command 'access'");
        row(u"access matrix calendar"_s, "'calendar' is one argument too many");
        row(u"access matrix --csv |"_s, "--csv has an empty value");
        row(u"access matrix --csv rights.csv --json"_s, "--csv and --json exclude each other");
        row(u"access matrix --dry-run"_s, "'dry-run'");
        row(u"folders list --csv rights.csv"_s, "'csv'");
        row(u"permissions copy"_s, "either --from and --to");
        row(u"permissions copy --from inbox"_s, "either --from and --to");
        row(u"permissions copy --from inbox --to-person x@y.example"_s, "either --from and --to");
        row(u"permissions copy --from a --to b --from-person c --to-person d"_s, "either --from");
        row(u"permissions copy --from a --to b --from-person c"_s, "either --from");
        row(u"permissions copy --from a --to b calendar"_s, "'calendar' is one argument too many");
        row(u"permissions copy --from a --to b --hand-over"_s, "--hand-over is for people");
        row(u"permissions copy --from-person a --to-person b --replace"_s, "are for folders");
        row(u"permissions copy --from a --to | --to b"_s, "--to has an empty value");
        row(u"permissions copy --from-person | --to-person b"_s, "--from-person has an empty");
        row(u"delegates list --server mail"_s, "https://");
        row(u"delegates list --culture Klingon!"_s, "'Klingon!' is no language");
        row(u"delegates list --mailbox helena"_s, "e-mail address");
        row(u"delegates list --as helena"_s, "upn:NAME@DOMAIN");
        row(u"delegates list --as upn:helena"_s, "upn:NAME@DOMAIN");
        row(u"delegates list --as sid:helena@x.example"_s, "not 'sid:helena@x.example'");
        row(u"delegates list --as sid:S-1-5 --mailbox x@y.example"_s, "not 'sid:S-1-5'");
        row(u"delegates list --as sid:S-1-5-21-1-2-3-1101"_s, "with --mailbox");
        row(u"delegates list --as upn:helena@x.example"_s, "with --mailbox");
        row(u"delegates list --sign-in magic"_s, "'magic' is no way to sign in");
        row(u"delegates list --sign-in |"_s, "--sign-in has an empty value");
        row(u"delegates list --account helena"_s, "--account and --server exclude each other");
        row(u"delegates list --yes"_s, "'yes'");
        row(u"account list --mailbox x@y.example"_s, "leave --mailbox out");
        row(u"account test --as x@y.example"_s, "leave --as out");
        row(u"account test helena"_s, "leave --server out");
        row(u"account remove"_s, "'account remove' needs an argument");
        row(u"account remove a b"_s, "'b' is one argument too many");
        // What a script's unset variable leaves: never the mailbox of whoever signs in instead.
        for (const char *option : {"--mailbox", "--as", "--user", "--server", "--trace"})
            row(u"delegates list %1 |"_s.arg(QLatin1StringView(option)),
                option + QByteArray(" has an empty value"));
    }

    void usageErrorsAreTwo()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, says);
        QStringList words = arguments.split(u' ', Qt::SkipEmptyParts);
        words.replaceInStrings(u"|"_s, u""_s);
        const Ran ran = m_case->as(helena, words);
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(ran.err.contains("\nTry onbehalfctl "));
        QCOMPARE(m_case->server.requests(), 0);
    }

    void aMailboxMustBeKnown()
    {
        const Ran ran =
            m_case->run({u"--server"_s, m_case->server.url().toString(), u"--user"_s,
                         u"SANDBOX\\helena"_s, u"--password-stdin"_s, u"delegates"_s, u"list"_s},
                        "x");
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("--mailbox"));
    }

    void signInErrorsAreThree()
    {
        const QStringList list{u"--server"_s,  m_case->server.url().toString(),
                               u"--user"_s,    helena,
                               u"delegates"_s, u"list"_s};
        QCOMPARE(m_case->run(list + QStringList{u"--password-stdin"_s}, "wrong").exit, 3);
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
        const Ran ran = m_case->run({u"--server"_s, proxy.url().toString(), u"--user"_s, helena,
                                     u"--password-stdin"_s, u"delegates"_s, u"list"_s, u"--json"_s},
                                    "x");
        QCOMPARE(ran.exit, 4);
        QVERIFY(!ran.json()["error"_L1].isUndefined());
    }

    void nobodyListeningIsFour()
    {
        const QString url = m_case->server.url().toString();
        const QByteArray secret = m_case->password(helena);
        m_case->server.stop();
        QCOMPARE(m_case
                     ->run({u"--server"_s, url, u"--user"_s, helena, u"--password-stdin"_s,
                            u"delegates"_s, u"list"_s},
                           secret)
                     .exit,
                 4);
    }

    void passwordsAreNotSentInTheClear()
    {
        const Ran ran =
            m_case->run({u"--server"_s, u"http://mail.example.test/EWS/Exchange.asmx"_s,
                         u"--user"_s, helena, u"--password-stdin"_s, u"delegates"_s, u"list"_s},
                        "x");
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("https"));
    }

    void theTraceHoldsTheBodiesAndNoSecret()
    {
        const QString folder = m_case->home.filePath(u"trace"_s);
        QCOMPARE(m_case
                     ->as(helena, {u"--trace"_s, folder, u"delegates"_s, u"update"_s, tomas,
                                   u"--inbox"_s, u"Author"_s})
                     .exit,
                 0);
        const auto files = QDir(folder).entryList({u"*.xml"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 10);
        QVERIFY(files.first().startsWith(u"001-"_s));
        const QByteArray secret = m_case->password(helena);
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
        const QString folder = m_case->home.filePath(u"trace"_s);
        m_case->as(helena,
                   {u"--trace"_s, folder, u"--culture"_s, u"fr-CA"_s, u"delegates"_s, u"list"_s});
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
              "delegates scope", "folders list", "permissions list", "permissions set",
              "permissions remove", "permissions copy", "access matrix", "directory search", "undo",
              "account list", "account test", "account remove"})
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    }

    void everyCommandHasHelp()
    {
        QFETCH(QStringList, command);
        const Ran ran = m_case->run(command + QStringList{u"--help"_s}, {});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.err.isEmpty());
        QVERIFY(
            ran.out.startsWith("Usage: onbehalfctl [OPTION...] " + command.join(u' ').toUtf8()));
        QVERIFY(ran.out.contains("--json"));
        const bool writes = !command.isEmpty() && command.first() != "account"_L1 &&
                            !ran.out.contains("Lists") && !ran.out.contains("Searches");
        QCOMPARE(ran.out.contains("--dry-run"), writes);
        for (const QByteArray &line : ran.out.split('\n')) {
            QVERIFY2(line.size() < 80, line.constData());
            QVERIFY2(!line.endsWith(' '), line.constData());
        }
    }

private:
    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestCtlUsage, QCoreApplication)

} // namespace tst_ctlusage

#include "tst_ctlusage.moc"
