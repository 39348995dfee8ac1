// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reports are made of: HTML that browsers and QTextDocument know, without anything to load.
#pragma once

#include <QList>
#include <QStringList>

namespace OnBehalf {

/// \a text as it is, in HTML.
QString htmlText(const QString &text);

/// A table is as wide as its longest words, and paper cuts what is wider: long ones get places to
/// break at.
QString breakable(const QString &text);

/// A document up to and with <body>: dark on white, for the screen and for paper.
QString htmlHead(const QString &title);

QString htmlHeading(const QString &text);

/// <table> up to the first row, as wide as the page.
QString htmlTable();
/// A row with its cells' HTML; \a head: of the table, repeated on each page.
QString htmlRow(const QStringList &cells, bool head = false);

/// What a chart shows of one thing. The number is written beside, for whoever prints without
/// colours.
struct ChartPart
{
    QString label;
    int count = 0;
    QString color{}; ///< "#b3261e"
};

/// A bar for each part, as long as its share of the largest. By cells of tables, because
/// QTextDocument draws no SVG.
QString barsHtml(const QList<ChartPart> &parts);

/// One bar divided by the parts' shares, with what each is below.
QString sharesHtml(const QList<ChartPart> &parts);

} // namespace OnBehalf
