// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/selfsigned.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace Support {

namespace {

QByteArray dataFile(const char *name)
{
    QFile file(QLatin1StringView(ONBEHALF_SUPPORT_DATA "/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No file %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

} // namespace

QSslConfiguration selfSigned()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(dataFile("selfsigned.pem")));
    tls.setPrivateKey(QSslKey(dataFile("selfsigned.key"), QSsl::Ec));
    return tls;
}

QByteArray selfSignedFingerprint()
{
    return selfSigned().localCertificate().digest(QCryptographicHash::Sha256);
}

} // namespace Support
