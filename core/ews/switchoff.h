// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// EWS that somebody switched off: HTTP 403. Who did decides what can be done.
#pragma once

#include <QLatin1StringView>

class QNetworkReply;
class QUrl;

namespace Ews {

/// Codes of errors with Failure::Forbidden. Where the organisation has registered this program, the
/// subject of the first is its application ID.
inline constexpr QLatin1StringView offInExchangeOnline("EwsOffInExchangeOnline");
inline constexpr QLatin1StringView offOnServer("EwsOffOnServer");
inline constexpr QLatin1StringView refusedOnTheWay("RefusedOnTheWay"); ///< By a gateway, it seems.

/// Whether a mailbox there is in the cloud, of which EWS ends on 1 April 2027.
bool isExchangeOnline(const QUrl &server);

/// Which of the codes a \a reply of 403 has; \a isPage: its body is a web page.
QLatin1StringView switchOffCode(const QNetworkReply &reply, bool isPage);

} // namespace Ews
