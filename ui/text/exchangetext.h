// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exchanges with a server in words: the same in the connection log and with --trace.
#pragma once

#include "ews/exchange.h"

namespace OnBehalf {

/// What is said of an exchange, in the order in which it is.
enum class ExchangePart { Time, Operation, Server, Status, Duration, Result, Sent, Received };
inline constexpr int exchangeParts = int(ExchangePart::Received) + 1;

/// "Duration"
QString exchangeHeading(ExchangePart part);
/// "34 ms"
QString exchangeText(ExchangePart part, const Ews::Exchange &exchange);
/// All parts, with tabs between them.
QString exchangeLine(const Ews::Exchange &exchange);
QString exchangeHeadingLine();

/// What is left out of all that is kept of exchanges.
QString leftOutText();

/// A request or an answer to be read: at most \a most characters of it, and how much it is in all
/// where that is less. Empty: there was none.
QString readableBody(const QByteArray &body, bool isCut, qsizetype size, qsizetype most);

/// One file for whoever helps: what is in it and what is not, then all of \a exchanges.
/// \a dropped: so many older ones are no longer there.
QString supportText(const QList<Ews::Exchange> &exchanges, qsizetype dropped, const QDateTime &now);

} // namespace OnBehalf
