// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarcolor.h"
#include "calendar/calendarpaper.h"
#include "common/tones.h"
#include "paper/reportpages.h"
#include "sampletimes.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>

namespace tst_calendarpaper {

using namespace SampleTimes;

class TestCalendarPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Paper is white, whatever the window is.
    void initTestCase() { QApplication::setPalette(darkPalette()); }

    void everySpanHasItsItems_data()
    {
        QTest::addColumn<CalendarSpan>("span");
        QTest::newRow("day") << CalendarSpan::Day;
        QTest::newRow("work week") << CalendarSpan::WorkWeek;
        QTest::newRow("week") << CalendarSpan::Week;
        QTest::newRow("month") << CalendarSpan::Month;
    }
    void everySpanHasItsItems()
    {
        QFETCH(const CalendarSpan, span);
        const QImage filled =
            image(span, {time(u"Early"_s, then, 6, 60), time(u"Late"_s, then, 21, 60, 1)});
        const QImage empty = image(span, {});
        QVERIFY(filled.width() > 3000 && filled.height() > 2000); // 300 dots an inch
        for (int calendar = 0; calendar < 2; ++calendar) {
            const QRgb bar = CalendarColor::of(calendar, lightPalette()).bar.rgb();
            QVERIFY(has(filled, bar));
            QVERIFY(!has(empty, bar));
        }
        QVERIFY(brightness(empty) > 200);
    }

    void gridsAreOnePage()
    {
        QList<ShownTime> many;
        for (int i = 0; i < 200; ++i)
            many.append(time(u"Item %1"_s.arg(i), then.addDays(i % 7), 8 + i % 10, 30));
        QCOMPARE(pages(CalendarSpan::Week, many), 1);
        QCOMPARE(pages(CalendarSpan::Month, many), 1);
    }

    void listsAreAsLongAsTheyAre()
    {
        QList<ShownTime> many;
        for (int i = 0; i < 200; ++i)
            many.append(time(u"Item %1"_s.arg(i), then.addDays(i % 28), 8, 30));
        QVERIFY(pages(CalendarSpan::Agenda, many) > 2);
        QCOMPARE(pages(CalendarSpan::Agenda, {}), 1);
    }

    void aDeviceThatCannotBePaintedOn()
    {
        QPdfWriter nowhere(u"/nowhere/at/all.pdf"_s);
        setReportPage(&nowhere);
        const auto model = std::make_shared<CalendarModel>();
        for (const auto span : {CalendarSpan::Week, CalendarSpan::Agenda})
            QVERIFY(!paintCalendar(&nowhere, sheet(span, model)));
    }

private:
    /// Long ago: today has a mark of its own.
    static inline const QDate then = monday.addDays(-280);

    static CalendarSheet sheet(CalendarSpan span, const std::shared_ptr<CalendarModel> &model)
    {
        return {.times = model,
                .span = span,
                .range = rangeAround(then, span),
                .day = then,
                .title = u"A title"_s};
    }
    static QImage image(CalendarSpan span, const QList<ShownTime> &times)
    {
        auto model = std::make_shared<CalendarModel>();
        fill(*model, times, 2);
        return calendarGrid(sheet(span, model), {273, 180});
    }
    static int pages(CalendarSpan span, const QList<ShownTime> &times)
    {
        auto model = std::make_shared<CalendarModel>();
        fill(*model, times, 2);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            setReportPage(&writer);
            if (!paintCalendar(&writer, sheet(span, model)))
                return 0;
        }
        return int(bytes.count("/Type /Page\n"));
    }
    static bool has(const QImage &image, QRgb color)
    {
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == color)
                    return true;
        return false;
    }
    static int brightness(const QImage &image)
    {
        return qGray(
            image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0));
    }
};

ONBEHALF_TEST(TestCalendarPaper, QApplication)

} // namespace tst_calendarpaper

#include "tst_calendarpaper.moc"
