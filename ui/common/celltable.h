// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

namespace OnBehalf {

class ChoiceDelegate;

/// A table of cells that speak through CellRole: whole rows are selected, explanations run over all
/// columns, and what a cell may become is chosen from a list or typed.
class CellTable : public QTreeView
{
    Q_OBJECT
public:
    explicit CellTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// As wide as their contents until the user changes them. Empty until then.
    [[nodiscard]] QByteArray columns() const;
    /// Empty: as wide as their contents again.
    void restoreColumns(const QByteArray &columns);
    /// Does nothing once the user has changed the columns.
    void fitColumns();

    /// Rows that are selected, in their order: those that are explained, too.
    [[nodiscard]] QModelIndexList selectedCells() const;
    /// The only row that is selected from now on.
    void select(const QModelIndex &index);

Q_SIGNALS:
    void currentRowChanged();
    void linkActivated(const QString &link);

protected:
    /// The column at which the keyboard begins.
    [[nodiscard]] virtual int firstColumn() const { return 0; }
    /// A letter in the current cell; true where it meant something.
    virtual bool typed(const QString &text);
    virtual void fit() = 0;
    /// Whether rows may have explanations below them. They are looked for in all rows.
    [[nodiscard]] virtual bool explains() const { return true; }

    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void showExplanations();
    void selectCurrent();
    bool openList(const QModelIndex &index);

    ChoiceDelegate *m_cells;
    QPersistentModelIndex m_pressed; ///< Was current before it was pressed.
    bool m_fitting = false;
    bool m_sizedByUser = false;
};

} // namespace OnBehalf
