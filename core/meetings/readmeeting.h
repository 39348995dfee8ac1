// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "meetings/meetingitem.h"

namespace OnBehalf {

/// A meeting as it is in a calendar.
struct MeetingEntry
{
    Ews::ItemId id;
    QString uid;         ///< The same in every copy of the meeting.
    QString operationId; ///< What the program did last to it; empty: nothing.
    Meeting meeting;
    Ews::CalendarItemType type = Ews::CalendarItemType::Single;
    QString organizer; ///< SMTP address.
    QString organizerName;
    bool isOrganizers = true; ///< The organizer's own copy: only that one can be changed for all.
    bool isCancelled = false;
    bool requestWasSent = false; ///< MeetingRequestWasSent: invitations have gone out before.
    std::optional<Ews::DateTime> lastModified{}; ///< By the server's clock.
    QString lastModifiedBy;
    bool mayChange = true; ///< As EffectiveRights say.
    bool mayDelete = true;

    bool operator==(const MeetingEntry &) const = default;
};

/// How zones are named to the server that \a client talks to, as far as it has announced itself.
ZoneForm zoneFormFor(const Ews::Client &client);

/// The meeting of \a item, or of an occurrence. Where it names no zone, its times are of \a zone (a
/// Windows id).
MeetingEntry entryOf(const Ews::CalendarItem &item, const QString &zone);

/// Reads a meeting; ErrorItemNotFound where it is not there, or may not be seen. Times of items
/// without a zone are of \a zone.
QFuture<Ews::Result<MeetingEntry>> readMeeting(std::shared_ptr<Ews::Client> client,
                                               Ews::AnyItemId id, QString zone,
                                               std::stop_token stop = {});

/// The same without the meeting itself, apart from its files: enough to tell what became of a
/// write.
QFuture<Ews::Result<MeetingEntry>> readMeetingState(std::shared_ptr<Ews::Client> client,
                                                    Ews::AnyItemId id, std::stop_token stop = {});

} // namespace OnBehalf
