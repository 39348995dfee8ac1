// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/endpoint.h"

#include <QDateTime>
#include <QObject>

namespace OnBehalf::CertificateFile {

Q_NAMESPACE

/// Why there is no client certificate. The enumerator's name is the code of the error.
enum class Problem {
    CertificateFileUnreadable,   ///< The file is not there, or may not be read.
    CertificateFileMalformed,    ///< It is no PKCS#12 file, or a damaged one.
    CertificatePassphraseWrong,  ///< It does not open with this passphrase.
    CertificateFileNotSupported, ///< It opens, but what is in it is encrypted in an unknown way.
    CertificateWithoutKey,       ///< It holds no private key, so nothing can be proved with it.
    CertificateExpired,
    CertificateNotYetValid,
};
Q_ENUM_NS(Problem)

} // namespace OnBehalf::CertificateFile

namespace OnBehalf {

/// The client certificate in the PKCS#12 file (.p12, .pfx) at \a path, with its key. Also those
/// that older versions of Windows and Java wrote. Errors: a CertificateFile::Problem with
/// Failure::Refused. Fails too where the certificate is not valid at \a now: no server would take
/// it.
Ews::Result<Ews::ClientCertificate>
readClientCertificate(const QString &path, const QString &passphrase,
                      const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace OnBehalf
