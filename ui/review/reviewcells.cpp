// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewcells.h"

#include "common/tones.h"
#include "models/reviewmodel.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextDocument>
#include <QTreeView>

namespace OnBehalf {

namespace {

constexpr int Start = 32; ///< Below the name, beside its icon.
constexpr int End = 8;
constexpr int Above = 5;

} // namespace

void ReviewCells::layOut(QTextDocument *document, const QModelIndex &index, const QFont &font,
                         int width) const
{
    QTextOption direction;
    direction.setTextDirection(QApplication::layoutDirection());
    direction.setAlignment(Qt::AlignLeading);
    document->setDefaultTextOption(direction);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setHtml(index.data(ReviewModel::SentenceHtmlRole).toString());
    document->setTextWidth(width - Start - End);
}

void ReviewCells::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    if (ReviewModel::isGroup(index))
        painter->fillRect(option.rect, option.palette.alternateBase());
    if (!index.data(ReviewModel::SentenceHtmlRole).isValid()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    QTextDocument document;
    layOut(&document, index, option.font, option.rect.width());
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, softSelection(option.palette));
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int top = option.rect.y() + (option.rect.height() - int(document.size().height())) / 2;
    painter->translate(option.rect.x() + (mirrored ? End : Start), top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = option.palette;
    document.documentLayout()->draw(painter, context);
    painter->restore();
    const auto child = index.model()->index(0, 0, index);
    if (!child.isValid()) { // its explanation belongs to it
        auto line = option.palette.color(QPalette::Mid);
        line.setAlphaF(0.6F);
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, line);
    }
}

QSize ReviewCells::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(ReviewModel::SentenceHtmlRole).isValid())
        return CellDelegate::sizeHint(option, index);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    QTextDocument document;
    layOut(&document, index, option.font, view ? view->columnWidth(0) : 400);
    return {0, qMax(28, int(document.size().height()) + 2 * Above)};
}

} // namespace OnBehalf
