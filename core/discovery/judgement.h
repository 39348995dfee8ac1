// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to a step in its turn. Private to discovery.
#pragma once

#include "discovery/search.h"

#include <QCoroTask>

namespace OnBehalf::Autodiscover {

/// Asks a place that wants a name with credentials. Its host is to be trusted.
QCoro::Task<Directions> askSignedIn(SearchPointer search, PursuitPointer pursuit);

/// Whether the host of \a question may get what it is asked about; otherwise the pursuit has
/// failed.
QCoro::Task<bool> mayHave(SearchPointer search, PursuitPointer pursuit, HostQuestion question);

/// Sees a step through to its end: found, led to others, or failed.
QCoro::Task<> judge(SearchPointer search, PursuitPointer pursuit);

} // namespace OnBehalf::Autodiscover
