// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Days of the week and of the month, as RFC 5545 and EWS have them.
#pragma once

#include "ews/enumtext.h"
#include "ews/types/enums.h"

#include <QList>
#include <QString>

namespace Series {

/// The days meant, each once and in the order of the week from Sunday: Weekday stands for five.
QList<Ews::DayOfWeek> singleDays(const QList<Ews::DayOfWeek> &days);

/// "TU"; for one of the seven days.
QString weekdayCode(Ews::DayOfWeek day);

/// "TU,TH" for the days meant.
QString weekdayCodes(const QList<Ews::DayOfWeek> &days);

/// The days that \a month, 1 to 12, has in every year.
int leastLength(int month);

} // namespace Series
