// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/peopledialog.h"
#include "permissions/folderdraft.h"

namespace OnBehalf {

/// Who shall get rights on the folder, beside those who have an entry.
PeopleQuestion addEntriesQuestion(const FolderDraft &draft);

} // namespace OnBehalf
