// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"

#include <QCommandLineOption>

namespace OnBehalf::Ctl {

/// From when to when, and by whose clocks.
QList<QCommandLineOption> spanOptions();

Exit listCalendar(const CommandLine &line, const Session &session, const Output &output);
Exit exportCalendar(const CommandLine &line, const Session &session, const Output &output);
Exit showAvailability(const CommandLine &line, const Session &session, const Output &output);
Exit listRooms(const CommandLine &line, const Session &session, const Output &output);

} // namespace OnBehalf::Ctl
