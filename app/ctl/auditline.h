// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands about audits take.
#pragma once

#include "ctl/commandinfo.h"

#include <QCommandLineParser>

namespace OnBehalf::Ctl {

QList<QCommandLineOption> auditOptions(Takes takes);
/// An error text where something is wrong. --mailboxes was read before.
QString readAuditOptions(const QCommandLineParser &parser, Takes takes, CommandLine &line);

} // namespace OnBehalf::Ctl
