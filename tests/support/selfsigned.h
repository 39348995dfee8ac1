// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>

namespace Support {

/// For a FaultProxy: a certificate that nobody vouches for, with its key (data/), for a host that
/// is not 127.0.0.1.
QSslConfiguration selfSigned();

/// SHA-256 of that certificate.
QByteArray selfSignedFingerprint();

} // namespace Support
