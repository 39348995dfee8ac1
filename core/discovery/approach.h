// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes without credentials: for all steps at once. Private to discovery.
#pragma once

#include "discovery/search.h"

namespace OnBehalf::Autodiscover {

/// Asks the place of \a pursuit, if it may be asked; where it is sent on, up to a host that is not
/// to be trusted as it is. Pursuit::ready finishes with its state: Answered, Failed or Waiting.
void approach(const SearchPointer &search, const PursuitPointer &pursuit);

} // namespace OnBehalf::Autodiscover
