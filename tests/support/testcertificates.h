// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace Support {

/// A certificate made for one test, with its key.
struct TestCertificate
{
    QList<QSslCertificate> chain{}; ///< Its own first, the root last.
    QSslKey key{};

    const QSslCertificate &own() const { return chain.first(); }
    QByteArray fingerprint() const { return own().digest(QCryptographicHash::Sha256); }
    /// For a FaultProxy; it presents the whole chain.
    QSslConfiguration tls() const;
};

struct CertificateWish
{
    QString name = QStringLiteral("127.0.0.1"); ///< Whose it is.
    QString host = name;                        ///< The server that it is for; empty: for none.
    std::chrono::seconds from = std::chrono::hours(-1); ///< Valid from, counted from now.
    std::chrono::seconds until = std::chrono::hours(24);
    bool vouches = false; ///< May issue others.
};

/// Self-signed where there is no \a issuer. An error of the library ends the test.
TestCertificate makeCertificate(const CertificateWish &wish,
                                const TestCertificate *issuer = nullptr);

/// How a PKCS#12 file is encrypted.
enum class Pkcs12 {
    Usual,
    Old,        ///< RC2 with 40 bits, as older Windows exports it.
    WithoutKey, ///< The certificates alone.
};

/// Empty where this OpenSSL has not got what it takes.
QByteArray pkcs12(const TestCertificate &certificate, const QByteArray &passphrase,
                  Pkcs12 kind = Pkcs12::Usual);

} // namespace Support
