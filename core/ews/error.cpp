// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/proxy.h"

namespace Ews {

bool Error::outcomeUnknown() const
{
    if (beforeCall)
        return false;
    switch (failure) {
    case Failure::Network:
        return !isProxyRefusal(*this);
    case Failure::TimedOut:
    case Failure::Http:
    case Failure::Malformed:
    case Failure::TooLarge:
    case Failure::Cancelled:
        return true;
    case Failure::Certificate:
    case Failure::Unauthorized:
    case Failure::Forbidden:
    case Failure::NotFound:
    case Failure::Busy:
    case Failure::Fault:
    case Failure::Refused:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace Ews
