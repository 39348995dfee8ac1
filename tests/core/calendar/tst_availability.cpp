// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/availability.h"
#include "core/sandboxcase.h"
#include "recurrence/timezones.h"
#include "recurrence/wallclock.h"
#include "support/testprogram.h"

namespace tst_availability {

using namespace SandboxCase;
using Support::await;

/// When people and rooms are free, as the composer and onbehalfctl read it.
class TestAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_case.emplace(Sandbox::Generated{.calendars = true, .today = QDate(2026, 11, 25)});
        QVERIFY(m_case->isReady());
        m_session = m_case->owner(u"helena.lindqvist"_s);
    }

    void twentyPeopleAreOneRequest()
    {
        AvailabilityQuery query = queryFor({});
        query.duration = std::chrono::minutes(60);
        m_case->server.exchange().with([&query](Sandbox::State &state) {
            for (const Sandbox::DirectoryEntry *entry : state.organisation.directory.all())
                if (entry->kind == Sandbox::EntryKind::Person && query.people.size() < 20)
                    query.people.append({entry->smtp, Ews::MeetingAttendeeType::Required});
        });
        QCOMPARE(query.people.size(), 20);
        const int before = m_case->server.requests("GetUserAvailability"_L1);
        const auto answer = await(readAvailability(m_session.client, query));
        QVERIFY(answer);
        QCOMPARE(m_case->server.requests("GetUserAvailability"_L1) - before, 1);
        QCOMPARE(answer->requests, 1);
        QCOMPARE(answer->people.size(), 20);
        for (qsizetype i = 0; i < 20; ++i)
            QCOMPARE(answer->people.at(i).address, query.people.at(i).address);
        QVERIFY(!answer->suggestions.isEmpty());
    }

    void aTimeIsTheSameInEveryZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Europe/Berlin", "Asia/Kolkata", "Australia/Adelaide",
                                 "America/Sao_Paulo", "Pacific/Kiritimati"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void aTimeIsTheSameInEveryZone()
    {
        QFETCH(QByteArray, zone);
        AvailabilityQuery query = queryFor({u"helena.lindqvist"_s});
        const auto inUtc = await(readAvailability(m_session.client, query));
        query.zone = QTimeZone(zone);
        const auto there = await(readAvailability(m_session.client, query));
        QVERIFY(inUtc && there);
        QVERIFY(inUtc->people.first().busy.size() > 3);
        QCOMPARE(there->people.first().busy, inUtc->people.first().busy);
    }

    void changesOfTheClocksInBetween_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("change");
        QTest::newRow("Berlin, forward") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29);
        QTest::newRow("Berlin, back") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25);
        QTest::newRow("Sydney, back") << QByteArray("Australia/Sydney") << QDate(2026, 4, 5);
        QTest::newRow("Sydney, forward") << QByteArray("Australia/Sydney") << QDate(2026, 10, 4);
    }

    /// On the day on which they change an appointment is where it was put.
    void changesOfTheClocksInBetween()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, change);
        const QDateTime start(change, QTime(9, 0), Qt::UTC);
        addBusy(u"chen.wei"_s, start, start.addSecs(3600));
        AvailabilityQuery query{.people = {{address(u"chen.wei"_s)}},
                                .from = start.addDays(-2),
                                .to = start.addDays(2),
                                .zone = QTimeZone(zone)};
        const auto answer = await(readAvailability(m_session.client, query));
        QVERIFY(answer);
        const auto &busy = answer->people.first().busy;
        QVERIFY(std::ranges::any_of(busy, [&start](const BusyTime &time) {
            return time.start == start && time.end == start.addSecs(3600);
        }));
    }

    void aLongTimeIsReadInParts()
    {
        AvailabilityQuery query = queryFor({u"helena.lindqvist"_s});
        query.to = query.from.addDays(100);
        const auto answer = await(readAvailability(m_session.client, query));
        QVERIFY(answer);
        QCOMPARE(answer->requests, 3);
        const auto week =
            await(readAvailability(m_session.client, queryFor({u"helena.lindqvist"_s})));
        for (const BusyTime &time : week->people.first().busy)
            QCOMPARE(answer->people.first().busy.count(time), 1);
    }

    void eachHasHisOwnError()
    {
        const auto answer =
            await(readAvailability(m_session.client, queryFor({u"nobody"_s, u"mei.lin"_s})));
        QVERIFY(answer);
        QCOMPARE(answer->people.at(0).error->code, u"ErrorMailRecipientNotFound"_s);
        QVERIFY(!answer->people.at(1).error);
        const QDateTime now(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);
        QCOMPARE(answer->people.at(0).between(now, now.addSecs(60)), Ews::LegacyFreeBusy::NoData);
    }

    void workingHoursAreOfTheOwnZone()
    {
        const auto answer = await(
            readAvailability(m_session.client, queryFor({u"helena.lindqvist"_s, u"meera.iyer"_s})));
        QVERIFY(answer);
        const auto &helena = answer->people.at(0).workTimes;
        QVERIFY(helena);
        const QTimeZone stockholm("Europe/Stockholm");
        const auto at = [&](int hour) {
            return Series::instant(QDate(2026, 11, 25), QTime(hour, 0), stockholm);
        };
        QVERIFY(helena->cover(at(9), at(10)));
        QVERIFY(!helena->cover(at(6), at(7)));
        QVERIFY(!helena->cover(at(22), at(23)));
        QVERIFY(!helena->cover(at(9), at(9).addDays(1)));
        const auto &meera = answer->people.at(1).workTimes;
        QVERIFY(meera);
        QCOMPARE(meera->zone.offsetFromUtc(at(9)), 5 * 3600 + 1800);
    }

    void theGravestCounts()
    {
        const QDateTime start(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
        Availability person;
        person.busy = {{start, start.addSecs(3600), Ews::LegacyFreeBusy::Tentative},
                       {start.addSecs(1800), start.addSecs(3600), Ews::LegacyFreeBusy::OOF}};
        QCOMPARE(person.between(start, start.addSecs(1800)), Ews::LegacyFreeBusy::Tentative);
        QCOMPARE(person.between(start, start.addSecs(3600)), Ews::LegacyFreeBusy::OOF);
        QCOMPARE(person.between(start.addSecs(3600), start.addSecs(7200)),
                 Ews::LegacyFreeBusy::Free);
    }

    void suggestionsAvoidConflicts()
    {
        AvailabilityQuery query = queryFor({u"helena.lindqvist"_s, u"mei.lin"_s});
        query.duration = std::chrono::minutes(60);
        query.to = query.from.addDays(7);
        const auto answer = await(readAvailability(m_session.client, query));
        QVERIFY(answer && !answer->suggestions.isEmpty());
        for (const SuggestedTime &time : answer->suggestions)
            for (const Availability &person : answer->people)
                if (!time.conflicts.contains(person.address))
                    QCOMPARE(person.between(time.start, time.start.addSecs(3600)),
                             Ews::LegacyFreeBusy::Free);
    }

    void zonesAreKnownByTheirRule_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Asia/Kolkata",
                                 "Australia/Adelaide", "America/Santiago", "Africa/Lagos"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void zonesAreKnownByTheirRule()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone wanted(zone);
        const auto rule = Series::ruleOf(wanted, 2026);
        QCOMPARE(zoneWithRule(rule, 2026, wanted), wanted); // one's own comes first
        const auto found = zoneWithRule(rule, 2026, QTimeZone("Pacific/Chatham"));
        QVERIFY(found);
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(7))
            QCOMPARE(found->offsetFromUtc(day.startOfDay(Qt::UTC)),
                     wanted.offsetFromUtc(day.startOfDay(Qt::UTC)));
    }

private:
    AvailabilityQuery queryFor(const QStringList &names) const
    {
        AvailabilityQuery query{.people = {},
                                .from = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC),
                                .to = QDateTime(QDate(2026, 11, 30), QTime(0, 0), Qt::UTC),
                                .zone = QTimeZone::utc()};
        for (const QString &name : names)
            query.people.append({address(name)});
        return query;
    }

    void addBusy(const QString &name, const QDateTime &start, const QDateTime &end)
    {
        m_case->server.exchange().with([&](Sandbox::State &state) {
            Ews::CalendarItem item;
            item.start = Ews::DateTime::utc(start);
            item.end = Ews::DateTime::utc(end);
            item.freeBusy = Ews::LegacyFreeBusy::Busy;
            item.calendarItemType = Ews::CalendarItemType::Single;
            Sandbox::Mailbox &mailbox = *state.organisation.mailboxOf(address(name));
            mailbox.addItem(
                {.key = {}, .folder = u"calendar"_s, .creator = mailbox.owner, .content = item});
        });
    }

    std::optional<Case> m_case;
    Session m_session;
};

ONBEHALF_TEST(TestAvailability, QCoreApplication)

} // namespace tst_availability

#include "tst_availability.moc"
