// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests as EWS has them: messages, and entries of calendars.
#pragma once

#include "ews/result.h"
#include "ews/types/anyitem.h"
#include "ews/types/fieldpath.h"
#include "requests/request.h"

namespace OnBehalf {

/// The instant, or an invalid one where the server does not say.
QDateTime utcOf(const std::optional<Ews::DateTime> &time);

/// What is asked for of a message, with \a proposals from Exchange2013 on, and of an entry.
QList<Ews::FieldPath> requestFields(bool proposals);
QList<Ews::FieldPath> entryFields();

/// The request that \a item is, in the Inbox of \a mailbox, which may be one's \a own; nothing for
/// other items.
std::optional<Request> requestOf(const Ews::AnyItem &item, const QString &mailbox, bool own);

/// What is said of a request whose entry in the calendar cannot be seen.
Request::State notKnown(const Request &request);

/// What the entry in the calendar tells of the request.
void note(Request &request, const Ews::Result<Ews::ItemAnswer> &entry);

} // namespace OnBehalf
