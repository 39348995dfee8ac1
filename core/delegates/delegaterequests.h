// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an Apply sends, made from what is staged. Free of side effects.
#pragma once

#include "delegates/delegatesdraft.h"
#include "ews/operations/removedelegate.h"
#include "ews/operations/updatedelegate.h"

namespace OnBehalf {

/// The requests that carry a draft out, each with the keys of its entries in order. Without
/// entries (and without a scope) a request is not sent.
struct DelegateRequests
{
    Ews::UpdateDelegate update;
    QStringList updateKeys;
    Ews::RemoveDelegate remove;
    QStringList removeKeys;
    Ews::AddDelegate add;
    QStringList addKeys;

    bool updates() const { return !updateKeys.isEmpty() || update.deliverMeetingRequests; }
};

/// \a draft must be based on the state as it is now.
DelegateRequests requestsFor(const DelegatesDraft &draft);

/// Folder entries that must be as given after the delegate requests: those that no delegate level
/// can say, and those of removed people, which some servers leave behind.
struct WantedEntry
{
    QString key;
    Ews::UserId user;
    DelegateFolder folder;
    std::optional<Ews::Permission> entry;
};
QList<WantedEntry> wantedEntries(const DelegatesDraft &draft);

} // namespace OnBehalf
