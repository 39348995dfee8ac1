// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/xmlcompare.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

namespace Support {

using namespace Qt::Literals::StringLiterals;

namespace {

QString named(QStringView ns, QStringView name)
{
    return ns.isEmpty() ? name.toString() : u'{' + ns.toString() + u'}' + name.toString();
}

void addStart(const QXmlStreamReader &reader, int depth, QStringList &lines)
{
    const QString indent(depth * 2, u' ');
    lines.append(indent + u'<' + named(reader.namespaceUri(), reader.name()) + u'>');
    QStringList attributes;
    for (const QXmlStreamAttribute &a : reader.attributes())
        attributes.append(indent + "  @"_L1 + named(a.namespaceUri(), a.name()) + u"="_s +
                          a.value().toString());
    std::sort(attributes.begin(), attributes.end());
    lines += attributes;
}

} // namespace

QStringList normalisedXml(const QByteArray &xml)
{
    QStringList lines;
    QXmlStreamReader reader(xml);
    QString text;
    int depth = 0;
    const auto flush = [&] {
        if (!text.trimmed().isEmpty())
            lines.append(QString(depth * 2, u' ') + u'"' + text.trimmed() + u'"');
        text.clear();
    };
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            flush();
            addStart(reader, depth++, lines);
            break;
        case QXmlStreamReader::EndElement:
            flush();
            --depth;
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        lines.append(
            u"not well-formed, line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString()));
    return lines;
}

QString xmlDifference(const QByteArray &actual, const QByteArray &expected)
{
    const QStringList a = normalisedXml(actual);
    const QStringList e = normalisedXml(expected);
    const auto [there, wanted] = std::mismatch(a.begin(), a.end(), e.begin(), e.end());
    if (there == a.end() && wanted == e.end())
        return {};
    const qsizetype at = there - a.begin();
    const QStringList before = a.mid(qMax<qsizetype>(0, at - 6), qMin<qsizetype>(at, 6));
    return u"\n%1\nhere is:  %2\nexpected: %3\nin %4"_s.arg(
        before.join(u'\n'), there == a.end() ? u"(the end)"_s : there->trimmed(),
        wanted == e.end() ? u"(the end)"_s : wanted->trimmed(), QString::fromUtf8(actual));
}

} // namespace Support
