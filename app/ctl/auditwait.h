// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/output.h"
#include "helpdesk/audit.h"

#include <memory>
#include <optional>

namespace OnBehalf::Ctl {

/// An audit for a command: what it sends is in the trace of \a session, too.
std::unique_ptr<Audit> openAudit(const ManyLine &many, const Session &session,
                                 const QString &recordFolder, const Output &output);

/// Waits for the end of one that began, and says to somebody who watches how far it is. What held
/// it up ends it, and is returned.
std::optional<Ews::Error> waitForAudit(Audit &audit, const Output &output);

/// The status that says whether all mailboxes were read: of those that were not, that of the first.
Exit exitOf(const AuditState &state);

} // namespace OnBehalf::Ctl
