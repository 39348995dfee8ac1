// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times that suit those who are to meet.
#pragma once

#include "sandbox/freebusy.h"

namespace Sandbox {

/// One of the request's mailboxes.
struct Invited
{
    Ews::MailboxData wanted;
    Ews::Result<Party> party;
};

/// The quality follows the share of those asked as organizer or required, members of groups each,
/// who have something else: none is Excellent, up to GoodThreshold Good, up to half Fair, more
/// Poor. Microsoft's pages tell the words and the threshold, which they explain once as the share
/// of those with a conflict and once as that of those without; the rest is not written anywhere.
/// Where rooms were asked for and none is free, a time is Fair at best. Optional attendees decide
/// between times of the same quality only. Times begin every half hour; an attendee with
/// ExcludeConflicts has to be free.
Ews::Result<Ews::Suggestions> suggest(Call &call, const Ews::SuggestionsViewOptions &options,
                                      const QList<Invited> &invited,
                                      const Series::WallClock &clock);

} // namespace Sandbox
