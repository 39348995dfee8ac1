// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests in words: what came, what became of it, and how an answer ended.
#pragma once

#include "requests/requestsstore.h"
#include "text/errortext.h"

namespace OnBehalf {

/// "Invitation", "Update", "Canceled", of an answer "Accepted", "New time proposed" …
QString requestKindText(const Request &request);

/// "not answered yet", "accepted" …; empty where nothing is to be said.
QString requestStateText(const Request &request);

/// "Accept the meeting “Review” of Sofia Marchetti for Helena Lindqvist. …", before it is done. \a
/// principal: the name of whose answer it is.
QString answerPlanText(const Request &request, const RequestAnswer &answer,
                       const QString &principal);

/// How an answer ended: what the calendar says, who was told, what to do next.
ErrorText answerText(const AnswerReport &report, const RequestAnswer &answer,
                     const QString &principal);

/// What became of an answer that was cut short, by the end of the program or of the connection.
ErrorText settledText(const SettledAnswer &answer, const QString &principal);

/// "Remove “Canceled: Review” from the calendar of Helena Lindqvist …", before it is done.
QString removalPlanText(const Request &request, const QString &principal);

/// How clearing a meeting away ended that was cancelled.
ErrorText removalText(const RemovalReport &report, const QString &principal);

} // namespace OnBehalf
