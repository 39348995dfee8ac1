// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"
#include "support/testprogram.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_journal {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

JournalEntry entry(const QString &mailbox, int second = 0)
{
    return {.kind = u"delegates"_s,
            .mailbox = mailbox,
            .actor = u"helpdesk@example.test"_s,
            .startedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0, second), Qt::UTC),
            .before = {{u"state"_s, u"before"_s}}};
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        QVERIFY(m_home->isValid());
    }

    void entriesAreFoundNewestFirst()
    {
        const Journal journal(m_home->filePath(u"journal"_s));
        QVERIFY(journal.add(entry(u"a@example.test"_s, 1)));
        QVERIFY(journal.add(entry(u"b@example.test"_s, 2)));
        QVERIFY(journal.add(entry(u"a@example.test"_s, 3)));
        const auto found = journal.entries(u"delegates"_s, u"A@example.test"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().startedAt.time().second(), 3);
        QCOMPARE(found.first().before["state"_L1].toString(), u"before"_s);
        QCOMPARE(found.first().actor, u"helpdesk@example.test"_s);
        QVERIFY(journal.entries(u"folders"_s, u"a@example.test"_s).isEmpty());
    }

    void anEntryIsUpdatedInPlace()
    {
        const Journal journal(m_home->path());
        const auto id = journal.add(entry(u"a@example.test"_s));
        QVERIFY(id);
        JournalEntry changed = journal.entries(u"delegates"_s, u"a@example.test"_s).first();
        QCOMPARE(changed.id, *id);
        changed.undone = true;
        changed.after = {{u"state"_s, u"after"_s}};
        QVERIFY(journal.update(changed));
        const auto found = journal.entries(u"delegates"_s, u"a@example.test"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().undone);
        QCOMPARE(found.first().after["state"_L1].toString(), u"after"_s);
    }

    /// Also once it is updated by who has only what they added.
    void entriesOfABatchSaySo()
    {
        const Journal journal(m_home->path());
        const JournalBatch batch{.id = Journal::newBatchId(),
                                 .title = u"Deputy for leave: Jonas"_s,
                                 .until = QDate(2026, 12, 24)};
        const Journal many = journal.forBatch(batch);
        JournalEntry one = entry(u"a@example.test"_s, 1);
        one.id = *many.add(one);
        QVERIFY(many.update(one));
        QVERIFY(journal.add(entry(u"b@example.test"_s, 2))); // by itself
        QCOMPARE(journal.entry(one.id)->batch, batch);
        QCOMPARE(journal.entries().first().batch, JournalBatch());
        QVERIFY(journal.markUndone(u"delegates"_s, u"A@example.test"_s, {one.id}));
        QVERIFY(journal.entry(one.id)->undone);
        QCOMPARE(journal.entry(one.id)->batch, batch);
        QVERIFY(!journal.entries().first().undone);
    }

    /// As on a disk that is full: a limit on the size of files, which the new entry exceeds.
    void anEntryStaysWhereTheNewOneFindsNoRoom()
    {
        const Journal journal(m_home->path());
        QVERIFY(journal.add(entry(u"a@example.test"_s)));
        JournalEntry larger = journal.entries(u"delegates"_s, u"a@example.test"_s).first();
        larger.after = {{u"state"_s, QString(4000, u'x')}};
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{1000, before.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto updated = journal.update(larger);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!updated);
        QCOMPARE(updated.error().code, u"JournalNotWritable"_s);
        const auto found = journal.entries(u"delegates"_s, u"a@example.test"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().after.isEmpty());
    }

    void onlyTheOwnerMayReadIt()
    {
        const QString folder = m_home->filePath(u"journal"_s);
        QVERIFY(Journal(folder).add(entry(u"a@example.test"_s)));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder) & others));
    }

    void brokenFilesHideNothingElse()
    {
        const Journal journal(m_home->path());
        QVERIFY(journal.add(entry(u"a@example.test"_s)));
        QFile broken(m_home->filePath(u"99999999-broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{ \"kind\": \"dele");
        broken.close();
        QCOMPARE(journal.entries(u"delegates"_s, u"a@example.test"_s).size(), 1);
    }

    void aPlaceThatCannotBeWrittenIsSaidWithItsName()
    {
        QFile inTheWay(m_home->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto refused = Journal(inTheWay.fileName() + u"/journal"_s).add(entry(u"a@x.test"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"JournalNotWritable"_s);
        QVERIFY(refused.error().message.contains(inTheWay.fileName()));
    }

    void twoProgramsDoNotWriteAtOnce()
    {
        const Journal journal(m_home->path());
        QLockFile other(m_home->filePath(u"journal.lock"_s));
        QVERIFY(other.lock());
        const auto refused = journal.add(entry(u"a@example.test"_s));
        QVERIFY(!refused);
        QVERIFY(QDir(m_home->path()).entryList({u"*.json"_s}).isEmpty());
        other.unlock();
        QVERIFY(journal.add(entry(u"a@example.test"_s)));
    }

    void aKilledProgramLocksNobodyOut()
    {
        std::array<int, 2> locked{};
        QCOMPARE(::pipe(locked.data()), 0);
        const QString file = m_home->filePath(u"journal.lock"_s);
        const pid_t other = ::fork();
        if (other == 0) {
            QLockFile lock(file);
            const char told = lock.lock() ? 'y' : 'n';
            if (::write(locked[1], &told, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char told = 0;
        QCOMPARE(::read(locked[0], &told, 1), 1);
        QCOMPARE(told, 'y');
        const Journal journal(m_home->path());
        ::kill(other, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(other, &status, 0), other);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(QFile::exists(file)); // nobody took the lock away
        QVERIFY(journal.add(entry(u"a@example.test"_s)));
        ::close(locked[0]);
        ::close(locked[1]);
    }

    void anEntryIsHeldFromTheStart()
    {
        const Journal journal(m_home->filePath(u"journal"_s));
        const Journal other(m_home->filePath(u"journal"_s));
        JournalEntry added = entry(u"a@example.test"_s);
        auto lock = journal.addHeld(added);
        QVERIFY(lock);
        QVERIFY(*lock);
        QVERIFY(other.entry(added.id));
        QVERIFY(other.isHeld(added.id));
        QVERIFY(!other.hold(added.id));
        lock->reset();
        QVERIFY(!other.isHeld(added.id));
        QVERIFY(other.hold(added.id));
    }

    void whatCannotBeHeldIsNotAdded()
    {
        QFile inTheWay(m_home->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        JournalEntry added = entry(u"a@example.test"_s);
        const auto refused = Journal(inTheWay.fileName() + u"/journal"_s).addHeld(added);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"JournalNotWritable"_s);
    }

    /// Somebody may only have looked whether it is held.
    void whatIsHeldForAMomentIsWaitedFor()
    {
        const Journal journal(m_home->path());
        const auto id = journal.add(entry(u"a@example.test"_s));
        QVERIFY(id);
        auto other = journal.hold(*id);
        QVERIFY(other);
        std::jthread letsGo([&other] {
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            other.reset();
        });
        QVERIFY(journal.hold(*id));
    }

    void itLivesInTheUsersDataFolder()
    {
        QVERIFY(Journal::defaultFolder().startsWith(qEnvironmentVariable("XDG_DATA_HOME")));
        QVERIFY(Journal::defaultFolder().endsWith(u"/onbehalf/journal"_s));
    }

private:
    std::optional<QTemporaryDir> m_home;
};

ONBEHALF_TEST(TestJournal, QCoreApplication)

} // namespace tst_journal

#include "tst_journal.moc"
