// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to know of a request before it is answered.
#pragma once

#include "calendar/calendarlist.h"
#include "requests/requestcontent.h"
#include "text/delegatetext.h"
#include "text/fact.h"
#include "text/sendertext.h"

namespace OnBehalf {

/// By whose clocks times are told, and for whom the request is.
struct RequestReader
{
    SenderParties parties; ///< Who answers for whom.
    QTimeZone zone = QTimeZone::systemTimeZone();
    /// The principal's, where its clocks show another time.
    std::optional<QTimeZone> otherZone{};
};

/// From, For, When, Where; with \a content, who else is invited or what they have answered.
QList<Fact> requestFacts(const Request &request, const RequestContent *content,
                         const RequestReader &reader);

/// "Thu 26 Nov, 10:00–11:30 (11:00–12:30 in Berlin)"
QString requestTimeText(const QDateTime &start, const QDateTime &end, bool allDay,
                        const RequestReader &reader);

/// "Overlaps “Board call” by 30 minutes."; empty for none.
Notice conflictText(const Request &request, const QList<CalendarEntry> &conflicts,
                    const RequestReader &reader);

/// Whom the organizer reads as the one who answers.
SenderText answererText(const SenderParties &parties);

} // namespace OnBehalf
