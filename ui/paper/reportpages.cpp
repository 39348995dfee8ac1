// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/reportpages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccessReport)
};

QFont reportFont()
{
    QFont font(u"sans-serif"_s, 9);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace

void setReportPage(QPagedPaintDevice *device)
{
    device->setPageSize(QPageSize(QPageSize::A4));
    device->setPageOrientation(QPageLayout::Landscape);
    device->setPageMargins({12, 12, 12, 12}, QPageLayout::Millimeter);
}

// Not QTextDocument::print(): its margins come on top of the device's, and it numbers only pages
// that it has broken itself.
bool paintReport(QPagedPaintDevice *device, const QString &html, int first, int last)
{
    QPainter painter;
    if (!painter.begin(device))
        return false;
    const QFontMetrics footer(reportFont(), device);
    const QSize page(device->width(), device->height());
    const QSize body(page.width(), page.height() - 2 * footer.height());
    QTextDocument document;
    document.setDefaultFont(reportFont());
    document.documentLayout()->setPaintDevice(device);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(body);
    const int pages = document.pageCount();
    const int end = last > 0 ? qMin(last, pages) : pages;
    const int begin = qMax(1, first);
    for (int number = begin; number <= end; ++number) {
        if (number > begin && !device->newPage())
            return false;
        painter.save();
        painter.translate(0, -qreal(number - 1) * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, qreal(number - 1) * body.height(), body.width(), body.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(reportFont());
        painter.setPen(Qt::black);
        painter.drawText(
            QRect({0, 0}, page), int(Qt::AlignRight | Qt::AlignBottom),
            Words::tr("Page %1 of %2").arg(QString::number(number), QString::number(pages)));
    }
    return painter.end();
}

QByteArray reportPdf(const QString &html, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        writer.setTitle(title);
        writer.setCreator(QCoreApplication::applicationName());
        setReportPage(&writer);
        if (!paintReport(&writer, html))
            return {};
    }
    return bytes;
}

} // namespace OnBehalf
