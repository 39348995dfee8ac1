// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freetimes.h"
#include "support/testprogram.h"

namespace tst_sandboxavailability {

using namespace Test;
using Ews::FreeBusyViewType;
using Ews::LegacyFreeBusy;
using View = FreeBusyViewType;

namespace {

const QDate day(2026, 11, 24);
const QString sales = u"sales.managers@sandbox.example"_s;

/// What is denied to everybody who is not named.
void close(Sandbox::Exchange &exchange, const QString &who)
{
    exchange.with([&who](Sandbox::State &state) {
        state.organisation.mailboxOf(who)->folders[u"calendar"_s].setRights(Sandbox::defaultUser,
                                                                            0);
    });
}

} // namespace

/// When people are free, and how much of it is told to whom.
class TestSandboxAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAsMuchAsTheRightsAllow_data();
    void showsAsMuchAsTheRightsAllow();
    void showsNoMoreThanIsWanted_data();
    void showsNoMoreThanIsWanted();
    void hidesTheWordsOfPrivateItems();
    void answersEveryMailboxForItself();
    void mergesTheMembersOfAGroup();
    void looksAtSmallGroupsOnly();
    void countsWhatStandsMostInTheWay();
    void knowsWorkingElsewhereFrom2013On();
    void leavesOutWhatIsCancelled();
    void showsWholeDaysWhereTheyAre();
    void refusesWhatExchangeRefuses_data();
    void refusesWhatExchangeRefuses();
    void looksAtAHundredMailboxesAtMost();
    void answersForManyAtOnce();
    void tellsWhenPeopleWork();
    void isCountedUnderItsName();
    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

void TestSandboxAvailability::showsAsMuchAsTheRightsAllow_data()
{
    QTest::addColumn<QString>("caller");
    QTest::addColumn<View>("given");
    QTest::addColumn<bool>("words");
    QTest::addColumn<bool>("id");
    QTest::newRow("owner") << helena << View::DetailedMerged << true << true;
    QTest::newRow("editor") << jonas << View::DetailedMerged << true << true;
    QTest::newRow("reviewer") << priya << View::DetailedMerged << true << true;
    QTest::newRow("full access") << viktor << View::DetailedMerged << true << true;
    QTest::newRow("subject and location") << mei << View::DetailedMerged << true << false;
    QTest::newRow("times") << aisha << View::FreeBusyMerged << false << false;
    QTest::newRow("everybody") << u"liam.oconnor@sandbox.example"_s << View::FreeBusyMerged << false
                               << false;
}

void TestSandboxAvailability::showsAsMuchAsTheRightsAllow()
{
    QFETCH(QString, caller);
    QFETCH(bool, words);
    QFETCH(bool, id);
    Sandbox::Exchange exchange;
    entering(exchange, helena, wall(day, 9), wall(day, 10));
    const auto shown = view(ask(exchange, looking({helena}), caller, stockholm));
    QTEST(shown.type, "given");
    QCOMPARE(shown.mergedFreeBusy, u"000000000000000000220000000000000000000000000000"_s);
    QCOMPARE(shown.events.size(), 1);
    const Ews::CalendarEvent &event = shown.events.first();
    QCOMPARE(event.startTime, wall(day, 9));
    QCOMPARE(event.endTime, wall(day, 10));
    QCOMPARE(event.busyType, LegacyFreeBusy::Busy);
    QCOMPARE(event.details.has_value(), words);
    if (!words)
        return;
    QCOMPARE(event.details->subject, u"Dentist"_s);
    QCOMPARE(event.details->location, u"High Street"_s);
    QCOMPARE(!event.details->id.isEmpty(), id);
}

void TestSandboxAvailability::showsNoMoreThanIsWanted_data()
{
    QTest::addColumn<View>("wanted");
    QTest::addColumn<bool>("merged");
    QTest::addColumn<bool>("events");
    QTest::addColumn<bool>("details");
    QTest::newRow("MergedOnly") << View::MergedOnly << true << false << false;
    QTest::newRow("FreeBusy") << View::FreeBusy << false << true << false;
    QTest::newRow("FreeBusyMerged") << View::FreeBusyMerged << true << true << false;
    QTest::newRow("Detailed") << View::Detailed << false << true << true;
    QTest::newRow("DetailedMerged") << View::DetailedMerged << true << true << true;
}

void TestSandboxAvailability::showsNoMoreThanIsWanted()
{
    QFETCH(View, wanted);
    QFETCH(bool, merged);
    QFETCH(bool, events);
    QFETCH(bool, details);
    Sandbox::Exchange exchange;
    entering(exchange, helena, wall(day, 9), wall(day, 10));
    const auto shown = view(ask(exchange, looking({helena}, day, 1, wanted), helena, stockholm));
    QCOMPARE(shown.type, wanted);
    QCOMPARE(!shown.mergedFreeBusy.isEmpty(), merged);
    QCOMPARE(!shown.events.isEmpty(), events);
    QCOMPARE(events && shown.events.first().details.has_value(), details);
}

void TestSandboxAvailability::hidesTheWordsOfPrivateItems()
{
    Sandbox::Exchange exchange;
    Ews::CalendarItem item = appointment(u"Interview"_s);
    item.location = u"Elsewhere"_s;
    item.sensitivity = Ews::Sensitivity::Private;
    ask(exchange, creating(item));
    const auto details = [&exchange](const QString &caller) {
        const auto shown = view(ask(exchange, looking({helena}), caller, stockholm));
        return shown.events.isEmpty() ? Ews::CalendarEventDetails()
                                      : shown.events.first().details.value();
    };
    const Ews::CalendarEventDetails hidden{.isPrivate = true};
    QCOMPARE(details(jonas), hidden);
    QCOMPARE(details(mei), hidden);
    QCOMPARE(details(helena).subject, u"Interview"_s);
    QVERIFY(details(helena).isPrivate);
    exchange.with([](Sandbox::State &state) {
        auto &delegates = state.organisation.mailboxOf(helena)->freebusy->delegates;
        delegates.first().viewsPrivateItems = true; // Jonas
    });
    QCOMPARE(details(jonas).subject, u"Interview"_s);
}

void TestSandboxAvailability::answersEveryMailboxForItself()
{
    Sandbox::Exchange exchange;
    close(exchange, mei);
    const auto op =
        looking({helena, u"nobody@sandbox.example"_s, mei, u"ROOM.AURORA@sandbox.example"_s,
                 u"claire.dubois@notary.example"_s, u"svc.archive@sandbox.example"_s});
    const QString unknown = u"ErrorMailRecipientNotFound"_s;
    QCOMPARE(codes(ask(exchange, op, aisha, stockholm)),
             (QStringList{u"NoError"_s, unknown, u"NoError"_s, u"NoError"_s, unknown, unknown}));
    QCOMPARE(codes(ask(exchange, op, jonas, stockholm)).at(2), u"ErrorNoFreeBusyAccess"_s);
}

void TestSandboxAvailability::mergesTheMembersOfAGroup()
{
    Sandbox::Exchange exchange;
    entering(exchange, u"liam.oconnor@sandbox.example"_s, wall(day, 9), wall(day, 10));
    entering(exchange, u"fatou.diallo@sandbox.example"_s, wall(day, 9, 30), wall(day, 11),
             LegacyFreeBusy::OOF);
    const auto op = looking({sales});
    const auto shown = view(ask(exchange, op, helena, stockholm));
    QCOMPARE(shown.type, View::MergedOnly);
    QCOMPARE(shown.mergedFreeBusy, u"000000000000000000233300000000000000000000000000"_s);
    QVERIFY(shown.events.isEmpty());
    for (const auto name : {"liam.oconnor", "fatou.diallo", "benoit.lefevre"})
        close(exchange, QLatin1StringView(name) + u"@sandbox.example"_s);
    QCOMPARE(view(ask(exchange, op, helena, stockholm)).mergedFreeBusy, QString(48, u'4'));
}

void TestSandboxAvailability::looksAtSmallGroupsOnly()
{
    Sandbox::Exchange exchange(Ews::ServerVersion::V2017_07_11, {.mailboxes = 101});
    const auto resize = [&exchange](int size) {
        exchange.with([size](Sandbox::State &state) {
            auto *group = state.organisation.directory.edit(state.organisation.sidOf(sales));
            group->members.clear();
            for (int i = 1; i <= size; ++i)
                group->members.append(
                    state.organisation.sidOf(u"user%1"_s.arg(i, 6, 10, QLatin1Char('0'))));
        });
    };
    resize(100);
    QCOMPARE(codes(ask(exchange, looking({sales}), helena, stockholm)), QStringList{u"NoError"_s});
    resize(101);
    QCOMPARE(codes(ask(exchange, looking({sales}), helena, stockholm)),
             QStringList{u"ErrorFreeBusyDLLimitReached"_s});
}

void TestSandboxAvailability::countsWhatStandsMostInTheWay()
{
    Sandbox::Exchange exchange;
    entering(exchange, helena, wall(day, 8), wall(day, 12), LegacyFreeBusy::Tentative);
    entering(exchange, helena, wall(day, 9), wall(day, 10));
    entering(exchange, helena, wall(day, 9, 45), wall(day, 10, 15), LegacyFreeBusy::OOF);
    entering(exchange, helena, wall(day, 14), wall(day, 15), LegacyFreeBusy::Free);
    auto op = looking({helena}, day);
    op.freeBusy->mergedInterval = 60;
    const auto shown = view(ask(exchange, op, helena, stockholm));
    QCOMPARE(shown.mergedFreeBusy, u"000000001331000000000000"_s);
    QCOMPARE(shown.events.size(), 4); // the free one too, as it is an entry
    QCOMPARE(shown.events.last().busyType, LegacyFreeBusy::Free);
    op.freeBusy->mergedInterval = 1440;
    QCOMPARE(view(ask(exchange, op, helena, stockholm)).mergedFreeBusy, u"3"_s);
    op.freeBusy->mergedInterval = 1000; // the last digit is for what is left
    QCOMPARE(view(ask(exchange, op, helena, stockholm)).mergedFreeBusy, u"30"_s);
}

void TestSandboxAvailability::knowsWorkingElsewhereFrom2013On()
{
    Sandbox::Exchange exchange;
    entering(exchange, helena, wall(day, 9), wall(day, 10), LegacyFreeBusy::WorkingElsewhere);
    QByteArray request = Ews::writeRequest(looking({helena}), stockholm);
    QVERIFY(request.contains("Version=\"Exchange2010\""));
    QVERIFY(rawAnswer(exchange, request, helena).contains("<t:BusyType>Free</t:BusyType>"));
    request.replace("Version=\"Exchange2010\"", "Version=\"Exchange2013\"");
    const QByteArray answer = rawAnswer(exchange, request, helena);
    QVERIFY(answer.contains("<t:BusyType>WorkingElsewhere</t:BusyType>"));
    QVERIFY(answer.contains("0440"));
}

void TestSandboxAvailability::leavesOutWhatIsCancelled()
{
    Sandbox::Exchange exchange;
    const auto id =
        onlyId(ask(exchange, creating(appointment(u"Budget"_s, {attendee(mei)}), helena,
                                      Ews::SendMeetingInvitations::SendToAllAndSaveCopy)));
    const auto statuses = [&exchange](const QString &who) {
        QList<LegacyFreeBusy> all;
        for (const auto &event : view(ask(exchange, looking({who}), who, stockholm)).events)
            all.append(event.busyType);
        return all;
    };
    QCOMPARE(statuses(mei), QList{LegacyFreeBusy::Tentative});
    QCOMPARE(statuses(helena), QList{LegacyFreeBusy::Busy});
    ask(exchange, Ews::CreateItem{.messageDisposition = Ews::MessageDisposition::SendAndSaveCopy,
                                  .items = {Ews::CancelCalendarItem{id, {}}}});
    QVERIFY(statuses(mei).isEmpty());
    QVERIFY(statuses(helena).isEmpty());
}

void TestSandboxAvailability::showsWholeDaysWhereTheyAre()
{
    Sandbox::Exchange exchange;
    Ews::CalendarItem item = appointment(u"Holiday"_s);
    item.isAllDayEvent = true;
    item.freeBusy = LegacyFreeBusy::OOF;
    ask(exchange, creating(item));
    const auto here = view(ask(exchange, looking({helena}), helena, stockholm));
    QCOMPARE(here.mergedFreeBusy, QString(48, u'3'));
    QCOMPARE(here.events.first().startTime, wall(day, 0));
    QCOMPARE(here.events.first().endTime, wall(day.addDays(1), 0));
    const auto elsewhere =
        view(ask(exchange, looking({helena}), helena, zone(u"India Standard Time"_s)));
    QCOMPARE(elsewhere.events.first().startTime, wall(day, 4, 30));
    QVERIFY(elsewhere.mergedFreeBusy.startsWith("0000000003"_L1));
}

void TestSandboxAvailability::refusesWhatExchangeRefuses_data()
{
    using Change = std::function<void(Ews::GetUserAvailability &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &code, const Change &change) {
        QTest::newRow(name) << change << code;
    };
    row("nothing wrong", u"NoError"_s, [](auto &op) { op.freeBusy->mergedInterval = 5; });
    row("42 days", u"NoError"_s,
        [](auto &op) { op.freeBusy->timeWindow.endTime = wall(day.addDays(42), 0); });
    row("43 days", u"ErrorTimeIntervalTooBig"_s,
        [](auto &op) { op.freeBusy->timeWindow.endTime = wall(day.addDays(43), 0); });
    row("backwards", u"ErrorInvalidTimeInterval"_s,
        [](auto &op) { op.freeBusy->timeWindow.endTime = wall(day, 0); });
    row("short interval", u"ErrorInvalidMergedFreeBusyInterval"_s,
        [](auto &op) { op.freeBusy->mergedInterval = 4; });
    row("long interval", u"ErrorInvalidMergedFreeBusyInterval"_s,
        [](auto &op) { op.freeBusy->mergedInterval = 1441; });
    row("no view", u"ErrorInvalidFreeBusyViewType"_s,
        [](auto &op) { op.freeBusy->view = View::None; });
    row("view not said", u"ErrorInvalidFreeBusyViewType"_s,
        [](auto &op) { op.freeBusy->view.reset(); });
    row("no such zone", u"ErrorTimeZone"_s, [](auto &op) {
        op.timeZone = Ews::SerializableTimeZone{
            .bias = 0,
            .standardTime = {.time = QTime(3, 0), .dayOrder = 7, .month = 10},
            .daylightTime = {.time = QTime(2, 0), .dayOrder = 5, .month = 13}};
    });
}

void TestSandboxAvailability::refusesWhatExchangeRefuses()
{
    QFETCH(std::function<void(Ews::GetUserAvailability &)>, change);
    Sandbox::Exchange exchange;
    auto op = looking({helena});
    change(op);
    QTEST(codeOf(ask(exchange, op, helena, stockholm)), "code");
}

void TestSandboxAvailability::looksAtAHundredMailboxesAtMost()
{
    Sandbox::Exchange exchange;
    QCOMPARE(codeOf(ask(exchange, looking(QStringList(100, helena)), helena, stockholm)),
             u"NoError"_s);
    QCOMPARE(codeOf(ask(exchange, looking(QStringList(101, helena)), helena, stockholm)),
             u"ErrorMailboxDataArrayTooBig"_s);
}

void TestSandboxAvailability::answersForManyAtOnce()
{
    Sandbox::Exchange exchange(Ews::ServerVersion::V2017_07_11, {.mailboxes = 20});
    QStringList people;
    for (int i = 1; i <= 20; ++i) {
        people.append(exchange.with([i](Sandbox::State &state) {
            const QString account = u"user%1"_s.arg(i, 6, 10, QLatin1Char('0'));
            return state.organisation.directory.byAccount(account)->smtp;
        }));
        entering(exchange, people.last(), wall(day, 0, i), wall(day, 1, i));
    }
    const auto answer = ask(exchange, looking(people), helena, stockholm);
    QCOMPARE(codes(answer), QStringList(20, u"NoError"_s));
    for (int i = 1; i <= 20; ++i)
        QCOMPARE(answer->items.at(i - 1)->view->events.first().startTime, wall(day, 0, i));
}

void TestSandboxAvailability::tellsWhenPeopleWork()
{
    Sandbox::Exchange exchange;
    const auto hours = [&exchange](const QString &who) {
        return view(ask(exchange, looking({who}), helena, stockholm)).workingHours.value();
    };
    const Ews::WorkingHours usual = hours(helena);
    QCOMPARE(usual.timeZone.bias, -60);
    QCOMPARE(usual.periods.size(), 1);
    QCOMPARE(usual.periods.first().daysOfWeek.toWire(),
             u"Monday Tuesday Wednesday Thursday Friday"_s);
    QCOMPARE(usual.periods.first().startTime, 480);
    QCOMPARE(usual.periods.first().endTime, 1020);
    const Ews::WorkingHours partTime = hours(u"noor.vandijk@sandbox.example"_s);
    QCOMPARE(partTime.periods.size(), 2);
    QCOMPARE(partTime.periods.last().endTime, 12 * 60 + 30);
    QCOMPARE(hours(u"meera.iyer@sandbox.example"_s).timeZone.bias, -330);
    const Ews::SerializableTimeZone south = hours(u"room.anchor@sandbox.example"_s).timeZone;
    QCOMPARE(south.bias, -570);
    QCOMPARE(south.standardTime.bias, 0);
    QCOMPARE(south.standardTime.month, 4);
    QCOMPARE(south.standardTime.dayOrder, 1);
    QCOMPARE(south.standardTime.time, QTime(3, 0));
    QCOMPARE(south.daylightTime.bias, -60);
    QCOMPARE(south.daylightTime.month, 10);
    QCOMPARE(south.daylightTime.time, QTime(2, 0));
}

/// The request's element has another name than the operation.
void TestSandboxAvailability::isCountedUnderItsName()
{
    Sandbox::Exchange exchange;
    const QByteArray request = Ews::writeRequest(looking({helena}), stockholm);
    const QString name = u"GetUserAvailability"_s;
    QCOMPARE(exchange.answer(request, helena).operation, name);
    QCOMPARE(exchange.answer(request, u"nobody@sandbox.example"_s).operation, name);
    exchange.with([](Sandbox::State &state) { state.controls.busyCalls = 1; });
    QCOMPARE(exchange.answer(request, helena).operation, name);
    exchange.with([&name](Sandbox::State &state) {
        state.controls.refusedCalls.insert(name, u"ErrorFreeBusyGenerationFailed"_s);
    });
    QCOMPARE(codeOf(ask(exchange, looking({helena}), helena, stockholm)),
             u"ErrorFreeBusyGenerationFailed"_s);
}

ONBEHALF_TEST(TestSandboxAvailability, QCoreApplication)

} // namespace tst_sandboxavailability

#include "tst_sandboxavailability.moc"
