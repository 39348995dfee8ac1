// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/preparesignin.h"

namespace OnBehalf::Ctl {

/// How somebody at a terminal is asked to sign in with OAuth: in a browser or with a code. \a
/// asked, which has to outlive it, becomes true when it comes to that.
SignInAsking askingAtTerminal(bool withCode, bool &asked);

} // namespace OnBehalf::Ctl
