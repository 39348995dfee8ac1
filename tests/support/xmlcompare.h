// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Support {

/// \a xml with one element, attribute or text a line, names as {namespace}local, attributes sorted;
/// without prefixes, comments, declarations and white space around text. An error where \a xml is
/// not well-formed.
QStringList normalisedXml(const QByteArray &xml);

/// Empty where both documents say the same; else the first difference with what leads to it.
QString xmlDifference(const QByteArray &actual, const QByteArray &expected);

} // namespace Support

/// Compares two XML documents by what they say.
#define COMPARE_XML(actual, expected)                                                              \
    do {                                                                                           \
        const QString difference = Support::xmlDifference(actual, expected);                       \
        QVERIFY2(difference.isEmpty(), qPrintable(difference));                                    \
    } while (false)
