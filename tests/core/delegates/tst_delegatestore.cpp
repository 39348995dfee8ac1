// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"

#include "delegates/delegatestore.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_delegatestore {

using namespace SandboxCase;
using Ews::DelegateLevel;
using Folder = DelegateFolder;

class TestDelegateStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_store.emplace(m_case->owner(u"helena.lindqvist"_s), m_case->journal());
        load();
    }

    void cleanup()
    {
        m_store.reset();
        m_case.reset();
    }

    void editsAreUndoneAndRedoneOneByOne()
    {
        setLevel(Folder::Inbox, DelegateLevel::Author);
        setLevel(Folder::Notes, DelegateLevel::Editor);
        setLevel(Folder::Notes, DelegateLevel::Editor); // no step: it changes nothing
        QCOMPARE(m_store->draft().changes().size(), 2);
        m_store->undoEdit();
        QCOMPARE(m_store->draft().changes().size(), 1);
        m_store->undoEdit();
        QVERIFY(m_store->draft().isEmpty());
        QVERIFY(!m_store->canUndoEdit());
        m_store->redoEdit();
        m_store->redoEdit();
        QCOMPARE(m_store->draft().changes().size(), 2);
        m_store->undoEdit();
        setLevel(Folder::Journal, DelegateLevel::Reviewer);
        QVERIFY(!m_store->canRedoEdit());
    }

    void applyingLeavesNothingStagedAndCanBeUndone()
    {
        QVERIFY(!m_store->canUndoApply());
        setLevel(Folder::Inbox, DelegateLevel::Author);
        QSignalSpy applied(&*m_store, &DelegateStore::applied);
        m_store->apply();
        QCOMPARE(m_store->activity(), DelegateStore::Activity::Applying);
        setLevel(Folder::Notes, DelegateLevel::Author); // not while it runs
        QTRY_COMPARE(applied.size(), 1);
        QVERIFY(m_store->draft().isEmpty());
        QVERIFY(m_store->canUndoApply());
        QVERIFY(!m_store->canUndoEdit());

        QSignalSpy planned(&*m_store, &DelegateStore::undoPlanned);
        m_store->planUndo();
        QTRY_COMPARE(planned.size(), 1);
        m_store->applyUndo(planned.first().first().value<UndoPlan>());
        QTRY_COMPARE(applied.size(), 2);
        QVERIFY(!m_store->canUndoApply());
        QCOMPARE(m_store->draft().base().find(key(u"tomas.ferreira"_s))->levels[Folder::Inbox],
                 DelegateLevel::None);
    }

    void reloadingKeepsEditsAndTellsWhatOthersChanged()
    {
        setLevel(Folder::Inbox, DelegateLevel::Author);
        Case other;
        const Session session = m_case->owner(u"helena.lindqvist"_s);
        DelegatesDraft draft(m_case->read(session));
        draft.setScope(Ews::DeliverMeetingRequests::NoForward);
        QVERIFY(allApplied(Support::await(applyDelegates(session.client, draft, other.journal()))));
        QSignalSpy changed(&*m_store, &DelegateStore::changedElsewhere);
        load();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_store->draft().changes().size(), 1);
        QCOMPARE(m_store->draft().base().scope, Ews::DeliverMeetingRequests::NoForward);
    }

    void aFailedReloadKeepsTheEdits()
    {
        setLevel(Folder::Inbox, DelegateLevel::Author);
        m_case->server.stop();
        QSignalSpy failed(&*m_store, &DelegateStore::failed);
        m_store->load();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Ews::Error>().failure, Ews::Failure::Network);
        QCOMPARE(m_store->draft().changes().size(), 1);
    }

    void loadingCanBeCancelled()
    {
        Support::FaultProxy proxy;
        proxy.answer({.silent = true});
        DelegateStore store(m_case->owner(u"helena.lindqvist"_s, proxy.url()), m_case->journal());
        QSignalSpy failed(&store, &DelegateStore::failed);
        store.load();
        QTRY_COMPARE(proxy.arrivals().size(), 2);
        store.cancel();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Ews::Error>().failure, Ews::Failure::Cancelled);
        QCOMPARE(store.activity(), DelegateStore::Activity::Idle);
    }

    void closingWhileItLoadsIsHarmless()
    {
        Support::FaultProxy proxy;
        proxy.answer({.upstream = true, .held = true});
        proxy.passTo(m_case->server.url());
        {
            DelegateStore store(m_case->owner(u"helena.lindqvist"_s, proxy.url()),
                                m_case->journal());
            store.load();
        }
        proxy.release();
        QTRY_COMPARE(proxy.underWay(), 0);
    }

private:
    void load()
    {
        QSignalSpy loaded(&*m_store, &DelegateStore::loaded);
        m_store->load();
        QTRY_COMPARE(loaded.size(), 1);
    }

    void setLevel(Folder folder, DelegateLevel level)
    {
        m_store->edit([=](DelegatesDraft &draft) {
            draft.setLevel(key(u"tomas.ferreira"_s), folder, level);
        });
    }

    std::optional<Case> m_case;
    std::optional<DelegateStore> m_store;
};

ONBEHALF_TEST(TestDelegateStore, QCoreApplication)

} // namespace tst_delegatestore

#include "tst_delegatestore.moc"
