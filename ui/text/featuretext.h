// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/serverfeatures.h"

namespace OnBehalf {

/// Why something cannot be done here: "Proposing another time needs Exchange 2013 SP1 or newer;
/// this server is Exchange 2010." Empty where it can.
QString lackingText(const Ews::Client &client, ServerFeature feature);

} // namespace OnBehalf
