// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/principalsview.h"

#include "calendar/calendarcolor.h"
#include "common/cellroles.h"
#include "common/style.h"
#include "common/stylepainting.h"
#include "common/tones.h"
#include "models/principalsmodel.h"

#include <QMouseEvent>
#include <QPainter>

namespace OnBehalf {

namespace {

constexpr int margin = 8;
constexpr int swatch = 10;
constexpr int box = 16;

QRect boxRect(const QStyleOptionViewItem &option)
{
    const QRect rect(option.rect.x() + margin, option.rect.y() + (option.rect.height() - box) / 2,
                     box, box);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

PrincipalsView::PrincipalsView(PrincipalsModel *principals, QWidget *parent)
    : QListView(parent)
    , m_principals(principals)
{
    setModel(principals);
    setItemDelegate(new PrincipalDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Calendars"));
    connect(principals, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

QString PrincipalsView::currentAddress() const
{
    const auto index = currentIndex();
    return index.isValid() ? m_principals->rows().at(index.row()).address : QString();
}

QSize PrincipalsView::sizeHint() const
{
    constexpr int most = 5;
    const int rows = qBound(2, m_principals->rowCount(), most);
    return {QListView::sizeHint().width(), rows * qMax(1, sizeHintForRow(0)) + 2 * frameWidth()};
}

void PrincipalsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentPrincipalChanged();
}

void PrincipalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, softSelection(option.palette));
    const auto state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    QStyleOption mark(option);
    mark.rect = boxRect(option);
    mark.state =
        QStyle::State_Enabled | (state == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    Shapes::checkMark(painter, mark);
    const int start = margin + box + margin;
    const QRect color(option.rect.x() + start, option.rect.center().y() - swatch / 2, swatch,
                      swatch);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, color),
                      CalendarColor::of(index.row(), option.palette).bar);
    const QFont small = offsetFont(-2);
    const QFontMetrics metrics(option.font);
    const QFontMetrics smallMetrics(small);
    const int height = metrics.height() + smallMetrics.height();
    QRect room(option.rect.x() + start + swatch + margin,
               option.rect.y() + (option.rect.height() - height) / 2,
               option.rect.width() - start - swatch - 2 * margin, metrics.height());
    const auto draw = [&](const QFont &font, const QColor &ink, const QString &text) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
        room.translate(0, room.height());
        room.setHeight(smallMetrics.height());
    };
    const bool faint = index.data(SecondaryTextRole).toBool();
    const auto secondary = Tones::of(option.palette).secondary();
    draw(option.font, faint ? secondary : option.palette.color(QPalette::Text),
         index.data(Qt::DisplayRole).toString());
    draw(small, secondary, index.data(SecondLineRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus))
        Shapes::focusFrame(painter, option.rect, option.palette, 0);
    painter->restore();
}

QSize PrincipalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + QFontMetrics(offsetFont(-2)).height() + 8};
}

bool PrincipalDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                         boxRect(option)
                             .adjusted(-6, -10, 6, 10)
                             .contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    const bool pressed = event->type() == QEvent::KeyPress &&
                         static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    const bool on = Qt::CheckState(index.data(Qt::CheckStateRole).toInt()) == Qt::Checked;
    return model->setData(index, int(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace OnBehalf
