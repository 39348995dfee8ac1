// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "ews/types/effectiverights.h"

namespace OnBehalf {

/// What somebody lets the caller do, as the server tells it of the two folders that acting for
/// somebody is about. A folder that may not be seen is answered like one that is not there.
struct GivenRights
{
    Ews::Result<Ews::EffectiveRights> calendar;
    Ews::Result<Ews::EffectiveRights> inbox;

    bool operator==(const GivenRights &) const = default;

    bool mayCreateItems() const { return calendar && calendar->createContents; }
    bool mayReadCalendar() const { return calendar && calendar->read; }
    /// Private items with what they are about; false where the server does not say.
    bool maySeePrivate() const { return calendar && calendar->viewPrivateItems.value_or(false); }
    /// The server could not say of the calendar; see isNoAccess().
    bool hasFailed() const;
    bool mayReadInbox() const { return inbox && inbox->read; }
};

/// Whether a mailbox, or the right to see anything of it, is not there, so that another try would
/// be answered the same; otherwise the server could not say.
bool isNoAccess(const Ews::Error &error);

/// Reads what each of \a principals (SMTP addresses) gave, in their order; one request for fifty.
/// The error is one of the whole request.
QFuture<Ews::Result<QList<GivenRights>>> readGivenRights(std::shared_ptr<Ews::Client> client,
                                                         QStringList principals,
                                                         std::stop_token stop = {});

} // namespace OnBehalf
