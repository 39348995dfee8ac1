// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/messagebar.h"
#include "text/errortext.h"

namespace OnBehalf {

/// The sentences as a message bar shows them.
Message messageOf(Tone tone, const ErrorText &text);

/// What \a error means; \a unchanged as in errorText().
Message errorMessage(const Ews::Error &error, const QString &unchanged = {});

} // namespace OnBehalf
