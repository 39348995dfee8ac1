// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/elements.h"
#include "ews/types/enums.h"

namespace Ews {

/// The text of an item.
struct Body
{
    BodyType type = BodyType::Text;
    std::optional<bool> isTruncated{};
    QString text;

    bool operator==(const Body &) const = default;

    static constexpr auto elements()
    {
        return Elements(Attribute("BodyType"_L1, &Body::type),
                        Attribute("IsTruncated"_L1, &Body::isTruncated), Text(&Body::text));
    }
};

} // namespace Ews
