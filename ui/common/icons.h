// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tones.h"

#include <QAnyStringView>
#include <QIcon>
#include <QWidget>

#include <optional>

class QPainter;

namespace OnBehalf {

/// One of resources/icons by its file name ("person"), drawn in the palette's ink: an unknown name
/// is an empty icon. Follows a change of theme by itself, since the ink is asked for at each
/// painting.
[[nodiscard]] QIcon icon(QAnyStringView name);
/// The same in the ink of \a tone; disabled it is grey like any other.
[[nodiscard]] QIcon icon(QAnyStringView name, Tone tone);
/// The program's own icon, in its colours.
[[nodiscard]] QIcon appIcon();

/// For painters with an ink of their own. The icon is centred in \a rect at the rect's smaller
/// side.
void paintIcon(QPainter *painter, const QRect &rect, QAnyStringView name, const QColor &ink);

/// Three rising bars, \a bars of them (0 to 3) in the palette's Text, the others faint.
void paintLevelMeter(QPainter *painter, QRect rect, int bars, const QPalette &palette);

/// An icon beside a text, as a widget: a QLabel with a pixmap would keep the old theme's ink.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(QWidget *parent = nullptr, int side = 16);

    void setIcon(QAnyStringView name, std::optional<Tone> tone = {});
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    std::optional<Tone> m_tone; ///< none: the secondary ink
    int m_side;
};

} // namespace OnBehalf
