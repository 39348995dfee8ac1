// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/storeditem.h"

namespace Sandbox {

Ews::Item &StoredItem::item()
{
    return std::visit([](auto &one) -> Ews::Item & { return one; }, content);
}

const Ews::Item &StoredItem::item() const
{
    return std::visit([](const auto &one) -> const Ews::Item & { return one; }, content);
}

bool StoredItem::isPrivate() const
{
    const auto sensitivity = item().sensitivity.value_or(Ews::Sensitivity::Normal);
    return sensitivity == Ews::Sensitivity::Private;
}

} // namespace Sandbox
