// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesdraft.h"

#include <QTreeView>

namespace OnBehalf {

class DelegatesFilter;
class DelegatesModel;
class LevelDelegate;

/// The table of delegates: levels set with a letter or from a list, explanations over all columns.
class DelegatesView : public QTreeView
{
    Q_OBJECT
public:
    explicit DelegatesView(DelegatesModel *delegates, QWidget *parent = nullptr);

    void setFilterText(const QString &text);
    [[nodiscard]] int shownDelegates() const;

    [[nodiscard]] QString currentKey() const;
    /// Of the rows that are selected, in their order.
    [[nodiscard]] QStringList selectedKeys() const;
    void setCurrentKey(const QString &key, int column);

    /// Columns are as wide as their contents until the user changes them.
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &columns);
    void fitColumns();

Q_SIGNALS:
    void currentKeyChanged();
    /// A letter was typed: for all rows that are selected.
    void levelTyped(const QStringList &keys, OnBehalf::DelegateFolder folder,
                    Ews::DelegateLevel level);
    void linkActivated(const QString &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void showExplanations();
    void selectCurrent();
    void select(const QModelIndex &index);
    bool openList(const QModelIndex &index);
    bool typeLevel(const QString &text);
    [[nodiscard]] QModelIndex toSource(const QModelIndex &index) const;

    DelegatesModel *m_delegates;
    DelegatesFilter *m_filter;
    LevelDelegate *m_cells;
    QPersistentModelIndex m_pressed; ///< Was current before it was pressed.
    bool m_fitting = false;
    bool m_sizedByUser = false;
};

} // namespace OnBehalf
