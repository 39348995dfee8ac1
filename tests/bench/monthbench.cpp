// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// month-bench [ITEMS [CALENDARS [ROUNDS]]]
//
// How long the event loop is blocked while ITEMS (2000) items of CALENDARS (10) calendars are drawn
// in a month, and in a work week, stepped through and selected one after the other; and while the
// place itself reads them from a sandbox in this process, reads one calendar again, and shows other
// months and spans. Prints the longest turns of the loop of each of ROUNDS (5) rounds: milliseconds
// of wall time, and of the thread's own processor time. QT_QPA_PLATFORM says where it paints.

#include "calendar/daysview.h"
#include "calendar/monthview.h"
#include "ews/largeanswers.h"
#include "models/calendarmodel.h"
#include "monthplace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QScrollBar>

#include <cstdio>

using namespace OnBehalf;
using namespace Bench;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate first(2026, 11, 30);
constexpr int days = 35;

QList<ShownTime> sample(int items, int calendars)
{
    QRandomGenerator random(1);
    QList<ShownTime> times;
    for (int i = 0; i < items; ++i) {
        const QDateTime start(first.addDays(int(random.bounded(days))),
                              QTime(7 + int(random.bounded(11)), 30), Qt::UTC);
        CalendarEntry entry{.id = {.id = QString::number(i), .changeKey = {}},
                            .subject = u"Steering committee of bridge %1"_s.arg(i),
                            .location = u"Meeting Room Boreas"_s,
                            .start = start,
                            .end = start.addSecs(1800 * (1 + qint64(random.bounded(4))))};
        entry.allDay = i % 40 == 0;
        times.append(shown(entry, i % calendars));
    }
    return times;
}

struct Round
{
    Longest fill, step, scroll, select;
};

template<class View>
Round runRound(const QList<ShownTime> &times, const QList<ShownCalendar> &calendars, int span)
{
    CalendarModel model;
    View view;
    view.setModel(&model);
    view.resize(1280, 800);
    view.setDays(first, span);
    view.show();
    runFor(100);
    Turns turns;
    Round round;
    turns.take();
    model.setTimes(times, calendars, QTimeZone::utc());
    runFor(50);
    round.fill = turns.take();
    for (int step = 1; step <= 8; ++step) {
        view.setDays(first.addDays(step % 2 * 7), span);
        runFor(20);
    }
    round.step = turns.take();
    for (int y = 0; y < 600; y += 60) {
        view.verticalScrollBar()->setValue(y);
        runFor(5);
    }
    round.scroll = turns.take();
    for (int i = 0; i < 20; ++i) {
        QKeyEvent down(QEvent::KeyPress, i % 3 ? Qt::Key_Down : Qt::Key_Right, {});
        QApplication::sendEvent(&view, &down);
        runFor(5);
    }
    round.select = turns.take();
    return round;
}

void print(const char *name, const Round &round)
{
    std::printf("%-10s fill %5.1f (%4.1f)  step %5.1f (%4.1f)  scroll %5.1f (%4.1f)  "
                "select %5.1f (%4.1f) ms\n",
                name, round.fill.wall, round.fill.cpu, round.step.wall, round.step.cpu,
                round.scroll.wall, round.scroll.cpu, round.select.wall, round.select.cpu);
}

void print(const PlaceRound &round)
{
    std::printf("%-10s show %5.1f (%4.1f)  read %5.1f (%4.1f)  again %5.1f (%4.1f)  "
                "step %5.1f (%4.1f)  spans %5.1f (%4.1f) ms, %d items\n",
                "place", round.show.wall, round.show.cpu, round.read.wall, round.read.cpu,
                round.again.wall, round.again.cpu, round.step.wall, round.step.cpu,
                round.spans.wall, round.spans.cpu, round.shown);
}

} // namespace

int main(int argc, char **argv)
{
    Ews::expectLargeAnswers(); // as the program does
    const QApplication app(argc, argv);
    const auto argument = [](int number, int otherwise) {
        const auto all = QApplication::arguments();
        return number < all.size() ? all.at(number).toInt() : otherwise;
    };
    const int calendars = qMax(1, argument(2, 10));
    const auto times = sample(argument(1, 2000), calendars);
    QList<ShownCalendar> names;
    for (int i = 0; i < calendars; ++i)
        names.append({.name = u"Calendar %1"_s.arg(i), .color = i});
    std::printf("longest turns of the event loop, wall (processor)\n");
    for (int round = 0; round < argument(3, 5); ++round) {
        print("month", runRound<MonthView>(times, names, days));
        print("work week", runRound<DaysView>(times, names, 5));
        print(runPlaceRound(argument(1, 2000), calendars, first));
    }
    return 0;
}
