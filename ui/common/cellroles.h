// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QMetaType>
#include <QString>

namespace OnBehalf {

/// One thing that a cell may become.
struct Choice
{
    QString name;  ///< "Editor"
    QString label; ///< "Editor (can read, create, and modify items)"
    int value = 0; ///< Of Qt::EditRole.
};

/// What CellDelegate paints a cell from, besides Qt's own roles (DisplayRole, CheckStateRole,
/// FontRole, BackgroundRole, TextAlignmentRole). All are optional; painting knows nothing else.
enum CellRole : int {
    /// QString: the smaller line below the text; beside the box where there is a check box.
    SecondLineRole = Qt::UserRole + 100,
    /// bool: this value is changed here and not sent: ground, bar, bold text, "was …" in violet.
    StagedRole,
    /// bool, asked of column 0: something in this row is staged: bar at the row's start, bold name.
    RowStagedRole,
    /// int: bars of the level meter, 0 to 3; -1 or nothing: no meter.
    MeterRole,
    /// QString: name of an icon in resources/icons.
    IconNameRole,
    /// bool: opens a list (chevron). A read-only cell has none.
    EditableRole,
    /// QString: why a check box is disabled ("needs Editor"), shown beside it.
    ReasonRole,
    /// int: a Tone or -1. Colours the icon; the text too, when it is bold or has no icon. In an
    /// explanation it colours the bold words.
    ToneRole,
    /// QString: rich text with links; makes the row a spanned explanation of its parent.
    LinkTextRole,
    /// bool: text in the secondary colour ("None", "–").
    SecondaryTextRole,
    /// QList<Choice>: what an editable cell offers; see ChoiceDelegate.
    ChoicesRole,
    /// int: how much there is here, 0 to 3: the ground is shaded so much, or it is that of the
    /// tone.
    /// Selecting such a cell frames it, so that its ground goes on to speak. Nothing: no shade.
    ShadeRole,
    /// bool: the icon stands at the cell's end, not before its text.
    IconAtEndRole,
    /// QString: a word or a number on a ground of its own at the cell's end: "conflict".
    BadgeRole,
    /// int: the Tone of the badge or -1.
    BadgeToneRole,
    /// QList<QColor>: small squares at the cell's end; an invalid colour is an empty one. What they
    /// mean is said in words somewhere: in the tooltip, to a screen reader.
    SwatchesRole,
};

} // namespace OnBehalf
