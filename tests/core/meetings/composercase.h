// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/meetingcomposer.h"
#include "meetingscase.h"

#include <QSignalSpy>

namespace MeetingsCase {

/// How what \a start begins in \a composer ends.
template<class Start>
SendReport finished(MeetingComposer &composer, Start start)
{
    QSignalSpy spy(&composer, &MeetingComposer::finished);
    start();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30'000); }();
    return spy.isEmpty() ? SendReport{} : spy.first().first().value<SendReport>();
}

} // namespace MeetingsCase
