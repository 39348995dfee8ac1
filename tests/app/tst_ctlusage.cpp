// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "support/testprogram.h"

namespace tst_ctlusage {

using namespace CtlCase;

/// The command line of onbehalfctl, and what it says of itself.
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
        const QStringList list{u"directory"_s, u"search"_s, u"Jonas Weber"_s};
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
        row(u"delegates"_s, "'delegates' is not a command by itself. There are:\n  delegates ");
        row(u"delegates dance"_s, "no command 'delegates dance'");
        row(u"delegates add"_s, "needs an argument");
        row(u"delegates add |"_s, "An argument is empty");
        row(u"directory search |"_s, "An argument is empty");
        row(u"delegates add x@y.example --inbox Owner"_s, "'Owner' is no level");
        row(u"delegates add x@y.example --inbox Custom"_s, "'Custom' is no level");
        row(u"delegates list --copies"_s, "'delegates list' does not take --copies.");
        row(u"delegates list --dry-run"_s, "'delegates list' does not take --dry-run.");
        row(u"--serve x delegates list"_s,
            "no option --serve."); // not: no command 'x delegates list'
        row(u"delegates update x@y.example"_s, "Say what is to change");
        row(u"delegates update x@y.example --copies --no-copies"_s, "exclude each other");
        row(u"delegates add x@y.example --calendar Author --copies"_s, "--calendar Editor");
        row(u"--proxy ftp://x.example delegates list"_s, "'ftp://x.example' is no proxy");
        row(u"undo everything"_s, "'everything' is one argument too many");
        row(u"delegates scope Everybody"_s, "'Everybody' is no value");
        row(u"discover x@y.example --server https://y.example/"_s,
            "'discover' does not take --server.");
        row(u"account add x@y.example --account y"_s, "'account add' does not take --");
        row(u"permissions"_s,
            "'permissions' is not a command by itself. There are:\n  permissions ");
        row(u"permissions set inbox x@y.example"_s, "'permissions set' needs more arguments");
        row(u"permissions set inbox x@y.example Edtor"_s, "'Edtor' is no level and no right");
        row(u"permissions set inbox x@y.example read=full,made"_s, "'made' is no level");
        row(u"permissions set inbox x@y.example Custom"_s, "'Custom' is no level");
        row(u"permissions set inbox x@y.example Editor now"_s, "'now' is one argument too many");
        row(u"permissions set | x@y.example Editor"_s, "An argument is empty");
        row(u"permissions remove inbox"_s, "needs more arguments");
        row(u"permissions remove inbox x@y.example --visible-parents"_s,
            "'permissions remove' does not take --visible-parents.");
        row(u"permissions list inbox --recurse"_s, "'permissions list' does not take --recurse.");
        row(u"folders list --recurse"_s, "'folders list' does not take --recurse.");
        row(u"access"_s, "'access' is not a command by itself. There are:\n  access ");
        row(u"access matrix calendar"_s, "'calendar' is one argument too many");
        row(u"access matrix --csv |"_s, "--csv has an empty value");
        row(u"access matrix --csv rights.csv --json"_s, "--csv and --json exclude each other");
        row(u"access matrix --dry-run"_s, "'access matrix' does not take --dry-run.");
        row(u"folders list --csv rights.csv"_s, "'folders list' does not take --csv.");
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
        row(u"delegates list --yes"_s, "'delegates list' does not take --yes.");
        row(u"delegates list --frob"_s, "no option --frob.");
        row(u"delegates list --sign-in kerberos"_s, "--password-stdin does nothing with --sign-in");
        row(u"delegates list --client-id x"_s, "--client-id does nothing with --sign-in basic");
        row(u"account test helena"_s, "leave --server out");
        row(u"account test --as x@y.example"_s, "'account test' does not take --as.");
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
        QCOMPARE(ran.out.isEmpty(), !words.contains(u"--json"_s));
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(ran.err.contains("\nTry onbehalfctl "));
        isSaidInADocument(m_case->as(helena, words + QStringList{u"--json"_s}), says);
        QCOMPARE(m_case->server.requests(), 0);
    }

    void whatAccountsDoNotTakeIsAUsageError_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const QString &arguments, const QByteArray &says) {
            QTest::newRow(qPrintable(arguments)) << arguments << says;
        };
        row(u"account"_s,
            "account list\n  account test [NAME]\n  account add ADDRESS\n  account remove NAME\n");
        for (const char *option :
             {"--account a", "--server https://a.example/", "--user a", "--sign-in basic",
              "--client-id a", "--password-stdin", "--mailbox a@b.example", "--as a@b.example",
              "--culture de", "--trace a", "--dry-run", "--yes"})
            row(u"account list "_s + QLatin1StringView(option),
                "'account list' does not take " + QByteArray(option).split(' ').first() + '.');
        row(u"account test --mailbox a@b.example"_s, "'account test' does not take --mailbox.");
        row(u"account remove a --user b"_s, "'account remove' does not take --user.");
        row(u"account remove"_s, "'account remove' needs an argument");
        row(u"account remove a b"_s, "'b' is one argument too many");
        row(u"account remove a --server mail"_s, "https://");
    }

    void whatAccountsDoNotTakeIsAUsageError()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, says);
        const QStringList words = arguments.split(u' ');
        const Ran ran = m_case->run(words, {});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        isSaidInADocument(m_case->run(words + QStringList{u"--json"_s}, {}), says);
    }

    void usageErrorsOfTheWorkAreDocumentsToo()
    {
        const Ran nobody = m_case->run({u"delegates"_s, u"list"_s, u"--json"_s}, {});
        QCOMPARE(nobody.exit, 2);
        isSaidInADocument(nobody, "--server");
        const Ran unsafe =
            m_case->run({u"--server"_s, u"http://mail.example.org/EWS/Exchange.asmx"_s, u"--user"_s,
                         helena, u"delegates"_s, u"list"_s, u"--json"_s},
                        {});
        QCOMPARE(unsafe.exit, 2);
        isSaidInADocument(unsafe, "https only");
        const Ran unwritable = m_case->as(
            helena, {u"--trace"_s, u"/proc/none"_s, u"delegates"_s, u"list"_s, u"--json"_s});
        QCOMPARE(unwritable.exit, 2);
        isSaidInADocument(unwritable, "/proc/none");
    }

    void everyGroupListsItsCommands_data()
    {
        QTest::addColumn<QByteArray>("group");
        for (const char *group : {"delegates", "folders", "permissions", "access", "directory",
                                  "calendar", "meeting", "requests", "mail", "rooms", "account"})
            QTest::newRow(group) << QByteArray(group);
    }

    void everyGroupListsItsCommands()
    {
        QFETCH(QByteArray, group);
        const QString word = QString::fromLatin1(group);
        const QByteArray all = m_case->run({u"--help"_s}, {}).out;
        const Ran help = m_case->run({word, u"--help"_s}, {});
        QCOMPARE(help.exit, 0);
        QVERIFY(help.out.startsWith("Usage: onbehalfctl [OPTION...] " + group + " COMMAND\n"));
        QVERIFY(help.out.contains("--help"));
        const Ran alone = m_case->run({word}, {});
        QCOMPARE(alone.exit, 2);
        QVERIFY(alone.err.contains("Try onbehalfctl " + group + " --help"));
        const QByteArray begin = "  " + group + ' ';
        int listed = 0;
        for (const QByteArray &line : all.split('\n')) {
            if (!line.startsWith(begin))
                continue;
            ++listed;
            QVERIFY2(alone.err.contains(line + '\n'), line.constData());
            QVERIFY2(help.out.contains(line + '\n'), line.constData());
        }
        QVERIFY(listed > 0);
        QCOMPARE(help.out.count("\n" + begin), listed);
        const Ran typo = m_case->run({word, u"dance"_s}, {});
        QCOMPARE(typo.exit, 2);
        QVERIFY(
            typo.err.contains("There is no command '" + group + " dance'. There are:\n" + begin));
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
        for (const char *words : {"",
                                  "delegates list",
                                  "delegates add",
                                  "delegates update",
                                  "delegates remove",
                                  "delegates scope",
                                  "folders list",
                                  "permissions list",
                                  "permissions set",
                                  "permissions remove",
                                  "permissions copy",
                                  "access matrix",
                                  "audit",
                                  "audit list",
                                  "audit compare",
                                  "find-person",
                                  "directory search",
                                  "undo",
                                  "grant",
                                  "revoke",
                                  "handover",
                                  "copy-rights",
                                  "reset-default",
                                  "due",
                                  "appointments add",
                                  "appointments pending",
                                  "calendar list",
                                  "calendar export",
                                  "meeting create",
                                  "meeting show",
                                  "meeting update",
                                  "meeting cancel",
                                  "meeting pending",
                                  "requests list",
                                  "requests accept",
                                  "requests tentative",
                                  "requests decline",
                                  "requests remove",
                                  "requests pending",
                                  "mail send",
                                  "mail pending",
                                  "availability",
                                  "rooms list",
                                  "discover",
                                  "account add",
                                  "account list",
                                  "account test",
                                  "account remove"})
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
        const bool writes =
            QStringList{u"add"_s,      u"update"_s,      u"remove"_s,        u"scope"_s,
                        u"set"_s,      u"copy"_s,        u"create"_s,        u"cancel"_s,
                        u"accept"_s,   u"tentative"_s,   u"decline"_s,       u"send"_s,
                        u"pending"_s,  u"undo"_s,        u"grant"_s,         u"revoke"_s,
                        u"handover"_s, u"copy-rights"_s, u"reset-default"_s, u"due"_s}
                .contains(command.value(command.size() - 1)) &&
            command.first() != "account"_L1 && command != QStringList{u"requests"_s, u"pending"_s};
        QVERIFY(command.isEmpty() || ran.out.contains("--dry-run") == writes);
        // Whose server it is says the argument.
        const bool searches =
            command.value(0) == "discover"_L1 || command == QStringList{u"account"_s, u"add"_s};
        QVERIFY(!searches || !(ran.out.contains("--server") || ran.out.contains("--account")));
        for (const QByteArray &line : ran.out.split('\n')) {
            QVERIFY2(line.size() < 80, line.constData());
            QVERIFY2(!line.endsWith(' '), line.constData());
        }
    }

private:
    static void isSaidInADocument(const Ran &ran, const QByteArray &says)
    {
        QCOMPARE(ran.exit, 2);
        const QJsonObject error = ran.json()["error"_L1].toObject();
        QCOMPARE(error["code"_L1].toString(), u"WrongUsage"_s);
        QVERIFY2((error["message"_L1].toString() + u'\n').contains(QString::fromUtf8(says)),
                 ran.out.constData());
    }

    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestCtlUsage, QCoreApplication)

} // namespace tst_ctlusage

#include "tst_ctlusage.moc"
