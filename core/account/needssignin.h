// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/proxy.h"

namespace OnBehalf {

/// Whether nothing helps before somebody has signed in again, or has been asked about a certificate
/// or a proxy.
inline bool needsSignIn(const Ews::Error &error)
{
    return error.failure == Ews::Failure::Unauthorized ||
           error.failure == Ews::Failure::Certificate || Ews::isProxyRefusal(error);
}

} // namespace OnBehalf
