// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/folderid.h"

namespace Ews {

/// The folder that something goes to.
struct TargetFolderId
{
    AnyFolderId folderId;

    bool operator==(const TargetFolderId &) const = default;

    static constexpr auto elements() { return Elements(Choice(&TargetFolderId::folderId)); }
};

} // namespace Ews
