// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cellroles.h"
#include "models/agendamodel.h"
#include "models/calendarmodel.h"
#include "models/categorycolor.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>

namespace tst_calendarmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Kind = ShownTime::Kind;

const QTimeZone berlin("Europe/Berlin");

QDateTime at(int day, int hour)
{
    return QDateTime(QDate(2026, 12, day), QTime(hour, 0), Qt::UTC);
}

CalendarEntry entry(const QString &subject, const QDateTime &start, int hours)
{
    return {.id = {.id = subject, .changeKey = {}},
            .subject = subject,
            .location = u"Room 1"_s,
            .start = start,
            .end = start.addSecs(3600LL * hours)};
}

/// Times of several calendars.
class TestCalendarModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void theyAreInOrder()
    {
        CalendarModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTimes(
            {shown(entry(u"late"_s, at(2, 9), 1), 0), shown(entry(u"early"_s, at(1, 9), 1), 1)},
            {{.name = u"A"_s}, {.name = u"B"_s, .color = 3}}, berlin);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"early"_s);
        QCOMPARE(model.rowOf(model.timeAt(1).key()), 1);
        QCOMPARE(model.rowOf(u"nothing"_s), -1);
        QVERIFY(!model.index(5).isValid());
    }

    /// Free/busy times may come first, and items for them later.
    void whatWasOnlyTakenIsTheItemLater()
    {
        const auto busy = [](const QString &subject, int day, int hour, int hours, int calendar) {
            ShownTime time = shown(entry(subject, at(day, hour), hours), calendar);
            time.kind = Kind::Busy;
            time.entry.id = {};
            return time;
        };
        CalendarModel model;
        const QList<ShownCalendar> calendars{{.name = u"A"_s}, {.name = u"B"_s}};
        const ShownTime board = busy(u"Board"_s, 1, 9, 1, 0);
        const ShownTime taken = busy({}, 2, 9, 3, 0);
        const ShownTime gone = busy({}, 3, 9, 1, 0);
        model.setTimes({board, taken, gone}, calendars, berlin);
        model.setTimes({shown(entry(u"Other"_s, at(1, 9), 1), 0),
                        shown(entry(u"Board"_s, at(1, 9), 1), 0),
                        shown(entry(u"Call"_s, at(2, 10), 1), 0),
                        shown(entry(u"Another's"_s, at(3, 9), 1), 1)},
                       calendars, berlin);
        const auto title = [&model](const ShownTime &before) {
            const int row = model.rowOf(before.key());
            return row < 0 ? QString() : model.index(row).data().toString();
        };
        QCOMPARE(title(board), u"Board"_s);
        QCOMPARE(title(taken), u"Call"_s);
        QCOMPARE(title(gone), QString());
    }

    /// Another calendar that comes or goes makes it no other item.
    void keysStayTheSame()
    {
        QCOMPARE(shown(entry(u"a"_s, at(1, 9), 1), 0).key(),
                 shown(entry(u"a"_s, at(1, 9), 1), 1).key());
    }

    /// A screen reader hears all that can be seen.
    void whatIsHeard()
    {
        CalendarModel model;
        CalendarEntry item = entry(u"Board"_s, at(1, 9), 1);
        item.type = Ews::CalendarItemType::Occurrence;
        model.setTimes({shown(item, 0)}, {{.name = u"Helena"_s}}, berlin);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Board, Tue 1 Dec, 10:00–11:00, Room 1, calendar of Helena, busy, of a series"_s);
    }

    void categoriesAreToldWithTheirColours()
    {
        CalendarEntry item = entry(u"Board"_s, at(1, 9), 1);
        item.categories = {u"travel"_s, u"Someday"_s};
        const QList<Category> categories{{u"Money"_s, Category::Color::Green},
                                         {u"Travel"_s, Category::Color::Red}};
        CalendarModel model;
        AgendaModel agenda(&model);
        model.setTimes({shown(item, 0), shown(entry(u"Plain"_s, at(2, 9), 1), 0)},
                       {{.name = u"Helena"_s}}, berlin);
        // The names come with the entries, the colours later or never.
        const QString heard = u"Board, Tue 1 Dec, 10:00–11:00, Room 1, calendar of Helena, busy, "
                              "categories travel, Someday"_s;
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), heard);
        QVERIFY(model.categoryColors(model.timeAt(0)).isEmpty());
        model.setTimes({shown(item, 0), shown(entry(u"Plain"_s, at(2, 9), 1), 0)},
                       {{.name = u"Helena"_s, .categories = categories}}, berlin);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), heard);
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(u"travel, Someday"_s));
        const QList<QColor> red{shownColor(Category::Color::Red)};
        QCOMPARE(model.categoryColors(model.timeAt(0)), red);
        QVERIFY(model.categoryColors(model.timeAt(1)).isEmpty());
        const auto swatches = [&agenda](int row, int column) {
            return agenda.index(row, column).data(SwatchesRole).value<QList<QColor>>();
        };
        QCOMPARE(swatches(0, AgendaModel::Subject), red);
        QVERIFY(swatches(0, AgendaModel::When).isEmpty());
        QVERIFY(swatches(1, AgendaModel::Subject).isEmpty());
    }

    void whatIsPrivateIsNotToldAnywhere()
    {
        CalendarEntry item = entry(u"Dentist"_s, at(1, 9), 1);
        item.sensitivity = Ews::Sensitivity::Private;
        item.organizerName = u"Dr. X"_s;
        item.categories = {u"Health"_s};
        item.hide();
        CalendarModel model;
        AgendaModel agenda(&model);
        model.setTimes({shown(item, 0)}, {{.name = u"Helena"_s}}, berlin);
        QCOMPARE(model.timeAt(0).kind, Kind::Private);
        QString all;
        for (const int role : {int(Qt::DisplayRole), int(SecondLineRole), int(Qt::ToolTipRole),
                               int(Qt::AccessibleTextRole)}) {
            all += model.index(0).data(role).toString();
            for (int column = 0; column < AgendaModel::ColumnCount; ++column)
                all += agenda.index(0, column).data(role).toString();
        }
        QVERIFY(all.contains(u"Private appointment"_s));
        for (const auto &secret : {u"Dentist"_s, u"Dr. X"_s, u"Room 1"_s, u"Health"_s})
            QVERIFY2(!all.contains(secret), qPrintable(secret));
    }

    void onesOwnPrivateItemsAreShown()
    {
        CalendarEntry item = entry(u"Dentist"_s, at(1, 9), 1);
        item.sensitivity = Ews::Sensitivity::Private;
        QCOMPARE(shown(item, 0).kind, Kind::Item);
    }

    void allDayItemsAreDaysByAnyClocks_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo", "UTC"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void allDayItemsAreDaysByAnyClocks()
    {
        QFETCH(QByteArray, zone);
        // From midnight to midnight in Berlin.
        CalendarEntry item = entry(u"Fair"_s, at(1, 23), 48);
        item.allDay = true;
        const ShownTime time = shown(item, 0);
        QCOMPARE(time.firstDay(QTimeZone(zone)), QDate(2026, 12, 2));
        QCOMPARE(time.lastDay(QTimeZone(zone)), QDate(2026, 12, 3));
        QVERIFY(time.isWholeDay());
    }

    void whatEndsAtMidnightDoesNotReachIntoTheNextDay()
    {
        const ShownTime time = shown(entry(u"Party"_s, at(1, 20), 3), 0); // until 00:00 in Berlin
        QCOMPARE(time.firstDay(berlin), QDate(2026, 12, 1));
        QCOMPARE(time.lastDay(berlin), QDate(2026, 12, 1));
        const ShownTime point = shown(entry(u"Alarm"_s, at(1, 9), 0), 0);
        QCOMPARE(point.lastDay(berlin), QDate(2026, 12, 1));
    }

    void theAgendaFollows()
    {
        CalendarModel model;
        AgendaModel agenda(&model);
        const QAbstractItemModelTester tester(&agenda);
        QCOMPARE(agenda.rowCount(), 0);
        CalendarEntry busy = entry({}, at(1, 12), 1);
        busy.id = {};
        busy.showAs = Ews::LegacyFreeBusy::OOF;
        model.setTimes({shown(entry(u"Board"_s, at(1, 9), 1), 0),
                        {.kind = Kind::Busy, .calendar = 1, .entry = busy}},
                       {{.name = u"Helena"_s}, {.name = u"Amara"_s}}, berlin);
        QCOMPARE(agenda.rowCount(), 2);
        QCOMPARE(agenda.index(0, AgendaModel::When).data().toString(), u"Tue 1 Dec, 10:00–11:00"_s);
        QCOMPARE(agenda.index(1, AgendaModel::Subject).data().toString(), u"Out of Office"_s);
        QCOMPARE(agenda.index(1, AgendaModel::Calendar).data().toString(), u"Amara"_s);
        model.setTimes({}, {}, berlin);
        QCOMPARE(agenda.rowCount(), 0);
    }
};

ONBEHALF_TEST(TestCalendarModel, QGuiApplication)

} // namespace tst_calendarmodel

#include "tst_calendarmodel.moc"
