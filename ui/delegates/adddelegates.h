// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesdraft.h"
#include "people/peopledialog.h"

namespace OnBehalf {

/// Who shall become delegates, beside those that \a draft has; \a tells: and whether they are to
/// get a message about it.
PeopleQuestion addDelegatesQuestion(const DelegatesDraft &draft, bool tells);

} // namespace OnBehalf
