// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tones.h"

#include <QLatin1String>

namespace OnBehalf {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
    [[nodiscard]] QColor of(bool isDark) const { return QColor::fromRgb(isDark ? dark : light); }
};

struct PaletteTable
{
    QRgb window, base, alternate, text, button, highlight, highlighted, link, linkVisited;
    QRgb placeholder, mid, midlight, light, darkEdge, shadow, toolTip, disabled;
};

constexpr PaletteTable LightTable{
    .window = 0xfff3f4f6,
    .base = 0xffffffff,
    .alternate = 0xfff8f9fa,
    .text = 0xff1c2127,
    .button = 0xfffafafb,
    .highlight = 0xff1f6aa5,
    .highlighted = 0xffffffff,
    .link = 0xff0b5cad,
    .linkVisited = 0xff6a3ba3,
    .placeholder = 0xff6a727d,
    .mid = 0xffc4c9d0,
    .midlight = 0xffe3e6ea,
    .light = 0xffffffff,
    .darkEdge = 0xff9aa1ab,
    .shadow = 0xff59626e,
    .toolTip = 0xffffffff,
    .disabled = 0xff66707b,
};

constexpr PaletteTable DarkTable{
    .window = 0xff25282d,
    .base = 0xff1c1e22,
    .alternate = 0xff202327,
    .text = 0xffe4e7eb,
    .button = 0xff31353b,
    .highlight = 0xff2d7ab8,
    .highlighted = 0xffffffff,
    .link = 0xff82bdf2,
    .linkVisited = 0xffcdb0f3,
    .placeholder = 0xff98a1ac,
    .mid = 0xff464c54,
    .midlight = 0xff353a41,
    .light = 0xff4a5059,
    .darkEdge = 0xff15171a,
    .shadow = 0xff0e0f11,
    .toolTip = 0xff31353b,
    .disabled = 0xff8c95a0,
};

QPalette fromTable(const PaletteTable &table)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) {
        palette.setColor(QPalette::All, role, QColor::fromRgb(rgb));
    };
    set(QPalette::Window, table.window);
    set(QPalette::Base, table.base);
    set(QPalette::AlternateBase, table.alternate);
    set(QPalette::WindowText, table.text);
    set(QPalette::Text, table.text);
    set(QPalette::ButtonText, table.text);
    set(QPalette::BrightText, table.highlighted);
    set(QPalette::Button, table.button);
    set(QPalette::Highlight, table.highlight);
    set(QPalette::HighlightedText, table.highlighted);
    set(QPalette::Link, table.link);
    set(QPalette::LinkVisited, table.linkVisited);
    set(QPalette::PlaceholderText, table.placeholder);
    set(QPalette::Mid, table.mid);
    set(QPalette::Midlight, table.midlight);
    set(QPalette::Light, table.light);
    set(QPalette::Dark, table.darkEdge);
    set(QPalette::Shadow, table.shadow);
    set(QPalette::ToolTipBase, table.toolTip);
    set(QPalette::ToolTipText, table.text);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(table.disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor::fromRgb(table.window));
    palette.setColor(QPalette::Disabled, QPalette::Button, QColor::fromRgb(table.window));
    return palette;
}

} // namespace

Tones Tones::of(const QPalette &palette)
{
    return {.dark = palette.color(QPalette::Window).lightness() < 128};
}

QColor Tones::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Staged:
        return Pair{0xff6a3ba3, 0xffcdb0f3}.of(dark);
    case Tone::Error:
        return Pair{0xffa8201a, 0xffff9c92}.of(dark);
    case Tone::Warning:
        return Pair{0xff835000, 0xfff0c062}.of(dark);
    case Tone::Success:
        return Pair{0xff1c6638, 0xff82d3a0}.of(dark);
    case Tone::Info:
        return Pair{0xff0b5595, 0xff90c6f7}.of(dark);
    }
    return {};
}

QColor Tones::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Staged:
        return Pair{0xfff1eafb, 0xff382a50}.of(dark);
    case Tone::Error:
        return Pair{0xfffcebe9, 0xff472422}.of(dark);
    case Tone::Warning:
        return Pair{0xfffff3d9, 0xff40331a}.of(dark);
    case Tone::Success:
        return Pair{0xffe5f4ea, 0xff1d3a29}.of(dark);
    case Tone::Info:
        return Pair{0xffe6f0fa, 0xff1c344c}.of(dark);
    }
    return {};
}

QColor Tones::secondary() const
{
    return Pair{0xff59626e, 0xffa7b0bb}.of(dark);
}
QColor Tones::outline() const
{
    return Pair{0xff868e99, 0xff7c8590}.of(dark);
}
QColor Tones::focus() const
{
    return Pair{0xff1f6aa5, 0xff5aa5df}.of(dark);
}
QColor Tones::sidebar() const
{
    return Pair{0xffe9ecf0, 0xff1f2226}.of(dark);
}

QLatin1String toneIconName(Tone tone)
{
    using namespace Qt::Literals::StringLiterals;
    switch (tone) {
    case Tone::Staged:
        return "circle-pencil"_L1;
    case Tone::Error:
        return "circle-cross"_L1;
    case Tone::Warning:
        return "warning"_L1;
    case Tone::Success:
        return "circle-check"_L1;
    case Tone::Info:
        return "circle-info"_L1;
    }
    return {};
}

QPalette lightPalette()
{
    return fromTable(LightTable);
}
QPalette darkPalette()
{
    return fromTable(DarkTable);
}

QColor mixed(const QColor &ground, const QColor &over, qreal part)
{
    const auto channel = [part](int below, int above) {
        return qRound(below + (above - below) * part);
    };
    return {channel(ground.red(), over.red()), channel(ground.green(), over.green()),
            channel(ground.blue(), over.blue())};
}

QColor softSelection(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight),
                 Tones::of(palette).dark ? 0.34 : 0.15);
}

} // namespace OnBehalf
