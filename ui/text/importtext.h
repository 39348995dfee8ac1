// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an iCalendar file has, and what became of it, in words.
#pragma once

#include "calendar/icalendar.h"
#include "meetings/importmeetings.h"
#include "text/errortext.h"

namespace OnBehalf {

/// "Wed 25 Nov, 13:00–14:00" by the clocks of this computer, with the year where it is another one;
/// of a series how it goes on.
QString importTimeText(const ImportedItem &item);

/// Why it cannot be imported, or what of it is left behind; empty where nothing is to be said.
QString importRemark(const ImportedItem &item);

/// Why nothing of a file can be imported. \a error: of itemsOfIcalendar().
ErrorText importFileText(const Ews::Error &error);

/// How an import of \a wanted items into the calendar of \a principal (a name) ended.
ErrorText importText(const ImportReport &report, qsizetype wanted, const QString &principal);

} // namespace OnBehalf
