// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"

#include "support/schemas.h"

#include <QFile>

#include <algorithm>

namespace Test {

namespace {
QList<QByteArray> answers;
QList<QByteArray> faults;

std::optional<QString> invalid(const QList<QByteArray> &all, const Support::Schema &schema)
{
    for (const QByteArray &one : all)
        if (auto problem = schema.errors(one))
            return problem;
    return std::nullopt;
}

} // namespace

QByteArray rawAnswer(Sandbox::Exchange &exchange, const QByteArray &soap, const QString &caller)
{
    const Sandbox::Answer answer = exchange.answer(soap, caller);
    (answer.httpStatus == 200 ? answers : faults).append(answer.body);
    return answer.body;
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(ONBEHALF_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No data file %s", qUtf8Printable(name));
    return file.readAll();
}

QList<QByteArray> officiallyValid(const QList<QByteArray> &messages)
{
    QList<QByteArray> valid;
    std::ranges::copy_if(messages, std::back_inserter(valid),
                         [](const QByteArray &message) { return !Support::schemaErrors(message); });
    return valid;
}

std::optional<QString> answersInvalid()
{
    if (auto problems = invalid(answers, Support::officialSchemas()))
        return problems;
    return invalid(faults, Support::Schema(QStringLiteral(ONBEHALF_TEST_DATA "/fault.xsd")));
}

} // namespace Test
