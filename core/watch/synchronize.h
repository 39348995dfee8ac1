// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "watch/watchedfolder.h"

namespace OnBehalf {

/// A folder as it is known by now.
struct SyncedFolder
{
    QString state;        ///< For the next time; opaque.
    bool changed = false; ///< Since the state that was asked from.
};

/// Finds out whether the folder changed since \a state, reading nothing but ids: one request where
/// nothing did. Without a state it only gets one, in one request for 512 items. One that the server
/// does not take any more counts as a change.
QFuture<Ews::Result<SyncedFolder>> synchronize(std::shared_ptr<Ews::Client> client,
                                               WatchedFolder folder, QString state,
                                               std::stop_token stop = {});

} // namespace OnBehalf
