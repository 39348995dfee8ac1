// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace OnBehalf {

/// An account as it is remembered: no secret in it.
struct Account
{
    QUrl server;      ///< The EWS URL.
    QString address;  ///< The person's SMTP address.
    QString userName; ///< For signing in, where it is not the address ("DOMAIN\\name"); or empty.
    bool rememberPassword = true;
    QList<QByteArray> acceptedCertificates; ///< SHA-256 of certificates accepted by the user.

    bool operator==(const Account &) const = default;

    QString signInName() const { return userName.isEmpty() ? address : userName; }
    /// What the password is kept under in the keychain: user and host.
    QString secretKey() const;
};

} // namespace OnBehalf
