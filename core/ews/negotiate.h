// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kerberos by GSSAPI, as Negotiate (RFC 4559) carries it. Qt's own asks for a ticket for
// HTTPS/host, which no server has, and then falls back to NTLM without a word.
#pragma once

#include "ews/authentication.h"

#include <QDateTime>

namespace Ews {

/// With the ticket that the user already has: no name, no password. Of single requests, since
/// servers ask for each (IIS: authPersistNonNTLM is off) and it costs no round. Only Kerberos,
/// never NTLM inside it; no credentials are delegated.
std::shared_ptr<Authentication> negotiateAuthentication();

/// Whose valid ticket there is ("helena@SANDBOX.EXAMPLE"). Errors: NoTicket, TicketExpired.
QFuture<Result<QString>> ticketHolder();
/// Until when it is valid; an invalid time where it has no end. The same errors.
QFuture<Result<QDateTime>> ticketEnd();

} // namespace Ews
