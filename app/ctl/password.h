// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/account.h"
#include "ctl/commandline.h"

namespace OnBehalf::Ctl {

/// The password from standard input, the keychain or a prompt, in this order; nothing where none of
/// them has it. Never from the command line or the environment, which other users can see.
std::optional<QString> findPassword(const CommandLine &line, const Account &account);

} // namespace OnBehalf::Ctl
