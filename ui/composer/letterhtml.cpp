// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/letterhtml.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isRich(const QTextCharFormat &format)
{
    if (format.isImageFormat() || format.hasProperty(QTextFormat::FontFamilies) ||
        format.hasProperty(QTextFormat::FontPointSize) ||
        format.hasProperty(QTextFormat::FontPixelSize) ||
        format.hasProperty(QTextFormat::FontSizeAdjustment) ||
        format.hasProperty(QTextFormat::BackgroundBrush) || format.fontStrikeOut())
        return true;
    // Links have their own colour by themselves.
    return format.hasProperty(QTextFormat::ForegroundBrush) && !format.isAnchor();
}

bool isSimple(const QTextCharFormat &format)
{
    return format.fontWeight() > QFont::Medium || format.fontItalic() || format.fontUnderline() ||
           format.isAnchor();
}

bool isRich(const QTextBlock &block)
{
    const auto format = block.blockFormat();
    return format.headingLevel() > 0 || format.hasProperty(QTextFormat::BackgroundBrush) ||
           format.indent() > 0 || (format.alignment() & (Qt::AlignRight | Qt::AlignHCenter)) ||
           (block.textList() && block.textList()->format().indent() > 1);
}

QString fragmentHtml(const QTextFragment &fragment)
{
    const auto format = fragment.charFormat();
    QString html = fragment.text().toHtmlEscaped();
    html.replace(QChar::LineSeparator, "<br>"_L1);
    // Spaces that HTML would join.
    html.replace("  "_L1, " &nbsp;"_L1);
    if (format.fontWeight() > QFont::Medium)
        html = u"<b>"_s + html + u"</b>"_s;
    if (format.fontItalic())
        html = u"<i>"_s + html + u"</i>"_s;
    if (format.isAnchor())
        return u"<a href=\"%1\">%2</a>"_s.arg(format.anchorHref().toHtmlEscaped(), html);
    return format.fontUnderline() ? u"<u>"_s + html + u"</u>"_s : html;
}

QString blockHtml(const QTextBlock &block)
{
    QString html;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        html += fragmentHtml(it.fragment());
    return html.isEmpty() ? u"<br>"_s : html;
}

bool isOrdered(const QTextList &list)
{
    return list.format().style() <= QTextListFormat::ListDecimal;
}

} // namespace

Formatting formattingOf(const QTextDocument &document)
{
    if (!document.rootFrame()->childFrames().isEmpty())
        return Formatting::Rich;
    Formatting found = Formatting::None;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (isRich(block))
            return Formatting::Rich;
        if (block.textList())
            found = Formatting::Simple;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto format = it.fragment().charFormat();
            if (isRich(format))
                return Formatting::Rich;
            if (isSimple(format))
                found = Formatting::Simple;
        }
    }
    return found;
}

void dropFinalBreaks(QTextDocument &document)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.text().endsWith(QChar(QChar::LineSeparator)))
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.deletePreviousChar();
    }
}

QString simpleHtml(const QTextDocument &document)
{
    QString html;
    const QTextList *open = nullptr;
    const auto close = [&html, &open] {
        if (open)
            html += isOrdered(*open) ? "</ol>"_L1 : "</ul>"_L1;
        open = nullptr;
    };
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const QTextList *list = block.textList();
        if (list != open) {
            close();
            if (list)
                html += isOrdered(*list) ? "<ol>"_L1 : "<ul>"_L1;
            open = list;
        }
        html += list ? u"<li>%1</li>"_s.arg(blockHtml(block))
                     // Without a margin: a line that is typed is a line that is read.
                     : u"<p style=\"margin:0\">%1</p>"_s.arg(blockHtml(block));
    }
    close();
    return u"<html><body>%1</body></html>"_s.arg(html);
}

} // namespace OnBehalf
