// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exchange Online ends EWS, which is said once of each account that is there.
#pragma once

#include "account/accountsettings.h"
#include "ews/client.h"

namespace OnBehalf {

/// By its address, or by what it says it is.
bool isExchangeOnline(const Ews::Client &client);

bool isOnlineEndSaid(const AccountSettings &settings, const Account &account);
/// Goes with the account.
void rememberOnlineEndSaid(const AccountSettings &settings, const Account &account);

} // namespace OnBehalf
