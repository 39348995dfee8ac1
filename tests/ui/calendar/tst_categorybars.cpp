// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/agendaview.h"
#include "calendar/timepainting.h"
#include "common/tones.h"
#include "models/agendamodel.h"
#include "models/categorycolor.h"
#include "sampletimes.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QPainter>

namespace tst_categorybars {

using namespace SampleTimes;
using Color = Category::Color;

namespace {

const QColor red = shownColor(Color::Red);
const QColor green = shownColor(Color::Green);
const QColor blue = shownColor(Color::Blue);

QImage painted(const QSize &size, const QList<QColor> &categories, const QPalette &palette,
               Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paintTime(&painter, image.rect(),
              time(u"A title that is longer than the room"_s, monday, 9, 60),
              {.palette = palette,
               .font = QApplication::font(),
               .color = CalendarColor::of(0, palette),
               .categories = categories});
    return image;
}

/// How many pixels of \a image have that colour.
int count(const QImage &image, const QColor &color, const QRect &where)
{
    int found = 0;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    return found;
}

} // namespace

/// The colours of categories in the views.
class TestCategoryBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarIsOppositeToTheCalendars_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << lightPalette() << Qt::LeftToRight;
        QTest::newRow("dark") << darkPalette() << Qt::LeftToRight;
        QTest::newRow("from right to left") << lightPalette() << Qt::RightToLeft;
    }

    void theBarIsOppositeToTheCalendars()
    {
        QFETCH(QPalette, palette);
        QFETCH(Qt::LayoutDirection, direction);
        const QImage image = painted({120, 50}, {red}, palette, direction);
        const QRect atEnd =
            direction == Qt::LeftToRight ? QRect(112, 0, 8, 50) : QRect(0, 0, 8, 50);
        const int all = count(image, red, image.rect());
        QVERIFY(all >= 4 * 40); // as high as the entry, and narrow
        QVERIFY(all <= 6 * 50);
        QCOMPARE(count(image, red, atEnd), all);
    }

    void severalShareIt()
    {
        const QImage image = painted({120, 60}, {red, green, blue}, lightPalette());
        const auto rows = [&image](const QColor &color) {
            QList<int> found;
            for (int y = 0; y < image.height(); ++y)
                if (count(image, color, QRect(0, y, image.width(), 1)) > 0)
                    found.append(y);
            return found;
        };
        for (const QColor &color : {red, green, blue})
            QVERIFY(rows(color).size() > 12);
        QVERIFY(rows(red).last() < rows(green).first());
        QVERIFY(rows(green).last() < rows(blue).first());
    }

    void whereThereIsNoRoomTheFirstOnesAreSeen()
    {
        const QImage image = painted({120, 11}, {red, green, blue}, lightPalette());
        QVERIFY(count(image, red, image.rect()) > 0);
        QCOMPARE(count(image, blue, image.rect()), 0);
    }

    void theTitleEndsBeforeIt()
    {
        const QImage with = painted({120, 20}, {red}, lightPalette());
        const QImage without = painted({120, 20}, {}, lightPalette());
        QVERIFY(with != without);
        QCOMPARE(count(without, red, without.rect()), 0);
    }

    void anAgendaHasSquares()
    {
        CalendarModel model;
        ShownTime board = time(u"Board"_s, monday, 9, 60);
        board.entry.categories = {u"Travel"_s, u"Money"_s};
        model.setTimes({board, time(u"Plain"_s, monday, 11, 60)},
                       {{.name = u"Helena"_s,
                         .categories = {{u"Money"_s, Color::Green}, {u"Travel"_s, Color::Red}}}},
                       QTimeZone::utc());
        AgendaView view(new AgendaModel(&model, &model));
        view.resize(900, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.fitColumns();
        const QImage image = view.viewport()->grab().toImage();
        QVERIFY(count(image, red, image.rect()) > 40);
        QVERIFY(count(image, green, image.rect()) > 40);
    }
};

ONBEHALF_TEST(TestCategoryBars, QApplication)

} // namespace tst_categorybars

#include "tst_categorybars.moc"
