// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explanation.h"

#include "cellcontent.h"
#include "cellroles.h"

#include <QAbstractTextDocumentLayout>
#include <QModelIndex>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextOption>

#include <cmath>

namespace OnBehalf {

namespace {

constexpr int LinesAround = 12;

template<typename Function>
void eachFragment(const QTextDocument &document, Function &&visit)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            visit(it.fragment());
    }
}

} // namespace

Explanation::Explanation(const QModelIndex &index, const QStyleOptionViewItem &option, int width)
    : m_mirrored(option.direction == Qt::RightToLeft)
{
    const auto content = CellContent::of(index);
    const auto tones = Tones::of(option.palette);
    m_ink = content.tone && !content.secondary ? option.palette.color(QPalette::Text)
                                               : tones.secondary();
    QTextOption text(Qt::AlignLeft); // from right to left it means the right
    text.setTextDirection(option.direction);
    m_document.setDocumentMargin(0);
    m_document.setDefaultFont(option.font);
    m_document.setDefaultTextOption(text);
    m_document.setHtml(index.data(LinkTextRole).toString());
    m_document.setTextWidth(qMax(120, width - CellLayout::TextStart - CellLayout::Margin));
    if (content.tone)
        colourBold(tones.ink(*content.tone));
    readLinks();
}

int Explanation::height() const
{
    return qMax(CellLayout::RowHeight, int(std::ceil(m_document.size().height())) + LinesAround);
}

QString Explanation::linkAt(QPoint position, const QRect &row) const
{
    return m_document.documentLayout()->anchorAt(position - row.topLeft() - origin(row));
}

void Explanation::paint(QPainter *painter, const QRect &row, const QPalette &palette,
                        int currentLink) const
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette;
    context.palette.setColor(QPalette::Text, m_ink);
    if (currentLink >= 0 && currentLink < m_ranges.size()) {
        QTextCursor cursor(m_document.rootFrame()->document());
        cursor.setPosition(m_ranges.at(currentLink).from);
        cursor.setPosition(m_ranges.at(currentLink).to, QTextCursor::KeepAnchor);
        QAbstractTextDocumentLayout::Selection selection{cursor, {}};
        selection.format.setBackground(palette.highlight());
        selection.format.setForeground(palette.highlightedText());
        context.selections = {selection};
    }
    painter->save();
    painter->setClipRect(row);
    painter->translate(row.topLeft() + origin(row));
    m_document.documentLayout()->draw(painter, context);
    painter->restore();
}

bool Explanation::isExplanation(const QModelIndex &index)
{
    return index.isValid() && !index.data(LinkTextRole).toString().isEmpty();
}

void Explanation::readLinks()
{
    eachFragment(m_document, [this](const QTextFragment &fragment) {
        if (!fragment.charFormat().isAnchor())
            return;
        const auto link = fragment.charFormat().anchorHref();
        const int from = fragment.position();
        const int to = from + fragment.length();
        // One link with two formats is two fragments.
        if (!m_links.isEmpty() && m_links.last() == link && m_ranges.last().to == from) {
            m_ranges.last().to = to;
            return;
        }
        m_links.append(link);
        m_ranges.append({from, to});
    });
}

void Explanation::colourBold(const QColor &ink)
{
    QList<Range> ranges;
    eachFragment(m_document, [&ranges](const QTextFragment &fragment) {
        if (fragment.charFormat().fontWeight() >= QFont::DemiBold &&
            !fragment.charFormat().isAnchor())
            ranges.append({fragment.position(), fragment.position() + fragment.length()});
    });
    for (const auto &range : ranges) {
        QTextCursor cursor(&m_document);
        cursor.setPosition(range.from);
        cursor.setPosition(range.to, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(ink);
        cursor.mergeCharFormat(format);
    }
}

QPoint Explanation::origin(const QRect &row) const
{
    const int height = int(std::ceil(m_document.size().height()));
    return {m_mirrored ? CellLayout::Margin : CellLayout::TextStart, (row.height() - height) / 2};
}

} // namespace OnBehalf
