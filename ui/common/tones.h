// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace OnBehalf {

/// What a message or a cell says besides its words. Never alone: each comes with an icon and a
/// word.
enum class Tone { Staged, Error, Warning, Success, Info };

/// The colours that QPalette has no role for, light or dark as the palette's Window is.
/// Every ink is readable (4.5:1) on its ground, on Base and on a softly selected row.
struct Tones
{
    bool dark = false;

    [[nodiscard]] static Tones of(const QPalette &palette);

    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] QColor ground(Tone tone) const;
    [[nodiscard]] QColor secondary() const; ///< second lines, explanations
    [[nodiscard]] QColor outline() const;   ///< fields, marks, buttons
    [[nodiscard]] QColor focus() const;     ///< the current cell, the focused control
    [[nodiscard]] QColor sidebar() const;   ///< the ground beside the page
};

/// The name of the icon that goes with a tone.
[[nodiscard]] QLatin1String toneIconName(Tone tone);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// \a part of \a over laid on \a ground, opaque, so that painting it twice changes nothing.
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &over, qreal part);
/// A selected row: visible, yet the tones on it stay readable.
[[nodiscard]] QColor softSelection(const QPalette &palette);

} // namespace OnBehalf
