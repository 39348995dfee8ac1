// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/accountsettings.h"
#include "ctl/output.h"

#include <expected>

namespace OnBehalf::Ctl {

/// The only one of \a known with that \a name: its address or, where none has that address, what is
/// before the @. A \a server that is not empty is the account's, too. Where it is none or several:
/// a sentence, and which there are.
std::expected<Account, QString> findAccount(const QString &name, const QUrl &server,
                                            const QList<Account> &known);

/// How \a account is to sign in this time.
Account asAskedFor(Account account, const AccountLine &line);

/// Whom the command line means: with what is remembered of them in \a known. Where the command line
/// does not say enough: a sentence.
std::expected<Account, QString> chooseAccount(const CommandLine &line, const QList<Account> &known);

/// Says that the accounts cannot be read from \a file, and what to do.
Exit failAccounts(SettingsProblem problem, const QString &file, const Output &output);

} // namespace OnBehalf::Ctl
