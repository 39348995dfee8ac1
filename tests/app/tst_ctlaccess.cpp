// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/testprogram.h"

#include <QDir>

#include <sys/resource.h>

#include <csignal>

namespace tst_ctlaccess {

using namespace CtlCase;

namespace {

const QByteArray arrow = "\xe2\x80\xba"; // ›

QString codeOf(const QJsonValue &error)
{
    return error["code"_L1].toString();
}

int folderIndex(const QJsonObject &json, const QString &path)
{
    const QJsonArray folders = json["folders"_L1].toArray();
    for (int i = 0; i < folders.size(); ++i)
        if (folders.at(i)["path"_L1].toString() == path)
            return i;
    return -1;
}

int rowIndex(const QJsonObject &json, const QString &name)
{
    const QJsonArray rows = json["rows"_L1].toArray();
    for (int i = 0; i < rows.size(); ++i)
        if (rows.at(i)["name"_L1].toString() == name)
            return i;
    return -1;
}

/// The person's right on the folder; empty: none.
QJsonObject cell(const QJsonObject &json, const QString &name, const QString &path)
{
    for (const QJsonValue &one : json["cells"_L1].toArray())
        if (one["rowIndex"_L1].toInt(-2) == rowIndex(json, name) &&
            one["folderIndex"_L1].toInt(-2) == folderIndex(json, path))
            return one.toObject();
    return {};
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Who can do what in a mailbox, from a terminal.
class TestCtlAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void printsALineForEachRightAndThenWhatIsOdd()
    {
        const Ran ran = matrix();
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
        QVERIFY(ran.out.startsWith("Who can do what in helena.lindqvist@sandbox.example\n\n"
                                   "Person "));
        const QByteArray words = ran.out.simplified();
        for (const QByteArray says :
             {"Jonas Weber Calendar Editor delegate",
              "Sofia Marchetti Inbox/Projects/Harbour Line Reviewer through Executive Office",
              "Jonas Weber Inbox/Personnel None folder\xe2\x80\x99s own entry",
              "Error: Anonymous may read \xe2\x80\x9cNotes\xe2\x80\x9d Notes Suggested: Anonymous",
              "Calendar/Birthdays, Calendar/Board meetings, Tasks, Tasks/Office move and 1 more",
              "an entry that the server cannot name 'delegates list' shows it with its error."})
            QVERIFY2(words.contains(says), says.constData());
        QVERIFY(!words.contains("Sofia Marchetti Tasks"));
        QVERIFY(ran.out.indexOf("Error: Anonymous") > ran.out.lastIndexOf("own entry\n"));
    }

    void asksNoMoreThanItMust()
    {
        QCOMPARE(matrix().exit, 0);
        QCOMPARE(m_case->server.requests("GetDelegate"_L1), 1);
        QCOMPARE(m_case->server.requests("GetFolder"_L1), 2);
        QCOMPARE(m_case->server.requests("FindFolder"_L1), 1);
        QCOMPARE(m_case->server.requests(),
                 4 + m_case->server.requests("ExpandDL"_L1)); // nothing else, and nothing written
    }

    void printsOneDocument()
    {
        const Ran ran = matrix({u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonObject json = ran.json();
        QCOMPARE(json.keys(), (QStringList{u"cells"_s, u"delegatesError"_s, u"findings"_s,
                                           u"folders"_s, u"mailbox"_s, u"readAt"_s, u"rows"_s}));
        QCOMPARE(json["mailbox"_L1].toString(), helena);
        QVERIFY(QDateTime::fromString(json["readAt"_L1].toString(), Qt::ISODate).isValid());
        QVERIFY(json["delegatesError"_L1].isNull());
        const QJsonObject delegate = cell(json, u"Jonas Weber"_s, u"Calendar"_s);
        QCOMPARE(delegate.keys(),
                 (QStringList{u"findingIndex"_s, u"folderIndex"_s, u"level"_s, u"origin"_s,
                              u"rights"_s, u"rowIndex"_s, u"through"_s, u"unsure"_s}));
        QCOMPARE(delegate["level"_L1].toString(), u"Editor"_s);
        QCOMPARE(delegate["rights"_L1].toString(), u"Editor"_s);
        QCOMPARE(delegate["origin"_L1].toString(), u"delegate"_s);
        const QJsonObject member =
            cell(json, u"Sofia Marchetti"_s, u"Inbox/Projects/Harbour Line"_s);
        QCOMPARE(member["origin"_L1].toString(), u"group"_s);
        QCOMPARE(member["through"_L1][0]["name"_L1].toString(), u"Executive Office"_s);
        const QJsonObject custom = cell(json, u"Mei Lin"_s, u"Inbox/Projects/Tunnel Study"_s);
        QCOMPARE(custom["level"_L1].toString(), u"Custom"_s);
        QCOMPARE(custom["rights"_L1].toString(),
                 u"read=full,create,visible,edit=none,delete=none"_s);
        QVERIFY(cell(json, u"Sofia Marchetti"_s, u"Tasks"_s).isEmpty());
        const QJsonObject group = json["rows"_L1][rowIndex(json, u"Executive Office"_s)].toObject();
        QCOMPARE(group["kind"_L1].toString(), u"group"_s);
        QCOMPARE(group["members"_L1].toInt(), 6);
    }

    void namesFindingsForScripts()
    {
        const QJsonObject json = matrix({u"--json"_s}).json();
        const QJsonArray findings = json["findings"_L1].toArray();
        QStringList kinds;
        for (const QJsonValue &finding : findings)
            kinds.append(finding["severity"_L1].toString() + u' ' + finding["kind"_L1].toString());
        QCOMPARE(kinds, (QStringList{u"error anonymousRights"_s, u"warning defaultRights"_s,
                                     u"warning foreignOwner"_s, u"warning unresolvableEntry"_s,
                                     u"warning unresolvableEntry"_s}));
        QCOMPARE(findings.at(0)["who"_L1]["distinguishedUser"_L1].toString(), u"Anonymous"_s);
        QCOMPARE(findings.at(0)["folderIndexes"_L1].toArray(),
                 QJsonArray{folderIndex(json, u"Notes"_s)});
        QCOMPARE(findings.at(2)["who"_L1]["smtp"_L1].toString(), isabel);
        QCOMPARE(findings.at(2)["folderIndexes"_L1].toArray().size(), 4);
        QCOMPARE(cell(json, u"Isabel Navarro"_s, u"Inbox/Projects"_s)["findingIndex"_L1].toInt(),
                 2);
        QVERIFY(findings.at(4)["rowIndex"_L1].isNull()); // of the delegate list only
        QVERIFY(findings.at(4)["folderIndexes"_L1].toArray().isEmpty());
    }

    void writesCsv()
    {
        const QString path = m_case->home.filePath(u"rights.csv"_s);
        const Ran toFile = matrix({u"--csv"_s, path});
        QCOMPARE(toFile.exit, 0);
        QVERIFY(toFile.out.isEmpty() && toFile.err.isEmpty());
        const Ran toOutput = matrix({u"--csv"_s, u"-"_s});
        QCOMPARE(toOutput.exit, 0);
        QCOMPARE(toOutput.out, content(path));
        QVERIFY(toOutput.out.startsWith("\xef\xbb\xbfPerson,Address,Folder,Level,Origin\r\n"));
        QVERIFY(toOutput.out.contains(
            "\r\nJonas Weber,jonas.weber@sandbox.example,Calendar,Editor,delegate\r\n"));
        QVERIFY(toOutput.out.contains("Inbox " + arrow + " Projects " + arrow +
                                      " Harbour Line,Reviewer,through Executive Office\r\n"));
        // Over what was there.
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.organisation.mailboxOf(helena)->folders[u"notes"_s].setRights(u"Anonymous"_s, 0);
        });
        QCOMPARE(matrix({u"--csv"_s, path}).exit, 0);
        QVERIFY(content(path).size() > 1000 && content(path).size() < toOutput.out.size());
    }

    void saysWhereItCannotWriteBeforeItReads()
    {
        const QString missing = m_case->home.filePath(u"nowhere/rights.csv"_s);
        const Ran nowhere = matrix({u"--csv"_s, missing});
        QCOMPARE(nowhere.exit, 2);
        QVERIFY(nowhere.err.contains(missing.toUtf8() + " cannot be written: "));
        const Ran folder = matrix({u"--csv"_s, m_case->home.path()});
        QCOMPARE(folder.exit, 2);
        QVERIFY(folder.err.contains("is no file that could be written"));
        QCOMPARE(matrix({u"--csv"_s, u"/dev/null"_s}).exit, 2);
        QVERIFY(nowhere.out.isEmpty() && folder.out.isEmpty());
        QCOMPARE(m_case->server.requests(), 0);
    }

    /// As on a disk that is full: a limit on the size of files, which the CSV exceeds.
    void leavesAFileThatItCannotWriteWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"rights.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("as it was") == 9);
        file.close();
        QProcess process;
        process.setProcessEnvironment(m_case->environment());
        process.setChildProcessModifier([] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1000, 1000};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(program(),
                      m_case->signIn(helena) + QStringList{u"--password-stdin"_s, u"access"_s,
                                                           u"matrix"_s, u"--csv"_s, path});
        process.write(m_case->password(helena) + '\n');
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("rights.csv cannot be written: "));
        QCOMPARE(content(path), "as it was");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"rights.csv"_s});
    }

    void listsOfAnotherMailboxWhatMayBeSeenAndSaysWhatNot()
    {
        const QStringList other{u"--mailbox"_s, helena, u"access"_s, u"matrix"_s};
        const Ran owner = m_case->as(isabel, other + QStringList{u"--json"_s}); // of four folders
        QCOMPARE(owner.exit, 1);
        const QJsonObject json = owner.json();
        QCOMPARE(codeOf(json["delegatesError"_L1]), u"ErrorAccessDenied"_s);
        const QJsonValue calendar = json["folders"_L1][folderIndex(json, u"Calendar"_s)];
        QCOMPARE(codeOf(calendar["error"_L1]), u"ErrorAccessDenied"_s);
        QCOMPARE(cell(json, u"Isabel Navarro"_s, u"Inbox/Projects"_s)["level"_L1].toString(),
                 u"Owner"_s);
        QVERIFY(owner.err.contains("Who is a delegate could not be read: "));
        QVERIFY(owner.err.contains("\nCalendar: could not be read: "));
        const Ran plain = m_case->as(isabel, other);
        QCOMPARE(plain.exit, 1);
        QVERIFY(plain.out.contains("\nIsabel Navarro "));
        const Ran csv = m_case->as(isabel, other + QStringList{u"--csv"_s, u"-"_s});
        QCOMPARE(csv.exit, 1);
        QVERIFY(csv.out.contains("\r\n,,Calendar,could not be read: "));
    }

    void whoMaySeeNothingGetsAnErrorAndNoFile()
    {
        const QString path = m_case->home.filePath(u"rights.csv"_s);
        const QStringList other{u"--mailbox"_s, helena, u"access"_s, u"matrix"_s};
        for (const QString &who : {jonas, u"samuel.goldberg@sandbox.example"_s}) {
            const Ran ran = m_case->as(who, other + QStringList{u"--json"_s});
            QCOMPARE(ran.exit, 1);
            QCOMPARE(codeOf(ran.json()["error"_L1]), u"ErrorAccessDenied"_s);
            const Ran csv = m_case->as(who, other + QStringList{u"--csv"_s, path});
            QCOMPARE(csv.exit, 1);
            QVERIFY(csv.err.contains("You may see none of the permission lists in this mailbox."));
            QVERIFY(!QFile::exists(path));
        }
        // Full access shows all lists but not who is a delegate, or all of it.
        const Ran full = m_case->as(u"viktor.horvath@sandbox.example"_s, other);
        QCOMPARE(full.exit, 0);
        QCOMPARE(full.out, matrix().out);
    }

    void whatTheNetworkTookIsNotSilentlyLacking()
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation("ExpandDL", {.bytes = Support::httpAnswer(200, "<garbage>")});
        const Ran ran =
            m_case->run(m_case->signIn(helena, proxy.url()) +
                            QStringList{u"--password-stdin"_s, u"access"_s, u"matrix"_s},
                        m_case->password(helena));
        QCOMPARE(ran.exit, 4);
        QVERIFY(ran.out.contains("\nJonas Weber "));
        QVERIFY(ran.err.contains("Whether Executive Office is a group could not be found out."));
    }

private:
    Ran matrix(const QStringList &options = {})
    {
        return m_case->as(helena, QStringList{u"access"_s, u"matrix"_s} + options);
    }

    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestCtlAccess, QCoreApplication)

} // namespace tst_ctlaccess

#include "tst_ctlaccess.moc"
