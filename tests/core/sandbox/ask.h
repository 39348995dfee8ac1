// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks a sandbox as a client would, with the client's own writer and reader, and keeps every
// answer, so that each test program validates all it has seen against the official schemas.
#pragma once

#include "ews/soap.h"
#include "sandbox/exchange.h"
#include "support/schemas.h"

#include <QTest>

namespace Test {

using namespace Qt::Literals::StringLiterals;

inline const QString helena = u"helena.lindqvist@sandbox.example"_s;
inline const QString jonas = u"jonas.weber@sandbox.example"_s;
inline const QString priya = u"priya.raman@sandbox.example"_s;
inline const QString tomas = u"tomas.ferreira@sandbox.example"_s;
inline const QString isabel = u"isabel.navarro@sandbox.example"_s;
inline const QString sofia = u"sofia.marchetti@sandbox.example"_s;
inline const QString mei = u"mei.lin@sandbox.example"_s;
inline const QString helpdesk = u"helpdesk@sandbox.example"_s;
inline const QString viktor = u"viktor.horvath@sandbox.example"_s;
inline const QString gone = u"S-1-5-21-1085031214-1563985344-725345543-4711"_s;

/// The answer's bytes; they are kept for validateAnswers().
QByteArray rawAnswer(Sandbox::Exchange &exchange, const QByteArray &soap, const QString &caller);

/// The text of a file in data/.
QByteArray dataFile(const QString &name);

/// Of messages that nobody should find valid, those that the official schemas find so.
QList<QByteArray> officiallyValid(const QList<QByteArray> &messages);

/// What the official schemas have against the answers so far (faults: data/fault.xsd, since the
/// official ones know no fault); nothing when all are valid.
std::optional<QString> answersInvalid();

/// For cleanupTestCase().
#define VALIDATE_ANSWERS()                                                                         \
    do {                                                                                           \
        NEED_SCHEMAS();                                                                            \
        const auto problems = Test::answersInvalid();                                              \
        QVERIFY2(!problems, qPrintable(problems.value_or(QString())));                             \
    } while (false)

template<class Op>
Ews::Result<typename Op::Response> ask(Sandbox::Exchange &exchange, const Op &op,
                                       const QString &caller = helena,
                                       const Ews::Header &header = {})
{
    const auto document =
        Ews::Document::parse(rawAnswer(exchange, Ews::writeRequest(op, header), caller));
    if (!document)
        return std::unexpected(document.error());
    return Ews::readResponse<Op>(*document);
}

/// "NoError", or the code of a refused call or entry.
template<class T>
QString codeOf(const Ews::Result<T> &result)
{
    return result ? u"NoError"_s : result.error().code;
}

/// The codes of all entries in order, or that of the refused call.
template<class Response>
QStringList codes(const Ews::Result<Response> &response)
{
    if (!response)
        return {u"call: "_s + response.error().code};
    QStringList all;
    for (const auto &item : response->items)
        all.append(codeOf(item));
    return all;
}

inline Ews::UserId user(const QString &smtp)
{
    return {.primarySmtpAddress = smtp};
}

inline Ews::DelegateUser delegate(const QString &smtp, const Ews::DelegatePermissions &levels = {},
                                  bool copies = false, bool privateItems = false)
{
    return {.userId = user(smtp),
            .permissions = levels,
            .receivesCopies = copies,
            .viewsPrivateItems = privateItems};
}

inline Ews::GetDelegate delegatesOf(const QString &owner, const QList<Ews::UserId> &users = {})
{
    return {.mailbox = {.emailAddress = owner}, .userIds = users};
}

} // namespace Test
