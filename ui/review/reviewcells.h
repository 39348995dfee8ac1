// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/cellpainter.h"

class QTextDocument;

namespace OnBehalf {

/// Cells of the review: sentences with the new value bold, broken where they are long.
class ReviewCells : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void layOut(QTextDocument *document, const QModelIndex &index, const QFont &font,
                int width) const;
};

} // namespace OnBehalf
