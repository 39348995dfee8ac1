// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of rights in many mailboxes at once.
#pragma once

#include "account/session.h"
#include "ctl/commandinfo.h"
#include "ctl/output.h"

#include <QCommandLineParser>

namespace OnBehalf::Ctl {

QList<QCommandLineOption> bulkOptions(Takes takes);
/// An error text where something is wrong.
QString readBulkOptions(const QCommandLineParser &parser, Takes takes, CommandLine &line);

/// grant, revoke, handover, copy-rights, reset-default
Exit changeMany(const CommandLine &line, const Session &session, const Output &output);
/// due
Exit endDueRights(const CommandLine &line, const Session &session, const Output &output);
/// undo --batch
Exit undoBatch(const CommandLine &line, const Session &session, const Output &output);

} // namespace OnBehalf::Ctl
