// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textlabel.h"

#include "style.h"

#include <QApplication>
#include <QEvent>

namespace OnBehalf {

TextLabel::TextLabel(TextKind kind, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText); // much of it was written by others
    applyFont();
    applyInk();
}

TextLabel::TextLabel(TextKind kind, const QString &text, QWidget *parent)
    : TextLabel(kind, parent)
{
    setText(text);
}

void TextLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    applyInk();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        applyInk();
}

void TextLabel::applyFont()
{
    switch (m_kind) {
    case TextKind::Title:
        return setFont(offsetFont(6, QFont::DemiBold));
    case TextKind::Section:
        return setFont(offsetFont(0, QFont::DemiBold));
    case TextKind::Small:
        return setFont(offsetFont(-2));
    case TextKind::Body:
    case TextKind::Secondary:
        return setFont(offsetFont(0));
    }
}

void TextLabel::applyInk()
{
    const bool secondary = m_kind == TextKind::Secondary || m_kind == TextKind::Small;
    const auto tones = Tones::of(QApplication::palette());
    QPalette own;
    if (m_tone || secondary) {
        const auto ink = m_tone ? tones.ink(*m_tone) : tones.secondary();
        own.setColor(QPalette::Active, QPalette::WindowText, ink);
        own.setColor(QPalette::Inactive, QPalette::WindowText, ink);
        // Setting a palette is a change of palette: stop where nothing changes.
        if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
            return;
    } else if (!testAttribute(Qt::WA_SetPalette)) {
        return;
    }
    setPalette(own);
}

} // namespace OnBehalf
