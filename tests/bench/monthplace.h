// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place "Calendar" itself, which reads what it shows from a sandbox.
#pragma once

#include "turns.h"

namespace Bench {

struct PlaceRound
{
    Longest show;  ///< The place comes to the front, with nothing read yet.
    Longest read;  ///< The calendars arrive and are drawn.
    Longest again; ///< One calendar has changed and is read again.
    Longest step;  ///< To the months beside it, which are read, and back.
    Longest spans; ///< Work week, week, agenda and month.
    int shown = 0; ///< Items, in the month.
};

/// So many \a items (in 35 days from \a first on) of so many \a calendars.
PlaceRound runPlaceRound(int items, int calendars, QDate first);

} // namespace Bench
