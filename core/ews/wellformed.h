// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Ews {

/// Says what makes \a bytes no well-formed UTF-8 document, as far as pugixml would let it pass:
/// encoding, DOCTYPE, unknown entities, control characters, content after the root element.
/// A quick look decides for plain documents; everything unusual is put before QXmlStreamReader.
std::optional<QString> checkWellFormed(const QByteArray &bytes);

} // namespace Ews
