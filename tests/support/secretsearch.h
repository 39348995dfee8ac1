// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace Support {

/// As a form has it: "+" for a space.
QByteArray formEncoded(const QByteArray &secret);
/// Percent-encoded with small letters.
QByteArray smallEncoded(const QByteArray &secret);

/// \a secret (bytes, or text in UTF-8) in the forms in which it could be written somewhere: itself,
/// percent-encoded, escaped for XML, JSON and .ini files, in hexadecimal, in UTF-16, and the last
/// and the first in Base64 wherever they stand in what is encoded.
QByteArrayList formsOf(const QByteArray &secret);

/// The form in which one of the secrets stands in \a text; empty: none does. An empty secret is
/// found nowhere.
QByteArray foundIn(const QByteArray &text, const QByteArrayList &secrets);

/// All that is in the files below \a folder, with their names.
QByteArray contentOf(const QString &folder);

} // namespace Support
