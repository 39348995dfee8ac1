// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/csvline.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()))
        text.prepend(u'\'');
    static const QString special = u",\"\r\n;\t"_s;
    const bool quoted = std::ranges::any_of(text, [](QChar c) { return special.contains(c); });
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QString csvBegin()
{
    return QString(QChar(QChar::ByteOrderMark));
}

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + u"\r\n"_s;
}

} // namespace OnBehalf
