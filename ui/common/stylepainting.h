// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionProgressBar;

/// The shapes of Style, one function each: how they look is here, which one is meant there.
namespace OnBehalf::Shapes {

/// What a button with a menu keeps free at its end.
constexpr int menuMark = 20;

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line,
                qreal radius = 3);
void focusFrame(QPainter *painter, const QRect &rect, const QPalette &palette, qreal radius);
void button(QPainter *painter, const QStyleOptionButton &option);
void toolButton(QPainter *painter, const QStyleOption &option);
void field(QPainter *painter, const QStyleOption &option);
void checkMark(QPainter *painter, const QStyleOption &option);
void radioMark(QPainter *painter, const QStyleOption &option);
/// A square of a colour that means something; an invalid one is empty.
void swatch(QPainter *painter, const QRect &rect, const QColor &color, const QPalette &palette);
void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &ink);
void progressGroove(QPainter *painter, const QStyleOption &option);
void progressContents(QPainter *painter, const QStyleOptionProgressBar &option);
void tab(QPainter *painter, const QStyleOption &option);
void scrollSlider(QPainter *painter, const QStyleOption &option, const QRect &slider);

} // namespace OnBehalf::Shapes
