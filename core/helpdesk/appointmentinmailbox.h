// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What AppointmentsRun does in one mailbox. Each begins with what is known of it and ends with what
// is known then.
#pragma once

#include "helpdesk/appointments.h"

namespace OnBehalf {

/// Looks whether something may be made in the calendar.
QFuture<AppointmentResult> checkInMailbox(std::shared_ptr<Ews::Client> client,
                                          AppointmentResult result, std::stop_token stop = {});

/// Makes the appointment, or looks for what an earlier try left of it and does what is missing.
QFuture<AppointmentResult> makeInMailbox(std::shared_ptr<Ews::Client> client, Appointments all,
                                         AppointmentResult result, Journal journal,
                                         SendOptions options = {}, std::stop_token stop = {});

/// Deletes what was made, telling nobody.
QFuture<AppointmentResult> removeInMailbox(std::shared_ptr<Ews::Client> client, Appointments all,
                                           AppointmentResult result, Journal journal,
                                           std::stop_token stop = {});

} // namespace OnBehalf
