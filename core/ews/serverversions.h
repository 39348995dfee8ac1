// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which version of the schema a server understands. A request names the lowest that has what it
// wants (versionFor); what is here is for servers that do not know that one.
#pragma once

#include "ews/document.h"
#include "ews/types/enums.h"

namespace Ews {

/// The newest version of the schema that a server of that build understands. Of builds that are
/// not of Exchange nothing is known, so nothing is held against them.
ServerVersion schemaOf(const ServerVersionInfo &build);

/// The next older one of which there were servers; nothing before the first.
std::optional<ServerVersion> olderThan(ServerVersion version);

/// Whether a whole call was refused because the server, or the mailbox's, does not know \a version,
/// for which it was written: nothing of it was done then. Old servers say so as of any request that
/// is not valid, and name the value.
bool refusesVersion(const Error &error, ServerVersion version);

/// Whether that says something of other calls: those about another mailbox may fare better.
bool isAboutServer(const Error &error);

/// What a call ends with that a server of \a newest cannot be asked for. It is not sent.
Error needsNewerServer(ServerVersion needed, ServerVersion newest);

} // namespace Ews
