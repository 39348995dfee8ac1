// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "series.h"
#include "support/testprogram.h"

namespace tst_sandboxoccurrences {

using namespace Test;
using Ews::CalendarItem;
using Ews::CalendarItemType;
using Ews::OccurrenceItemId;
using Ews::RecurringMasterItemId;

namespace {

const QStringList good{u"NoError"_s};

Ews::ItemId made(Sandbox::Exchange &exchange)
{
    return onlyId(ask(exchange, creating(fiveTuesdays(u"Jour fixe"_s))));
}

/// The occurrence with that number from 0, with its current change key.
Ews::ItemId occurrence(Sandbox::Exchange &exchange, int number)
{
    return *shown(exchange).at(number).itemId;
}

} // namespace

/// Single occurrences: how they are named, changed and deleted, and what the series makes of it.
class TestSandboxOccurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOccurrenceSaysWhichItIs()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        const auto id = occurrence(exchange, 2);
        const CalendarItem item = got(exchange, id);
        QCOMPARE(item.subject, u"Jour fixe"_s);
        QCOMPARE(item.calendarItemType, CalendarItemType::Occurrence);
        QCOMPARE(item.isRecurring, true);
        QCOMPARE(item.originalStart, std::optional(utc(QDate(2026, 12, 8), 8)));
        QCOMPARE(item.recurrenceId, item.originalStart);
        QCOMPARE(item.uid, got(exchange, master).uid);
        QVERIFY(!item.recurrence);
        QCOMPARE(item.itemId->changeKey, master.changeKey);
    }

    void namesAnOccurrenceByItsNumber()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        const auto third = got(exchange, OccurrenceItemId{master.id, master.changeKey, 3});
        QCOMPARE(*third.itemId, occurrence(exchange, 2));
        const auto back = got(exchange, RecurringMasterItemId{third.itemId->id, {}});
        QCOMPARE(*back.itemId, master);
        QCOMPARE(back.calendarItemType, CalendarItemType::RecurringMaster);
    }

    void refusesNamesOfNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("code");
        const auto outside = u"ErrorCalendarOccurrenceIndexIsOutOfRecurrenceRange"_s;
        QTest::newRow("zeroth") << u"master"_s << 0 << outside;
        QTest::newRow("sixth") << u"master"_s << 6 << outside;
        QTest::newRow("deleted") << u"master"_s << 2
                                 << u"ErrorCalendarOccurrenceIsDeletedFromRecurrence"_s;
        QTest::newRow("third, the second being deleted") << u"master"_s << 3 << u"NoError"_s;
        QTest::newRow("of an occurrence")
            << u"occurrence"_s << 1 << u"ErrorCalendarCannotUseIdForRecurringMasterId"_s;
        QTest::newRow("of a single item")
            << u"single"_s << 1 << u"ErrorCalendarCannotUseIdForRecurringMasterId"_s;
        QTest::newRow("malformed") << u"malformed"_s << 1 << u"ErrorInvalidIdMalformed"_s;
    }

    void refusesNamesOfNothing()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, number);
        QFETCH(const QString, code);
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        QCOMPARE(codes(ask(exchange, deleting(occurrence(exchange, 1)))), good);
        const auto single = onlyId(ask(exchange, creating(appointment(u"Dentist"_s))));
        const QHash<QString, QString> ids{{u"master"_s, master.id},
                                          {u"occurrence"_s, occurrence(exchange, 2).id},
                                          {u"single"_s, single.id},
                                          {u"malformed"_s, u"an id"_s}};
        QCOMPARE(codes(ask(exchange, getting(OccurrenceItemId{ids.value(kind), {}, number}))),
                 QStringList{code});
    }

    void whoMayNotReadLearnsNothing()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        const auto single = onlyId(ask(exchange, creating(appointment(u"Dentist"_s))));
        const auto aisha = u"aisha.rahman@sandbox.example"_s;
        for (const Ews::AnyItemId &id : QList<Ews::AnyItemId>{
                 occurrence(exchange, 1), OccurrenceItemId{master.id, {}, 9},
                 OccurrenceItemId{single.id, {}, 1}, RecurringMasterItemId{single.id, {}}})
            QCOMPARE(codes(ask(exchange, getting(id), aisha)), QStringList{u"ErrorItemNotFound"_s});
    }

    void onlyOccurrencesHaveAMaster()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        QCOMPARE(codes(ask(exchange, getting(RecurringMasterItemId{master.id, {}}))),
                 QStringList{u"ErrorCalendarCannotUseIdForOccurrenceId"_s});
    }

    void aChangedOccurrenceIsAnException()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        const auto id = occurrence(exchange, 1);
        const auto changed = onlyId(ask(exchange, renaming(id, u"Jour fixe with guests"_s)));
        QCOMPARE(changed.id, id.id);
        QVERIFY(changed.changeKey != id.changeKey);
        QCOMPARE(got(exchange, id).calendarItemType, CalendarItemType::Exception);
        QCOMPARE(subjects(shown(exchange)),
                 (QStringList{u"Jour fixe"_s, u"Jour fixe with guests"_s, u"Jour fixe"_s,
                              u"Jour fixe"_s, u"Jour fixe"_s}));
        const CalendarItem whole = got(exchange, master);
        QCOMPARE(whole.subject, u"Jour fixe"_s);
        QCOMPARE(whole.itemId->changeKey, changed.changeKey);
        QCOMPARE(whole.modifiedOccurrences.size(), 1);
        QCOMPARE(whole.modifiedOccurrences.first().itemId, changed);
        QCOMPARE(whole.modifiedOccurrences.first().originalStart, utc(QDate(2026, 12, 1), 8));
    }

    void anOccurrenceIsChangedByItsNumber()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        QCOMPARE(codes(ask(exchange, renaming(OccurrenceItemId{master.id, master.changeKey, 5},
                                              u"Last one"_s))),
                 good);
        QCOMPARE(shown(exchange).last().subject, u"Last one"_s);
    }

    void aMovedOccurrenceKeepsItsId()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        const auto id = occurrence(exchange, 1);
        const QDate thursday(2026, 12, 3);
        QCOMPARE(codes(ask(exchange, moving(id, clock(thursday, 14), clock(thursday, 16)))), good);
        const CalendarItem moved = shown(exchange).at(1);
        QCOMPARE(moved.itemId->id, id.id);
        QCOMPARE(moved.start, std::optional(utc(thursday, 13)));
        QCOMPARE(got(exchange, id).originalStart, std::optional(utc(QDate(2026, 12, 1), 8)));
        QCOMPARE(got(exchange, OccurrenceItemId{master.id, {}, 2}).start, moved.start);
        QVERIFY(found<CalendarItem>(
                    ask(exchange, viewing(utc(QDate(2026, 12, 1), 0), utc(QDate(2026, 12, 2), 0))))
                    .isEmpty());
    }

    void anOccurrenceStaysBetweenItsNeighbours_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("code");
        const auto crossing = u"ErrorOccurrenceCrossingBoundary"_s;
        QTest::newRow("past the next") << QDate(2026, 12, 9) << crossing;
        QTest::newRow("on the next one's day") << QDate(2026, 12, 8) << crossing;
        QTest::newRow("just before the next") << QDate(2026, 12, 7) << u"NoError"_s;
        QTest::newRow("on the former one's day") << QDate(2026, 11, 24) << crossing;
        QTest::newRow("far away") << QDate(2027, 11, 24) << crossing;
    }

    void anOccurrenceStaysBetweenItsNeighbours()
    {
        QFETCH(const QDate, day);
        QFETCH(const QString, code);
        Sandbox::Exchange exchange;
        made(exchange);
        const auto op = moving(occurrence(exchange, 1), clock(day, 18), clock(day, 19));
        QCOMPARE(codes(ask(exchange, op)), QStringList{code});
    }

    void theLastOneMayGoFarAway()
    {
        Sandbox::Exchange exchange;
        made(exchange);
        const QDate day(2027, 1, 20);
        const auto op = moving(occurrence(exchange, 4), clock(day, 18), clock(day, 19));
        QCOMPARE(codes(ask(exchange, op)), good);
        QCOMPARE(dates(shown(exchange)).last(), day);
    }

    void anOccurrenceHasNoPatternOfItsOwn()
    {
        Sandbox::Exchange exchange;
        made(exchange);
        const auto id = occurrence(exchange, 1);
        QCOMPARE(codes(ask(exchange, repeating(id, *fiveTuesdays({}).recurrence))),
                 QStringList{u"ErrorInvalidPropertySet"_s});
        Ews::UpdateItem op = renaming(id, {});
        op.itemChanges.first().updates = {
            Ews::DeleteItemField{Ews::FieldUri{u"calendar:Recurrence"_s}}};
        QCOMPARE(codes(ask(exchange, op)), QStringList{u"ErrorInvalidPropertyDelete"_s});
        const auto uid = [](CalendarItem &item) { item.uid = u"1"_s; };
        QCOMPARE(codes(ask(exchange, changing(id, u"calendar:UID"_s, uid))),
                 QStringList{u"ErrorInvalidPropertySet"_s});
    }

    void aDeletedOccurrenceIsGone()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        const auto id = occurrence(exchange, 0);
        QCOMPARE(codes(ask(exchange, deleting(id))), good);
        QCOMPARE(shown(exchange).size(), 4);
        QCOMPARE(codes(ask(exchange, getting(id))), QStringList{u"ErrorItemNotFound"_s});
        const CalendarItem whole = got(exchange, master);
        QCOMPARE(whole.deletedOccurrences.size(), 1);
        QCOMPARE(whole.deletedOccurrences.first().start, utc(24, 8));
        QCOMPARE(whole.firstOccurrence->start, utc(QDate(2026, 12, 1), 8));
        QVERIFY(whole.itemId->changeKey != master.changeKey);
        QVERIFY(found<CalendarItem>(ask(exchange, finding(u"deleteditems"_s))).isEmpty());
    }

    void theSeriesGoesWithItsLastOccurrence()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        for (int i = 0; i < 5; ++i) {
            Ews::DeleteItem op = deleting(occurrence(exchange, 0));
            op.deleteType = Ews::DisposalType::HardDelete;
            QCOMPARE(codes(ask(exchange, op)), good);
        }
        QVERIFY(shown(exchange).isEmpty());
        QCOMPARE(codes(ask(exchange, getting(Ews::AnyItemId(master)))),
                 QStringList{u"ErrorItemNotFound"_s});
    }

    void deletingTheMasterDeletesAll()
    {
        Sandbox::Exchange exchange;
        made(exchange);
        const auto id = occurrence(exchange, 3);
        QCOMPARE(codes(ask(exchange, deleting(RecurringMasterItemId{id.id, id.changeKey}))), good);
        QVERIFY(shown(exchange).isEmpty());
        QCOMPARE(found<CalendarItem>(ask(exchange, finding(u"deleteditems"_s))).size(), 1);
    }

    void oneOccurrenceCanBePrivate()
    {
        Sandbox::Exchange exchange;
        made(exchange);
        const auto id = occurrence(exchange, 1);
        const auto op = changing(id, u"item:Sensitivity"_s, [](CalendarItem &item) {
            item.sensitivity = Ews::Sensitivity::Private;
        });
        QCOMPARE(codes(ask(exchange, op)), good);
        QCOMPARE(subjects(shown(exchange, helena, jonas)).mid(0, 3),
                 (QStringList{u"Jour fixe"_s, u"Private Appointment"_s, u"Jour fixe"_s}));
        exchange.with([](Sandbox::State &state) { state.controls.masksPrivateItems = false; });
        QCOMPARE(shown(exchange, helena, jonas).size(), 4);
        QCOMPARE(codes(ask(exchange, getting(Ews::AnyItemId(id)), jonas)),
                 QStringList{u"ErrorItemNotFound"_s});
        QCOMPARE(got(exchange, id).subject, u"Jour fixe"_s);
    }

    void anAuthorChangesOccurrencesOfOwnSeriesOnly()
    {
        Sandbox::Exchange exchange;
        made(exchange);
        const auto hers = occurrence(exchange, 1);
        QCOMPARE(codes(ask(exchange, renaming(hers, u"Taken over"_s), tomas)),
                 QStringList{u"ErrorAccessDenied"_s});
        QCOMPARE(codes(ask(exchange, deleting(hers), tomas)), QStringList{u"ErrorAccessDenied"_s});
        const auto his = onlyId(ask(exchange, creating(fiveTuesdays(u"His"_s), helena), tomas));
        QCOMPARE(codes(ask(exchange,
                           renaming(OccurrenceItemId{his.id, his.changeKey, 2}, u"Ours"_s), tomas)),
                 good);
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxOccurrences, QCoreApplication)

} // namespace tst_sandboxoccurrences

#include "tst_sandboxoccurrences.moc"
