// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/certificates.h"

#include <QRegularExpression>

#include <algorithm>

namespace Ews {

namespace {

/// Why OpenSSL gave up, or 0. Qt's network access does not give it out; the number is in the
/// message, whatever its words are.
int reasonIn(const QString &message)
{
    static const QRegularExpression number(QStringLiteral("error:([0-9A-Fa-f]{8}):SSL routines"));
    const auto found = number.match(message);
    return found.hasMatch() ? int(found.captured(1).toUInt(nullptr, 16) & 0xfff) : 0;
}

/// The alert that the other side sent (RFC 8446, 6), or -1.
int alertIn(const QString &message)
{
    constexpr int offset = 1000; // OpenSSL's SSL_AD_REASON_OFFSET
    const int reason = reasonIn(message);
    return reason >= offset && reason < offset + 256 ? reason - offset : -1;
}

} // namespace

bool isAccepted(const QSslConfiguration &tls, const QList<QByteArray> &accepted)
{
    const QSslCertificate presented = tls.peerCertificate();
    return !presented.isNull() && accepted.contains(presented.digest(QCryptographicHash::Sha256));
}

Error withCertificates(Error error, const QSslConfiguration &tls, const QList<QSslError> &problems)
{
    const QList<QSslCertificate> chain = tls.peerCertificateChain();
    error.certificate = tls.peerCertificate().toDer();
    for (const QSslCertificate &one : chain)
        error.certificateChain.append(one.toDer());
    for (const QSslError &problem : problems)
        error.certificateProblems.append(
            {.kind = problem.error(),
             .text = problem.errorString(),
             .at = problem.certificate().isNull() ? -1 : chain.indexOf(problem.certificate())});
    return error;
}

void present(const std::optional<ClientCertificate> &certificate, QNetworkRequest &request)
{
    if (!certificate)
        return;
    QSslConfiguration tls = request.sslConfiguration();
    tls.setLocalCertificateChain(certificate->chain);
    tls.setPrivateKey(certificate->key);
    request.setSslConfiguration(tls);
}

Error handshakeError(const QString &message)
{
    constexpr int wrongVersionNumber = 267; // OpenSSL's SSL_R_WRONG_VERSION_NUMBER
    return {.failure = Failure::Certificate,
            .code = reasonIn(message) == wrongVersionNumber ? noTls : handshakeRefused,
            .message = message};
}

std::optional<Error> clientCertificateAlert(const QString &message, bool shown)
{
    const auto because = [&message](Failure failure, QLatin1StringView code) {
        return Error{.failure = failure, .code = code, .message = message};
    };
    switch (alertIn(message)) {
    case 40: // handshake_failure, also the answer of TLS 1.2 to a missing certificate
        return because(Failure::Certificate, handshakeRefused);
    case 41:  // no_certificate
    case 116: // certificate_required
        return because(Failure::Unauthorized, clientCertificateNeeded);
    case 42: // bad_certificate
    case 43: // unsupported_certificate
    case 44: // certificate_revoked
    case 45: // certificate_expired
    case 46: // certificate_unknown
    case 48: // unknown_ca
    case 49: // access_denied
        return because(Failure::Unauthorized,
                       shown ? clientCertificateRefused : clientCertificateNeeded);
    default:
        return std::nullopt;
    }
}

std::optional<QLatin1StringView> clientCertificatePage(int httpStatus, const QByteArray &page)
{
    const auto says = [&page](std::initializer_list<const char *> words) {
        return std::any_of(words.begin(), words.end(),
                           [&page](const char *one) { return page.contains(one); });
    };
    // IIS's sub-statuses, which are in the page alone, and nginx's 495 and 496, which it sends as
    // 400.
    // https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code
    if ((httpStatus == 403 && says({"403.7"})) ||
        (httpStatus == 400 && says({"No required SSL certificate was sent"})))
        return clientCertificateNeeded;
    if ((httpStatus == 403 && says({"403.13", "403.16", "403.17"})) ||
        (httpStatus == 400 && says({"The SSL certificate error"})))
        return clientCertificateRefused;
    return std::nullopt;
}

} // namespace Ews
