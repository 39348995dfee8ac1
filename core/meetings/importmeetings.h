// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/sendmeeting.h"

namespace OnBehalf {

struct ImportReport
{
    /// In the order of what was wanted, as far as it came.
    QList<SendReport> reports;
    /// Why it did not go on: nothing of what follows was sent.
    std::optional<Ews::Error> error;

    qsizetype done() const;
};

/// Creates \a meetings in the calendar of \a principal, one after the other, each as sendMeeting()
/// does it. What a server refuses is left out; what cuts the way to it, or leaves open what became
/// of one, ends it. \a progress is told which one is begun, from 0.
QFuture<ImportReport> importMeetings(std::shared_ptr<Ews::Client> client, QString principal,
                                     QList<Meeting> meetings, Journal journal,
                                     std::function<void(int)> progress = {},
                                     std::stop_token stop = {});

} // namespace OnBehalf
