// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/endpoint.h"

#include <QHostAddress>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

bool mayReceiveCredentials(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 &&
           (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

} // namespace Ews
