// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauth/tokens.h"

#include <QDateTime>

#include <functional>

namespace OnBehalf::OAuth {

/// What somebody needs for signing in on another device.
struct DeviceCode
{
    QString userCode;    ///< To be typed …
    QUrl page;           ///< … on this page.
    QUrl pageWithCode{}; ///< The same with the code in it, or empty: for a picture or a link.
    QDateTime expires{};
};

struct DeviceSignIn
{
    std::function<void(const DeviceCode &)> show;
    /// How long one of the issuer's seconds lasts. Tests are impatient.
    std::chrono::milliseconds second{1000};
};

/// Signs somebody in at \a issuer with a code that they type on any device: RFC 8628. Always
/// finishes: at the latest when the code has expired.
QFuture<Ews::Result<Tokens>> signInWithDevice(Issuer issuer, DeviceSignIn how,
                                              std::stop_token stop = {});

} // namespace OnBehalf::OAuth
