// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages on behalf of others in words: what will be sent, and how it ended.
#pragma once

#include "mail/pendingmail.h"
#include "text/errortext.h"
#include "text/sendertext.h"

namespace OnBehalf {

/// Who writes in \a session for \a principal; \a ownName: of whoever is signed in. Who impersonates
/// somebody is that somebody: for others he sends on behalf.
SenderParties mailParties(const Session &session, const QString &ownName, const QString &principal,
                          const QString &principalName);

/// "“Offer” – New message on behalf of Helena Lindqvist"
QString mailTitle(const QString &subject, const SenderParties &parties);

/// What recipients read as the sender of a message, and where it is kept.
SenderText mailSenderText(const SenderParties &parties);

/// Why it cannot be sent yet, and what to do.
ErrorText mailProblemText(MailProblem problem);

/// "Send “Offer” to Sofia Marchetti on behalf of Helena Lindqvist. …", before it is done.
QString mailPlanText(const MailDraft &draft, MailPlace place, const SenderParties &parties);

/// How it ended: whether it was sent, where it lies, what to do next. Without a next step it went
/// well.
ErrorText mailText(const MailReport &report, const MailDraft &draft, const SenderParties &parties);

/// What may be left on the server of a message that was dropped; empty where nothing is.
ErrorText mailLeftText(const MailReport &report, const SenderParties &parties);

/// What was found of a message that a crash or a lost answer left open.
ErrorText mailFateText(const Ews::Result<MailFate> &fate, const PendingMail &pending,
                       const SenderParties &parties);

} // namespace OnBehalf
