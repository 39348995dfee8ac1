// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"
#include "text/fact.h"

#include <QSslCertificate>

namespace OnBehalf {

/// Whose it is: "mail.example.org (Example Hosting)".
QString certificateHolder(const QSslCertificate &certificate);
/// Who vouches for it; itself where it is self-signed.
QString certificateIssuer(const QSslCertificate &certificate);
/// Whose it is, by whom, and from when until when it is valid.
QList<Fact> certificateFacts(const QSslCertificate &certificate);

/// What is wrong with a certificate of \a host, as a sentence about it.
QString problemSentence(const Ews::CertificateProblem &problem, const QString &host);

/// A SHA-256 fingerprint as people compare it, in two lines: "3F:A1:…".
QString fingerprintText(const QByteArray &fingerprint);

/// What the question about a server's certificate says.
struct CertificateQuestion
{
    QString headline;
    QString text;
};

/// \a changed: another certificate had been allowed before. Where \a error is about a sign-in
/// service, it is not the password that would go there.
CertificateQuestion certificateQuestion(const QString &host, const Ews::Error &error, bool changed);

} // namespace OnBehalf
