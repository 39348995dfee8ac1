// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarstore.h"
#include "core/sandboxcase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_calendarstore {

using namespace SandboxCase;

const QString helena = address(u"helena.lindqvist"_s);
const QString amara = address(u"amara.okafor"_s);
const QString jonas = address(u"jonas.weber"_s);
const QDate monday(2026, 12, 7);

/// The calendars that are shown together, as far as they were read.
class TestCalendarStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_store = std::make_unique<CalendarStore>(m_case->owner(u"jonas.weber"_s));
    }
    void cleanup()
    {
        m_store.reset();
        m_case.reset();
    }

    void whatSomebodyGaveIsSeen()
    {
        add(helena, 8, 9, u"Board"_s);
        add(amara, 8, 10, u"Secret"_s);
        QCOMPARE(m_store->sight(helena), CalendarSight::Unknown);
        want({helena, amara, address(u"nobody"_s)});
        QCOMPARE(m_store->sight(helena), CalendarSight::Items);
        QCOMPARE(m_store->sight(amara), CalendarSight::FreeBusy);
        QCOMPARE(m_store->sight(address(u"nobody"_s)), CalendarSight::None);
        QCOMPARE(subjects(helena), QStringList{u"Board"_s});
        QVERIFY(subjects(amara).isEmpty());
        QCOMPARE(unexplained(amara).size(), 1);
        QCOMPARE(unexplained(amara).first().start, at(8, 10));
        QVERIFY(unexplained(helena).isEmpty());
    }

    /// One for what was given, then one for the items of all and one for the taken times of all.
    void requestsAreFew()
    {
        want({helena, amara, jonas});
        QCOMPARE(m_case->server.requests(), 3);
        want({helena, amara, jonas});
        QCOMPARE(m_case->server.requests(), 3);
    }

    void anotherWeekIsOneRequest()
    {
        want({helena});
        const auto before = m_case->server.requests();
        m_store->want({helena}, monday.addDays(7), monday.addDays(11));
        settle();
        QCOMPARE(m_case->server.requests() - before, 1);
        QVERIFY(m_store->isRead(helena, monday.addDays(7), monday.addDays(11)));
    }

    void ofFreeBusyTimesAnotherWeekIsNone()
    {
        want({amara});
        QCOMPARE(m_case->server.requests(), 2);
        m_store->want({amara}, monday.addDays(7), monday.addDays(11));
        settle();
        QCOMPARE(m_case->server.requests(), 2);
        // Only six weeks are read at once.
        m_store->want({amara}, monday.addDays(70), monday.addDays(74));
        settle();
        QCOMPARE(m_case->server.requests(), 3);
    }

    /// Whatever the server sends.
    void privateItemsAreHidden()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.masksPrivateItems = false; // leaves them out
        });
        add(helena, 8, 9, u"Dentist"_s, true);
        add(jonas, 8, 9, u"My doctor"_s, true);
        want({helena, jonas});
        QVERIFY(!subjects(helena).contains(u"Dentist"_s));
        // Taken all the same: it must not look free.
        QCOMPARE(unexplained(helena).size(), 1);
        QCOMPARE(subjects(jonas), QStringList{u"My doctor"_s});
    }

    void privateItemsThatAreMaskedHaveNoWords()
    {
        add(helena, 8, 9, u"Dentist"_s, true);
        want({helena});
        const auto entries = m_store->entries(helena, at(7, 0), at(12, 0));
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first().isHidden());
        QVERIFY(entries.first().location.isEmpty());
        QVERIFY(entries.first().takesTime());
    }

    void whoMaySeePrivateItemsDoes()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            auto &mailbox = *state.organisation.mailboxOf(helena);
            for (auto &delegate : mailbox.freebusy->delegates)
                delegate.viewsPrivateItems = true;
        });
        add(helena, 8, 9, u"Dentist"_s, true);
        want({helena});
        QVERIFY(m_store->given(helena)->maySeePrivate());
        QCOMPARE(subjects(helena), QStringList{u"Dentist"_s});
    }

    void whatChangedIsReadAgain()
    {
        add(helena, 8, 9, u"Board"_s);
        want({helena});
        add(helena, 8, 11, u"Call"_s);
        want({helena});
        QCOMPARE(subjects(helena), QStringList{u"Board"_s}); // as it was read
        m_store->invalidate(helena);
        QCOMPARE(subjects(helena), QStringList{u"Board"_s}); // still shown
        want({helena});
        QCOMPARE(subjects(helena), (QStringList{u"Board"_s, u"Call"_s}));
        clear(helena);
        m_store->invalidate(helena);
        want({helena});
        QVERIFY(subjects(helena).isEmpty());
        QVERIFY(unexplained(helena).isEmpty());
    }

    /// What was asked for before is not taken for what is there now.
    void answersFromBeforeDoNotCount()
    {
        want({helena});
        m_store->want({helena}, monday.addDays(20), monday.addDays(24));
        m_store->invalidate(helena);
        settle();
        QVERIFY(!m_store->isRead(helena, monday.addDays(20), monday.addDays(24)));
    }

    void itemsThatReachIntoTheTimeAreThere()
    {
        add(helena, 6, 22, u"Long"_s, false, 20);
        want({helena});
        QCOMPARE(m_store->entries(helena, at(7, 10), at(7, 11)).size(), 1);
        QVERIFY(m_store->entries(helena, at(7, 18), at(7, 19)).isEmpty());
    }

    void aFailureIsSaidAndCanBeTriedAgain()
    {
        Support::FaultProxy proxy;
        m_store = std::make_unique<CalendarStore>(m_case->owner(u"jonas.weber"_s, proxy.url()));
        add(helena, 8, 9, u"Board"_s);
        proxy.answer({.close = true});
        QSignalSpy failed(m_store.get(), &CalendarStore::failed);
        m_store->want({helena}, monday, monday.addDays(4));
        QVERIFY(failed.wait());
        QTRY_VERIFY(!m_store->isReading());
        QCOMPARE(m_store->sight(helena), CalendarSight::Unknown);
        proxy.passTo(m_case->server.url());
        want({helena});
        QCOMPARE(subjects(helena), QStringList{u"Board"_s});
    }

    void aCalendarThatFailsLeavesTheOthers()
    {
        add(helena, 8, 9, u"Board"_s);
        want({helena, jonas});
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.organisation.mailboxOf(helena)->folders[u"calendar"_s].setRights(
                state.organisation.sidOf(u"jonas.weber"_s),
                *Sandbox::rightsOf(Ews::PermissionLevel::None, true));
        });
        add(jonas, 22, 9, u"Mine"_s);
        QSignalSpy failed(m_store.get(), &CalendarStore::failed);
        m_store->want({helena, jonas}, monday.addDays(14), monday.addDays(18));
        settle();
        QCOMPARE(m_store->entries(jonas, at(22, 0), at(23, 0)).size(), 1);
        QCOMPARE(failed.size(), 1);
    }

    /// A mailbox that is away is no matter of rights, and is asked for again when somebody wants
    /// it.
    void aMailboxThatIsAway()
    {
        add(helena, 8, 9, u"Board"_s);
        add(jonas, 8, 9, u"Mine"_s);
        fail(helena, u"ErrorMailboxStoreUnavailable"_s);
        QSignalSpy failed(m_store.get(), &CalendarStore::failed);
        want({helena, jonas});
        QCOMPARE(m_store->sight(helena), CalendarSight::Failed);
        QCOMPARE(m_store->failure(helena)->code, u"ErrorMailboxStoreUnavailable"_s);
        QVERIFY(!m_store->failure(jonas));
        QCOMPARE(subjects(jonas), QStringList{u"Mine"_s});
        QCOMPARE(failed.size(), 1);
        mend();
        const auto before = m_case->server.requests();
        want({helena, jonas}); // not at every turn
        QCOMPARE(m_case->server.requests(), before);
        QCOMPARE(m_store->sight(helena), CalendarSight::Failed);
        m_store->forgetFailures();
        want({helena, jonas});
        QCOMPARE(m_store->sight(helena), CalendarSight::Items);
        QCOMPARE(subjects(helena), QStringList{u"Board"_s});
        QVERIFY(!m_store->failure(helena));
        QCOMPARE(failed.size(), 1);
    }

    /// Something was told of it: perhaps it is there again.
    void aMailboxThatIsAwayIsAskedAgainWhenItChanges()
    {
        fail(helena, u"ErrorMailboxMoveInProgress"_s);
        want({helena});
        QCOMPARE(m_store->sight(helena), CalendarSight::Failed);
        mend();
        m_store->invalidate(helena);
        want({helena});
        QCOMPARE(m_store->sight(helena), CalendarSight::Items);
    }

    void aMailboxThatGoesAwayKeepsWhatWasRead()
    {
        add(helena, 8, 9, u"Board"_s);
        want({helena});
        fail(helena, u"ErrorMailboxStoreUnavailable"_s);
        m_store->want({helena}, monday.addDays(70), monday.addDays(74));
        settle();
        QCOMPARE(m_store->sight(helena), CalendarSight::Items);
        QCOMPARE(m_store->failure(helena)->code, u"ErrorMailboxStoreUnavailable"_s);
        QCOMPARE(subjects(helena), QStringList{u"Board"_s});
        mend();
        m_store->want({helena}, monday.addDays(70), monday.addDays(74));
        settle();
        QVERIFY(!m_store->failure(helena));
    }

    void freeBusyTimesFail()
    {
        want({amara});
        QCOMPARE(m_store->sight(amara), CalendarSight::FreeBusy);
        fail(amara, u"ErrorMailboxStoreUnavailable"_s);
        QSignalSpy failed(m_store.get(), &CalendarStore::failed);
        m_store->invalidate(amara);
        want({amara});
        QCOMPARE(m_store->sight(amara), CalendarSight::Failed);
        QCOMPARE(failed.size(), 1);
        mend();
        m_store->forgetFailures();
        want({amara});
        QCOMPARE(m_store->sight(amara), CalendarSight::FreeBusy);
    }

    /// One without words is not one whose words are not seen.
    void aPrivateItemWithoutASubject()
    {
        add(jonas, 8, 9, {}, true);
        add(helena, 8, 9, {}, true);
        want({jonas, helena});
        QVERIFY(!m_store->entries(jonas, at(7, 0), at(12, 0)).first().isHidden());
        QVERIFY(m_store->entries(helena, at(7, 0), at(12, 0)).first().isHidden());
    }

    void itMayGoWhileSomethingRuns()
    {
        m_store->want({helena, amara}, monday, monday.addDays(4));
        m_store.reset();
        QTest::qWait(50);
    }

    void itCanBeCancelled()
    {
        QSignalSpy failed(m_store.get(), &CalendarStore::failed);
        m_store->want({helena}, monday, monday.addDays(4));
        m_store->cancel();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Ews::Error>().failure, Ews::Failure::Cancelled);
        want({helena});
        QCOMPARE(m_store->sight(helena), CalendarSight::Items);
    }

private:
    static QDateTime at(int day, int hour)
    {
        return QDateTime(QDate(2026, 12, day), QTime(hour, 0), Qt::UTC);
    }
    void add(const QString &whose, int day, int hour, const QString &subject,
             bool isPrivate = false, int hours = 1)
    {
        m_case->server.exchange().with([&](Sandbox::State &state) {
            Ews::CalendarItem item;
            item.subject = subject;
            item.start = Ews::DateTime::utc(at(day, hour));
            item.end = Ews::DateTime::utc(at(day, hour).addSecs(hours * 3600LL));
            item.calendarItemType = Ews::CalendarItemType::Single;
            item.freeBusy = Ews::LegacyFreeBusy::Busy;
            if (isPrivate)
                item.sensitivity = Ews::Sensitivity::Private;
            Sandbox::Mailbox &mailbox = *state.organisation.mailboxOf(whose);
            mailbox.addItem(
                {.key = {}, .folder = u"calendar"_s, .creator = mailbox.owner, .content = item});
        });
    }
    void clear(const QString &whose)
    {
        m_case->server.exchange().with([&](Sandbox::State &state) {
            std::erase_if(state.organisation.mailboxOf(whose)->items,
                          [](const auto &item) { return item.second.folder == "calendar"_L1; });
        });
    }
    void fail(const QString &mailbox, const QString &code)
    {
        m_case->server.exchange().with(
            [&](Sandbox::State &state) { state.controls.failingMailboxes.insert(mailbox, code); });
    }
    void mend()
    {
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.controls.failingMailboxes.clear(); });
    }
    void settle() { QTRY_VERIFY(!m_store->isReading()); }
    void want(const QStringList &addresses)
    {
        m_store->want(addresses, monday, monday.addDays(4));
        settle();
    }
    QStringList subjects(const QString &whose) const
    {
        QStringList list;
        for (const CalendarEntry &entry : m_store->entries(whose, at(7, 0), at(12, 0)))
            list.append(entry.subject);
        return list;
    }
    QList<BusyTime> unexplained(const QString &whose) const
    {
        return m_store->unexplained(whose, at(7, 0), at(12, 0));
    }

    std::optional<Case> m_case;
    std::unique_ptr<CalendarStore> m_store;
};

ONBEHALF_TEST(TestCalendarStore, QCoreApplication)

} // namespace tst_calendarstore

#include "tst_calendarstore.moc"
