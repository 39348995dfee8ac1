// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The message by which a delegate learns what they may do.
#pragma once

#include "delegates/delegatesdraft.h"
#include "mail/maildraft.h"

namespace OnBehalf {

/// From the owner of the mailbox \a owner to the delegate of \a row, with all that the row has.
/// \a isNew: somebody who was no delegate before. \a ownerName may be empty.
MailDraft delegateSummary(const DelegateRow &row, bool isNew, const QString &owner,
                          const QString &ownerName);

} // namespace OnBehalf
