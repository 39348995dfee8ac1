// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatefolder.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView distinguishedId(DelegateFolder folder)
{
    constexpr std::array ids{"calendar"_L1, "tasks"_L1, "inbox"_L1,
                             "contacts"_L1, "notes"_L1, "journal"_L1};
    return ids[std::size_t(folder)];
}

std::optional<Ews::DelegateLevel> Ews::DelegatePermissions::*levelMember(DelegateFolder folder)
{
    using P = Ews::DelegatePermissions;
    constexpr std::array members{&P::calendar, &P::tasks, &P::inbox,
                                 &P::contacts, &P::notes, &P::journal};
    return members[std::size_t(folder)];
}

} // namespace OnBehalf
