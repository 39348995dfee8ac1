// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/endpoint.h"

#include <QFuture>

#include <stop_token>

namespace Ews {

/// By which methods the server lets in, best first, asked with one empty request without
/// credentials; with chooseMethod() follows how to sign in. Empty: it asks for nobody's name, or
/// for nothing that this program knows. Of \a endpoint only the URL, who signs in to proxies, the
/// certificates and the times are used. Errors: whatever a call can end with. The future always
/// finishes.
QFuture<Result<QList<Method>>> askOffer(const Endpoint &endpoint, std::stop_token stop = {});

} // namespace Ews
