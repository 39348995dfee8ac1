// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

namespace Ews {

/// The one entry of an answer to a request about one thing.
template<class Response>
auto onlyEntry(const Result<Response> &answer) -> typename decltype(answer->items)::value_type
{
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->items.isEmpty())
        return std::unexpected(Error{.failure = Failure::Malformed});
    return answer->items.first();
}

} // namespace Ews
