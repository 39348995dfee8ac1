// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The category list of a mailbox as Outlook leaves it in its calendar folder (MS-OXOCFG 2.2.5.2.2).
#pragma once

#include "sandbox/mailbox.h"

namespace Sandbox {

inline constexpr auto categoryListName = "CategoryList"_L1;

struct MasterCategory
{
    QString name;
    int color = -1; ///< 0 to 24; -1: none.
};

/// Gives \a mailbox this list; of an empty one there is no item at all.
void setCategoryList(Mailbox &mailbox, const QList<MasterCategory> &categories);

/// The one that Outlook makes in a new mailbox.
void setFirstCategories(Mailbox &mailbox);

} // namespace Sandbox
