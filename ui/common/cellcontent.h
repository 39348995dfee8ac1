// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tones.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

#include <optional>

class QModelIndex;
class QStyleOptionViewItem;

namespace OnBehalf {

/// What the roles of one cell say (see cellroles.h), read once for painting, measuring and
/// clicking.
struct CellContent
{
    QString text;
    QString second; ///< below the text, or beside the box
    QString iconName;
    std::optional<Tone> tone;
    QString badge;
    std::optional<Tone> badgeTone;
    QList<QColor> swatches;
    std::optional<Qt::CheckState> check;
    QBrush background;
    Qt::Alignment alignment;
    int meter = -1;
    int shade = -1;
    bool levelCell = false; ///< a meter or the icon in its place: closer to its word
    bool staged = false;
    bool rowStaged = false;
    bool editable = false;
    bool secondary = false;
    bool bold = false;
    bool struckOut = false;
    bool italic = false;
    bool iconAtEnd = false;
    bool enabled = true;
    bool explained = false; ///< the row below belongs to this one: no line between

    [[nodiscard]] static CellContent of(const QModelIndex &index);

    /// Selection leaves its ground alone.
    [[nodiscard]] bool isShaded() const { return shade >= 0; }

    /// The icon's and the text's ink; both violet where the value is staged.
    [[nodiscard]] QColor iconInk(const QPalette &palette) const;
    [[nodiscard]] QColor textInk(const QPalette &palette) const;
    [[nodiscard]] QColor secondInk(const QPalette &palette) const;
    /// The ground under the cell, or none where the view's own shall stay.
    [[nodiscard]] QBrush ground(const QPalette &palette, bool selected) const;
};

/// Where the parts of a cell are: mirrored from right to left, empty where there is no such part.
struct CellLayout
{
    QRect symbol; ///< icon or meter
    QRect check;
    QRect text;
    QRect second;
    QRect chevron;
    QRect badge;
    QRect swatches; ///< A row of them, the first one where reading begins.
    QFont textFont;
    QFont secondFont;

    [[nodiscard]] static CellLayout of(const CellContent &content,
                                       const QStyleOptionViewItem &option);
    /// The room that shows everything; bold or not, so that staging moves no column.
    [[nodiscard]] static QSize size(const CellContent &content, const QStyleOptionViewItem &option);
    /// Where a click means the check box: the box and what is written beside it.
    [[nodiscard]] QRect checkTarget() const;

    static constexpr int Margin = 8;
    static constexpr int SymbolSide = 16;
    static constexpr int SwatchSide = 10;
    static constexpr int SwatchGap = 3;
    static constexpr int BarWidth = 3; ///< at the row's start, where it is staged
    static constexpr int TextStart = Margin + SymbolSide + Margin; ///< of names and explanations
    static constexpr int RowHeight = 28;
    static constexpr int TallRowHeight = 44;
};

} // namespace OnBehalf
