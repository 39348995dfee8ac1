// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"
#include "support/testprogram.h"

namespace tst_undocutoff {

using namespace SandboxCase;
using Ews::DelegateLevel;
using Ews::DeliverMeetingRequests;
using Folder = DelegateFolder;

/// Undo after a program that ended between writing and reading back: the journal says what was
/// before and what was asked, and nothing of what came of it.
class TestUndoCutOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        helena = m_case->owner(u"helena.lindqvist"_s);
        // The orphan goes with the first write whatever one does: begin without it.
        DelegatesDraft first(m_case->read(helena));
        first.setScope(DeliverMeetingRequests::DelegatesAndMe);
        QVERIFY(allApplied(m_case->apply(helena, first)));
        m_before = m_case->read(helena);
    }

    void cleanup()
    {
        helena = {};
        m_case.reset();
    }

    void whatArrivedIsTakenBack_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"level", "scope", "addition", "removal"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whatArrivedIsTakenBack()
    {
        QFETCH(QString, what);
        QVERIFY(allApplied(m_case->apply(helena, drafted(what))));
        cutOff();
        const auto plan = this->plan();
        QVERIFY(plan);
        QVERIFY(plan->cutOff);
        QVERIFY(plan->changedSince.isEmpty());
        QVERIFY(allApplied(Support::await(applyUndo(helena.client, *plan, m_case->journal()))));
        QVERIFY(differences(m_before, m_case->read(helena)).isEmpty());
    }

    void whatNeverArrivedIsPassedOver()
    {
        QVERIFY(allApplied(m_case->apply(helena, drafted(u"level"_s))));
        elsewhere(drafted(u"level back"_s)); // as if it had not been written
        cutOff();
        const auto plan = this->plan();
        QVERIFY(plan);
        QVERIFY(!plan->cutOff); // that of init()
        QVERIFY(plan->draft.stagedScope().has_value());
    }

    void othersAreNotTouched()
    {
        QVERIFY(allApplied(m_case->apply(helena, drafted(u"level"_s))));
        cutOff();
        DelegatesDraft other(m_case->read(helena));
        other.setLevel(key(u"jonas.weber"_s), Folder::Notes, DelegateLevel::Author);
        other.setScope(DeliverMeetingRequests::NoForward);
        elsewhere(other);
        const auto plan = this->plan();
        QVERIFY(plan);
        QVERIFY(plan->changedSince.isEmpty());
        QVERIFY(!plan->draft.stagedScope());
        for (const StagedDelegate &staged : plan->draft.staged())
            QCOMPARE(staged.key, key(u"tomas.ferreira"_s));
    }

    void whatNobodyAskedForIsShown()
    {
        QVERIFY(allApplied(m_case->apply(helena, drafted(u"level"_s))));
        cutOff();
        DelegatesDraft other(m_case->read(helena));
        other.setLevel(key(u"tomas.ferreira"_s), Folder::Notes, DelegateLevel::Author);
        elsewhere(other);
        const auto plan = this->plan();
        QVERIFY(plan);
        QCOMPARE(plan->changedSince.size(), 1);
        QCOMPARE(plan->changedSince.first().folder, Folder::Notes);
    }

    void anUndoThatWasCutOffIsFinishedAndNotUndone()
    {
        QVERIFY(allApplied(m_case->apply(helena, drafted(u"level"_s))));
        const auto report = Support::await(applyUndo(helena.client, *plan(), m_case->journal()));
        QVERIFY(allApplied(report));
        // As it was on the disk before the undoing was read back: what it undoes is still there.
        auto entries = this->entries();
        entries[0].after = {};
        QVERIFY(entries.at(0).undone);
        entries[1].undone = false;
        for (const JournalEntry &entry : entries)
            QVERIFY(m_case->journal().update(entry));
        const auto plan = this->plan();
        QVERIFY(plan);
        QCOMPARE(plan->journalId, entries.at(1).id);
        QVERIFY(plan->changedSince.isEmpty());
        QVERIFY(plan->draft.changes().isEmpty());
    }

    void journalsWithoutWhatWasAskedShowEverything()
    {
        QVERIFY(allApplied(m_case->apply(helena, drafted(u"level"_s))));
        auto entry = entries().first();
        entry.after = {};
        entry.asked = {};
        QVERIFY(m_case->journal().update(entry));
        const auto plan = this->plan();
        QVERIFY(plan);
        QCOMPARE(plan->changedSince.size(), 1);
    }

private:
    Ews::Result<UndoPlan> plan()
    {
        return Support::await(planUndo(helena.client, helena.mailbox.address, m_case->journal()));
    }

    QList<JournalEntry> entries()
    {
        return m_case->journal().entries(u"delegates"_s, helena.mailbox.address);
    }

    /// The last entry as it is on the disk while its Apply runs.
    void cutOff()
    {
        auto entry = entries().first();
        QVERIFY(!entry.after.isEmpty());
        entry.after = {};
        QVERIFY(m_case->journal().update(entry));
    }

    /// Somebody at another computer, whose journal is not ours.
    void elsewhere(const DelegatesDraft &draft)
    {
        const QTemporaryDir home;
        QVERIFY(
            allApplied(Support::await(applyDelegates(helena.client, draft, Journal(home.path())))));
    }

    DelegatesDraft drafted(const QString &what)
    {
        DelegatesDraft draft(m_case->read(helena));
        const QString tomas = key(u"tomas.ferreira"_s);
        if (what == "level"_L1)
            draft.setLevel(tomas, Folder::Inbox, DelegateLevel::Author);
        else if (what == "level back"_L1)
            draft.setLevel(tomas, Folder::Inbox, DelegateLevel::None);
        else if (what == "scope"_L1)
            draft.setScope(DeliverMeetingRequests::NoForward);
        else if (what == "addition"_L1)
            draft.add({.primarySmtpAddress = address(u"anna.schmid"_s)},
                      DelegatesDraft::Defaults::Outlook);
        else
            draft.remove(key(u"priya.raman"_s));
        return draft;
    }

    std::optional<Case> m_case;
    Session helena;
    MailboxDelegates m_before;
};

ONBEHALF_TEST(TestUndoCutOff, QCoreApplication)

} // namespace tst_undocutoff

#include "tst_undocutoff.moc"
