// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tones.h"

#include <QLabel>

#include <optional>

namespace OnBehalf {

/// Our kinds of type: pixels away from the system's font (see offsetFont()), so that they follow
/// it.
enum class TextKind {
    Title,     ///< +6 semibold: the name of a place
    Section,   ///< semibold: headings
    Body,      ///< plain
    Secondary, ///< in the secondary ink: the line below a title
    Small,     ///< -2, secondary: second lines
};

/// A label of one kind, wrapped, which follows changes of the theme and of the font.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextKind kind, QWidget *parent = nullptr);
    TextLabel(TextKind kind, const QString &text, QWidget *parent = nullptr);

    /// The ink of a tone instead of the kind's own.
    void setTone(std::optional<Tone> tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyInk();

    TextKind m_kind;
    std::optional<Tone> m_tone;
};

} // namespace OnBehalf
