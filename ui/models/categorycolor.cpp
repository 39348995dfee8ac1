// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/categorycolor.h"

#include <array>

namespace OnBehalf {

namespace {

/// By the colours' numbers.
constexpr std::array<QRgb, 25> rgbs{0xffd6252e, 0xfff06c15, 0xffffca4c, 0xfffef03d, 0xff4ab63f,
                                    0xff40bd95, 0xff859a52, 0xff3267b8, 0xff613db4, 0xffa34e78,
                                    0xffc4ccdd, 0xff8c9cbd, 0xffc4c4c4, 0xffa5a5a5, 0xff1c1c1c,
                                    0xffaf1e25, 0xffb14f0d, 0xffab7b05, 0xff999400, 0xff35792b,
                                    0xff2e7d64, 0xff5f6c3a, 0xff2a5191, 0xff50328f, 0xff82375f};

} // namespace

QColor shownColor(Category::Color color)
{
    return color == Category::Color::None ? QColor() : QColor::fromRgb(rgbs.at(std::size_t(color)));
}

QList<QColor> shownColors(const QList<Category> &categories, const QStringList &names)
{
    QList<QColor> colors;
    for (const QString &name : names)
        if (const QColor color =
                shownColor(colorOf(categories, name).value_or(Category::Color::None));
            color.isValid())
            colors.append(color);
    return colors;
}

} // namespace OnBehalf
