// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarcolor.h"

#include "common/tones.h"

#include <array>

namespace OnBehalf {

namespace {

struct Hue
{
    QRgb light;
    QRgb dark;
};

// Neighbours differ in lightness or far in hue, so that they differ for people who see fewer
// colours.
constexpr std::array hues{Hue{0x1f6aa5, 0x6aa9db}, Hue{0x2a7a43, 0x6cc08a}, Hue{0x9a4a00, 0xe0a060},
                          Hue{0x86458c, 0xc08bd0}, Hue{0x1f7a70, 0x6fc2b8}, Hue{0xa33a52, 0xe58a9e},
                          Hue{0x6b6a1c, 0xbdbb63}, Hue{0x4a55a8, 0x98a2e8}, Hue{0x7a5a45, 0xc7a58c},
                          Hue{0x59626e, 0xa5aebb}};

constexpr qreal groundPart = 0.15;
constexpr qreal inkPart = 0.45;

} // namespace

CalendarColor CalendarColor::of(int calendar, const QPalette &palette)
{
    const Hue &hue = hues.at(size_t(calendar) % hues.size());
    const QColor bar = QColor::fromRgb(Tones::of(palette).dark ? hue.dark : hue.light);
    return {.bar = bar,
            .ground = mixed(palette.color(QPalette::Base), bar, groundPart),
            .ink = mixed(palette.color(QPalette::Text), bar, inkPart)};
}

} // namespace OnBehalf
