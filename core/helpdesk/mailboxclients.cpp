// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/mailboxclients.h"

namespace OnBehalf {

MailboxClients mailboxClients(const Session &session, bool impersonates)
{
    return [client = session.client, impersonates](const QString &address) {
        const Ews::Impersonation identity =
            impersonates ? Ews::Impersonation{.who = address} : Ews::Impersonation{};
        return client->inMailbox(identity, address);
    };
}

} // namespace OnBehalf
