// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"
#include "delegates/applydelegates.h"

namespace OnBehalf::Ctl {

/// delegates list, add, update, remove, scope.
Exit runDelegates(const CommandLine &line, const Session &session, Output &output);

/// The exit status after an Apply. \a refusedBefore: something was not even sent.
Exit exitOf(const ApplyReport &report, bool refusedBefore);

} // namespace OnBehalf::Ctl
