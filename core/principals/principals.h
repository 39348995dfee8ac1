// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/accountsettings.h"

namespace OnBehalf {

/// Somebody on whose behalf meetings are made.
struct Principal
{
    QString name;
    QString address; ///< SMTP.

    bool operator==(const Principal &) const = default;
};

/// Those for whom \a account made meetings before, the last one first. In the one settings file.
QList<Principal> rememberedPrincipals(const AccountSettings &settings, const QString &account);
/// Becomes the first one; the oldest of more than twelve is forgotten.
void rememberPrincipal(const AccountSettings &settings, const QString &account,
                       const Principal &principal);
/// Nobody of \a account is remembered any more.
void forgetPrincipals(const AccountSettings &settings, const QString &account);

} // namespace OnBehalf
