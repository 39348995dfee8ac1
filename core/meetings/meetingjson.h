// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Meetings as they are kept on disk, in drafts and plans.
#pragma once

#include "meetings/meeting.h"

#include <QJsonObject>

namespace OnBehalf {

QJsonObject toJson(const Meeting &meeting);
/// Nothing where \a json is no meeting.
std::optional<Meeting> meetingFrom(const QJsonObject &json);

} // namespace OnBehalf
