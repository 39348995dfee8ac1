// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/account.h"
#include "ctl/commandline.h"

#include <expected>

namespace OnBehalf::Ctl {

struct Password
{
    QString text;
    bool fromKeychain = false;
};

/// The password from standard input, or else from the keychain or a prompt. Never from the command
/// line or the environment, which other users can see. Where there is none: a sentence why, and
/// what to do.
std::expected<Password, QString> findPassword(const CommandLine &line, const Account &account);

} // namespace OnBehalf::Ctl
