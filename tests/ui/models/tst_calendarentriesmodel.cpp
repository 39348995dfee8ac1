// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../composer/samplemeeting.h"
#include "common/cellroles.h"
#include "models/calendarentriesmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QTest>

namespace tst_calendarentriesmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_CalendarEntriesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTimesByTheClocksOfTheZone();
    void allDayItemsAreDays_data();
    void allDayItemsAreDays();
    void privateItemsCannotBeOpened();
    void saysWhoseMeetingItIs();
    void marksSeriesAndWhatIsCancelled();

private:
    static CalendarEntry entry(const QString &subject = u"Freeze"_s);
    static QString text(const CalendarEntry &entry, CalendarEntriesModel::Column column,
                        const QTimeZone &zone = SampleMeeting::london());
};

CalendarEntry tst_CalendarEntriesModel::entry(const QString &subject)
{
    return {.id = {.id = u"AAMk"_s},
            .subject = subject,
            .location = u"Room Aurora"_s,
            .start = SampleMeeting::at(13),
            .end = SampleMeeting::at(14)};
}

QString tst_CalendarEntriesModel::text(const CalendarEntry &entry,
                                       CalendarEntriesModel::Column column, const QTimeZone &zone)
{
    CalendarEntriesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({entry}, zone);
    return model.index(0, column).data().toString();
}

void tst_CalendarEntriesModel::saysTimesByTheClocksOfTheZone()
{
    QCOMPARE(text(entry(), CalendarEntriesModel::When), u"Wed 25 Nov, 13:00–14:00"_s);
    QCOMPARE(text(entry(), CalendarEntriesModel::When, QTimeZone("Asia/Tokyo")),
             u"Wed 25 Nov, 22:00–23:00"_s);
    QCOMPARE(text(entry(QString()), CalendarEntriesModel::Subject), u"No subject"_s);
}

void tst_CalendarEntriesModel::allDayItemsAreDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("hoursFromUtc");
    QTest::addColumn<QString>("text");
    QTest::newRow("one day") << 1 << 0 << u"Wed 25 Nov, all day"_s;
    QTest::newRow("three days") << 3 << 0 << u"Wed 25 Nov – Fri 27 Nov, all day"_s;
    // Midnight in Berlin is 23:00 here, midnight in New York 05:00.
    QTest::newRow("a day of Berlin") << 1 << -1 << u"Wed 25 Nov, all day"_s;
    QTest::newRow("a day of New York") << 1 << 5 << u"Wed 25 Nov, all day"_s;
    QTest::newRow("two of New York") << 2 << 5 << u"Wed 25 Nov – Thu 26 Nov, all day"_s;
}

void tst_CalendarEntriesModel::allDayItemsAreDays()
{
    QFETCH(int, days);
    QFETCH(int, hoursFromUtc);
    CalendarEntry one = entry();
    one.allDay = true;
    one.start = SampleMeeting::at(0).addSecs(hoursFromUtc * 3600);
    one.end = one.start.addDays(days);
    QTEST(text(one, CalendarEntriesModel::When), "text");
}

void tst_CalendarEntriesModel::privateItemsCannotBeOpened()
{
    CalendarEntry hidden = entry(QString());
    hidden.sensitivity = Ews::Sensitivity::Private;
    CalendarEntry seen = entry();
    seen.sensitivity = Ews::Sensitivity::Private;
    CalendarEntriesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({hidden, seen}, SampleMeeting::london());
    const auto first = model.index(0, CalendarEntriesModel::Subject);
    QCOMPARE(first.data().toString(), u"Private appointment"_s);
    QCOMPARE(first.data(IconNameRole).toString(), u"lock"_s);
    QVERIFY(!first.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(u"not given the right"_s));
    const auto second = model.index(1, CalendarEntriesModel::Subject);
    QCOMPARE(second.data().toString(), u"Freeze"_s);
    QVERIFY(second.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(!model.entryAt(QModelIndex()));
    QCOMPARE(model.entryAt(second)->subject, u"Freeze"_s);
}

void tst_CalendarEntriesModel::saysWhoseMeetingItIs()
{
    CalendarEntry one = entry();
    one.organizer = u"anna.schmidt@sandbox.example"_s;
    QCOMPARE(text(one, CalendarEntriesModel::Organizer), QString()); // an appointment
    one.isMeeting = true;
    QCOMPARE(text(one, CalendarEntriesModel::Organizer), one.organizer);
    one.organizerName = u"Anna Schmidt"_s;
    QCOMPARE(text(one, CalendarEntriesModel::Organizer), u"Anna Schmidt"_s);
}

void tst_CalendarEntriesModel::marksSeriesAndWhatIsCancelled()
{
    CalendarEntry one = entry();
    one.type = Ews::CalendarItemType::Exception;
    one.isCancelled = true;
    CalendarEntriesModel model;
    model.setEntries({one}, SampleMeeting::london());
    const auto index = model.index(0, CalendarEntriesModel::Subject);
    QCOMPARE(index.data(IconNameRole).toString(), u"repeat"_s);
    QVERIFY(index.data(Qt::FontRole).value<QFont>().strikeOut());
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Freeze, of a series, cancelled"_s);
}

ONBEHALF_TEST(tst_CalendarEntriesModel, QGuiApplication)

} // namespace tst_calendarentriesmodel

#include "tst_calendarentriesmodel.moc"
