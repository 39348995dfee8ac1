// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"

namespace OnBehalf::Ctl {

/// The category list of the mailbox; the caller's own where that may not be read.
Exit listCategories(const CommandLine &line, const Session &session, const Output &output);

} // namespace OnBehalf::Ctl
