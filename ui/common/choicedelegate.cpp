// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choicedelegate.h"

#include "cellroles.h"

#include <QAbstractItemView>
#include <QPointer>
#include <QStylePainter>
#include <QTimer>

namespace OnBehalf {

namespace {

constexpr int NameRole = Qt::UserRole + 1;

} // namespace

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const auto choices = index.data(ChoicesRole).value<QList<Choice>>();
    if (choices.isEmpty())
        return nullptr;
    auto *combo = new ChoiceCombo(parent);
    for (const auto &choice : choices) {
        combo->addItem(choice.label, choice.value);
        combo->setItemData(combo->count() - 1, choice.name, NameRole);
    }
    // The cell is narrow, the list need not be.
    combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 24);
    combo->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    // const: QStyledItemDelegate's own editors commit through the same two signals.
    auto *self = const_cast<ChoiceDelegate *>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] { Q_EMIT self->commitData(combo); });
    connect(
        combo, &ChoiceCombo::popupHidden, self,
        [self, editor = QPointer(combo)] {
            if (editor && editor->isVisible()) // Escape and choosing have closed it already
                Q_EMIT self->closeEditor(editor, NoHint);
        },
        Qt::QueuedConnection);
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<ChoiceCombo *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole).toInt()));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    model->setData(index, static_cast<ChoiceCombo *>(editor)->currentData());
}

ChoiceCombo::ChoiceCombo(QWidget *parent)
    : QComboBox(parent)
{}

void ChoiceCombo::hidePopup()
{
    QComboBox::hidePopup();
    Q_EMIT popupHidden();
}

void ChoiceCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = currentData(NameRole).toString();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace OnBehalf
