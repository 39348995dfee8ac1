// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QDateTime>

#include <optional>

namespace Ews {

/// One request and its answer, for the connection log and --trace: of them both are views. No
/// headers, so no credentials, and bodies without what Discretion leaves out.
struct Exchange
{
    QString operation;
    QString host{};
    QDateTime began{}; ///< In UTC.
    std::chrono::milliseconds took{0};
    int httpStatus = 0; ///< 0: nothing answered.
    QString requestId{};
    std::optional<Failure> failure{}; ///< Why there is no answer that could be read.
    QString problem{};                ///< The network's or the server's own words about that.
    QStringList codes{}; ///< The answer's response codes but NoError, each once, mostCodes of them.
    QByteArray request{};
    QByteArray response{};
    qsizetype requestSize = 0;  ///< Bytes, as it was sent.
    qsizetype responseSize = 0; ///< Bytes, as it came, unpacked.
    bool requestIsCut = false;  ///< No more of it was kept: Client::limitTold().
    bool responseIsCut = false;

    static constexpr qsizetype mostCodes = 8;

    bool operator==(const Exchange &) const = default;

    bool failed() const { return (failure && *failure != Failure::Cancelled) || !codes.isEmpty(); }
};

} // namespace Ews
