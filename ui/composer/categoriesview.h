// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace OnBehalf {

class CategoriesModel;

/// Categories with a box for each; a click anywhere in a row, or Space, checks it.
class CategoriesView : public QListView
{
    Q_OBJECT
public:
    explicit CategoriesView(CategoriesModel *categories, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};

/// A box, a colour, a name, and what the colour is called.
class CategoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace OnBehalf
