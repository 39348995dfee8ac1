// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server answered, kept in a journal as its own XML, which loses nothing.
#pragma once

#include "ews/soap.h"

#include <QJsonValue>

#include <optional>

namespace OnBehalf {

template<Ews::Operation Op>
QString answerText(const typename Op::Response &response)
{
    return QString::fromUtf8(
        Ews::writeAnswer<Op>(response, {}, Ews::ServerVersion::Exchange2010_SP1));
}

/// Nothing where \a value is no such answer.
template<Ews::Operation Op>
std::optional<typename Op::Response> answerFrom(const QJsonValue &value)
{
    const auto document = Ews::Document::parse(value.toString().toUtf8());
    if (!document)
        return std::nullopt;
    auto response = Ews::readResponse<Op>(*document);
    return response ? std::optional(std::move(*response)) : std::nullopt;
}

} // namespace OnBehalf
