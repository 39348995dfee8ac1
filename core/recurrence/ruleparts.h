// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of an RRULE in its parts.
#pragma once

#include "recurrence/rule.h"

#include <QMap>

namespace Series {

using Parts = QMap<QString, QString>; ///< Names and values, in capitals.

/// The parts of \a rule, each spelled as RFC 5545 wants it and among those that EWS has something
/// like: FREQ, INTERVAL, COUNT, UNTIL, WKST, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS.
std::expected<Parts, RuleRefusal> ruleParts(const QString &rule);

/// A rule of such parts; libical takes them in any order.
QString ruleText(const Parts &parts);

} // namespace Series
