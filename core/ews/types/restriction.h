// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/fieldpath.h"

namespace Ews {

struct Constant
{
    QString value;
    bool operator==(const Constant &) const = default;
    static constexpr auto elements() { return Elements(Attribute("Value"_L1, &Constant::value)); }
};

struct FieldUriOrConstant
{
    Constant constant;
    bool operator==(const FieldUriOrConstant &) const = default;
    static constexpr auto elements()
    {
        return Elements(Element("Constant"_L1, &FieldUriOrConstant::constant));
    }
};

struct IsEqualTo
{
    static constexpr auto element = "IsEqualTo"_L1;
    FieldPath path;
    FieldUriOrConstant value;
    bool operator==(const IsEqualTo &) const = default;
    static constexpr auto elements()
    {
        return Elements(Choice(&IsEqualTo::path),
                        Element("FieldURIOrConstant"_L1, &IsEqualTo::value));
    }
};

/// Whether an item has the property at all.
struct Exists
{
    static constexpr auto element = "Exists"_L1;
    FieldPath path;
    bool operator==(const Exists &) const = default;
    static constexpr auto elements() { return Elements(Choice(&Exists::path)); }
};

/// Which items are looked for.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/restriction
/// Text that has another in it.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/contains
struct Contains
{
    static constexpr auto element = "Contains"_L1;
    ContainmentMode mode = ContainmentMode::FullString;
    ContainmentComparison comparison = ContainmentComparison::IgnoreCase;
    FieldPath path;
    Constant constant;
    bool operator==(const Contains &) const = default;
    static constexpr auto elements()
    {
        return Elements(Attribute("ContainmentMode"_L1, &Contains::mode),
                        Attribute("ContainmentComparison"_L1, &Contains::comparison),
                        Choice(&Contains::path), Element("Constant"_L1, &Contains::constant));
    }
};

struct Restriction
{
    std::variant<IsEqualTo, Exists, Contains> expression;
    bool operator==(const Restriction &) const = default;
    static constexpr auto elements() { return Elements(Choice(&Restriction::expression)); }
};

} // namespace Ews
