// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"

namespace OnBehalf::Ctl {

/// audit
Exit makeAudit(const CommandLine &line, const Session &session, const Output &output);
/// find-person in mailboxes as they are now
Exit findPerson(const CommandLine &line, const Session &session, const Output &output);

/// find-person in an audit on record; asks no server.
Exit findPersonOnRecord(const CommandLine &line, const Output &output);

} // namespace OnBehalf::Ctl
