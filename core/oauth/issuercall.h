// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/endpoint.h"
#include "ews/result.h"
#include "oauth/issuer.h"

#include <QFuture>
#include <QJsonObject>

#include <stop_token>
#include <utility>

namespace OnBehalf::OAuth {

/// The fields of a form or of a URL's query.
using Fields = QList<std::pair<QString, QString>>;

/// As application/x-www-form-urlencoded has it. Everything but letters, digits and -._~ is encoded:
/// QUrlQuery would leave "+" as it is, which servers read as a space.
QByteArray encoded(const Fields &fields);

/// What an issuer answered, if it was JSON: a result or an "error".
struct IssuerAnswer
{
    int httpStatus = 0;
    QJsonObject content{};
    QByteArray challenge{}; ///< WWW-Authenticate, of askWithoutToken() only.

    /// The word for what is wrong, or empty.
    QString error() const;
};

/// Asks for a document. Always finishes, within the issuer's time limit. Redirects are not
/// followed.
QFuture<Ews::Result<IssuerAnswer>> askIssuer(const Issuer &issuer, const QUrl &url,
                                             std::stop_token stop = {});

/// Asks an Exchange server without having a token. Whatever its status is an answer, unless it is
/// about the client certificate. Of \a server the same is used as by Ews::askOffer().
QFuture<Ews::Result<IssuerAnswer>> askWithoutToken(const Ews::Endpoint &server,
                                                   std::stop_token stop = {});

/// Sends a form. It arrives at most once: a code or a refresh token that came twice would be taken
/// for stolen.
QFuture<Ews::Result<IssuerAnswer>> sendToIssuer(const Issuer &issuer, const QUrl &url,
                                                const Fields &form, std::stop_token stop = {});

/// What an answer that is an error means. Of \a form no secret is repeated even where the issuer
/// does so.
Ews::Error issuerError(const IssuerAnswer &answer, const Fields &form);

} // namespace OnBehalf::OAuth
