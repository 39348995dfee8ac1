// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslError>
#include <QString>
#include <QStringList>

#include <chrono>
#include <expected>

namespace Ews {

/// What kind of thing went wrong: what a user can do about it depends on this first.
enum class Failure {
    Network,      ///< No connection, or it was cut before a complete answer.
    TimedOut,     ///< The answer did not come in time.
    Certificate,  ///< TLS could not establish whom we talk to; see Error::certificate.
    Unauthorized, ///< 401: credentials missing, wrong or expired.
    Forbidden,    ///< 403: EWS is switched off for this account, application or organisation.
    NotFound,     ///< 404, 405 or a redirect: there is no EWS at this URL.
    Busy,         ///< 503, ErrorServerBusy or too much open: nothing was done, see retryAfter.
    Http,         ///< Any other HTTP status without a SOAP answer.
    Fault,        ///< A SOAP fault: the whole call was refused.
    Refused,      ///< The answer to this call, or to one entry of it, is an error.
    Malformed,    ///< The answer is not what EWS answers.
    TooLarge,     ///< The answer passed the limit of Client::maximumAnswer bytes.
    Cancelled,    ///< Cancelled by the user, or the client was destroyed.
};

/// What TLS found fault with.
struct CertificateProblem
{
    QSslError::SslError kind = QSslError::UnspecifiedError;
    QString text{};    ///< The library's own words: for details.
    qsizetype at = -1; ///< What it is about in Error::certificateChain; -1: nothing in it.

    bool operator==(const CertificateProblem &) const = default;
};

/// A failed call, or one failed entry of a call.
struct [[nodiscard]] Error
{
    Failure failure = Failure::Network;
    QString code{}; ///< The ResponseCode as sent (an open set), or empty.
    QString
        message{}; ///< The server's or the network's own words: for details, never the headline.
    int httpStatus = 0;
    std::chrono::milliseconds retryAfter{
        0};                ///< How long the server asks to wait; 0: it did not say.
    QString requestId{};   ///< The client-request-id that was sent.
    QString subject{};     ///< Whom an entry's error is about, where the server says (most do not).
    QStringList details{}; ///< "Name=Value" of MessageXml and of diagnostic headers.
    QByteArray certificate{};             ///< With Failure::Certificate: the server's own, as DER.
    QList<QByteArray> certificateChain{}; ///< All that it presented as DER, its own first.
    QList<CertificateProblem> certificateProblems{};
    /// The call was never carried out: it was ended while it still waited to be sent, or signing in
    /// went wrong before it could be.
    bool beforeCall = false;

    bool operator==(const Error &) const = default;

    /// Whether the server may have carried the call out although no answer was understood.
    /// After such an error of a writing call, read the state before anything else.
    bool outcomeUnknown() const;
};

template<class T>
using Result = std::expected<T, Error>;

/// The value of an answer that carries nothing.
struct Nothing
{
    bool operator==(const Nothing &) const = default;
};

} // namespace Ews
