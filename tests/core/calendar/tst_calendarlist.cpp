// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarlist.h"
#include "core/sandboxcase.h"
#include "support/testprogram.h"

#include <QSet>

namespace tst_calendarlist {

using namespace SandboxCase;
using Support::await;

/// What is in a principal's calendar between two instants.
class TestCalendarList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_session = m_case->session(u"jonas.weber"_s, {.address = address(u"jonas.weber"_s)});
    }
    void cleanup() { m_case.reset(); }

    void itIsInOrder()
    {
        add(2, 10);
        add(1, 9);
        const auto entries = read();
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->first().subject, u"1, 9"_s);
        QCOMPARE(entries->first().start, at(1, 9));
        QCOMPARE(entries->first().end, at(1, 10));
        QVERIFY(!entries->first().id.id.isEmpty());
    }

    void moreThanAServerGivesIsReadInParts()
    {
        // 1500 at once: more than the thousand that are given.
        for (int i = 0; i < 1500; ++i)
            add(1 + i % 20, 8 + i % 9);
        add(1, 8, 20 * 24); // reaches through all parts
        const auto entries = read();
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1501);
        QSet<QString> ids;
        for (const CalendarEntry &entry : *entries)
            ids.insert(entry.id.id);
        QCOMPARE(ids.size(), 1501);
        QVERIFY(std::ranges::is_sorted(*entries, {}, &CalendarEntry::start));
        QVERIFY(m_case->server.requests("FindItem"_L1) > 1);
    }

    void aCalendarThatMayNotBeReadIsAnError()
    {
        const auto entries =
            await(readCalendar(m_session.client, address(u"amara.okafor"_s), at(1, 0), at(21, 0)));
        QVERIFY(!entries);
        QCOMPARE(entries.error().failure, Ews::Failure::Refused);
    }

    void tooLongATimeIsAnError()
    {
        const auto entries = await(readCalendar(m_session.client, address(u"helena.lindqvist"_s),
                                                at(1, 0), at(1, 0).addYears(3)));
        QVERIFY(!entries);
        QCOMPARE(entries.error().code, u"ErrorCalendarViewRangeTooBig"_s);
    }

    void itCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto entries = await(readCalendar(m_session.client, address(u"helena.lindqvist"_s),
                                                at(1, 0), at(21, 0), stop.get_token()));
        QVERIFY(!entries);
        QCOMPARE(entries.error().failure, Ews::Failure::Cancelled);
    }

private:
    static QDateTime at(int day, int hour)
    {
        return QDateTime(QDate(2026, 12, day), QTime(hour, 0), Qt::UTC);
    }

    void add(int day, int hour, int hours = 1)
    {
        m_case->server.exchange().with([&](Sandbox::State &state) {
            Ews::CalendarItem item;
            item.subject = u"%1, %2"_s.arg(day).arg(hour);
            item.start = Ews::DateTime::utc(at(day, hour));
            item.end = Ews::DateTime::utc(at(day, hour).addSecs(hours * 3600));
            item.calendarItemType = Ews::CalendarItemType::Single;
            Sandbox::Mailbox &mailbox =
                *state.organisation.mailboxOf(address(u"helena.lindqvist"_s));
            mailbox.addItem(
                {.key = {}, .folder = u"calendar"_s, .creator = mailbox.owner, .content = item});
        });
    }

    Ews::Result<QList<CalendarEntry>> read()
    {
        return await(
            readCalendar(m_session.client, address(u"helena.lindqvist"_s), at(1, 0), at(21, 0)));
    }

    std::optional<Case> m_case;
    Session m_session;
};

ONBEHALF_TEST(TestCalendarList, QCoreApplication)

} // namespace tst_calendarlist

#include "tst_calendarlist.moc"
