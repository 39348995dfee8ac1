// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/folder.h"

#include <QString>

namespace OnBehalf {

/// What the caller may do with a folder, as a sentence: "What you may do here: read, create items".
/// "Modify" and "Delete" of a folder are about the folder itself: which items may be changed is
/// told item by item.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/effectiverights
QString folderRightsText(const Ews::EffectiveRights &rights);

} // namespace OnBehalf
