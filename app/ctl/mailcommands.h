// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"
#include "mail/sendmail.h"

#include <QCommandLineOption>

class QCommandLineParser;

namespace OnBehalf::Ctl {

QList<QCommandLineOption> mailOptions();
/// An error text where something is wrong, in the options or in the file of --body-file.
QString readMailOptions(const QCommandLineParser &parser, MailLine &line);

QString mailEndWord(MailEnd end);
QString placeWord(MailPlace place);

/// Sends a message on behalf of --mailbox.
Exit runMail(const CommandLine &line, const Session &session, const Output &output);

} // namespace OnBehalf::Ctl
