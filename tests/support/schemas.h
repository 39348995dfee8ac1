// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <libxml/xmlschemas.h>

#include <memory>
#include <optional>

namespace Support {

/// One XML schema with all that it imports, read once.
class Schema
{
public:
    /// \a path: the .xsd file. One that cannot be used is not valid().
    explicit Schema(const QString &path);

    bool isValid() const { return m_schema != nullptr; }
    /// What the schema has against the document \a xml; nothing when it is valid.
    std::optional<QString> errors(const QByteArray &xml) const;

private:
    std::unique_ptr<xmlSchema, decltype(&xmlSchemaFree)> m_schema;
};

/// The official EWS schemas: a SOAP envelope around each request and answer but faults.
const Schema &officialSchemas();

/// Whether the official EWS schemas are here.
bool schemasPresent();

/// What the official schemas have against the SOAP message \a xml; nothing when it is valid.
std::optional<QString> schemaErrors(const QByteArray &xml);

} // namespace Support

/// Skips the test function where the schemas cannot be asked.
#define NEED_SCHEMAS()                                                                             \
    do {                                                                                           \
        if (!Support::schemasPresent())                                                            \
            QSKIP("Without ../shared/schemas nothing can be validated.");                          \
    } while (false)

/// Fails with what the schemas say of \a xml.
#define VERIFY_VALID(xml)                                                                          \
    do {                                                                                           \
        const std::optional<QString> errors = Support::schemaErrors(xml);                          \
        QVERIFY2(!errors, qPrintable(errors.value_or(QString())));                                 \
    } while (false)
