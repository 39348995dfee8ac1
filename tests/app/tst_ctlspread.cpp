// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_ctlspread {

using namespace CtlCase;

namespace {

const QString olu = u"olu.adeyemi@sandbox.example"_s;
const QString mei = u"mei.lin@sandbox.example"_s;
const QString custom = u"read=full,create,visible,edit=own,delete=none"_s;

/// "Archive" and those below it: three writes.
constexpr int archived = 45;

QStringList words(const QString &line)
{
    return line.split(u' ');
}

/// "Inbox: applied" …, sorted.
QStringList outcomes(const Ran &ran)
{
    QStringList all;
    for (const QJsonValue &change : ran.json()["changes"_L1].toArray())
        all.append(change["folder"_L1].toString() + u": "_s + change["outcome"_L1].toString());
    all.sort();
    return all;
}

} // namespace

/// Commands that change many folders at once: for subfolders, parents, whole mailboxes, and what
/// becomes of them where the program is killed on the way.
class TestCtlSpread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace(Sandbox::Generated{.folders = archived});
        QVERIFY(m_case->isReady());
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
    }

    void cleanup()
    {
        m_proxy.reset();
        m_case.reset();
    }

    void subfoldersGetTheSame()
    {
        const Ran ran =
            run(u"permissions set inbox/Projects %1 %2 --recurse --json"_s.arg(mei, custom));
        QCOMPARE(ran.exit, 0);
        QCOMPARE(outcomes(ran), (QStringList{u"Inbox/Projects/Aurora Bridge: applied"_s,
                                             u"Inbox/Projects/Harbour Line: applied"_s,
                                             u"Inbox/Projects/Tunnel Study: applied"_s,
                                             u"Inbox/Projects: applied"_s}));
        QVERIFY(ran.err.contains("Harbour Line: writing this list makes the server drop"));
        QCOMPARE(ran.json()["dropped"_L1][0]["folder"_L1].toString(),
                 u"Inbox/Projects/Harbour Line"_s);
        QCOMPARE(m_case->rights(u"inbox/Projects/Tunnel Study"_s, mei), custom);
        QCOMPARE(m_case->rights(u"inbox/Projects/Aurora Bridge"_s, u"Default"_s), u"Reviewer"_s);
        QCOMPARE(m_case->rights(u"inbox"_s, mei), QString());
        // What is so already is not written again.
        const int writes = m_case->server.requests("UpdateFolder"_L1);
        const Ran again = run(u"permissions set inbox/Projects %1 %2 --recurse"_s.arg(mei, custom));
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.out, QByteArray("There is nothing to change.\n"));
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), writes);
        const Ran removed = run(u"permissions remove inbox/Projects %1 --recurse"_s.arg(mei));
        QCOMPARE(removed.exit, 0);
        QCOMPARE(m_case->rights(u"inbox/Projects/Tunnel Study"_s, mei), QString());
        QCOMPARE(run(u"undo"_s).exit, 0);
        QCOMPARE(run(u"undo"_s).exit, 0);
        QCOMPARE(m_case->rights(u"inbox/Projects"_s, mei), QString());
        QCOMPARE(m_case->rights(u"inbox/Projects/Tunnel Study"_s, mei),
                 u"read=full,create,visible,edit=none,delete=none"_s);
    }

    void progressIsToldWhereItTakesSeveralRequests()
    {
        const Ran ran = run(u"permissions set Archive %1 Author --recurse"_s.arg(olu));
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.err, QByteArray("20 of 45 folders written.\n40 of 45 folders written.\n"
                                     "45 of 45 folders written.\n"));
        QCOMPARE(ran.out.count("[applied, read back]\n"), archived);
        QCOMPARE(m_case->server.requests("UpdateFolder"_L1), 3);
    }

    void parentsBecomeVisible()
    {
        const Ran ran = run(u"permissions|set|inbox/Projects/Aurora Bridge|%1|Reviewer|"
                            "--visible-parents|--json"_s.arg(olu),
                            u'|');
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()["changes"_L1].toArray().size(), 4); // with the root
        for (const char *folder : {"inbox", "inbox/Projects", "msgfolderroot"})
            QCOMPARE(m_case->rights(QString::fromLatin1(folder), olu),
                     u"read=none,visible,edit=none,delete=none"_s);
        const Ran seen = m_case->as(
            olu, {u"--mailbox"_s, helena, u"folders"_s, u"list"_s, u"--deep"_s, u"--json"_s});
        QStringList paths;
        for (const QJsonValue &folder : seen.json()["folders"_L1].toArray())
            paths.append(folder["path"_L1].toString());
        QVERIFY(paths.contains(u"Inbox/Projects/Aurora Bridge"_s));
    }

    void foldersOfOthersAreLeftAndSaid()
    {
        QCOMPARE(run(u"permissions|set|inbox/Projects/Tunnel Study|%1|Reviewer"_s.arg(isabel), u'|')
                     .exit,
                 0);
        const Ran ran =
            m_case->as(isabel, QStringList{u"--mailbox"_s, helena} +
                                   words(u"permissions set inbox/Projects %1 Editor --recurse "
                                         "--visible-parents --json"_s.arg(olu)));
        QCOMPARE(ran.exit, 1);
        QCOMPARE(outcomes(ran), (QStringList{u"Inbox/Projects/Aurora Bridge: applied"_s,
                                             u"Inbox/Projects/Harbour Line: applied"_s,
                                             u"Inbox/Projects: applied"_s}));
        const QJsonArray skipped = ran.json()["skipped"_L1].toArray();
        QCOMPARE(skipped.size(), 3); // that one, the Inbox, the root
        QCOMPARE(skipped.first()["folder"_L1].toString(), u"Inbox/Projects/Tunnel Study"_s);
        QCOMPARE(skipped.first()["error"_L1]["code"_L1].toString(), u"ErrorAccessDenied"_s);
        QVERIFY(ran.err.contains("Inbox/Projects/Tunnel Study: You may neither see nor change this "
                                 "folder's list. It stays as it is."));
    }

    void aListIsCopied()
    {
        const Ran ran = run(u"permissions copy --from inbox/Projects --to contacts --to Archive "
                            "--recurse --named-only --json"_s);
        QCOMPARE(ran.exit, 0);
        for (const char *folder : {"contacts", "contacts/Suppliers", "Archive"}) {
            QCOMPARE(m_case->rights(QString::fromLatin1(folder), isabel), u"Owner"_s);
            QCOMPARE(m_case->rights(QString::fromLatin1(folder), jonas), u"Reviewer"_s);
        }
        QVERIFY(!m_case->rights(u"contacts"_s, u"giulia.conti@sandbox.example"_s).isEmpty());
        const Ran replaced = run(u"permissions copy --from calendar --to contacts --replace"_s);
        QCOMPARE(replaced.exit, 0);
        QCOMPARE(m_case->rights(u"contacts"_s, u"giulia.conti@sandbox.example"_s), QString());
        QCOMPARE(m_case->rights(u"contacts"_s, isabel), u"PublishingEditor"_s);
        QCOMPARE(m_case->rights(u"contacts"_s, mei),
                 u"None"_s); // free/busy, which is no calendar's
        QCOMPARE(run(u"undo"_s).exit, 0);
        QCOMPARE(m_case->rights(u"contacts"_s, u"giulia.conti@sandbox.example"_s), u"Author"_s);
        QCOMPARE(m_case->rights(u"contacts"_s, isabel), u"Owner"_s);
    }

    void aPersonGetsAColleaguesRightsOrTakesThemOver()
    {
        const QString copy = u"permissions copy --from-person %1 --to-person %2 "_s.arg(jonas, olu);
        QCOMPARE(run(copy + u"calendar"_s).exit, 0);
        QCOMPARE(m_case->rights(u"calendar"_s, olu), u"Editor"_s);
        QCOMPARE(m_case->rights(u"calendar"_s, jonas), u"Editor"_s);
        QCOMPARE(m_case->rights(u"calendar/Birthdays"_s, olu), QString());
        QCOMPARE(run(copy + u"--hand-over"_s).exit, 0); // everywhere
        QCOMPARE(m_case->rights(u"calendar"_s, jonas), QString());
        for (const char *folder : {"inbox/Personnel", "inbox/Projects", "calendar/Birthdays"}) {
            const QString path = QString::fromLatin1(folder);
            QCOMPARE(m_case->rights(path, jonas), QString());
            QVERIFY(!m_case->rights(path, olu).isEmpty());
        }
        QCOMPARE(m_case->rights(u"inbox/Personnel"_s, olu), u"None"_s);
        QCOMPARE(m_case->rights(u"contacts"_s, olu), QString()); // which is not Jonas's
        QCOMPARE(run(u"undo"_s).exit, 0);
        QCOMPARE(m_case->rights(u"inbox/Projects"_s, jonas), u"Reviewer"_s);
        QCOMPARE(m_case->rights(u"calendar"_s, olu), u"Editor"_s); // of the first command
    }

    void aKilledProgramCanGoOn_data() { kills(); }

    void aKilledProgramCanGoOn()
    {
        QFETCH(int, before);
        QFETCH(bool, arrives);
        killAfter(before, arrives);
        QCOMPARE(withRights(), written(before + arrives));
        const Ran again = run(spread());
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.out.count("[applied, read back]\n"), archived - written(before + arrives));
        QCOMPARE(withRights(), archived);
        // What each of the two wrote can be taken back, the later first.
        const int first = written(before + arrives);
        const bool both = first > 0 && first < archived;
        QCOMPARE(run(u"undo"_s).exit, 0);
        QCOMPARE(withRights(), both ? first : 0);
        QCOMPARE(run(u"undo"_s).exit, both ? 0 : 1);
        QCOMPARE(withRights(), 0);
    }

    void aKilledProgramsDoingsCanBeUndone_data() { kills(); }

    void aKilledProgramsDoingsCanBeUndone()
    {
        QFETCH(int, before);
        QFETCH(bool, arrives);
        killAfter(before, arrives);
        const Ran undone = run(u"undo --json"_s);
        if (before + arrives > 0) {
            QCOMPARE(undone.exit, 0);
            QCOMPARE(undone.json()["changes"_L1].toArray().size(), written(before + arrives));
        } else {
            QCOMPARE(undone.json()["error"_L1]["code"_L1].toString(), u"NothingToUndo"_s);
        }
        QCOMPARE(withRights(), 0);
        QCOMPARE(run(u"undo"_s).exit, 1);
    }

    void aKilledUndoCanBeDoneAgain()
    {
        QCOMPARE(run(spread()).exit, 0);
        kill(u"undo"_s, 1, true);
        QCOMPARE(withRights(), archived - 40);
        QCOMPARE(run(u"undo"_s).exit, 0);
        QCOMPARE(withRights(), 0);
        QCOMPARE(run(u"undo"_s).exit, 1);
    }

private:
    static void kills()
    {
        QTest::addColumn<int>("before"); // writes that were answered
        QTest::addColumn<bool>("arrives");
        for (const int before : {0, 1, 2})
            for (const bool arrives : {false, true})
                QTest::addRow("at write %d, which %s", before + 1, arrives ? "arrives" : "is lost")
                    << before << arrives;
    }

    /// Rights that no level says, which the journal has to tell apart too.
    static QString spread()
    {
        return u"permissions set Archive %1 %2 --recurse"_s.arg(olu, custom);
    }

    Ran run(const QString &line, QChar between = u' ')
    {
        return m_case->as(helena, line.split(between));
    }

    /// How many folders are written when so many writes have reached the server.
    static int written(int writes) { return qMin(20 * writes, archived); }

    /// On how many folders Olu has them.
    int withRights()
    {
        return m_case->server.exchange().with([](Sandbox::State &state) {
            const Sandbox::Sid sid = state.organisation.sidOf(olu);
            int count = 0;
            for (const Sandbox::Folder &folder : state.organisation.mailboxOf(helena)->folders)
                count += folder.entry(sid) != nullptr;
            return count;
        });
    }

    void killAfter(int before, bool arrives) { kill(spread(), before, arrives); }

    /// Kills the program while it waits for the answer to the write after \a before others.
    void kill(const QString &line, int before, bool arrives)
    {
        const int writes = m_case->server.requests("UpdateFolder"_L1);
        if (before > 0)
            m_proxy->answerOperation("UpdateFolder", {.upstream = true}, before);
        m_proxy->answerOperation("UpdateFolder",
                                 {.upstream = arrives, .held = arrives, .silent = !arrives});
        QProcess process;
        process.setProcessEnvironment(m_case->environment());
        process.start(program(), m_case->signIn(helena, m_proxy->url()) +
                                     QStringList{u"--password-stdin"_s} + words(line));
        process.write(m_case->password(helena) + '\n');
        process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(m_proxy->arrivals("UpdateFolder"), before + 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_case->server.requests("UpdateFolder"_L1) - writes,
                                  before + int(arrives), 60'000);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
    }

    std::optional<Case> m_case;
    std::optional<Support::FaultProxy> m_proxy;
};

ONBEHALF_TEST(TestCtlSpread, QCoreApplication)

} // namespace tst_ctlspread

#include "tst_ctlspread.moc"
