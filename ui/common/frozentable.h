// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace OnBehalf {

class CellDelegate;

/// A wide table of cells that speak through CellRole, whose first column stays where it is when the
/// others are scrolled. Keyboard and screen readers know one table: what is seen of the first
/// column is a second view over it, without a focus of its own.
class FrozenTable : public QTableView
{
    Q_OBJECT
public:
    explicit FrozenTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// The only cell that is selected from now on.
    void select(const QModelIndex &index);

    /// What is seen of the first column.
    [[nodiscard]] QTableView *frozen() const { return m_frozen; }

Q_SIGNALS:
    void currentCellChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void prepare(QTableView *view, CellDelegate *cells) const;
    void placeFrozen();
    void fitRows();
    void fitColumns();

    QTableView *m_frozen;
    bool m_fitting = false;
    bool m_sizedByUser = false;
};

} // namespace OnBehalf
