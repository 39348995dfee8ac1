// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Ews {

/// What pugixml would let pass: encoding, DOCTYPE, unknown entities, control characters, content
/// around the root element. Each says what is wrong, or nothing.
std::optional<QString> checkBytes(const QByteArray &bytes);

/// Whether a quick look finds nothing that pugixml reads too leniently.
bool isPlain(const QByteArray &bytes);

/// Reads what is not plain with QXmlStreamReader. Check depth and attributes before: it takes long
/// and much memory for a tag with many attributes or for elements without end.
std::optional<QString> checkWhole(const QByteArray &bytes);

} // namespace Ews
