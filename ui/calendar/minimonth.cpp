// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/minimonth.h"

#include "calendar/monthdaysaccessible.h"
#include "common/style.h"
#include "common/stylepainting.h"
#include "common/textlabel.h"
#include "common/tones.h"
#include "text/datetext.h"
#include "toolrow.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int weekRows = 7;   // the names of the days, and six weeks
constexpr int dayColumns = 8; // the week's number, and seven days

} // namespace

MiniMonth::MiniMonth(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextKind::Section, this))
    , m_before(ToolRow::stepButton("monthBefore", "chevron-left"_L1, tr("The month before"), this))
    , m_after(ToolRow::stepButton("monthAfter", "chevron-right"_L1, tr("The month after"), this))
    , m_days(new MonthDays(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(false);
    connect(m_before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_days, &MonthDays::chosen, this, &MiniMonth::dayChosen);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_before);
    head->addWidget(m_title, 1);
    head->addWidget(m_after);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_days);
    setFocusProxy(m_days);
    setDay(QDate::currentDate(), {QDate::currentDate(), 1});
}

void MiniMonth::setDay(QDate day, const ShownRange &shown)
{
    const bool another = day != m_days->day;
    m_days->month = day;
    m_days->day = day;
    m_days->range = shown;
    showTitle();
    if (another)
        m_days->sayDay();
}

void MiniMonth::setBusyDays(const QSet<QDate> &days)
{
    m_days->busy = days;
    m_days->update();
}

void MiniMonth::turn(int months)
{
    m_days->month = m_days->month.addMonths(months);
    showTitle();
}

void MiniMonth::showTitle()
{
    m_title->setText(rangeTitle(m_days->month, CalendarSpan::Month));
    m_days->setAccessibleName(
        tr("%1; %2 is chosen", "a month, a day").arg(m_title->text(), weekdayText(m_days->day)));
    m_days->update();
}

MonthDays::MonthDays(QWidget *parent)
    : QWidget(parent)
{
    MonthDaysAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MonthDays::sizeHint() const
{
    const QFontMetrics metrics(offsetFont(-1));
    return {metrics.horizontalAdvance(u"00"_s) * dayColumns * 2, (metrics.height() + 4) * weekRows};
}

QDate MonthDays::firstShown() const
{
    return weekOf(QDate(month.year(), month.month(), 1));
}

QRect MonthDays::cellRect(int row, int column) const
{
    const QRect rect(width() * column / dayColumns, height() * row / weekRows,
                     width() * (column + 1) / dayColumns - width() * column / dayColumns,
                     height() * (row + 1) / weekRows - height() * row / weekRows);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void MonthDays::paintDay(QPainter *painter, QDate date, const QRect &cell) const
{
    const bool isToday = date == QDate::currentDate();
    const bool inRange = date >= range.first && date <= range.last();
    if (inRange)
        painter->fillRect(cell, softSelection(palette()));
    QFont font = offsetFont(-1);
    font.setWeight(busy.contains(date) || isToday ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(date.month() == month.month() ? palette().color(QPalette::Text)
                                                  : Tones::of(palette()).secondary());
    if (isToday) {
        painter->fillRect(cell.adjusted(2, 1, -2, -1), palette().color(QPalette::Highlight));
        painter->setPen(palette().color(QPalette::HighlightedText));
    }
    painter->drawText(cell, Qt::AlignCenter, spokenLocale().toString(date.day()));
    if (date == day && hasFocus())
        Shapes::focusFrame(painter, cell, palette(), 2);
}

void MonthDays::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QDate first = firstShown();
    painter.setFont(offsetFont(-2));
    painter.setPen(Tones::of(palette()).secondary());
    for (int column = 1; column < dayColumns; ++column)
        painter.drawText(
            cellRect(0, column), Qt::AlignCenter,
            spokenLocale().dayName(first.addDays(column - 1).dayOfWeek(), QLocale::NarrowFormat));
    for (int row = 1; row < weekRows; ++row) {
        const QDate monday = first.addDays((row - 1) * 7);
        painter.setFont(offsetFont(-2));
        painter.setPen(Tones::of(palette()).secondary());
        painter.drawText(cellRect(row, 0), Qt::AlignCenter,
                         spokenLocale().toString(monday.weekNumber()));
        for (int column = 1; column < dayColumns; ++column)
            paintDay(&painter, monday.addDays(column - 1), cellRect(row, column));
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QRect MonthDays::dayRect(int part) const
{
    return part < 0 ? QRect() : cellRect(part / 7 + 1, part % 7 + 1);
}

int MonthDays::partAt(QPoint point) const
{
    for (int part = 0; part < shownDays; ++part)
        if (dayRect(part).contains(point))
            return part;
    return -1;
}

int MonthDays::currentPart() const
{
    const auto part = firstShown().daysTo(day);
    return part >= 0 && part < shownDays ? int(part) : -1;
}

void MonthDays::sayDay()
{
    PartsAccessible::sayCurrent(this, currentPart());
}

void MonthDays::mousePressEvent(QMouseEvent *event)
{
    if (const int part = partAt(event->position().toPoint()); part >= 0)
        Q_EMIT chosen(firstShown().addDays(part));
}

void MonthDays::keyPressEvent(QKeyEvent *event)
{
    const int later = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    QDate to;
    switch (event->key()) {
    case Qt::Key_Left:
        to = day.addDays(-later);
        break;
    case Qt::Key_Right:
        to = day.addDays(later);
        break;
    case Qt::Key_Up:
        to = day.addDays(-7);
        break;
    case Qt::Key_Down:
        to = day.addDays(7);
        break;
    case Qt::Key_PageUp:
        to = day.addMonths(-1);
        break;
    case Qt::Key_PageDown:
        to = day.addMonths(1);
        break;
    case Qt::Key_Home:
        to = QDate(day.year(), day.month(), 1);
        break;
    case Qt::Key_End:
        to = QDate(day.year(), day.month(), day.daysInMonth());
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    Q_EMIT chosen(to);
}

void MonthDays::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    sayDay();
    update();
}

void MonthDays::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace OnBehalf
