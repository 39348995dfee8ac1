// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/accountsettings.h"
#include "common/style.h"

#include <QMap>
#include <QVariantMap>

#include <optional>

namespace OnBehalf {

/// How the window was left by whoever worked in it, beside the accounts in the one settings file:
/// each account has its own. It is of the look alone; where somebody starts is always the own
/// mailbox, by the own rights.
struct WindowMemory
{
    QByteArray geometry{};
    bool sidebarFolded = false;
    QString place{};                      ///< By PlaceEntry::name.
    QMap<QString, QVariantMap> layouts{}; ///< Of the places (Place::layout()), by the same name.

    bool operator==(const WindowMemory &) const = default;

    /// Nothing for an account that was not used yet. \a owner: nobody's is of a window in which no
    /// account was there to sign in to, and has no places.
    static std::optional<WindowMemory> read(const AccountSettings &settings,
                                            const std::optional<Account> &owner);
    void write(const AccountSettings &settings, const std::optional<Account> &owner) const;

    /// What there was before any account, and all had in common before each had its own, becomes
    /// that of each which has none yet.
    static void handOver(const AccountSettings &settings);
};

/// Of all accounts: it belongs to the eyes and the screen.
Theme rememberedTheme(const AccountSettings &settings);
void rememberTheme(const AccountSettings &settings, Theme theme);

} // namespace OnBehalf
