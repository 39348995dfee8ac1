// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/accountsettings.h"
#include "oauth/redirectlistener.h"
#include "text/errortext.h"

namespace OnBehalf {

/// What the browser shows after a sign-in.
OAuth::RedirectPages signInPages();

/// A sign-in that the keychain did not keep: it lasts as long as the program runs.
ErrorText notRememberedText(SecretFailure failure);

/// The Kerberos ticket is that of \a holder, who may be another person than that of \a address.
ErrorText strangeTicketText(const QString &holder, const QString &address);

/// \a copy: where a damaged file was kept; empty: nowhere.
ErrorText settingsProblemText(SettingsProblem problem, const QString &file, const QString &copy);

} // namespace OnBehalf
