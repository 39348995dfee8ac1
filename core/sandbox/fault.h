// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/reader.h"

#include <QByteArray>

#include <optional>
#include <utility>

namespace Sandbox {

/// A call refused as a whole, before any operation ran. Exchange sends these with HTTP 500.
struct Fault
{
    QString code; ///< "ErrorSchemaValidation" …
    QString message;
    std::optional<Ews::Violation> violation{};
    QList<std::pair<QString, QString>> values{}; ///< MessageXml's Value elements by name.
};

/// The envelope with the fault, in the form that Exchange gives it.
QByteArray writeFault(const Fault &fault);

} // namespace Sandbox
