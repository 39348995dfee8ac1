// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freetimes.h"
#include "support/testprogram.h"

namespace tst_sandboxsuggestions {

using namespace Test;
using Ews::LegacyFreeBusy;
using Ews::MeetingAttendeeType;
using Quality = Ews::SuggestionQuality;

namespace {

const QDate tuesday(2026, 11, 24);
const QString jon = u"jon.eriksen@sandbox.example"_s;
const QString noor = u"noor.vandijk@sandbox.example"_s;
const QString hans = u"hans.mueller@sandbox.example"_s;
const QString aurora = u"room.aurora@sandbox.example"_s;
const QString boreas = u"room.boreas@sandbox.example"_s;

Ews::GetUserAvailability searching(const QStringList &addresses, int days = 1)
{
    return {.mailboxes = mailboxes(addresses),
            .suggestions = Ews::SuggestionsViewOptions{
                .window = {wall(tuesday, 0), wall(tuesday.addDays(days), 0)}}};
}

QList<Ews::Suggestion> firstDay(Sandbox::Exchange &exchange, const Ews::GetUserAvailability &op)
{
    const auto answer = ask(exchange, op, helena, stockholm);
    if (!answer || !answer->suggestions || !*answer->suggestions ||
        (*answer->suggestions)->days.isEmpty())
        return {};
    return (*answer->suggestions)->days.first().suggestions;
}

/// The one that begins then, if it is among them.
std::optional<Ews::Suggestion> at(const QList<Ews::Suggestion> &all, int hour, int minute = 0)
{
    for (const Ews::Suggestion &one : all)
        if (one.meetingTime == wall(tuesday, hour, minute))
            return one;
    return std::nullopt;
}

/// With all times of a day, whatever they are worth.
Ews::GetUserAvailability everything(const QStringList &addresses)
{
    auto op = searching(addresses);
    op.suggestions->resultsByDay = 48;
    op.suggestions->nonWorkResultsByDay = 48;
    op.suggestions->minimumQuality = Quality::Poor;
    return op;
}

} // namespace

/// Times that suit those who are to meet.
class TestSandboxSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsTheFirstTimesOfWorkThatSuitAll();
    void isWorthWhatTheShareOfConflictsSays_data();
    void isWorthWhatTheShareOfConflictsSays();
    void tellsWhoIsNotFree();
    void asksForOptionalOnesLast();
    void wantsARoom();
    void excludesConflictsWhereItIsTold();
    void looksAtTheWholeMeeting();
    void givesAsManyAsAreWanted();
    void knowsTheOrganizersWorkingHours();
    void aMeetingIsNotInItsOwnWay();
    void answersForEveryDay();
    void refusesWhatExchangeRefuses_data();
    void refusesWhatExchangeRefuses();
    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

void TestSandboxSuggestions::suggestsTheFirstTimesOfWorkThatSuitAll()
{
    Sandbox::Exchange exchange;
    entering(exchange, helena, wall(tuesday, 8), wall(tuesday, 10));
    entering(exchange, jon, wall(tuesday, 11), wall(tuesday, 12));
    const auto op = searching({helena, jon});
    const auto times = firstDay(exchange, op);
    QCOMPARE(times.size(), 10);
    QCOMPARE(times.at(0).meetingTime, wall(tuesday, 10));
    QCOMPARE(times.at(1).meetingTime, wall(tuesday, 12));
    QCOMPARE(times.at(2).meetingTime, wall(tuesday, 12, 30));
    QCOMPARE(times.at(0).quality, Quality::Excellent);
    QVERIFY(times.at(0).isWorkTime);
    const auto answer = ask(exchange, op, helena, stockholm);
    QVERIFY(answer->items.isEmpty()); // free/busy times were not asked for
    QCOMPARE((*answer->suggestions)->days.first().date, wall(tuesday, 0));
    QCOMPARE((*answer->suggestions)->days.first().dayQuality, Quality::Excellent);
}

void TestSandboxSuggestions::isWorthWhatTheShareOfConflictsSays_data()
{
    QTest::addColumn<int>("busy"); // of four
    QTest::addColumn<int>("threshold");
    QTest::addColumn<Quality>("quality");
    QTest::newRow("nobody") << 0 << 25 << Quality::Excellent;
    QTest::newRow("a quarter") << 1 << 25 << Quality::Good;
    QTest::newRow("a quarter is too much") << 1 << 24 << Quality::Fair;
    QTest::newRow("half") << 2 << 25 << Quality::Fair;
    QTest::newRow("half is fine") << 2 << 50 << Quality::Good;
    QTest::newRow("more than half") << 3 << 50 << Quality::Poor;
}

void TestSandboxSuggestions::isWorthWhatTheShareOfConflictsSays()
{
    QFETCH(int, busy);
    QFETCH(int, threshold);
    Sandbox::Exchange exchange;
    const QStringList people{helena, jon, noor, hans};
    for (const QString &who : people.first(busy))
        entering(exchange, who, wall(tuesday, 9), wall(tuesday, 10));
    auto op = everything(people);
    op.suggestions->goodThreshold = threshold;
    const auto found = at(firstDay(exchange, op), 9);
    QVERIFY(found);
    QTEST(found->quality, "quality");
}

void TestSandboxSuggestions::tellsWhoIsNotFree()
{
    Sandbox::Exchange exchange(Ews::ServerVersion::V2017_07_11, {.mailboxes = 101});
    exchange.with([](Sandbox::State &state) {
        auto &organisation = state.organisation;
        organisation.mailboxOf(mei)->folders[u"calendar"_s].setRights(Sandbox::defaultUser, 0);
        auto *group = organisation.directory.edit(organisation.sidOf(u"all.staff"_s));
        for (int i = 1; i <= 101; ++i)
            group->members.append(organisation.sidOf(u"user%1"_s.arg(i, 6, 10, QLatin1Char('0'))));
    });
    const QString liam = u"liam.oconnor@sandbox.example"_s;
    entering(exchange, helena, wall(tuesday, 9), wall(tuesday, 10), LegacyFreeBusy::OOF);
    entering(exchange, liam, wall(tuesday, 9), wall(tuesday, 10));
    const auto op =
        everything({helena, jon, u"nobody@sandbox.example"_s, mei,
                    u"sales.managers@sandbox.example"_s, u"all.staff@sandbox.example"_s});
    const auto found = at(firstDay(exchange, op), 9);
    QVERIFY(found);
    const QList<Ews::AttendeeConflictData> wanted{
        Ews::IndividualAttendeeConflictData{LegacyFreeBusy::OOF},
        Ews::IndividualAttendeeConflictData{LegacyFreeBusy::Free},
        Ews::UnknownAttendeeConflictData{},
        Ews::IndividualAttendeeConflictData{LegacyFreeBusy::NoData},
        Ews::GroupAttendeeConflictData{.members = 3, .available = 2, .withConflict = 1},
        Ews::TooBigGroupAttendeeConflictData{}};
    QCOMPARE(found->conflicts, wanted);
}

void TestSandboxSuggestions::asksForOptionalOnesLast()
{
    Sandbox::Exchange exchange;
    entering(exchange, jon, wall(tuesday, 8), wall(tuesday, 9));
    auto op = searching({helena, jon});
    op.mailboxes.last().attendeeType = MeetingAttendeeType::Optional;
    op.suggestions->resultsByDay = 48;
    const auto times = firstDay(exchange, op);
    QCOMPARE(times.first().meetingTime, wall(tuesday, 9));
    const auto early = at(times, 8);
    QVERIFY(early);
    QCOMPARE(early->quality, Quality::Excellent);
    QCOMPARE(times.last().meetingTime, wall(tuesday, 8, 30));
}

void TestSandboxSuggestions::wantsARoom()
{
    Sandbox::Exchange exchange;
    entering(exchange, aurora, wall(tuesday, 9), wall(tuesday, 11));
    entering(exchange, boreas, wall(tuesday, 10), wall(tuesday, 12));
    auto op = everything({helena, aurora, boreas});
    op.mailboxes[1].attendeeType = op.mailboxes[2].attendeeType = MeetingAttendeeType::Room;
    const auto times = firstDay(exchange, op);
    QCOMPARE(at(times, 9)->quality, Quality::Excellent); // one of the two is enough
    QCOMPARE(at(times, 10)->quality, Quality::Fair);
    QCOMPARE(at(times, 11)->quality, Quality::Excellent);
}

void TestSandboxSuggestions::excludesConflictsWhereItIsTold()
{
    Sandbox::Exchange exchange;
    entering(exchange, jon, wall(tuesday, 9), wall(tuesday, 10));
    auto op = everything({helena, jon});
    QVERIFY(at(firstDay(exchange, op), 9));
    op.mailboxes.last().excludeConflicts = true;
    QVERIFY(!at(firstDay(exchange, op), 9));
    QVERIFY(at(firstDay(exchange, op), 10));
}

void TestSandboxSuggestions::looksAtTheWholeMeeting()
{
    Sandbox::Exchange exchange;
    entering(exchange, helena, wall(tuesday, 12), wall(tuesday, 13));
    auto op = everything({helena});
    op.suggestions->meetingDuration = 180;
    const auto times = firstDay(exchange, op);
    QCOMPARE(at(times, 9)->quality, Quality::Excellent);
    QCOMPARE(at(times, 9, 30)->quality, Quality::Poor);
    QCOMPARE(at(times, 12, 30)->quality, Quality::Poor);
    QCOMPARE(at(times, 13)->quality, Quality::Excellent);
    QVERIFY(at(times, 14)->isWorkTime);
    QVERIFY(!at(times, 14, 30)->isWorkTime); // it would end after 17:00
}

void TestSandboxSuggestions::givesAsManyAsAreWanted()
{
    Sandbox::Exchange exchange;
    auto op = searching({helena});
    op.suggestions->resultsByDay = 3;
    op.suggestions->nonWorkResultsByDay = 2;
    auto times = firstDay(exchange, op);
    QCOMPARE(times.size(), 5);
    QCOMPARE(std::ranges::count(times, false, &Ews::Suggestion::isWorkTime), 2);
    QVERIFY(times.first().isWorkTime);
    op.suggestions->nonWorkResultsByDay = 0;
    QCOMPARE(firstDay(exchange, op).size(), 3);
    entering(exchange, helena, wall(tuesday, 0), wall(tuesday.addDays(1), 0));
    QVERIFY(firstDay(exchange, op).isEmpty()); // nothing is Fair
    op.suggestions->minimumQuality = Quality::Poor;
    QCOMPARE(firstDay(exchange, op).size(), 3);
}

void TestSandboxSuggestions::knowsTheOrganizersWorkingHours()
{
    Sandbox::Exchange exchange;
    auto op = everything({u"meera.iyer@sandbox.example"_s, helena}); // 10 to 19 in India
    QVERIFY(at(firstDay(exchange, op), 8)->isWorkTime);              // of who asks
    op.mailboxes.first().attendeeType = MeetingAttendeeType::Organizer;
    const auto times = firstDay(exchange, op);
    QVERIFY(at(times, 5, 30)->isWorkTime);
    QVERIFY(!at(times, 5)->isWorkTime);
    QVERIFY(!at(times, 14)->isWorkTime);
}

void TestSandboxSuggestions::aMeetingIsNotInItsOwnWay()
{
    Sandbox::Exchange exchange;
    const auto id = entering(exchange, helena, wall(tuesday, 9), wall(tuesday, 10));
    auto op = everything({helena});
    QCOMPARE(at(firstDay(exchange, op), 9)->quality, Quality::Poor);
    op.suggestions->globalObjectId = only<Ews::CalendarItem>(ask(exchange, getting(id))).uid;
    QCOMPARE(at(firstDay(exchange, op), 9)->quality, Quality::Excellent);
}

void TestSandboxSuggestions::answersForEveryDay()
{
    Sandbox::Exchange exchange;
    auto op = searching({helena}, 5); // to Saturday
    const auto answer = ask(exchange, op, helena, stockholm);
    const auto days = (*answer->suggestions)->days;
    QCOMPARE(days.size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(days.at(i).date, wall(tuesday.addDays(i), 0));
    QVERIFY(!days.at(3).suggestions.isEmpty());
    QVERIFY(days.at(4).suggestions.isEmpty()); // not a day of work
    QCOMPARE(days.at(4).dayQuality, Quality::Poor);
}

void TestSandboxSuggestions::refusesWhatExchangeRefuses_data()
{
    using Change = std::function<void(Ews::SuggestionsViewOptions &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &code, const Change &change) {
        QTest::newRow(name) << change << code;
    };
    row("threshold", u"ErrorInvalidArgument"_s, [](auto &o) { o.goodThreshold = 51; });
    row("results", u"ErrorInvalidArgument"_s, [](auto &o) { o.resultsByDay = 49; });
    row("short", u"ErrorInvalidArgument"_s, [](auto &o) { o.meetingDuration = 29; });
    row("long", u"ErrorInvalidArgument"_s, [](auto &o) { o.meetingDuration = 1441; });
    row("backwards", u"ErrorInvalidTimeInterval"_s,
        [](auto &o) { o.window.endTime = wall(tuesday.addDays(-1), 0); });
    row("no midnight", u"ErrorInvalidTimeInterval"_s,
        [](auto &o) { o.window.startTime = wall(tuesday, 8); });
    row("43 days", u"ErrorTimeIntervalTooBig"_s,
        [](auto &o) { o.window.endTime = wall(tuesday.addDays(43), 0); });
    row("all good", u"NoError"_s, [](auto &o) { o.meetingDuration = 1440; });
}

void TestSandboxSuggestions::refusesWhatExchangeRefuses()
{
    QFETCH(std::function<void(Ews::SuggestionsViewOptions &)>, change);
    Sandbox::Exchange exchange;
    auto op = searching({helena});
    change(*op.suggestions);
    const auto answer = ask(exchange, op, helena, stockholm);
    QVERIFY(answer && answer->suggestions);
    QTEST(codeOf(*answer->suggestions), "code");
}

ONBEHALF_TEST(TestSandboxSuggestions, QCoreApplication)

} // namespace tst_sandboxsuggestions

#include "tst_sandboxsuggestions.moc"
