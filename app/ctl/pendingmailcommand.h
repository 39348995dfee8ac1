// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"
#include "text/mailtext.h"

#include <QCommandLineOption>

namespace OnBehalf::Ctl {

QList<QCommandLineOption> pendingMailOptions();

/// How a message ended, with what to do next in terms of commands.
ErrorText terminalMailText(const MailReport &report, const MailDraft &draft,
                           const SenderParties &parties);

/// 'mail pending'.
Exit runPendingMail(const CommandLine &line, const Session &session, const Output &output);

} // namespace OnBehalf::Ctl
