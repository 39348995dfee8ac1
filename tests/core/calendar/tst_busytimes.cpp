// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/busytimes.h"
#include "support/testprogram.h"

namespace tst_busytimes {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::LegacyFreeBusy;

/// What is taken beside what a calendar shows.
class TestBusyTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNoEntryExplainsIsLeft()
    {
        const QList<BusyTime> taken{busy(9, 12)};
        QCOMPARE(left(taken, {}), u"9-12"_s);
        QCOMPARE(left(taken, {entry(9, 12)}), QString());
        QCOMPARE(left(taken, {entry(8, 13)}), QString());
        QCOMPARE(left(taken, {entry(10, 11)}), u"9-10 11-12"_s);
        QCOMPARE(left(taken, {entry(9, 10)}), u"10-12"_s);
        QCOMPARE(left(taken, {entry(11, 14), entry(7, 10)}), u"10-11"_s);
        QCOMPARE(left(taken, {entry(12, 13)}), u"9-12"_s);
    }

    void whatTakesNoTimeExplainsNothing()
    {
        CalendarEntry free = entry(9, 12);
        free.showAs = LegacyFreeBusy::Free;
        CalendarEntry off = entry(9, 12);
        off.isCancelled = true;
        QCOMPARE(left({busy(9, 12)}, {free, off}), u"9-12"_s);
    }

    void freeTimesAreNotTaken()
    {
        QCOMPARE(
            left({busy(9, 10, LegacyFreeBusy::Free), busy(11, 12, LegacyFreeBusy::NoData)}, {}),
            QString());
    }

    void neighboursOfOneKindAreOne()
    {
        QCOMPARE(left({busy(9, 10), busy(10, 11)}, {}), u"9-11"_s);
        QCOMPARE(left({busy(9, 11), busy(10, 12)}, {}), u"9-12"_s);
        QCOMPARE(left({busy(9, 10), busy(10, 11, LegacyFreeBusy::OOF)}, {}), u"9-10 10-11"_s);
        QCOMPARE(left({busy(11, 12), busy(9, 10)}, {}), u"9-10 11-12"_s);
    }

    void onlyWhatIsAskedForIsGiven()
    {
        QCOMPARE(left({busy(1, 2), busy(22, 23)}, {}), QString()); // of 6 to 20 o'clock
    }

private:
    static QDateTime at(int hour) { return QDateTime(QDate(2026, 12, 1), QTime(hour, 0), Qt::UTC); }
    static BusyTime busy(int from, int to, LegacyFreeBusy type = LegacyFreeBusy::Busy)
    {
        return {.start = at(from), .end = at(to), .type = type};
    }
    static CalendarEntry entry(int from, int to)
    {
        return {.id = {}, .subject = u"x"_s, .location = {}, .start = at(from), .end = at(to)};
    }
    static QString left(const QList<BusyTime> &taken, const QList<CalendarEntry> &entries)
    {
        QStringList parts;
        for (const BusyTime &time : busyBeside(taken, entries, at(6), at(20)))
            parts.append(u"%1-%2"_s.arg(time.start.time().hour()).arg(time.end.time().hour()));
        return parts.join(u' ');
    }
};

ONBEHALF_TEST(TestBusyTimes, QCoreApplication)

} // namespace tst_busytimes

#include "tst_busytimes.moc"
