// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/icalendar.h"
#include "support/testprogram.h"

namespace tst_icalendar {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

CalendarEntry board()
{
    return {.id = {.id = u"AAMk"_s, .changeKey = {}},
            .subject = u"Board; plans, part 2\nÜbersicht"_s,
            .location = u"Room 1, Stockholm"_s,
            .start = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC),
            .end = QDateTime(QDate(2026, 12, 1), QTime(10, 30), Qt::UTC)};
}

/// What other calendar programs read.
class TestIcalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsAnEvent()
    {
        const QStringList lines = exported({board()});
        QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
        QVERIFY(lines.contains(u"VERSION:2.0"_s));
        QVERIFY(lines.contains(u"METHOD:PUBLISH"_s));
        QVERIFY(lines.contains(u"X-WR-CALNAME:Helena"_s));
        QCOMPARE(lines.count(u"BEGIN:VEVENT"_s), 1);
        QVERIFY(lines.contains(u"DTSTART:20261201T090000Z"_s));
        QVERIFY(lines.contains(u"DTEND:20261201T103000Z"_s));
        // Separators and line ends of the text are escaped, letters are UTF-8.
        QVERIFY(lines.contains(u"SUMMARY:Board\\; plans\\, part 2\\nÜbersicht"_s));
        QVERIFY(lines.contains(u"LOCATION:Room 1\\, Stockholm"_s));
        QVERIFY(lines.contains(u"STATUS:CONFIRMED"_s));
        QVERIFY(lines.contains(u"TRANSP:OPAQUE"_s));
        QVERIFY(lines.contains(u"CLASS:PUBLIC"_s));
        QCOMPARE(lines.filter(u"ATTENDEE"_s).size(), 0);
    }

    void linesEndAndBreakAsTheRuleSays()
    {
        CalendarEntry entry = board();
        entry.subject = QString(200, u'ä');
        const QByteArray text = icalendarOf({entry}, u"x"_s, QTimeZone::utc(), u"p"_s);
        for (const QByteArray &line : text.split('\n')) {
            if (line.isEmpty())
                continue;
            QVERIFY(line.endsWith('\r'));
            QVERIFY2(line.size() <= 76, line.constData());
            QVERIFY(QString::fromUtf8(line).indexOf(QChar::ReplacementCharacter) < 0);
        }
    }

    void allDayEntriesAreDates()
    {
        CalendarEntry entry = board();
        entry.allDay = true;
        entry.start = QDateTime(QDate(2026, 12, 1), QTime(23, 0), Qt::UTC); // midnight in Berlin
        entry.end = entry.start.addDays(2);
        for (const char *zone : {"Europe/Berlin", "UTC", "America/New_York"}) {
            const QStringList lines = exported({entry}, QTimeZone(zone));
            QVERIFY2(lines.contains(u"DTSTART;VALUE=DATE:20261202"_s), zone);
            QVERIFY2(lines.contains(u"DTEND;VALUE=DATE:20261204"_s), zone);
        }
    }

    void categoriesAreThereOneByOne()
    {
        CalendarEntry entry = board();
        entry.categories = {u"Board"_s, u"Übersicht lang"_s};
        const QStringList lines = exported({entry});
        QVERIFY(lines.contains(u"CATEGORIES:Board"_s));
        QCOMPARE(lines.filter(u"CATEGORIES:"_s).size(), 2);
        // Read again they are the same.
        const auto again =
            itemsOfIcalendar(icalendarOf({entry}, {}, QTimeZone::utc(), {}), QTimeZone::utc());
        QVERIFY(again);
        QCOMPARE(again->first().meeting.categories, entry.categories);
    }

    void whatIsHiddenStaysSo()
    {
        CalendarEntry entry = board();
        entry.categories = {u"Health"_s};
        entry.sensitivity = Ews::Sensitivity::Private;
        entry.hide();
        const QStringList lines = exported({entry});
        QVERIFY(lines.contains(u"SUMMARY:Private appointment"_s));
        QVERIFY(lines.contains(u"CLASS:PRIVATE"_s));
        QVERIFY(!lines.join(u'\n').contains(u"Room 1"_s));
        QVERIFY(!lines.join(u'\n').contains(u"Health"_s));
    }

    void whatTakesNoTimeSaysSo()
    {
        CalendarEntry free = board();
        free.showAs = Ews::LegacyFreeBusy::Free;
        QVERIFY(exported({free}).contains(u"TRANSP:TRANSPARENT"_s));
        CalendarEntry off = board();
        off.isCancelled = true;
        QVERIFY(exported({off}).contains(u"STATUS:CANCELLED"_s));
        CalendarEntry maybe = board();
        maybe.showAs = Ews::LegacyFreeBusy::Tentative;
        QVERIFY(exported({maybe}).contains(u"STATUS:TENTATIVE"_s));
    }

    /// Importing again replaces what was imported.
    void namesStayTheSame()
    {
        CalendarEntry other = board();
        other.id.id = u"AAMl"_s;
        const auto uids = [](const QList<CalendarEntry> &entries) {
            return exported(entries).filter(u"UID:"_s);
        };
        const QStringList two = uids({board(), other});
        QCOMPARE(two.size(), 2);
        QVERIFY(two.first() != two.last());
        QCOMPARE(uids({board()}).first(), two.first());
        QVERIFY(exported({}).contains(u"END:VCALENDAR"_s));
    }

private:
    /// Its lines, unfolded.
    static QStringList exported(const QList<CalendarEntry> &entries,
                                const QTimeZone &zone = QTimeZone::utc())
    {
        QString text =
            QString::fromUtf8(icalendarOf(entries, u"Helena"_s, zone, u"Private appointment"_s));
        text.remove(u"\r\n "_s);
        return text.split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
};

ONBEHALF_TEST(TestIcalendar, QCoreApplication)

} // namespace tst_icalendar

#include "tst_icalendar.moc"
