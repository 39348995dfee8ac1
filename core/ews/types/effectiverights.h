// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/elements.h"

namespace Ews {

/// What the calling user may do with a folder or an item.
struct EffectiveRights
{
    bool createAssociated = false;
    bool createContents = false;
    bool createHierarchy = false;
    bool mayDelete = false;
    bool modify = false;
    bool read = false;
    std::optional<bool> viewPrivateItems;

    bool operator==(const EffectiveRights &) const = default;

    static constexpr auto elements()
    {
        using R = EffectiveRights;
        return Elements(Element("CreateAssociated"_L1, &R::createAssociated),
                        Element("CreateContents"_L1, &R::createContents),
                        Element("CreateHierarchy"_L1, &R::createHierarchy),
                        Element("Delete"_L1, &R::mayDelete), Element("Modify"_L1, &R::modify),
                        Element("Read"_L1, &R::read),
                        Element("ViewPrivateItems"_L1, &R::viewPrivateItems));
    }
};

} // namespace Ews
