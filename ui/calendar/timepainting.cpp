// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/timepainting.h"

#include "calendar/busymarks.h"
#include "common/icons.h"
#include "common/style.h"
#include "common/tones.h"
#include "models/calendarmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Kind = ShownTime::Kind;

namespace {

constexpr int barWidth = 4;
constexpr int categoryWidth = 5;  // with the line before it
constexpr int categoryHeight = 4; // at least
constexpr int textMargin = 5;
constexpr int iconSide = 12;

struct Inks
{
    QColor bar;
    QColor ground;
    QColor line;
    QColor text;
    QColor second;
};

Inks inksOf(const ShownTime &time, const QPalette &palette, const CalendarColor &color)
{
    const auto tones = Tones::of(palette);
    switch (time.kind) {
    case Kind::Asked: {
        const auto ink = tones.ink(Tone::Warning);
        return {ink, tones.ground(Tone::Warning), ink, ink, ink};
    }
    case Kind::Busy:
        return {color.bar, palette.color(QPalette::Base), tones.outline(), tones.secondary(),
                tones.secondary()};
    case Kind::Item:
    case Kind::Private:
        break;
    }
    return {color.bar, color.ground, mixed(color.ground, color.bar, 0.6), color.ink, color.ink};
}

void paintGround(QPainter *painter, const QRect &rect, const ShownTime &time, const Inks &inks,
                 const TimeLook &look)
{
    const bool free = time.entry.showAs == Ews::LegacyFreeBusy::Free;
    painter->fillRect(rect, free ? look.palette.color(QPalette::Base) : inks.ground);
    if (time.kind == Kind::Busy)
        BusyMarks::paintUnknown(painter, rect, look.palette);
    if (time.kind == Kind::Private) {
        QColor dots = inks.bar;
        dots.setAlphaF(0.35F);
        painter->fillRect(rect, QBrush(dots, Qt::Dense6Pattern));
    }
    QPen pen(inks.line, 1);
    if (time.kind == Kind::Asked)
        pen.setWidth(2);
    if (time.kind == Kind::Asked || time.kind == Kind::Busy)
        pen.setDashPattern({4, 2});
    pen.setJoinStyle(Qt::MiterJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const int inset = time.kind == Kind::Asked ? 1 : 0;
    painter->drawRect(rect.adjusted(inset, inset, -1 - inset, -1 - inset));
    if (time.kind == Kind::Asked || !look.begins)
        return;
    const QRect bar(painter->layoutDirection() == Qt::RightToLeft ? rect.right() - barWidth + 1
                                                                  : rect.left(),
                    rect.top(), barWidth, rect.height());
    if (time.entry.showAs == Ews::LegacyFreeBusy::Tentative) {
        painter->fillRect(bar, look.palette.color(QPalette::Base));
        painter->fillRect(bar, QBrush(inks.bar, Qt::BDiagPattern));
        painter->fillRect(bar.adjusted(barWidth - 1, 0, 0, 0), inks.line);
    } else {
        painter->fillRect(bar, inks.bar);
    }
}

/// A narrow bar opposite to that of the calendar, in parts where there are several colours.
void paintCategories(QPainter *painter, const QRect &rect, const Inks &inks, const TimeLook &look)
{
    const QRect bar(painter->layoutDirection() == Qt::RightToLeft ? rect.left() + 1
                                                                  : rect.right() - categoryWidth,
                    rect.top() + 1, categoryWidth, rect.height() - 2);
    painter->fillRect(bar, inks.line);
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    const QRect inner = bar.adjusted(mirrored ? 0 : 1, 0, mirrored ? -1 : 0, 0);
    const int parts = qBound(1, inner.height() / categoryHeight, int(look.categories.size()));
    for (int i = 0; i < parts; ++i) {
        const int top = inner.top() + inner.height() * i / parts;
        const int bottom = inner.top() + inner.height() * (i + 1) / parts;
        painter->fillRect(inner.left(), top, inner.width(), bottom - top - (i + 1 < parts ? 1 : 0),
                          look.categories.at(i));
    }
}

QString iconOf(const ShownTime &time)
{
    using Type = Ews::CalendarItemType;
    if (time.entry.sensitivity == Ews::Sensitivity::Private)
        return u"lock"_s;
    if (time.entry.type == Type::Occurrence || time.entry.type == Type::Exception)
        return u"repeat"_s;
    return {};
}

/// Draws \a text into \a room, broken between words where that is possible; what does not fit is
/// elided. How much it took in height.
int drawWrapped(QPainter *painter, const QRect &room, const QString &text, const QFont &font,
                bool oneLine)
{
    const QFontMetrics metrics(font);
    const int lines = oneLine ? 1 : qMax(1, room.height() / metrics.height());
    if (room.height() < metrics.ascent() || room.width() < metrics.averageCharWidth() * 2)
        return 0;
    painter->setFont(font);
    const auto drawLine = [&](int line, const QString &part) {
        painter->drawText(QRect(room.left(), room.top() + line * metrics.height(), room.width(),
                                metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(part, Qt::ElideRight, room.width()));
    };
    if (lines == 1 || metrics.horizontalAdvance(text) <= room.width()) {
        drawLine(0, text);
        return metrics.height();
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int drawn = 0;
    while (drawn < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool last = drawn + 1 == lines;
        drawLine(drawn, text.mid(line.textStart(), last ? -1 : line.textLength()).trimmed());
        ++drawn;
    }
    layout.endLayout();
    return drawn * metrics.height();
}

void paintWords(QPainter *painter, QRect room, const ShownTime &time, const Inks &inks,
                const TimeLook &look)
{
    QFont bold = look.font;
    bold.setWeight(time.kind == Kind::Busy ? QFont::Normal : QFont::DemiBold);
    bold.setStrikeOut(time.entry.isCancelled);
    const QFont small = offsetFont(-2);
    const QFontMetrics metrics(bold);
    QString title = CalendarModel::title(time);
    const QString subtitle = CalendarModel::subtitle(time);
    if (look.oneLine) {
        if (!look.clock.isEmpty())
            title = u"%1 %2"_s.arg(look.clock, title);
        room.setTop(room.top() + qMax(0, (room.height() - metrics.height()) / 2));
    } else {
        room.setTop(room.top() + qBound(0, (room.height() - metrics.height()) / 2, 3));
    }
    // Words on hatching need a ground of their own.
    if (time.kind == Kind::Busy) {
        const int width = qMin(room.width(), metrics.horizontalAdvance(title));
        painter->fillRect(QRect(room.left() - 3, room.top(), width + 6, metrics.height()),
                          look.palette.color(QPalette::Base));
    }
    painter->setPen(inks.text);
    const int used = drawWrapped(painter, room, title, bold, look.oneLine);
    if (look.oneLine || subtitle.isEmpty())
        return;
    room.setTop(room.top() + used);
    painter->setPen(inks.second);
    drawWrapped(painter, room, subtitle, small, true);
}

} // namespace

void paintTime(QPainter *painter, const QRect &rect, const ShownTime &time, const TimeLook &look)
{
    const Inks inks = inksOf(time, look.palette, look.color);
    paintGround(painter, rect, time, inks, look);
    if (!look.categories.isEmpty())
        paintCategories(painter, rect, inks, look);
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    const bool hasBar = time.kind != Kind::Asked;
    QRect room = rect.adjusted(hasBar && !mirrored ? barWidth + textMargin : textMargin + 2, 1,
                               hasBar && mirrored ? -barWidth - textMargin : -textMargin, -1);
    if (!look.categories.isEmpty())
        room.adjust(mirrored ? categoryWidth : 0, 0, mirrored ? 0 : -categoryWidth, 0);
    const QString name = iconOf(time);
    const QFontMetrics metrics(look.font);
    if (!name.isEmpty() && room.width() > 4 * iconSide && room.height() >= iconSide) {
        const int top = look.oneLine ? rect.center().y() - iconSide / 2 : room.top() + 4;
        const int left = mirrored ? room.left() : room.right() - iconSide + 1;
        paintIcon(painter, {left, qMin(top, rect.bottom() - iconSide), iconSide, iconSide}, name,
                  inks.text);
        room.adjust(mirrored ? iconSide + 2 : 0, 0, mirrored ? 0 : -iconSide - 2, 0);
    }
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    paintWords(painter, room, time, inks, look);
    painter->restore();
    if (!look.current)
        return;
    QPen frame(look.focused ? Tones::of(look.palette).focus() : look.palette.color(QPalette::Text),
               2);
    frame.setJoinStyle(Qt::MiterJoin);
    painter->setPen(frame);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace OnBehalf
