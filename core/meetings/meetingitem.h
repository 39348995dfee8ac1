// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A meeting as the calendar item that EWS knows.
#pragma once

#include "ews/operations/updateitem.h"
#include "meetings/meeting.h"
#include "operationid.h"

namespace OnBehalf {

/// How time zones are named: with MeetingTimeZone, which every version takes, or with StartTimeZone
/// and EndTimeZone from Exchange2010 on.
enum class ZoneForm { MeetingTimeZone, StartAndEnd };

/// The item to create, with \a operationId in it. Without files, which are attached later.
Ews::CalendarItem newItem(const Meeting &meeting, const QString &operationId, ZoneForm form);

/// What changes \a before into \a after, and writes \a operationId with it. An occurrence's
/// recurrence is not written.
Ews::ItemChange itemChange(const Ews::AnyItemId &id, const Meeting &before, const Meeting &after,
                           const QString &operationId, ZoneForm form);

/// The properties that meetingOf() and a send need, for a shape.
QList<Ews::FieldPath> meetingProperties(ZoneForm form);

/// The meeting that \a item is. Where it names no zone, its times are of \a zone.
Meeting meetingOf(const Ews::CalendarItem &item, const QString &zone);

} // namespace OnBehalf
