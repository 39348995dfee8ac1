// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/certificatetext.h"

#include "ews/enumtext.h"
#include "oauth/problem.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

QString nameAndOrganization(const QStringList &commonNames, const QStringList &organizations)
{
    const QString name = commonNames.join(u", "_s);
    const QString organization = organizations.join(u", "_s);
    if (organization.isEmpty() || organization == name)
        return name;
    return name.isEmpty() ? organization : u"%1 (%2)"_s.arg(name, organization);
}

QString orUnnamed(const QString &name)
{
    return name.isEmpty() ? CertificateWords::tr("somebody without a name") : name;
}

QString dayOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

QString certificateHolder(const QSslCertificate &certificate)
{
    QString name = nameAndOrganization(certificate.subjectInfo(QSslCertificate::CommonName),
                                       certificate.subjectInfo(QSslCertificate::Organization));
    if (name.isEmpty()) // newer ones have the server's names beside the subject
        name = QStringList(certificate.subjectAlternativeNames().values()).join(u", "_s);
    return orUnnamed(name);
}

QString certificateIssuer(const QSslCertificate &certificate)
{
    if (certificate.isSelfSigned())
        return CertificateWords::tr("itself (self-signed)");
    return orUnnamed(nameAndOrganization(certificate.issuerInfo(QSslCertificate::CommonName),
                                         certificate.issuerInfo(QSslCertificate::Organization)));
}

QList<Fact> certificateFacts(const QSslCertificate &certificate)
{
    return {
        {.name = CertificateWords::tr("Issued to"), .text = certificateHolder(certificate)},
        {.name = CertificateWords::tr("Issued by"), .text = certificateIssuer(certificate)},
        {.name = CertificateWords::tr("Valid from"), .text = dayOf(certificate.effectiveDate())},
        {.name = CertificateWords::tr("Valid until"), .text = dayOf(certificate.expiryDate())}};
}

QString problemSentence(const Ews::CertificateProblem &problem, const QString &host)
{
    switch (problem.kind) {
    case QSslError::SelfSignedCertificate:
        return CertificateWords::tr("It is self-signed: nobody else vouches for it.");
    case QSslError::SelfSignedCertificateInChain:
        return CertificateWords::tr("It vouches for the others, but this computer does not trust "
                                    "it.");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
        return CertificateWords::tr("This computer does not know who issued it.");
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return CertificateWords::tr("Nobody whom this computer trusts vouches for it.");
    case QSslError::CertificateExpired:
        return CertificateWords::tr("It has expired.");
    case QSslError::CertificateNotYetValid:
        return CertificateWords::tr("It is not valid yet; or the date of this computer is wrong.");
    case QSslError::HostNameMismatch:
        return CertificateWords::tr("It is for another server: %1 is not in it.").arg(host);
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return CertificateWords::tr("It was revoked: it must not be used any more.");
    case QSslError::CertificateSignatureFailed:
    case QSslError::UnableToDecryptCertificateSignature:
    case QSslError::UnableToDecodeIssuerPublicKey:
        return CertificateWords::tr("It is not from whom it says: its signature is wrong.");
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
        return CertificateWords::tr("It vouches for others although it may not.");
    case QSslError::InvalidPurpose:
    case QSslError::CertificateRejected:
        return CertificateWords::tr("It is not meant for servers.");
    case QSslError::NoPeerCertificate:
        return CertificateWords::tr("The server showed no certificate.");
    default:
        return problem.text;
    }
}

QString fingerprintText(const QByteArray &fingerprint)
{
    const QString pairs = QString::fromLatin1(fingerprint.toHex(':').toUpper());
    // A label cannot break where there is no blank.
    const qsizetype half = pairs.size() / 2 + 1;
    return pairs.size() < 48 ? pairs : pairs.left(half - 1) + u'\n' + pairs.mid(half);
}

CertificateQuestion certificateQuestion(const QString &host, const Ews::Error &error, bool changed)
{
    const bool isIssuer = error.code == Ews::toWire(OAuth::Problem::IssuerCertificate);
    const QString confirm = CertificateWords::tr(
        "Allow it only if your administrator confirms the SHA-256 fingerprint below.");
    if (changed)
        return {isIssuer
                    ? CertificateWords::tr("The certificate of %1 has changed. May you sign in "
                                           "there?")
                          .arg(host)
                    : CertificateWords::tr("The certificate of %1 has changed. May your password "
                                           "go there?")
                          .arg(host),
                CertificateWords::tr(
                    "It is not the one that was allowed for this account. Either the administrator "
                    "has renewed it, or somebody stands between you and the server and wants to "
                    "read along. Nothing was sent, no password either.") +
                    u' ' + confirm};
    if (isIssuer)
        return {CertificateWords::tr("May you sign in at %1?").arg(host),
                CertificateWords::tr("OnBehalf could not establish that this sign-in service is "
                                     "the one it says it is. Nothing was sent to it.") +
                    u' ' + confirm};
    return {CertificateWords::tr("May your password go to %1?").arg(host),
            CertificateWords::tr("OnBehalf could not establish that this server is the one it "
                                 "says it is. Your password was not sent.") +
                u' ' + confirm};
}

} // namespace OnBehalf
