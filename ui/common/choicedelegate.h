// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cellpainter.h"

#include <QComboBox>

namespace OnBehalf {

/// Opens the list of what an editable cell may become: its ChoicesRole, or the row's.
class ChoiceDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
};

/// Says the short name in the cell and the whole label in the list.
class ChoiceCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceCombo(QWidget *parent = nullptr);

    void hidePopup() override;

Q_SIGNALS:
    void popupHidden();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace OnBehalf
