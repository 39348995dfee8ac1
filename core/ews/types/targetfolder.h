// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/folderid.h"

namespace Ews {

/// The folder that something goes to.
struct TargetFolder
{
    AnyFolderId folderId;

    bool operator==(const TargetFolder &) const = default;

    static constexpr auto elements() { return Elements(Choice(&TargetFolder::folderId)); }
};

} // namespace Ews
