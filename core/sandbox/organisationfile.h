// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/organisation.h"

namespace Sandbox {

/// resources/sandbox/directory.json and mailboxes.json, which are compiled in. A mistake in them
/// is one of ours: it ends the program, saying where it is.
void loadDirectory(Organisation &organisation);
void loadMailboxes(Organisation &organisation);

} // namespace Sandbox
