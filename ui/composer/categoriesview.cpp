// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/categoriesview.h"

#include "common/cellcontent.h"
#include "common/cellroles.h"
#include "common/style.h"
#include "common/stylepainting.h"
#include "common/tones.h"
#include "models/categoriesmodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace OnBehalf {

namespace {

constexpr int swatchSide = 12;
constexpr int rowsAtOnce = 9;

} // namespace

CategoriesView::CategoriesView(CategoriesModel *categories, QWidget *parent)
    : QListView(parent)
{
    setModel(categories);
    setItemDelegate(new CategoryDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Categories"));
}

QSize CategoriesView::sizeHint() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return {QListView::sizeHint().width(),
            rowsAtOnce * itemDelegate()->sizeHint(option, {}).height() + 2 * frameWidth()};
}

void CategoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    constexpr int margin = CellLayout::Margin;
    constexpr int box = CellLayout::SymbolSide;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, softSelection(option.palette));
    const QRect &row = option.rect;
    const auto placed = [&option, &row](int left, int width, int height) {
        return QStyle::visualRect(
            option.direction, row,
            QRect(row.x() + left, row.y() + (row.height() - height) / 2, width, height));
    };
    QStyleOption mark(option);
    mark.rect = placed(margin, box, box);
    const auto state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    mark.state =
        QStyle::State_Enabled | (state == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    Shapes::checkMark(painter, mark);
    int left = 2 * margin + box;
    Shapes::swatch(painter, placed(left, swatchSide, swatchSide),
                   index.data(SwatchesRole).value<QList<QColor>>().value(0), option.palette);
    left += swatchSide + margin;
    const QFont small = offsetFont(-2);
    const QString detail = index.data(SecondLineRole).toString();
    const int detailWidth = QFontMetrics(small).horizontalAdvance(detail) + 2;
    const int nameWidth = qMax(0, row.width() - left - detailWidth - 2 * margin);
    const auto draw = [&](const QRect &room, const QFont &font, const QColor &ink,
                          const QString &text, Qt::Alignment side) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(room,
                          int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    };
    draw(placed(left, nameWidth, row.height()), option.font, option.palette.color(QPalette::Text),
         index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
    draw(placed(row.width() - margin - detailWidth, detailWidth, row.height()), small,
         Tones::of(option.palette).secondary(), detail, Qt::AlignRight);
    if (option.state.testFlag(QStyle::State_HasFocus))
        Shapes::focusFrame(painter, row, option.palette, 0);
    painter->restore();
}

QSize CategoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(CellLayout::RowHeight, QFontMetrics(option.font).height() + 10)};
}

bool CategoryDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &, const QModelIndex &index)
{
    const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool pressed = event->type() == QEvent::KeyPress &&
                         static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    const bool on = Qt::CheckState(index.data(Qt::CheckStateRole).toInt()) == Qt::Checked;
    return model->setData(index, int(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace OnBehalf
