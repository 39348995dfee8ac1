// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/output.h"
#include "ctl/signin.h"

namespace OnBehalf::Ctl {

/// Whether the server lets \a session in: its Inbox is looked at.
Ews::Result<Ews::Nothing> readInbox(const Session &session);

/// Where the account is in Exchange Online: until when it can be reached.
void sayOnlineEnd(const Session &session, const Output &output);

/// "15.1.2507.6"
QString buildOf(const Ews::ServerVersionInfo &version);

/// Says that --trace cannot be done.
Exit sayNotWritable(const QString &traceFolder, const Output &output);

/// Lists the accounts that are remembered.
Exit listAccounts(const Output &output);

/// Says as whom and how somebody is signed in, once the server has let \a session in.
Exit testAccount(const SignedIn &signedIn, const Session &session, const Output &output);

/// Forgets an account, if that is what is wanted.
Exit removeAccount(const CommandLine &line, const Output &output);

} // namespace OnBehalf::Ctl
