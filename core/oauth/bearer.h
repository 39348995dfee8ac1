// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/authentication.h"
#include "oauth/tokensource.h"

namespace OnBehalf::OAuth {

/// Calls with access tokens (RFC 6750, 2.1), to the one host that they are for and to no other. A
/// token that is refused is replaced once; what then stands in the way is an error with a Problem.
std::shared_ptr<Ews::Authentication> bearerAuthentication(TokenSource tokens);

} // namespace OnBehalf::OAuth
