// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace OnBehalf {

/// The EWS URL that is meant: of "mail.example.org" https and the usual path are supplied. Not
/// valid where it is no address at all.
QUrl serverUrl(const QString &typed);

/// Whether it looks like an SMTP address: something@something.
bool looksLikeAddress(const QString &text);

} // namespace OnBehalf
