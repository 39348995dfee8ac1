// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/errortext.h"

namespace OnBehalf {

/// That Exchange Online ends EWS, and when; what administrators have to do until then.
/// \a applicationId: under which the organisation has registered this program, or empty.
ErrorText onlineEndText(const QString &applicationId);

} // namespace OnBehalf
