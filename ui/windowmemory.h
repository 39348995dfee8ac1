// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/accountsettings.h"
#include "common/style.h"

namespace OnBehalf {

/// Where the window left off, beside the accounts in the one settings file.
struct WindowMemory
{
    Theme theme = Theme::System;
    QByteArray geometry;
    bool sidebarFolded = false;
    QByteArray columns; ///< Of the table of delegates.

    static WindowMemory read(const AccountSettings &settings);
    void write(const AccountSettings &settings) const;
};

} // namespace OnBehalf
