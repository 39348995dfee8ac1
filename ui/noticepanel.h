// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/tones.h"

#include <QFrame>

class QVBoxLayout;

namespace OnBehalf {

class IconLabel;
class TextLabel;

/// A toned box in a dialog: a question, an explanation, a result. Part of the dialog, unlike a
/// MessageBar: nobody closes it.
class NoticePanel : public QFrame
{
    Q_OBJECT
public:
    explicit NoticePanel(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// A bold sentence and what follows it, both plain text.
    void setText(const QString &headline, const QString &text = {});
    /// A line of its own below the text, both plain text too.
    void addPoint(const QString &text, const QString &headline = {});
    void clearPoints();

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    IconLabel *m_icon;
    TextLabel *m_text;
    QVBoxLayout *m_texts;
    QList<TextLabel *> m_points;
};

} // namespace OnBehalf
