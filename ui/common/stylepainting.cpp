// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stylepainting.h"

#include "icons.h"
#include "tones.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace OnBehalf::Shapes {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Half a pixel inwards, so that a line of one pixel is one pixel.
QRectF inner(const QRect &rect, qreal by = 0.5)
{
    return QRectF(rect).adjusted(by, by, -by, -by);
}

bool enabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}
bool hovered(const QStyleOption &option)
{
    return enabled(option) && (option.state & QStyle::State_MouseOver);
}

QRect centredSquare(const QRect &rect)
{
    const int side = qMin(qMin(rect.width(), rect.height()), 16);
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
            side};
}

struct MarkColours
{
    QColor fill;
    QColor line;
    QColor mark;
};

MarkColours markColours(const QStyleOption &option)
{
    const auto &palette = option.palette;
    const auto tones = Tones::of(palette);
    const bool set = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const auto window = palette.color(QPalette::Window);
    if (!enabled(option)) {
        const auto ink = palette.color(QPalette::Disabled, QPalette::Text);
        return {mixed(window, tones.outline(), 0.15), palette.color(QPalette::Mid), ink};
    }
    const auto line = hovered(option) ? tones.focus() : tones.outline();
    if (!set)
        return {palette.color(QPalette::Base), line, {}};
    const auto accent = palette.color(QPalette::Highlight);
    return {accent, tones.dark ? tones.focus() : accent, palette.color(QPalette::HighlightedText)};
}

} // namespace

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line,
                qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(line.isValid() ? inner(rect) : QRectF(rect), radius, radius);
    painter->restore();
}

void swatch(QPainter *painter, const QRect &rect, const QColor &color, const QPalette &palette)
{
    roundedBox(painter, rect, color, Tones::of(palette).outline(), 2);
}

void focusFrame(QPainter *painter, const QRect &rect, const QPalette &palette, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, radius > 0);
    QPen pen(Tones::of(palette).focus(), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inner(rect, 1), radius, radius);
    painter->restore();
}

void button(QPainter *painter, const QStyleOptionButton &option)
{
    const auto &palette = option.palette;
    const auto tones = Tones::of(palette);
    const bool isDefault = option.features & QStyleOptionButton::DefaultButton;
    const bool flat = option.features & QStyleOptionButton::Flat;
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    auto fill = palette.color(QPalette::Button);
    if (!enabled(option)) {
        if (!flat)
            roundedBox(painter, option.rect, fill, palette.color(QPalette::Mid));
        return;
    }
    if (isDefault)
        fill = mixed(fill, palette.color(QPalette::Highlight), tones.dark ? 0.41 : 0.165);
    if (pressed || hovered(option))
        fill = mixed(fill, palette.color(QPalette::ButtonText), pressed ? 0.14 : 0.06);
    const bool focused = option.state & QStyle::State_HasFocus;
    if (!flat || pressed || hovered(option))
        roundedBox(painter, option.rect, fill, isDefault ? tones.focus() : tones.outline());
    if (focused) {
        // A line of the window's ground inside it: otherwise the default button looks the same.
        roundedBox(painter, option.rect.adjusted(2, 2, -2, -2), {}, palette.color(QPalette::Base),
                   1);
        focusFrame(painter, option.rect, palette, 2);
    } else if (isDefault) {
        roundedBox(painter, option.rect.adjusted(1, 1, -1, -1), {},
                   mixed(fill, tones.focus(), tones.dark ? 0.5 : 0.55), 2);
    }
}

void toolButton(QPainter *painter, const QStyleOption &option)
{
    const auto &palette = option.palette;
    const auto ground = palette.color(QPalette::Window);
    const auto tones = Tones::of(palette);
    if (option.state & QStyle::State_On) {
        roundedBox(painter, option.rect,
                   mixed(ground, palette.color(QPalette::Highlight), tones.dark ? 0.41 : 0.165),
                   tones.focus());
    } else if (enabled(option) && (option.state & QStyle::State_Sunken)) {
        roundedBox(painter, option.rect, mixed(ground, palette.color(QPalette::Text), 0.16), {});
    } else if (hovered(option)) {
        roundedBox(painter, option.rect, mixed(ground, palette.color(QPalette::Text), 0.08), {});
    } else if (!(option.state & QStyle::State_AutoRaise)) {
        roundedBox(painter, option.rect, palette.color(QPalette::Button),
                   enabled(option) ? tones.outline() : palette.color(QPalette::Mid));
    }
}

void field(QPainter *painter, const QStyleOption &option)
{
    const auto &palette = option.palette;
    const auto line = enabled(option) ? Tones::of(palette).outline() : palette.color(QPalette::Mid);
    roundedBox(painter, option.rect, palette.color(QPalette::Base), line);
    if (enabled(option) && (option.state & QStyle::State_HasFocus))
        focusFrame(painter, option.rect, palette, 2);
}

void checkMark(QPainter *painter, const QStyleOption &option)
{
    const auto square = centredSquare(option.rect);
    const auto colours = markColours(option);
    roundedBox(painter, square, colours.fill, colours.line);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.topLeft());
    painter->scale(square.width() / 16.0, square.height() / 16.0);
    painter->setPen(QPen(colours.mark, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (option.state & QStyle::State_NoChange)
        painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else if (option.state & QStyle::State_On)
        painter->drawPolyline(QPolygonF{{4.5, 8.25}, {7, 10.75}, {11.5, 5.5}});
    painter->restore();
}

void radioMark(QPainter *painter, const QStyleOption &option)
{
    const auto square = centredSquare(option.rect);
    const auto colours = markColours(option);
    roundedBox(painter, square, colours.fill, colours.line, square.width() / 2.0);
    if (option.state & QStyle::State_On)
        roundedBox(painter, square.adjusted(5, 5, -5, -5), colours.mark, {}, 3);
}

void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &ink)
{
    const int side = qMin(12, qMin(rect.width(), rect.height()));
    const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                       side, side);
    switch (direction) {
    case Qt::UpArrow:
        return paintIcon(painter, square, "chevron-up"_L1, ink);
    case Qt::DownArrow:
        return paintIcon(painter, square, "chevron-down"_L1, ink);
    case Qt::LeftArrow:
        return paintIcon(painter, square, "chevron-left"_L1, ink);
    case Qt::RightArrow:
        return paintIcon(painter, square, "chevron-right"_L1, ink);
    case Qt::NoArrow:
        return;
    }
}

void progressGroove(QPainter *painter, const QStyleOption &option)
{
    roundedBox(painter, option.rect, option.palette.color(QPalette::Base),
               Tones::of(option.palette).outline());
}

void progressContents(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const bool upright = !(option.state & QStyle::State_Horizontal);
    auto bar = option.rect.adjusted(2, 2, -2, -2);
    const int room = upright ? bar.height() : bar.width();
    const qint64 span = qint64(option.maximum) - option.minimum;
    // Without a known end, a third of the bar stands in the middle: calm, and not a value.
    const int length = span <= 0
                           ? room / 3
                           : int(qint64(room) * (qint64(option.progress) - option.minimum) / span);
    if (length <= 0)
        return;
    const int start = span <= 0 ? (room - length) / 2 : 0;
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    if (upright)
        bar = {bar.x(), bar.bottom() + 1 - start - length, bar.width(), length};
    else if (fromRight)
        bar = {bar.right() + 1 - start - length, bar.y(), length, bar.height()};
    else
        bar = {bar.x() + start, bar.y(), length, bar.height()};
    roundedBox(painter, bar, option.palette.color(QPalette::Highlight), {}, 1.5);
}

/// Flat: the current one has the page's ground and a line of the accent over it.
void tab(QPainter *painter, const QStyleOption &option)
{
    const auto &palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        roundedBox(painter, option.rect, palette.color(QPalette::AlternateBase),
                   palette.color(QPalette::Mid), 0);
        painter->fillRect(option.rect.x(), option.rect.y(), option.rect.width(), 2,
                          Tones::of(palette).focus());
    } else if (hovered(option)) {
        painter->fillRect(option.rect, mixed(palette.color(QPalette::Window),
                                             palette.color(QPalette::Text), 0.06));
    }
}

void scrollSlider(QPainter *painter, const QStyleOption &option, const QRect &slider)
{
    const auto tones = Tones::of(option.palette);
    const auto ground = option.palette.color(QPalette::Window);
    painter->fillRect(option.rect, ground);
    const bool active = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const auto shape = slider.adjusted(2, 2, -2, -2);
    if (enabled(option) && shape.isValid()) {
        roundedBox(painter, shape, active ? tones.secondary() : tones.outline(), {},
                   qMin(shape.width(), shape.height()) / 2.0);
    }
}

} // namespace OnBehalf::Shapes
