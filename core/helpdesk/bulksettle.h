// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was sent to a mailbox that could not be read back: it is read once more, and the journal
// hears what came of it.
#pragma once

#include "helpdesk/bulkchange.h"

#include <QCoroTask>

namespace OnBehalf {

/// \a report is of \a draft, and so is what comes back: without outcomes that are Unknown where the
/// mailbox could be read.
QCoro::Task<ApplyReport> settled(std::shared_ptr<Ews::Client> client, DelegatesDraft draft,
                                 ApplyReport report, Journal journal);
QCoro::Task<PermissionsReport> settled(std::shared_ptr<Ews::Client> client,
                                       QList<FolderDraft> drafts, PermissionsReport report,
                                       Journal journal);

/// Whether some outcome is Unknown.
bool isUnsettled(const ApplyReport &report);
bool isUnsettled(const PermissionsReport &report);

} // namespace OnBehalf
