// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"
#include "support/testprogram.h"

#include <QJsonDocument>

namespace tst_undodelegates {

using namespace SandboxCase;
using Ews::DelegateLevel;
using Ews::DeliverMeetingRequests;
using Folder = DelegateFolder;

/// Who has which rights on each of the six lists, everybody included, and where requests go.
struct Stores
{
    QMap<QString, QMap<QString, Rights>> folders;
    std::optional<DeliverMeetingRequests> scope;

    bool operator==(const Stores &) const = default;
};

class TestUndoDelegates : public QObject
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
        m_stores = stores();
    }

    void cleanup()
    {
        helena = {};
        m_case.reset();
    }

    void undoRestoresEverything_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"levels and flags", "scope", "removal of somebody with Custom",
                                 "removal and addition", "addition over folder rights"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void undoRestoresEverything()
    {
        QFETCH(QString, what);
        QVERIFY(allApplied(m_case->apply(helena, drafted(what))));
        QVERIFY(!(stores() == m_stores));

        const auto plan = this->plan();
        QVERIFY(plan);
        QVERIFY(plan->changedSince.isEmpty());
        QVERIFY(!plan->draft.isEmpty());
        const auto report = Support::await(applyUndo(helena.client, *plan, m_case->journal()));
        QVERIFY(allApplied(report));
        const auto now = stores();
        for (auto it = m_stores.folders.cbegin(); it != m_stores.folders.cend(); ++it)
            QVERIFY2(it.value() == now.folders.value(it.key()), qPrintable(it.key()));
        QCOMPARE(now.scope, m_stores.scope);
        const auto after = m_case->read(helena);
        QVERIFY(differences(m_before, after).isEmpty());
    }

    void undoTakesOffTheGroupThatBrokeTheList()
    {
        DelegatesDraft draft(m_before);
        for (const auto &name : {u"sales.managers"_s, u"anna.schmid"_s})
            draft.add({.primarySmtpAddress = name + u"@sandbox.example"_s},
                      DelegatesDraft::Defaults::Outlook);
        draft.remove(key(u"jonas.weber"_s));
        const auto applied = m_case->apply(helena, draft);
        QVERIFY(applied.after->listError);

        const auto plan = this->plan();
        QVERIFY(plan);
        QCOMPARE(plan->draft.staged().size(), 3);
        const auto report = Support::await(applyUndo(helena.client, *plan, m_case->journal()));
        QVERIFY(allApplied(report));
        QVERIFY(stores() == m_stores);
        QVERIFY(differences(m_before, m_case->read(helena)).isEmpty());
    }

    void itUndoesOnceAndThenTheOneBefore()
    {
        QVERIFY(allApplied(m_case->apply(helena, drafted(u"scope"_s))));
        QVERIFY(allApplied(Support::await(applyUndo(helena.client, *plan(), m_case->journal()))));
        const auto earlier = plan(); // that of init()
        QVERIFY(earlier);
        QVERIFY(allApplied(Support::await(applyUndo(helena.client, *earlier, m_case->journal()))));
        const auto none = plan();
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"NothingToUndo"_s);
    }

    void whatWasChangedSinceIsShown()
    {
        QVERIFY(allApplied(m_case->apply(helena, drafted(u"levels and flags"_s))));
        const Case other; // its journal: somebody at another computer
        DelegatesDraft draft(m_case->read(helena));
        draft.setLevel(key(u"tomas.ferreira"_s), Folder::Journal, DelegateLevel::Author);
        draft.setLevel(key(u"jonas.weber"_s), Folder::Notes, DelegateLevel::Author);
        QVERIFY(allApplied(Support::await(applyDelegates(helena.client, draft, other.journal()))));
        const auto plan = this->plan();
        QVERIFY(plan);
        QCOMPARE(plan->changedSince.size(), 1); // Jonas is none of its business
        QCOMPARE(plan->changedSince.first().key, key(u"tomas.ferreira"_s));
    }

    void anApplyThatChangedNothingIsNotThereToUndo()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls.insert(u"UpdateDelegate"_s,
                                               u"ErrorUpdateDelegatesFailed"_s);
        });
        const auto report = m_case->apply(helena, drafted(u"scope"_s));
        QCOMPARE(outcomes(report), QList{Outcome::Refused});
        QVERIFY(report.journalId.isEmpty());
        const auto plan = this->plan();
        QVERIFY(plan);
        QVERIFY(plan->draft.stagedScope() != DeliverMeetingRequests::DelegatesAndMe);
    }

    void theJournalHoldsNoPassword()
    {
        QVERIFY(allApplied(m_case->apply(helena, drafted(u"scope"_s))));
        const QString password = m_case->password(address(u"helena.lindqvist"_s));
        for (const auto &entry :
             m_case->journal().entries(u"delegates"_s, address(u"helena.lindqvist"_s))) {
            const QByteArray text =
                QJsonDocument(QJsonObject{{u"b"_s, entry.before}, {u"a"_s, entry.after}}).toJson();
            QVERIFY(text.contains("jonas.weber"));
            QVERIFY(!text.contains(password.toUtf8()));
            QVERIFY(!text.contains("Basic "));
        }
    }

private:
    Ews::Result<UndoPlan> plan()
    {
        return Support::await(planUndo(helena.client, helena.mailbox.address, m_case->journal()));
    }

    DelegatesDraft drafted(const QString &what)
    {
        DelegatesDraft draft(m_before);
        if (what == "levels and flags"_L1) {
            draft.setLevel(key(u"tomas.ferreira"_s), Folder::Calendar, DelegateLevel::Editor);
            draft.setReceivesCopies(key(u"tomas.ferreira"_s), true);
            draft.setViewsPrivateItems(key(u"priya.raman"_s), true);
        } else if (what == "scope"_L1) {
            draft.setScope(DeliverMeetingRequests::NoForward);
        } else if (what == "removal of somebody with Custom"_L1) {
            draft.remove(key(u"priya.raman"_s));
        } else if (what == "removal and addition"_L1) {
            draft.remove(key(u"jonas.weber"_s));
            draft.add({.primarySmtpAddress = address(u"anna.schmid"_s)},
                      DelegatesDraft::Defaults::Outlook);
            draft.setScope(DeliverMeetingRequests::DelegatesOnly);
        } else {
            draft.add({.primarySmtpAddress = address(u"isabel.navarro"_s)},
                      DelegatesDraft::Defaults::Outlook);
            draft.setLevel(key(u"isabel.navarro"_s), Folder::Calendar, DelegateLevel::Editor);
        }
        return draft;
    }

    Stores stores()
    {
        const MailboxDelegates state = m_case->read(helena);
        Stores stores{.scope = state.scope};
        for (const Folder folder : delegateFolders)
            for (const Ews::Permission &entry : state.folders[folder]->entries)
                stores.folders[distinguishedId(folder)][entry.userId.sid] = rightsOf(entry);
        return stores;
    }

    std::optional<Case> m_case;
    Session helena;
    MailboxDelegates m_before;
    Stores m_stores;
};

ONBEHALF_TEST(TestUndoDelegates, QCoreApplication)

} // namespace tst_undodelegates

#include "tst_undodelegates.moc"
