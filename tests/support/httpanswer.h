// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Support {

/// "Content-Type: text/xml; charset=utf-8", as Exchange sends it.
QByteArrayList soapHeaders();

/// A complete HTTP answer with Content-Length.
QByteArray httpAnswer(int status, const QByteArray &body,
                      const QByteArrayList &headers = soapHeaders());

/// The same answer in chunks of \a chunk bytes.
QByteArray chunkedAnswer(int status, const QByteArray &body, qsizetype chunk,
                         const QByteArrayList &headers = soapHeaders());

/// An answer without Content-Length, which ends where the connection does.
QByteArray unboundedAnswer(int status, const QByteArray &body,
                           const QByteArrayList &headers = soapHeaders());

/// \a plain as Content-Encoding gzip has it.
QByteArray gzip(const QByteArray &plain);

/// About \a size / 160 bytes that gunzip to at least \a size spaces, and then just stop.
QByteArray gzipBomb(qint64 size);

/// ErrorServerBusy as a fault: the server is to be left alone for \a milliseconds.
QByteArray busyAnswer(const QByteArray &milliseconds);

} // namespace Support
