// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/mailbox.h"

namespace Ews {

/// The members of a group, some of which may be groups themselves.
struct DLExpansion
{
    std::optional<int> totalItemsInView;
    std::optional<bool> includesLastItemInRange; ///< False: the server gave only the first ones.
    QList<Mailbox> members;

    bool operator==(const DLExpansion &) const = default;

    static constexpr auto elements()
    {
        return Elements(
            Attribute("TotalItemsInView"_L1, &DLExpansion::totalItemsInView),
            Attribute("IncludesLastItemInRange"_L1, &DLExpansion::includesLastItemInRange),
            Items("Mailbox"_L1, &DLExpansion::members));
    }
};

struct ExpandedDL
{
    std::optional<DLExpansion> expansion;

    static constexpr auto elements()
    {
        return Elements(Element("DLExpansion"_L1, &ExpandedDL::expansion));
    }
};

/// Lists the members of a distribution or mail-enabled security group, one level deep.
/// ErrorNameResolutionNoResults: no such group, or no group.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/expanddl-operation
struct ExpandDL
{
    static constexpr auto name = "ExpandDL"_L1;
    static constexpr bool writes = false;

    Mailbox mailbox;

    static constexpr auto elements() { return Elements(Element("Mailbox"_L1, &ExpandDL::mailbox)); }

    struct Response
    {
        QList<Result<ExpandedDL>> items; ///< One.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("ExpandDLResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<ExpandDL>);

} // namespace Ews
