// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QProxyStyle>

class QApplication;

namespace OnBehalf {

enum class Theme { System, Light, Dark };

/// Our style, the palette of the theme and, where it is missing, a font. May be called again.
/// With Theme::System it follows the desktop's changes.
void applyTheme(QApplication &app, Theme theme);

/// Where the platform names no font that exists, Inter or Noto Sans at 10 pt.
void ensureFont(QApplication &app);

/// \a offset pixels at 96 dpi away from the program's font (in points, so it scales): titles +6,
/// headers and status -1, second lines -2.
[[nodiscard]] QFont offsetFont(qreal offset, QFont::Weight weight = QFont::Normal);

/// Fusion, flat, with outlines that are visible in the dark: stock Fusion's are derived by
/// darkening the window's colour. Chooses nothing by itself: all colours come from the palette and
/// Tones.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;
};

} // namespace OnBehalf
