// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/acceptedcertificate.h"

namespace Ews {

QList<QByteArray> acceptedFor(const QString &host, const QList<AcceptedCertificate> &accepted)
{
    QList<QByteArray> fingerprints;
    for (const AcceptedCertificate &one : accepted)
        if (one.host == host)
            fingerprints.append(one.fingerprint);
    return fingerprints;
}

void allow(const AcceptedCertificate &certificate, QList<AcceptedCertificate> &accepted)
{
    accepted.removeIf(
        [&certificate](const AcceptedCertificate &one) { return one.host == certificate.host; });
    accepted.append(certificate);
}

} // namespace Ews
