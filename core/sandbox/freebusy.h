// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose times a request wants to know, and how much of them it is shown.
#pragma once

#include "recurrence/wallclock.h"
#include "sandbox/calendartimes.h"
#include "sandbox/exchange.h"

namespace Sandbox {

/// How much of a calendar somebody may see, every time more.
enum class Sight { Nothing, Times, Words, Everything };

Sight sightOf(const Call &call, const Mailbox &mailbox);

/// Those behind an address of the request: one mailbox, or the members of a group.
struct Party
{
    const DirectoryEntry *entry = nullptr;
    QList<const Mailbox *> calendars{}; ///< Those whose times the caller may see.
    int withoutData = 0;                ///< Members of a group that have no such calendar.

    bool isGroup() const { return entry->isGroup(); }
};

/// ErrorMailRecipientNotFound, ErrorNoFreeBusyAccess, or ErrorFreeBusyDLLimitReached.
Ews::Result<Party> partyOf(Call &call, const QString &address);

/// What is looked at, as instants; \a interval: minutes of a digit.
struct FreeBusyWindow
{
    QDateTime from, to;
    int interval = 30;
    Ews::FreeBusyViewType view = Ews::FreeBusyViewType::FreeBusyMerged;
};

/// The highest of what the calendars say: of none of them NoData. WorkingElsewhere is no hindrance
/// and no word of schemas before Exchange2013.
Ews::LegacyFreeBusy statusBetween(const QList<CalendarTime> &events, const QDateTime &from,
                                  const QDateTime &to, Ews::ServerVersion version);

/// What the caller is shown of \a party, with times by \a clock.
Ews::FreeBusyView viewOf(const Call &call, const Party &party, const FreeBusyWindow &window,
                         const Series::WallClock &clock);

} // namespace Sandbox
