// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freetimes.h"
#include "support/testprogram.h"

namespace tst_sandboxdemo {

using namespace Test;
using Ews::CalendarItem;
using Ews::LegacyFreeBusy;

namespace {

const QDate monday(2026, 11, 23);
const QString meera = u"meera.iyer@sandbox.example"_s;

Sandbox::Exchange demo(const QDate &today = {2026, 11, 26})
{
    return Sandbox::Exchange(Ews::ServerVersion::V2017_07_11,
                             Sandbox::Generated{.calendars = true, .today = today});
}

QList<Ews::CalendarEvent> weekOf(Sandbox::Exchange &exchange, const QString &who,
                                 const QString &zone, const QDate &from = monday)
{
    return view(ask(exchange, looking({who}, from, 7), who, Test::zone(zone))).events;
}

} // namespace

/// The calendars that a sandbox has to show, around a day.
class TestSandboxDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyUnlessWanted()
    {
        Sandbox::Exchange exchange;
        QVERIFY(found<CalendarItem>(ask(exchange, finding(u"calendar"_s))).isEmpty());
    }

    void beginsOnTheMondayOfTheWeek_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("Monday") << monday;
        QTest::newRow("Thursday") << monday.addDays(3);
        QTest::newRow("Sunday") << monday.addDays(6);
    }

    void beginsOnTheMondayOfTheWeek()
    {
        QFETCH(QDate, today);
        auto exchange = demo(today);
        const auto events = weekOf(exchange, helena, stockholm.timeZoneId);
        QVERIFY(events.size() >= 6);
        QCOMPARE(events.first().startTime, wall(monday, 8, 30));
        QCOMPARE(events.first().details->subject, u"Post and calendar"_s);
        QVERIFY(weekOf(exchange, helena, stockholm.timeZoneId, monday.addDays(-7)).isEmpty());
        QVERIFY(!weekOf(exchange, helena, stockholm.timeZoneId, monday.addDays(14)).isEmpty());
    }

    void everybodyHasTheOwnClocks()
    {
        auto exchange = demo();
        const auto events = weekOf(exchange, meera, u"India Standard Time"_s);
        QCOMPARE(events.first().startTime, wall(monday, 6, 30)); // Osaka's seminar, of 10 o'clock
        QCOMPARE(events.at(1).startTime, wall(monday, 10, 30));
        QCOMPARE(events.at(1).details->subject, u"Stand-up"_s);
    }

    void isBusyTentativeAwayAndPrivate()
    {
        auto exchange = demo();
        QSet<LegacyFreeBusy> statuses;
        bool hasPrivate = false;
        int people = 0;
        const auto directory =
            exchange.with([](Sandbox::State &state) { return state.organisation.directory.all(); });
        for (const Sandbox::DirectoryEntry *entry : directory) {
            if (entry->kind != Sandbox::EntryKind::Person)
                continue;
            const auto shown =
                view(ask(exchange, looking({entry->smtp}, monday, 21), entry->smtp, stockholm));
            people += shown.events.size() >= 4;
            for (const Ews::CalendarEvent &event : shown.events) {
                statuses.insert(event.busyType);
                hasPrivate |= event.details->isPrivate;
            }
        }
        QVERIFY2(people >= 15, qPrintable(QString::number(people)));
        for (const auto status : {LegacyFreeBusy::Busy, LegacyFreeBusy::Tentative,
                                  LegacyFreeBusy::OOF, LegacyFreeBusy::Free})
            QVERIFY(statuses.contains(status));
        QVERIFY(hasPrivate);
    }

    /// One meeting, in the calendars of all who have not declined it.
    void meetingsAreInAllCalendars()
    {
        auto exchange = demo();
        const auto copy = [&exchange](const QString &who) {
            Ews::FindItem op = viewing({monday.addDays(1), QTime(9, 0), 0},
                                       {monday.addDays(1), QTime(10, 30), 0}, who);
            op.shape.baseShape = Ews::BaseShape::AllProperties;
            for (const auto &item : found<CalendarItem>(ask(exchange, op, who)))
                if (item.organizer->mailbox.emailAddress == helena)
                    return item;
            return CalendarItem();
        };
        const CalendarItem own = copy(helena);
        QCOMPARE(own.subject, u"Bridge tender: final offer"_s);
        QCOMPARE(own.myResponseType, Ews::ResponseType::Organizer);
        QCOMPARE(own.isMeeting, true);
        const CalendarItem other = copy(u"ingrid.solheim@sandbox.example"_s);
        QCOMPARE(other.uid, own.uid);
        QCOMPARE(other.myResponseType, Ews::ResponseType::Accept);
        QCOMPARE(other.freeBusy, LegacyFreeBusy::Busy);
        const CalendarItem room = copy(u"room.boreas@sandbox.example"_s);
        QCOMPARE(room.uid, own.uid);
        QCOMPARE(room.subject, u"Helena Lindqvist"_s);
        QVERIFY(copy(u"yuki.tanaka@sandbox.example"_s).uid.isEmpty()); // declined
    }

    /// Weekly, on the days of work, and monthly; one occurrence is moved and some are left out.
    void hasSeries()
    {
        auto exchange = demo();
        const auto days = [&exchange](const QString &who, const QString &subject, int count) {
            QList<int> found;
            const auto events =
                view(ask(exchange, looking({who}, monday, count), who, stockholm)).events;
            for (const Ews::CalendarEvent &event : events)
                if (event.details->subject == subject && event.details->isRecurring)
                    found.append(int(monday.daysTo(event.startTime.date)));
            return found;
        };
        const QList<int> meetings{0, 10, 21};
        QCOMPARE(days(helena, u"Management meeting"_s, 28), meetings);
        QCOMPARE(days(u"ingrid.solheim@sandbox.example"_s, u"Management meeting"_s, 28), meetings);
        QCOMPARE(days(u"room.aurora@sandbox.example"_s, u"Helena Lindqvist"_s, 28), meetings);
        QCOMPARE(days(meera, u"Stand-up"_s, 21), (QList{0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 17, 18}));
        // the fourth Friday of November, and that of December
        QCOMPARE(days(u"sofia.marchetti@sandbox.example"_s, u"Closing of the month"_s, 42),
                 (QList{4, 32}));
    }

    void roomsAreNeverTakenTwice()
    {
        auto exchange = demo();
        for (const auto room : {"aurora", "boreas", "zephyr", "anchor", "compass"}) {
            const QString address = u"room.%1@sandbox.example"_s.arg(QLatin1StringView(room));
            const auto events =
                view(ask(exchange, looking({address}, monday, 21), address, stockholm)).events;
            QVERIFY(!events.isEmpty());
            for (qsizetype i = 1; i < events.size(); ++i)
                QVERIFY2(events.at(i - 1).endTime.at(QTimeZone::utc()) <=
                             events.at(i).startTime.at(QTimeZone::utc()),
                         qPrintable(address));
        }
    }

    void calendarsCountTheirItems()
    {
        auto exchange = demo();
        const auto count = [&exchange] {
            return only(ask(exchange, read(folderOf(u"calendar"_s)))).totalCount.value();
        };
        const int before = count();
        QCOMPARE(before, found<CalendarItem>(ask(exchange, finding(u"calendar"_s))).size());
        QVERIFY(before >= 10);
        entering(exchange, helena, wall(monday, 20), wall(monday, 21));
        QCOMPARE(count(), before + 1);
        const Ews::FindFolder below{.traversal = Ews::FolderTraversal::Shallow,
                                    .shape = {.baseShape = Ews::BaseShape::Default},
                                    .parentFolderIds = {folderOf(u"msgfolderroot"_s)}};
        const auto listed = ask(exchange, below);
        QVERIFY(listed && listed->items.first());
        for (const Ews::Folder &folder : *listed->items.first()->rootFolder->folders)
            if (folder.kind == Ews::FolderKind::CalendarFolder)
                QCOMPARE(folder.totalCount, before + 1);
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxDemo, QCoreApplication)

} // namespace tst_sandboxdemo

#include "tst_sandboxdemo.moc"
