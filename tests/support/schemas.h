// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Support {

/// Whether the official EWS schemas and xmllint are here.
bool schemasPresent();

/// What the schemas have against the SOAP message \a xml; nothing when it is valid.
std::optional<QString> schemaErrors(const QByteArray &xml);

} // namespace Support

/// Skips the test function where the schemas cannot be asked.
#define NEED_SCHEMAS()                                                                             \
    do {                                                                                           \
        if (!Support::schemasPresent())                                                            \
            QSKIP("Without ../shared/schemas and xmllint nothing can be validated.");              \
    } while (false)

/// Fails with what the schemas say of \a xml.
#define VERIFY_VALID(xml)                                                                          \
    do {                                                                                           \
        const std::optional<QString> errors = Support::schemaErrors(xml);                          \
        QVERIFY2(!errors, qPrintable(errors.value_or(QString())));                                 \
    } while (false)
