// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages that people write, as drafts and sent, also on behalf of others.
#pragma once

#include "sandbox/exchange.h"

namespace Sandbox {

/// Creates one message of \a op: saves it as a draft, or sends it. Only a draft has an id that is
/// answered.
Ews::Result<Ews::ItemAnswer> createMessage(Call &call, const Ews::CreateItem &op,
                                           const Ews::Message &wanted);

} // namespace Sandbox
