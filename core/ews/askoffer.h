// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/endpoint.h"

#include <QFuture>

#include <stop_token>

namespace Ews {

/// What a server says to somebody who does not say who calls.
struct Offer
{
    QList<Method> methods{}; ///< By which it lets in, of those that this program knows, best first.
    QStringList schemes{};   ///< All of them, as it names them.
    int httpStatus = 0;
};

/// The schemes of \a challenges, each once.
QStringList schemesIn(const QList<Challenge> &challenges);

/// What the server offered, as one of Error::details, and back: nothing where \a error comes from
/// no answer that asks who calls.
QString offerDetail(const QStringList &schemes);
std::optional<QStringList> offeredWith(const Error &error);

/// By which methods the server lets in, asked with one empty request without credentials; with
/// chooseMethod() follows how to sign in. No methods: it asks for nobody's name, or for nothing
/// that this program knows. Of \a endpoint only the URL, who signs in to proxies, the certificates
/// and the times are used. Errors: whatever a call can end with. The future always finishes.
QFuture<Result<Offer>> askOffer(const Endpoint &endpoint, std::stop_token stop = {});

} // namespace Ews
