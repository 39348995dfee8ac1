// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/leveldelegate.h"

#include "delegates/delegatesdraft.h"
#include "models/delegatesmodel.h"
#include "text/delegatetext.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QPointer>
#include <QStylePainter>
#include <QTimer>

namespace OnBehalf {

using Ews::DelegateLevel;

namespace {

/// Custom on the server, also where another level is staged over it: the way back to it.
bool hadCustom(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    const auto source = proxy ? proxy->mapToSource(index) : index;
    const auto *model = qobject_cast<const DelegatesModel *>(source.model());
    const auto *row = model ? model->rowAt(source) : nullptr;
    const auto folder = DelegatesModel::folderOf(index.column());
    return row && folder &&
           row->levelsBefore[*folder].value_or(row->levels[*folder]) == DelegateLevel::Custom;
}

} // namespace

QWidget *LevelDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    if (!DelegatesModel::folderOf(index.column()) || DelegatesModel::isExplanation(index))
        return nullptr;
    auto *combo = new LevelCombo(hadCustom(index), parent);
    combo->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    // const: QStyledItemDelegate's own editors commit through the same two signals.
    auto *self = const_cast<LevelDelegate *>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] { Q_EMIT self->commitData(combo); });
    connect(
        combo, &LevelCombo::popupHidden, self,
        [self, editor = QPointer(combo)] {
            if (editor && editor->isVisible()) // Escape and choosing have closed it already
                Q_EMIT self->closeEditor(editor, NoHint);
        },
        Qt::QueuedConnection);
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void LevelDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<LevelCombo *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole).toInt()));
}

void LevelDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    model->setData(index, static_cast<LevelCombo *>(editor)->currentData());
}

LevelCombo::LevelCombo(bool withCustom, QWidget *parent)
    : QComboBox(parent)
{
    for (const auto level : {DelegateLevel::None, DelegateLevel::Reviewer, DelegateLevel::Author,
                             DelegateLevel::Editor})
        addItem(levelLabel(level), int(level));
    if (withCustom)
        addItem(levelLabel(DelegateLevel::Custom), int(DelegateLevel::Custom));
    // The cell is narrow, the list need not be.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24);
}

void LevelCombo::hidePopup()
{
    QComboBox::hidePopup();
    Q_EMIT popupHidden();
}

void LevelCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = levelName(DelegateLevel(currentData().toInt()));
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace OnBehalf
