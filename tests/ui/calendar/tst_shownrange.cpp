// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/shownrange.h"
#include "support/testprogram.h"

#include <QLocale>

namespace tst_shownrange {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

/// Which days are shown together.
class TestShownRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void ranges()
    {
        const QDate thursday(2026, 12, 3);
        QCOMPARE(rangeAround(thursday, CalendarSpan::Day), (ShownRange{thursday, 1}));
        QCOMPARE(rangeAround(thursday, CalendarSpan::WorkWeek),
                 (ShownRange{QDate(2026, 11, 30), 5}));
        QCOMPARE(rangeAround(thursday, CalendarSpan::Week), (ShownRange{QDate(2026, 11, 30), 7}));
        QCOMPARE(rangeAround(thursday, CalendarSpan::Month), (ShownRange{QDate(2026, 11, 30), 35}));
        QCOMPARE(rangeAround(thursday, CalendarSpan::Agenda), (ShownRange{thursday, 28}));
        // February 2027 begins on a Monday and has four weeks.
        QCOMPARE(rangeAround(QDate(2027, 2, 14), CalendarSpan::Month),
                 (ShownRange{QDate(2027, 2, 1), 28}));
    }

    void weeksBeginWhereTheUserIs()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(rangeAround(QDate(2026, 12, 3), CalendarSpan::Week),
                 (ShownRange{QDate(2026, 11, 29), 7}));
        // A work week is one all the same.
        QCOMPARE(rangeAround(QDate(2026, 12, 3), CalendarSpan::WorkWeek).first,
                 QDate(2026, 11, 30));
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void steps()
    {
        const QDate day(2026, 1, 31);
        QCOMPARE(dayInNext(day, CalendarSpan::Day, -1), QDate(2026, 1, 30));
        QCOMPARE(dayInNext(day, CalendarSpan::Week, 1), QDate(2026, 2, 7));
        QCOMPARE(dayInNext(day, CalendarSpan::Month, 1), QDate(2026, 2, 28));
    }

    void titles()
    {
        QCOMPARE(rangeTitle(QDate(2026, 11, 18), CalendarSpan::WorkWeek),
                 u"16 – 20 November 2026"_s);
        QCOMPARE(rangeTitle(QDate(2026, 12, 1), CalendarSpan::WorkWeek),
                 u"30 Nov – 4 December 2026"_s);
        QCOMPARE(rangeTitle(QDate(2026, 12, 1), CalendarSpan::Month), u"December 2026"_s);
    }
};

ONBEHALF_TEST(TestShownRange, QCoreApplication)

} // namespace tst_shownrange

#include "tst_shownrange.moc"
