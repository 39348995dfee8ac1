// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/certificates.h"

#include <QRegularExpression>

#include <algorithm>

namespace Ews {

namespace {

/// The alert that the other side sent (RFC 8446, 6), or -1. Qt's network access does not give it
/// out; OpenSSL's number is in the message, whatever its words are.
int alertIn(const QString &message)
{
    constexpr int offset = 1000; // OpenSSL's SSL_AD_REASON_OFFSET
    static const QRegularExpression number(QStringLiteral("error:([0-9A-Fa-f]{8}):SSL routines"));
    const auto found = number.match(message);
    const int reason = found.hasMatch() ? int(found.captured(1).toUInt(nullptr, 16) & 0xfff) : 0;
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
