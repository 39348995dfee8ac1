// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Ews {

/// A certificate that the user allowed for one host although TLS found fault with it.
struct AcceptedCertificate
{
    QString host;           ///< As QUrl has it.
    QByteArray fingerprint; ///< SHA-256.

    bool operator==(const AcceptedCertificate &) const = default;
};

/// The fingerprints of those that are allowed for \a host.
QList<QByteArray> acceptedFor(const QString &host, const QList<AcceptedCertificate> &accepted);

/// Adds \a certificate in place of what its host had before: whoever has that one's key could still
/// pass for the host. What is allowed for other hosts stays.
void allow(const AcceptedCertificate &certificate, QList<AcceptedCertificate> &accepted);

} // namespace Ews
