// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/endpoint.h"
#include "ews/result.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace Ews {

/// Whether the user \a accepted (by SHA-256) the certificate that the server presented.
bool isAccepted(const QSslConfiguration &tls, const QList<QByteArray> &accepted);

/// \a error with the certificates that the server presented and what TLS found fault with.
Error withCertificates(Error error, const QSslConfiguration &tls, const QList<QSslError> &problems);

/// Has \a request present the client certificate, if there is one.
void present(const std::optional<ClientCertificate> &certificate, QNetworkRequest &request);

// The codes of errors about the client certificate: those of TLS and those of HTTP servers.
inline constexpr auto clientCertificateNeeded = QLatin1StringView("ClientCertificateNeeded");
inline constexpr auto clientCertificateRefused = QLatin1StringView("ClientCertificateRefused");
/// The server ended the handshake without saying why: it may want a client certificate, or speak no
/// version of TLS that this side speaks.
inline constexpr auto handshakeRefused = QLatin1StringView("HandshakeRefused");
/// What answered speaks no TLS: a port for plain http, or for something else.
inline constexpr auto noTls = QLatin1StringView("NoTls");

/// The error where a connection was not made although no certificate was found fault with.
/// \a message: the network's own words.
Error handshakeError(const QString &message);

/// What the server said to the client certificate, or to its absence, by the alert that it ended
/// the connection with; nothing where it was not about that. \a message: the network's own words.
/// \a shown: there was a client certificate.
std::optional<Error> clientCertificateAlert(const QString &message, bool shown);

/// The same of servers that make the connection and then answer with a page instead.
std::optional<QLatin1StringView> clientCertificatePage(int httpStatus, const QByteArray &page);

} // namespace Ews
