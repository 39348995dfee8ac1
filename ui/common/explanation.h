// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QStringList>
#include <QTextDocument>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace OnBehalf {

/// The rich text of a spanned explanation row, laid out in \a width, with its links in reading
/// order.
class Explanation
{
public:
    Explanation(const QModelIndex &index, const QStyleOptionViewItem &option, int width);

    [[nodiscard]] int height() const;
    [[nodiscard]] const QStringList &links() const { return m_links; }
    /// The link under \a position of the view, when the row is at \a row; or nothing.
    [[nodiscard]] QString linkAt(QPoint position, const QRect &row) const;
    /// \a currentLink is drawn as the one that the keyboard would open; -1 for none.
    void paint(QPainter *painter, const QRect &row, const QPalette &palette, int currentLink) const;

    [[nodiscard]] static bool isExplanation(const QModelIndex &index);

private:
    struct Range
    {
        int from;
        int to;
    };
    void readLinks();
    void colourBold(const QColor &ink);
    [[nodiscard]] QPoint origin(const QRect &row) const;

    QTextDocument m_document;
    QStringList m_links;
    QList<Range> m_ranges;
    QColor m_ink;
    bool m_mirrored;
};

} // namespace OnBehalf
