// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/itemlookup.h"
#include "sandbox/itemproperties.h"

namespace Sandbox {

/// Items as a request's shape wants them, for who asks.
class ItemDescription
{
public:
    /// Who finds items gets nothing bulky; who gets them by id does.
    enum class For { FindItem, GetItem };

    ItemDescription(const Call &call, const Ews::ItemShape &shape, For operation);

    /// Whether the shape names only properties that there are.
    bool isValid() const { return m_valid; }
    Ews::AnyItem describe(const Mailbox &mailbox, const StoredItem &item) const;

private:
    bool wants(const ItemProperty &property) const;
    void addExtendedProperties(const StoredItem &from, Ews::Item &to) const;

    const Call &m_call;
    Ews::BaseShape m_base;
    For m_operation;
    Ews::BodyTypeResponse m_bodyType;
    QStringList m_additional;
    QList<Ews::ExtendedFieldUri> m_extended;
    bool m_valid = true;
};

} // namespace Sandbox
