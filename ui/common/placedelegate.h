// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace OnBehalf {

/// Paints the places of the sidebar and the headings between them.
class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role : int { IdRole = Qt::UserRole + 1, IconRole, CountRole, CountStagedRole, HintRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setFolded(bool folded) { m_folded = folded; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                      const QString &text) const;
    void paintPlace(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    /// Gives back the badge's width.
    int paintBadge(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    bool m_folded = false;
};

} // namespace OnBehalf
