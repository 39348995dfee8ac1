// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "series.h"
#include "support/testprogram.h"

namespace tst_sandboxserieschanges {

using namespace Test;
using Ews::CalendarItem;

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

/// A series that is changed as a whole, and what becomes of its single occurrences then.
class TestSandboxSeriesChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exceptionsGetWhatIsNewToTheSeries()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        ask(exchange, renaming(occurrence(exchange, 1), u"With guests"_s));
        const auto key = got(exchange, master).itemId;
        Ews::UpdateItem op = renaming(*key, u"Weekly"_s);
        CalendarItem place;
        place.location = u"Room 5"_s;
        op.itemChanges.first().updates.append(
            Ews::SetItemField{Ews::FieldUri{u"calendar:Location"_s}, place});
        QCOMPARE(codes(ask(exchange, op)), good);
        const auto items = shown(exchange);
        QCOMPARE(items.at(1).subject, u"With guests"_s); // its own
        QCOMPARE(items.at(2).subject, u"Weekly"_s);
        QCOMPARE(items.at(1).location, u"Room 5"_s);
    }

    void newTimesUndoWhatWasDoneToSingleOnes()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        ask(exchange, renaming(occurrence(exchange, 1), u"With guests"_s));
        ask(exchange, deleting(occurrence(exchange, 3)));
        const auto key = got(exchange, master).itemId;
        QCOMPARE(codes(ask(exchange, moving(*key, clock(24, 11), clock(24, 12)))), good);
        const auto items = shown(exchange);
        QCOMPARE(items.size(), 5);
        QCOMPARE(items.at(1).subject, u"Jour fixe"_s);
        QCOMPARE(items.at(1).start, std::optional(utc(QDate(2026, 12, 1), 10)));
        QVERIFY(got(exchange, master).modifiedOccurrences.isEmpty());
    }

    void aNewPatternHasNewOccurrences()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        const auto old = occurrence(exchange, 1);
        ask(exchange, renaming(old, u"With guests"_s));
        const auto key = got(exchange, master).itemId;
        const Ews::Recurrence wednesdays{weekly({Ews::DayOfWeek::Wednesday}),
                                         Ews::NumberedRecurrence{QDate(2026, 11, 24), 2}};
        QCOMPARE(codes(ask(exchange, repeating(*key, wednesdays))), good);
        QCOMPARE(dates(shown(exchange)), (QList<QDate>{{2026, 11, 25}, {2026, 12, 2}}));
        QCOMPARE(codes(ask(exchange, getting(Ews::AnyItemId(old)))),
                 QStringList{u"ErrorItemNotFound"_s});
    }

    void anEarlierEndKeepsWhatIsBefore()
    {
        Sandbox::Exchange exchange;
        const auto master = made(exchange);
        ask(exchange, renaming(occurrence(exchange, 1), u"With guests"_s));
        ask(exchange, renaming(occurrence(exchange, 4), u"Christmas"_s));
        ask(exchange, deleting(occurrence(exchange, 2)));
        const auto key = got(exchange, master).itemId;
        Ews::Recurrence shorter = *fiveTuesdays({}).recurrence;
        shorter.range = Ews::EndDateRecurrence{QDate(2026, 11, 24), QDate(2026, 12, 16)};
        QCOMPARE(codes(ask(exchange, repeating(*key, shorter))), good);
        QCOMPARE(subjects(shown(exchange)),
                 (QStringList{u"Jour fixe"_s, u"With guests"_s, u"Jour fixe"_s}));
        const CalendarItem whole = got(exchange, master);
        QCOMPARE(whole.modifiedOccurrences.size(), 1);
        QCOMPARE(whole.deletedOccurrences.size(), 1);
        QCOMPARE(whole.lastOccurrence->start, utc(QDate(2026, 12, 15), 8));
    }

    void anyChangeOfTheSeriesOutdatesAllItsKeys()
    {
        Sandbox::Exchange exchange;
        made(exchange);
        const auto first = occurrence(exchange, 0);
        const auto second = occurrence(exchange, 1);
        QCOMPARE(codes(ask(exchange, renaming(first, u"Kick-off"_s))), good);
        Ews::UpdateItem op = renaming(second, u"Review"_s);
        QCOMPARE(codes(ask(exchange, op)), QStringList{u"ErrorIrresolvableConflict"_s});
        op.conflictResolution = Ews::ConflictResolution::AlwaysOverwrite;
        QCOMPARE(codes(ask(exchange, op)), good);
        QCOMPARE(codes(ask(exchange, renaming(Ews::ItemId{.id = second.id}, u"Review"_s))),
                 QStringList{u"ErrorChangeKeyRequiredForWriteOperations"_s});
    }

    void aPropertyOfOnesOwnIsFoundAtTheMaster()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = fiveTuesdays(u"Jour fixe"_s);
        item.extendedProperties = {{operationId, u"one"_s}};
        const auto master = onlyId(ask(exchange, creating(item)));
        Ews::UpdateItem op = renaming(occurrence(exchange, 1), {});
        CalendarItem marked;
        marked.extendedProperties = {{operationId, u"two"_s}};
        op.itemChanges.first().updates = {Ews::SetItemField{operationId, marked}};
        QCOMPARE(codes(ask(exchange, op)), good);
        const auto valueOf = [&](const Ews::AnyItemId &id) {
            return got(exchange, id).extendedProperties.value(0).value;
        };
        QCOMPARE(valueOf(occurrence(exchange, 1)), u"two"_s);
        QCOMPARE(valueOf(occurrence(exchange, 2)), u"one"_s);
        const auto looking = [&](const QString &value) {
            Ews::FindItem find = finding(u"calendar"_s);
            find.restriction = Ews::Restriction{Ews::IsEqualTo{operationId, {{value}}}};
            return found<CalendarItem>(ask(exchange, find));
        };
        QCOMPARE(looking(u"one"_s).size(), 1);
        QCOMPARE(looking(u"one"_s).first().itemId->id, master.id);
        QVERIFY(looking(u"two"_s).isEmpty()); // exceptions are not in the folder
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxSeriesChanges, QCoreApplication)

} // namespace tst_sandboxserieschanges

#include "tst_sandboxserieschanges.moc"
