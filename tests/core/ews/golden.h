// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reference XML of the operations: written after Microsoft's documentation, corrected where the
// schemas say otherwise, never taken from our own writer.
#pragma once

#include "ews/soap.h"
#include "ews/types/fieldpath.h"
#include "ews/types/mailbox.h"
#include "ews/types/userid.h"
#include "support/schemas.h"
#include "support/xmlcompare.h"

#include <QFile>
#include <QTest>

namespace Golden {

using namespace Qt::Literals::StringLiterals;

/// A file of data/; empty, with a failure, where there is none.
inline QByteArray file(const QString &name)
{
    QFile file(QString::fromUtf8(ONBEHALF_TEST_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(u"No file "_s + file.fileName()), __FILE__, __LINE__);
    return file.readAll();
}

/// What the client makes of \a bytes as the answer to an Op.
template<Ews::Operation Op>
Ews::Result<typename Op::Response> read(const QByteArray &bytes)
{
    const auto document = Ews::Document::parse(bytes);
    if (!document)
        return std::unexpected(document.error());
    return Ews::readResponse<Op>(*document);
}

template<Ews::Operation Op>
Ews::Result<typename Op::Response> readFile(const QString &name)
{
    return read<Op>(file(name));
}

/// A property of one's own, as the reference XML has it.
inline const Ews::ExtendedFieldUri operationId{.propertySetId =
                                                   u"11111111-2222-3333-4444-555555555555"_s,
                                               .propertyName = u"OperationId"_s,
                                               .propertyType = u"String"_s};

inline Ews::Mailbox mailbox(const QString &address)
{
    return {.emailAddress = address};
}

inline Ews::UserId bySmtp(const QString &address)
{
    return {.primarySmtpAddress = address};
}

} // namespace Golden
