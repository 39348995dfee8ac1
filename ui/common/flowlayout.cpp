// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace OnBehalf {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setSpacings(int between, int lines)
{
    setSpacing(between);
    m_lineSpacing = lines;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> lines;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lines.isEmpty() || lines.last().width + spacing() + size.width() > width)
            lines.append({.items = {}, .width = -spacing(), .height = 0});
        Line &line = lines.last();
        line.items.append(item);
        line.width += spacing() + size.width();
        line.height = qMax(line.height, size.height());
    }
    return lines;
}

void FlowLayout::place(const Line &line, const QRect &room) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.x();
    int spare = qMax(0, room.width() - line.width);
    for (auto *item : line.items) {
        if (item->alignment() & Qt::AlignRight)
            x += std::exchange(spare, 0);
        QSize size = item->sizeHint().boundedTo({room.width(), line.height});
        if (item->alignment() & Qt::AlignJustify)
            size.rwidth() += std::exchange(spare, 0);
        const QRect rect(x, room.y() + (line.height - size.height()) / 2, size.width(),
                         size.height());
        const QRect visible = QStyle::visualRect(direction, contentsRect(), rect);
        if (auto *widget = item->widget())
            widget->setGeometry(visible); // an alignment would be applied within the rectangle
        else
            item->setGeometry(visible);
        x += size.width() + spacing();
    }
}

int FlowLayout::heightForWidth(int width) const
{
    const auto margins = contentsMargins();
    int height = -m_lineSpacing;
    for (const Line &line : lines(width - margins.left() - margins.right()))
        height += line.height + m_lineSpacing;
    return qMax(0, height) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size = minimumSize();
    for (const Line &line : lines(QLAYOUTSIZE_MAX))
        size = size.expandedTo({line.width, line.height});
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect room = contentsRect();
    for (const Line &line : lines(room.width())) {
        place(line, room);
        room.setTop(room.top() + line.height + m_lineSpacing);
    }
}

} // namespace OnBehalf
