// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items.h"
#include "support/testprogram.h"

namespace tst_sandboxcalendar {

using namespace Test;
using Ews::CalendarItem;

/// Items of a calendar: who may make and see them, and how they are found.
class TestSandboxCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTimesAsInstants()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(appointment(u"Dentist"_s))));
        const auto item = only<CalendarItem>(ask(exchange, getting(id)));
        QCOMPARE(item.start, std::optional(utc(24, 8)));
        QCOMPARE(item.end, std::optional(utc(24, 9)));
        QCOMPARE(item.startTimeZone->id, u"W. Europe Standard Time"_s);
        QCOMPARE(item.isMeeting, false);
        QCOMPARE(item.freeBusy, Ews::LegacyFreeBusy::Busy);
        QCOMPARE(item.organizer->mailbox.emailAddress, helena);
        QVERIFY(item.uid.startsWith("040000008200E00074C5B7101A82E008"_L1));
    }

    void takesTimesWithoutAZoneForUtc()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = appointment(u"Dentist"_s);
        item.startTimeZone = item.endTimeZone = std::nullopt;
        const auto id = onlyId(ask(exchange, creating(item)));
        QCOMPARE(only<CalendarItem>(ask(exchange, getting(id))).start, std::optional(utc(24, 9)));
    }

    void knowsTheZoneOfExchange2007()
    {
        Sandbox::Exchange exchange(Ews::ServerVersion::Exchange2007_SP1);
        CalendarItem item = appointment(u"Dentist"_s);
        item.startTimeZone = item.endTimeZone = std::nullopt;
        item.meetingTimeZone = Ews::MeetingTimeZone{u"New Zealand Standard Time"_s};
        const auto id = onlyId(ask(exchange, creating(item)));
        QCOMPARE(only<CalendarItem>(ask(exchange, getting(id))).start, std::optional(utc(23, 20)));
    }

    void wholeDaysAreThoseOfTheirZone()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = appointment(u"Fair"_s);
        item.isAllDayEvent = true; // from 9 to 10: the whole day
        const auto id = onlyId(ask(exchange, creating(item)));
        const auto kept = only<CalendarItem>(ask(exchange, getting(id)));
        QCOMPARE(kept.start, std::optional(utc(23, 23)));
        QCOMPARE(kept.end, std::optional(utc(24, 23)));
    }

    void refusesWhatIsNoAppointment_data()
    {
        QTest::addColumn<CalendarItem>("item");
        QTest::addColumn<QString>("code");
        CalendarItem item = appointment(u"Odd"_s);
        item.end = clock(24, 8);
        QTest::newRow("ends first") << item << u"ErrorCalendarEndDateIsEarlierThanStartDate"_s;
        item.end = Ews::DateTime{QDate(2032, 1, 1), QTime(0, 0), {}};
        QTest::newRow("too long") << item << u"ErrorCalendarDurationIsTooLong"_s;
        item = appointment(u"Odd"_s);
        item.startTimeZone = Ews::TimeZoneDefinition{.id = u"Atlantis Standard Time"_s};
        QTest::newRow("unknown zone") << item << u"ErrorTimeZone"_s;
        item = appointment(u"Odd"_s);
        item.organizer = Ews::SingleRecipient{{.emailAddress = jonas}};
        QTest::newRow("organizer") << item << u"ErrorInvalidPropertySet"_s;
    }

    void refusesWhatIsNoAppointment()
    {
        QFETCH(const CalendarItem, item);
        QFETCH(const QString, code);
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, creating(item))), QStringList{code});
        QVERIFY(found<CalendarItem>(ask(exchange, finding(u"calendar"_s))).isEmpty());
    }

    void wantsToKnowWhoIsTold()
    {
        Sandbox::Exchange exchange;
        Ews::CreateItem op = creating(appointment(u"Dentist"_s));
        op.sendMeetingInvitations.reset();
        QCOMPARE(codes(ask(exchange, op)), QStringList{u"ErrorSendMeetingInvitationsRequired"_s});
    }

    void makesItemsWhereTheRightIs_data()
    {
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("code");
        QTest::newRow("owner") << helena << u"NoError"_s;
        QTest::newRow("Editor") << jonas << u"NoError"_s;
        QTest::newRow("Author") << tomas << u"NoError"_s;
        QTest::newRow("full access") << viktor << u"NoError"_s;
        QTest::newRow("Reviewer") << priya << u"ErrorCreateItemAccessDenied"_s;
        QTest::newRow("free/busy")
            << u"aisha.rahman@sandbox.example"_s << u"ErrorCreateItemAccessDenied"_s;
    }

    void makesItemsWhereTheRightIs()
    {
        QFETCH(const QString, caller);
        QFETCH(const QString, code);
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, creating(appointment(u"Lunch"_s)), caller)),
                 QStringList{code});
    }

    void anAuthorChangesOnlyOwnItems()
    {
        Sandbox::Exchange exchange;
        const auto hers = onlyId(ask(exchange, creating(appointment(u"Hers"_s))));
        const auto his = onlyId(ask(exchange, creating(appointment(u"His"_s)), tomas));
        const auto deleting = [](const Ews::ItemId &id) {
            return Ews::DeleteItem{.sendMeetingCancellations =
                                       Ews::SendMeetingInvitations::SendToNone,
                                   .itemIds = {id}};
        };
        QCOMPARE(codes(ask(exchange, deleting(hers), tomas)), QStringList{u"ErrorAccessDenied"_s});
        QCOMPARE(codes(ask(exchange, deleting(his), tomas)), QStringList{u"NoError"_s});
        QCOMPARE(subjects(found<CalendarItem>(ask(exchange, finding(u"calendar"_s)))),
                 QStringList{u"Hers"_s});
        QCOMPARE(subjects(found<CalendarItem>(ask(exchange, finding(u"deleteditems"_s)))),
                 QStringList{u"His"_s});
        QCOMPARE(codes(ask(exchange, deleting(hers), jonas)), QStringList{u"NoError"_s});
    }

    void whoMayNotReadFindsNothing()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(appointment(u"Dentist"_s))));
        const auto aisha = u"aisha.rahman@sandbox.example"_s;
        QCOMPARE(codes(ask(exchange, finding(u"calendar"_s), aisha)),
                 QStringList{u"ErrorAccessDenied"_s});
        QCOMPARE(codes(ask(exchange, getting(id), aisha)), QStringList{u"ErrorItemNotFound"_s});
        QCOMPARE(codes(ask(exchange, getting(id), priya)), QStringList{u"NoError"_s});
    }

    void hidesWhatIsPrivate()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = appointment(u"Surgery"_s);
        item.sensitivity = Ews::Sensitivity::Private;
        item.location = u"Hospital"_s;
        const auto id = onlyId(ask(exchange, creating(item)));
        const auto seen = only<CalendarItem>(ask(exchange, getting(id), jonas));
        QCOMPARE(seen.subject, u"Private Appointment"_s);
        QVERIFY(seen.location.isEmpty());
        QCOMPARE(seen.start, std::optional(utc(24, 8)));
        exchange.with([](Sandbox::State &state) { state.controls.masksPrivateItems = false; });
        QVERIFY(found<CalendarItem>(ask(exchange, finding(u"calendar"_s), jonas)).isEmpty());
        QCOMPARE(codes(ask(exchange, getting(id), jonas)), QStringList{u"ErrorItemNotFound"_s});
        QCOMPARE(only<CalendarItem>(ask(exchange, getting(id))).subject, u"Surgery"_s);
    }

    void aViewShowsWhatOverlaps()
    {
        Sandbox::Exchange exchange;
        const auto make = [&exchange](const QString &subject, int from, int to) {
            CalendarItem item = appointment(subject);
            item.start = utc(24, from);
            item.end = utc(24, to);
            ask(exchange, creating(item));
        };
        make(u"before"_s, 6, 8);
        make(u"into"_s, 7, 9);
        make(u"within"_s, 9, 9);
        make(u"after"_s, 10, 11);
        const auto items = found<CalendarItem>(ask(exchange, viewing(utc(24, 8), utc(24, 10))));
        QCOMPARE(subjects(items), (QStringList{u"into"_s, u"within"_s}));
        QVERIFY(!items.first().body); // for GetItem alone
    }

    void refusesOddViews()
    {
        Sandbox::Exchange exchange;
        Ews::DateTime late = utc(24, 8);
        late.date = late.date.addYears(3);
        QCOMPARE(codes(ask(exchange, viewing(utc(24, 8), late))),
                 QStringList{u"ErrorCalendarViewRangeTooBig"_s});
        QCOMPARE(codes(ask(exchange, viewing(utc(24, 8), utc(24, 7)))),
                 QStringList{u"ErrorCalendarEndDateIsEarlierThanStartDate"_s});
        Ews::FindItem inbox = viewing(utc(24, 8), utc(24, 9));
        inbox.parentFolderIds = {folderOf(u"inbox"_s)};
        QCOMPARE(codes(ask(exchange, inbox)),
                 QStringList{u"ErrorCalendarFolderIsInvalidForCalendarView"_s});
    }

    void findsItemsByAPropertyOfOnesOwn()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = appointment(u"Marked"_s);
        item.extendedProperties = {{operationId, u"one"_s}};
        const auto id = onlyId(ask(exchange, creating(item)));
        ask(exchange, creating(appointment(u"Unmarked"_s)));
        Ews::FindItem op = finding(u"calendar"_s);
        op.restriction = Ews::Restriction{Ews::IsEqualTo{operationId, {{u"one"_s}}}};
        QCOMPARE(subjects(found<CalendarItem>(ask(exchange, op, jonas))), QStringList{u"Marked"_s});
        op.restriction = Ews::Restriction{Ews::IsEqualTo{operationId, {{u"two"_s}}}};
        QVERIFY(found<CalendarItem>(ask(exchange, op)).isEmpty());
        const auto given = only<CalendarItem>(ask(exchange, getting(id)));
        QCOMPARE(given.extendedProperties.size(), 1);
        QCOMPARE(given.extendedProperties.first().value, u"one"_s);
    }

    void givesPages()
    {
        Sandbox::Exchange exchange;
        for (int i = 0; i < 5; ++i)
            ask(exchange, creating(appointment(QString::number(i))));
        Ews::FindItem op = finding(u"calendar"_s);
        op.view = Ews::IndexedPageItemView{.maxEntriesReturned = 3, .offset = 3};
        const auto answer = ask(exchange, op);
        QCOMPARE(subjects(found<CalendarItem>(answer)), (QStringList{u"3"_s, u"4"_s}));
        const Ews::ItemPage &page = *answer->items.first()->rootFolder;
        QCOMPARE(page.includesLastItemInRange, true);
        QCOMPARE(page.totalItemsInView, 5);
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxCalendar, QCoreApplication)

} // namespace tst_sandboxcalendar

#include "tst_sandboxcalendar.moc"
