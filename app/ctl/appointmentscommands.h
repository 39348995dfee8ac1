// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"

namespace OnBehalf::Ctl {

/// 'appointments add'.
Exit addAppointments(const CommandLine &line, const Session &session, const Output &output);

/// 'appointments pending'.
Exit runPendingAppointments(const CommandLine &line, const Session &session, const Output &output);

} // namespace OnBehalf::Ctl
