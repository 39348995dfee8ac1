// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// NTLM in version 2, which proves a password without sending it.
// https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/
#pragma once

#include "ews/authentication.h"

#include <QDateTime>

namespace Ews {

/// Who signs in. "DOMAIN\user" names the domain; "user@domain" is a name as a whole, whose domain
/// the server finds by itself.
struct NtlmAccount
{
    QString domain;
    QString user;
    QString password;

    static NtlmAccount from(const QString &userName, const QString &password);
};

/// The first message: which variants there may be.
QByteArray ntlmNegotiate();

/// The third, which answers \a challenge, the server's second. \a random: eight bytes that nobody
/// can guess. Error: SignInProblem::BadChallenge.
Result<QByteArray> ntlmAuthenticate(const NtlmAccount &account, const QByteArray &challenge,
                                    const QByteArray &random, const QDateTime &now);

/// Of connections. This is an implementation of our own, since the one for GSSAPI is not there on
/// most machines, and since a password is tried once only: after a refusal no handshake goes on.
std::shared_ptr<Authentication> ntlmAuthentication(const QString &userName,
                                                   const QString &password);

} // namespace Ews
