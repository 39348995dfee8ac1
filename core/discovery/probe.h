// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/passage.h"
#include "discovery/step.h"

#include <QFuture>

#include <stop_token>

namespace OnBehalf::Autodiscover {

/// A request without credentials.
struct ProbeRequest
{
    QUrl url;
    bool posts = false; ///< An empty document, to be asked for a name; otherwise GET.
    Passage passage{};
    std::chrono::milliseconds limit{0};
    qsizetype bytes = 0;
};

/// What came to it.
struct Probed
{
    int status = 0;
    QUrl redirect{}; ///< Of a status that sends on; invalid where it names nothing to go to.
    QByteArray body{};
    bool asksForName = false; ///< 401.

    bool isRedirect() const;
};

/// Sends it and takes the answer, of whatever status; that of a redirect or a refusal only as far
/// as its head. A certificate that the system does not trust ends it before anything was sent.
/// Redirects are not followed. Always finishes, in time. Errors: Network, with the code hostUnknown
/// where there is no such name, TimedOut, Certificate, TooLarge, Cancelled, those of proxies.
QFuture<Ews::Result<Probed>> probe(ProbeRequest request, std::stop_token stop);

inline constexpr QLatin1StringView hostUnknown("HostUnknown");

} // namespace OnBehalf::Autodiscover
