// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// With a Kerberos ticket whoever holds it is signed in, whatever the account is called.
#pragma once

#include "account/accountsettings.h"

namespace OnBehalf {

/// Whether the principal \a holder ("helena@CORP.EXAMPLE") has a name of \a account: its address or
/// its user name, or what names the person in one of them. The realm tells nothing: it is seldom
/// the domain of the address. So has whoever there is where the account names nobody. Otherwise it
/// may be somebody else, or the same person by another name.
bool hasNameOf(const QString &holder, const Account &account);

/// Whether the user said that \a holder and the person of \a account are the same.
bool isConfirmed(const AccountSettings &settings, const Account &account, const QString &holder);
/// Instead of whom was confirmed before. Goes with the account.
void confirmHolder(const AccountSettings &settings, const Account &account, const QString &holder);

/// Whether it is to be said who is signed in: the holder of the ticket is known, has another name,
/// and was not confirmed.
bool isStrange(const QString &holder, const Account &account, const AccountSettings &settings);

} // namespace OnBehalf
