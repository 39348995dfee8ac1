// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"

#include <functional>

namespace OnBehalf {

/// The client to work in the mailbox of that address with.
using MailboxClients = std::function<std::shared_ptr<Ews::Client>(const QString &address)>;

/// Clients over the connections of \a session. \a impersonates: each mailbox is worked in as its
/// owner (ExchangeImpersonation); otherwise by the rights that the signed-in person has on it.
MailboxClients mailboxClients(const Session &session, bool impersonates);

} // namespace OnBehalf
