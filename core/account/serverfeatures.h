// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"

namespace OnBehalf {

/// What a user may want that not every server can do.
enum class ServerFeature {
    ProposedTimes, ///< Another time with an answer to a request.
    RoomLists,
    NoForward, ///< Meeting requests that no delegate gets.
};

/// The first version of the schema that has it.
Ews::ServerVersion versionOf(ServerFeature feature);

/// Whether the server cannot do it, as far as it has shown what it is.
bool isLacking(const Ews::Client &client, ServerFeature feature);

} // namespace OnBehalf
