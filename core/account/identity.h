// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace OnBehalf {

/// Whether \a text is a SID as people see it: "S-1-5-21-…".
/// https://learn.microsoft.com/windows/win32/secauthz/sid-components
bool looksLikeSid(const QString &text);

} // namespace OnBehalf
