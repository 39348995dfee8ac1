// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellpainter.h"

#include "cellcontent.h"
#include "cellroles.h"
#include "explanation.h"
#include "icons.h"
#include "stylepainting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An explanation runs over all columns, but not out of sight.
int explanationWidth(const QWidget *widget, int otherwise)
{
    const auto *tree = qobject_cast<const QTreeView *>(widget);
    return tree ? qMin(tree->header()->length(), tree->viewport()->width()) : otherwise;
}

void paintText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &ink, Qt::Alignment alignment)
{
    if (rect.isEmpty() || text.isEmpty())
        return;
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void paintParts(QPainter *painter, const QStyleOptionViewItem &option, const CellContent &content)
{
    const auto layout = CellLayout::of(content, option);
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    auto alignment = start;
    if (content.alignment & Qt::AlignHorizontal_Mask)
        alignment =
            QStyle::visualAlignment(option.direction, content.alignment & Qt::AlignHorizontal_Mask);
    if (content.meter >= 0) {
        auto meter = option.palette;
        meter.setColor(QPalette::Text, content.iconInk(option.palette));
        paintLevelMeter(painter, layout.symbol, content.meter, meter);
    } else if (!content.iconName.isEmpty() && !layout.symbol.isNull()) {
        paintIcon(painter, layout.symbol, content.iconName, content.iconInk(option.palette));
    }
    if (content.check) {
        QStyleOption mark(option);
        mark.rect = layout.check;
        mark.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange |
                        QStyle::State_MouseOver);
        mark.state.setFlag(QStyle::State_Enabled, content.enabled);
        mark.state |= *content.check == Qt::Checked            ? QStyle::State_On
                      : *content.check == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                               : QStyle::State_Off;
        Shapes::checkMark(painter, mark);
    }
    paintText(painter, layout.text, content.text, layout.textFont, content.textInk(option.palette),
              alignment);
    paintText(painter, layout.second, content.second, layout.secondFont,
              content.secondInk(option.palette), start);
    if (!layout.badge.isNull()) {
        const auto tones = Tones::of(option.palette);
        const auto ground = content.badgeTone ? tones.ground(*content.badgeTone)
                                              : option.palette.color(QPalette::Midlight);
        Shapes::roundedBox(painter, layout.badge, ground, {}, 3);
        auto font = layout.secondFont;
        font.setWeight(QFont::DemiBold);
        paintText(painter, layout.badge, content.badge, font,
                  content.badgeTone ? tones.ink(*content.badgeTone) : tones.secondary(),
                  Qt::AlignHCenter);
    }
    for (qsizetype i = 0; i < content.swatches.size(); ++i) {
        constexpr int side = CellLayout::SwatchSide;
        const QRect one(layout.swatches.x() + int(i) * (side + CellLayout::SwatchGap),
                        layout.swatches.y(), side, side);
        Shapes::swatch(painter, QStyle::visualRect(option.direction, layout.swatches, one),
                       content.swatches.at(i), option.palette);
    }
    if (!layout.chevron.isNull()) {
        Shapes::chevron(painter, layout.chevron, Qt::DownArrow,
                        Tones::of(option.palette).secondary());
    }
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void CellDelegate::installOn(QAbstractItemView *view)
{
    m_view = view;
    m_viewport = view->viewport();
    view->setItemDelegate(this);
    view->viewport()->setMouseTracking(true);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool selected = option.state & QStyle::State_Selected;
    const auto content = CellContent::of(index);
    const auto ground = content.ground(option.palette, selected);
    if (ground.style() != Qt::NoBrush)
        painter->fillRect(option.rect, ground);
    if (Explanation::isExplanation(index)) {
        paintExplanation(painter, option, index);
        paintLines(painter, option.rect, m_rowLines, false);
    } else {
        paintParts(painter, option, content);
        paintLines(painter, option.rect, m_rowLines && !content.explained, m_columnLines);
    }
    if (content.staged || content.rowStaged) {
        const QRect bar(option.rect.topLeft(), QSize(CellLayout::BarWidth, option.rect.height()));
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          Tones::of(option.palette).ink(Tone::Staged));
    }
    if (option.state & QStyle::State_HasFocus)
        Shapes::focusFrame(painter, option.rect, option.palette, 0);
    else if (selected && content.isShaded())
        Shapes::roundedBox(painter, option.rect, {}, Tones::of(option.palette).focus(), 0);
    painter->restore();
}

void CellDelegate::paintExplanation(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    auto textOption = option;
    textOption.font = QApplication::font();
    const Explanation explanation(index, textOption,
                                  explanationWidth(option.widget, option.rect.width()));
    const bool keyboard = option.state & QStyle::State_HasFocus;
    explanation.paint(painter, option.rect, option.palette, keyboard ? currentLink(index) : -1);
}

// With an alpha, so that they suit every ground.
void CellDelegate::paintLines(QPainter *painter, const QRect &cell, bool below, bool beside) const
{
    auto line = QApplication::palette().color(QPalette::Mid);
    if (below) {
        line.setAlphaF(0.6F);
        painter->fillRect(cell.x(), cell.bottom(), cell.width(), 1, line);
    }
    if (beside) {
        line.setAlphaF(0.35F);
        const int x = painter->layoutDirection() == Qt::RightToLeft ? cell.x() : cell.right();
        painter->fillRect(x, cell.y(), 1, cell.height() - (below ? 1 : 0), line);
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto given = index.data(Qt::SizeHintRole);
    if (given.isValid())
        return given.toSize();
    if (Explanation::isExplanation(index)) {
        auto textOption = option;
        textOption.font = QApplication::font();
        const int width = explanationWidth(option.widget, option.rect.width());
        // No width of its own: a sentence must not widen the column that it spans from.
        return {0, Explanation(index, textOption, width).height()};
    }
    return CellLayout::size(CellContent::of(index), option);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    auto rect = option.rect.adjusted(2, 2, -2, -2);
    const int height = qMin(rect.height(), editor->sizeHint().height());
    rect.setTop(rect.top() + (rect.height() - height) / 2);
    rect.setHeight(height);
    editor->setGeometry(rect);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool own = event->type() == QEvent::ToolTip && index.isValid() &&
                     index.data(Qt::ToolTipRole).toString().isEmpty() &&
                     !Explanation::isExplanation(index);
    if (!own)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    auto styled = option;
    initStyleOption(&styled, index);
    const auto content = CellContent::of(index);
    if (CellLayout::size(content, styled).width() > option.rect.width()) {
        const auto below = content.second.isEmpty() ? QString() : u'\n' + content.second;
        const QString text = content.text + below;
        QToolTip::showText(event->globalPos(),
                           Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text, view);
    } else {
        QToolTip::hideText();
    }
    return true;
}

bool CellDelegate::hitsCheckBox(QEvent *event, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    auto styled = option;
    initStyleOption(&styled, index);
    styled.rect = option.rect;
    return mouse->button() == Qt::LeftButton && CellLayout::of(CellContent::of(index), styled)
                                                    .checkTarget()
                                                    .contains(mouse->position().toPoint());
}

// What a box says is about its row: that becomes the current one, as with a click beside the box.
void CellDelegate::makeCurrent(const QModelIndex &index) const
{
    auto *selection = m_view ? m_view->selectionModel() : nullptr;
    if (!selection)
        return;
    const bool kept = selection->isSelected(index); // a click must not end a selection of several
    selection->setCurrentIndex(index, kept ? QItemSelectionModel::NoUpdate
                                           : QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (Explanation::isExplanation(index)) {
        QModelIndex at;
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        const auto link = linkAt(static_cast<QMouseEvent *>(event)->position().toPoint(), &at);
        if (!link.isEmpty() && at == index)
            Q_EMIT linkActivated(index, link);
        return !link.isEmpty();
    }
    const auto state = index.data(Qt::CheckStateRole);
    constexpr auto Possible = Qt::ItemIsEnabled | Qt::ItemIsUserCheckable;
    if (!state.isValid() || (model->flags(index) & Possible) != Possible)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        if (!hitsCheckBox(event, option, index))
            return false;
        makeCurrent(index);
        return true; // no editor, no drag
    case QEvent::MouseButtonRelease:
        if (!hitsCheckBox(event, option, index))
            return false;
        break;
    case QEvent::KeyPress:
        if (const int key = static_cast<QKeyEvent *>(event)->key();
            key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
        break;
    default:
        return false;
    }
    const bool wasOn = Qt::CheckState(state.toInt()) == Qt::Checked;
    return model->setData(index, int(wasOn ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace OnBehalf
