// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/cellpainter.h"

#include <QComboBox>

namespace OnBehalf {

/// Opens the list of levels in a cell: those that can be given, and Custom where that is what the
/// person has.
class LevelDelegate : public CellDelegate
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

/// Says the level's name in the cell and Outlook's whole label in the list.
class LevelCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit LevelCombo(bool withCustom, QWidget *parent = nullptr);

    void hidePopup() override;

Q_SIGNALS:
    void popupHidden();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace OnBehalf
