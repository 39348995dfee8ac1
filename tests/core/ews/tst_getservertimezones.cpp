// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/createitem.h"
#include "ews/operations/getservertimezones.h"
#include "support/testprogram.h"

namespace tst_getservertimezones {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

GetServerTimeZones two()
{
    return {.returnFullTimeZoneData = true,
            .ids = {u"W. Europe Standard Time"_s, u"Egypt Standard Time"_s}};
}

/// The \a i-th zone of an answer; an empty one where there is none.
TimeZoneDefinition zone(const QString &file, qsizetype i)
{
    const auto answer = Golden::readFile<GetServerTimeZones>(file);
    if (!answer || answer->items.size() != 1 || !answer->items[0])
        return {};
    return answer->items[0]->definitions.value(i);
}

TransitionTarget period(const QString &id)
{
    return {TransitionTargetKind::Period, id};
}

TransitionTarget group(const QString &id)
{
    return {TransitionTargetKind::Group, id};
}

} // namespace

class TstGetServerTimeZones : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForZonesByName();
    void asksForAll();
    void isValidByTheSchemas();
    void readsAZoneWithSummerTime();
    void readsAZoneThatChangedItsRules();
    void readsNamesAlone();
    void aMeetingMayCarryTheWholeZone();
    void anAnswerIsWrittenAsItIsRead();
    void readsAndWritesDurations_data();
    void readsAndWritesDurations();
    void refusesWhatIsNoDuration_data();
    void refusesWhatIsNoDuration();
};

void TstGetServerTimeZones::asksForZonesByName()
{
    COMPARE_XML(writeRequest(two()), Golden::file(u"getservertimezones_request.xml"_s));
}

void TstGetServerTimeZones::asksForAll()
{
    const QByteArray request = writeRequest(GetServerTimeZones{.returnFullTimeZoneData = false});
    QVERIFY(request.contains("ReturnFullTimeZoneData=\"false\""));
    QVERIFY(!request.contains("Ids"));
    NEED_SCHEMAS();
    VERIFY_VALID(request);
}

void TstGetServerTimeZones::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(two()));
    for (const auto name : {"getservertimezones_request"_L1, "getservertimezones_response"_L1,
                            "getservertimezones_names_response"_L1})
        VERIFY_VALID(Golden::file(name + u".xml"_s));
}

void TstGetServerTimeZones::readsAZoneWithSummerTime()
{
    const QString rule = u"trule:Microsoft/Registry/W. Europe Standard Time/1-"_s;
    const QString winter = rule + u"Standard"_s;
    const QString summer = rule + u"Daylight"_s;
    const TimeZoneDefinition wanted{
        .id = u"W. Europe Standard Time"_s,
        .name = u"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"_s,
        .periods = {{Duration{-1h}, u"Standard"_s, winter}, {Duration{-2h}, u"Daylight"_s, summer}},
        .transitionsGroups =
            {{u"0"_s,
              {RecurringDayTransition{period(summer), {2h}, 3, DayOfWeek::Sunday, -1},
               RecurringDayTransition{period(winter), {3h}, 10, DayOfWeek::Sunday, -1}}}},
        .transitions = {Transition{group(u"0"_s)}}};
    QCOMPARE(zone(u"getservertimezones_response.xml"_s, 0), wanted);
}

void TstGetServerTimeZones::readsAZoneThatChangedItsRules()
{
    const TimeZoneDefinition cairo = zone(u"getservertimezones_response.xml"_s, 1);
    const QList<TransitionsGroup> groups{
        {u"0"_s, {Transition{period(u"standard"_s)}}},
        {u"1"_s,
         {RecurringDateTransition{period(u"daylight"_s), {86399s}, 5, 14},
          RecurringDayTransition{period(u"standard"_s), {24h}, 9, DayOfWeek::Thursday, 4}}}};
    QCOMPARE(cairo.transitionsGroups, groups);
    const DateTime changed{QDate(2014, 1, 1), QTime(0, 0), {}};
    const QList<TimeZoneTransition> timeline{Transition{group(u"0"_s)},
                                             AbsoluteDateTransition{group(u"1"_s), changed}};
    QCOMPARE(cairo.transitions, timeline);
}

void TstGetServerTimeZones::readsNamesAlone()
{
    const TimeZoneDefinition utc{.id = u"UTC"_s, .name = u"(UTC) Coordinated Universal Time"_s};
    QCOMPARE(zone(u"getservertimezones_names_response.xml"_s, 1), utc);
}

void TstGetServerTimeZones::aMeetingMayCarryTheWholeZone()
{
    NEED_SCHEMAS();
    CalendarItem item;
    item.startTimeZone = zone(u"getservertimezones_response.xml"_s, 0);
    item.endTimeZone = zone(u"getservertimezones_response.xml"_s, 1);
    QCOMPARE(item.endTimeZone->transitions.size(), 2);
    const QByteArray request = writeRequest(
        CreateItem{.sendMeetingInvitations = SendMeetingInvitations::SendToNone, .items = {item}});
    QVERIFY(request.contains("AbsoluteDateTransition"));
    VERIFY_VALID(request);
}

// The sandbox's side.
void TstGetServerTimeZones::anAnswerIsWrittenAsItIsRead()
{
    const auto read = Golden::readFile<GetServerTimeZones>(u"getservertimezones_response.xml"_s);
    QVERIFY(read);
    const QByteArray written =
        writeAnswer<GetServerTimeZones>(read, {}, ServerVersion::Exchange2016);
    const auto again = Golden::read<GetServerTimeZones>(written);
    QVERIFY(again);
    QCOMPARE(*again->items[0], *read->items[0]);
    NEED_SCHEMAS();
    VERIFY_VALID(written);
}

void TstGetServerTimeZones::readsAndWritesDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *text, const char *written, qint64 seconds) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(written) << seconds;
    };
    row("PT0S", "PT0S", 0);
    row("-PT1H", "-PT1H", -3600);
    row("-PT60M", "-PT1H", -3600);
    row("PT5H30M", "PT5H30M", 19800);
    row("P1DT2H3M4S", "PT26H3M4S", 93784);
    row("P1D", "PT24H", 86400);
    row("PT23H59M59.999S", "PT23H59M59S", 86399);
    row("-PT0.0S", "PT0S", 0);
}

void TstGetServerTimeZones::readsAndWritesDurations()
{
    QFETCH(const QString, text);
    QFETCH(const QString, written);
    QFETCH(const qint64, seconds);
    const QByteArray latin = text.toLatin1();
    const auto duration = Duration::fromWire(QLatin1StringView(latin));
    QVERIFY(duration);
    QCOMPARE(qint64(duration->length.count()), seconds);
    QCOMPARE(duration->toWire(), written);
}

void TstGetServerTimeZones::refusesWhatIsNoDuration_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "P", "-P", "PT", "P1DT", "1H", "PT1", "P1M", "P1Y", "PT1M1H",
                             "PT-1H", "PT1H ago", "P1H", "PT.5S", "PT99999999S"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TstGetServerTimeZones::refusesWhatIsNoDuration()
{
    QFETCH(const QString, text);
    const QByteArray latin = text.toLatin1();
    QVERIFY(!Duration::fromWire(QLatin1StringView(latin)));
}

ONBEHALF_TEST(TstGetServerTimeZones, QCoreApplication)

} // namespace tst_getservertimezones

#include "tst_getservertimezones.moc"
