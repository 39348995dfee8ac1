// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/output.h"
#include "ctl/password.h"
#include "ctl/tracefolder.h"
#include "discovery/discover.h"

namespace OnBehalf::Ctl {

/// What came of looking for a server.
struct ServerSearch
{
    Discovery discovery;
    std::optional<Password> password; ///< That somebody gave on the way.
};

/// Looks for the server of \a account. Without --json each place is printed, and what came of it.
ServerSearch lookForServer(const CommandLine &line, const Account &account, TraceFolder *trace,
                           const Output &output);

/// Why there is none, on standard error.
Exit sayNotFound(const ServerSearch &search, const Output &output);

QJsonObject discoveryJson(const Discovery &discovery);

/// Prints where the server of an address is.
Exit discoverServer(const CommandLine &line, const Output &output);

/// Looks for the server, signs in once, and remembers the account.
Exit addAccount(const CommandLine &line, const Output &output);

/// The account that the command line is about: what is remembered of the address, if anything.
Account accountToFind(const CommandLine &line);

} // namespace OnBehalf::Ctl
