// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in, as a terminal speaks of it.
#pragma once

#include "ews/offer.h"

namespace OnBehalf::Ctl {

/// As --sign-in and documents have it: "kerberos". "auto" where none is chosen.
QString signInWord(std::optional<Ews::Method> method);
/// For people.
QString signInText(std::optional<Ews::Method> method);

/// Whether it is about who somebody is, rather than about what was asked for.
bool isAboutSignIn(const Ews::Error &error);
/// What to do next at a terminal; empty where that is what the window says.
QString signInStep(const Ews::Error &error);

} // namespace OnBehalf::Ctl
