// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The properties of items by their names in paths ("calendar:Start"): which of them a shape gives,
// which may be written.
#pragma once

#include "ews/types/anyitem.h"
#include "ews/types/fieldpath.h"

#include <QStringList>

#include <span>

namespace Sandbox {

struct ItemProperty
{
    enum Flag {
        Settable = 1, ///< UpdateItem may set it.
        Default = 2,  ///< Of the shape Default.
        Bulky = 4,    ///< GetItem alone gives it, FindItem never.
        Required = 8, ///< An item cannot be without it.
    };

    QLatin1StringView path;
    int flags;
    bool (*has)(const Ews::AnyItem &item);
    // Of items of the same kind:
    bool (*same)(const Ews::AnyItem &a, const Ews::AnyItem &b);
    void (*copy)(const Ews::AnyItem &from, Ews::AnyItem &to);
    void (*clear)(Ews::AnyItem &item);
};

std::span<const ItemProperty> itemProperties();

/// All properties of that name: one a kind of item. Empty for a name that is none's.
QList<const ItemProperty *> itemProperties(QStringView path);

/// Whether both name the same property; a name and a number in another spelling are others.
bool sameProperty(const Ews::ExtendedFieldUri &a, const Ews::ExtendedFieldUri &b);

} // namespace Sandbox
