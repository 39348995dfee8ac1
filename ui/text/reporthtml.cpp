// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/reporthtml.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A strip of colour. A table of its own, which browsers and QTextDocument give the share of the
/// cell that it is in.
QString stripHtml(const QString &color, int percent)
{
    return u"<table cellspacing=\"0\" cellpadding=\"0\" width=\"%1%\"><tr><td bgcolor=\"%2\">"
           "&nbsp;</td></tr></table>"_s.arg(QString::number(percent), color);
}

int percentOf(int count, qint64 all)
{
    if (count <= 0 || all <= 0)
        return 0;
    return std::max(1, int(qint64(count) * 100 / all)); // what is there shows
}

} // namespace

QString htmlText(const QString &text)
{
    return text.toHtmlEscaped();
}

QString breakable(const QString &text)
{
    constexpr int longest = 16;
    QString result;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longest && !c.isLowSurrogate() && !c.isMark()) {
            result.append(QChar(0x200B)); // zero width space
            run = 1;
        }
        result.append(c);
    }
    return result;
}

// Browsers leave grounds out on paper, and the bars with them, unless told not to.
QString htmlHead(const QString &title)
{
    return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"/><title>%1</title>"
           "<style>body { font-family: sans-serif; font-size: 9pt; color: #000000; "
           "background-color: #ffffff; -webkit-print-color-adjust: exact; "
           "print-color-adjust: exact; }</style></head><body>"_s.arg(htmlText(title));
}

QString htmlHeading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(htmlText(text));
}

QString htmlTable()
{
    return u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">"_s;
}

QString htmlRow(const QStringList &cells, bool head)
{
    const QString cell = head ? u"<th align=\"left\">%1</th>"_s : u"<td valign=\"top\">%1</td>"_s;
    QString row;
    for (const QString &html : cells)
        row += QString(cell).replace(u"%1"_s, html);
    row = u"<tr>"_s + row + u"</tr>"_s;
    return head ? u"<thead>"_s + row + u"</thead>"_s : row;
}

QString barsHtml(const QList<ChartPart> &parts)
{
    int largest = 0;
    for (const ChartPart &part : parts)
        largest = std::max(largest, part.count);
    QString html = u"<table cellspacing=\"0\" cellpadding=\"2\" width=\"100%\">"_s;
    for (const ChartPart &part : parts) {
        const int percent = percentOf(part.count, largest);
        html += u"<tr><td width=\"34%\">"_s + htmlText(part.label) +
                u"</td><td width=\"8%\" align=\"right\">"_s + QString::number(part.count) +
                u"</td><td width=\"58%\">"_s +
                (percent > 0 ? stripHtml(part.color, percent) : QString()) + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

QString sharesHtml(const QList<ChartPart> &parts)
{
    qint64 all = 0;
    for (const ChartPart &part : parts)
        all += part.count;
    QString strip;
    QString legend;
    for (const ChartPart &part : parts) {
        if (part.count <= 0)
            continue;
        strip += u"<td width=\"%1%\" bgcolor=\"%2\">&nbsp;</td>"_s.arg(
            QString::number(percentOf(part.count, all)), part.color);
        legend += u"<td bgcolor=\"%1\">&nbsp;&nbsp;&nbsp;</td><td>"_s.arg(part.color) +
                  htmlText(part.label) + u": "_s + QString::number(part.count) + u"</td>"_s;
    }
    if (strip.isEmpty())
        return {};
    return u"<table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><tr>"_s + strip +
           u"</tr></table><table cellspacing=\"4\" cellpadding=\"2\"><tr>"_s + legend +
           u"</tr></table>"_s;
}

} // namespace OnBehalf
