// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages that people write, as drafts and sent, also on behalf of others.
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/folderlookup.h"

namespace Sandbox {

/// The folder named, or the caller's own one with the id \a otherwise, for the caller to put
/// messages into. The code for one that is not for mail is unsure.
Ews::Result<Located> mailFolder(Call &call, const std::optional<Ews::TargetFolderId> &named,
                                const QString &otherwise);

/// Creates one message of \a op: saves it as a draft, or sends it. Only a draft has an id that is
/// answered.
Ews::Result<Ews::ItemAnswer> createMessage(Call &call, const Ews::CreateItem &op,
                                           const Ews::Message &wanted);

} // namespace Sandbox
