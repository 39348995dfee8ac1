// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers requests on a principal's behalf. EWS has no key that makes a repeated answer harmless:
// after a lost one the sender's Sent Items are asked, and then the principal's calendar, which
// Exchange writes before it sends.
#pragma once

#include "ews/client.h"
#include "requests/request.h"

#include <chrono>

namespace OnBehalf {

/// What is answered.
struct RequestAnswer
{
    Ews::ResponseType answer = Ews::ResponseType::Accept; ///< Accept, Tentative or Decline.
    QString words{};                                      ///< Plain text; may be empty.
    QDateTime proposedStart{}; ///< Another time, or invalid. From Exchange2013_SP1 on.
    QDateTime proposedEnd{};

    bool operator==(const RequestAnswer &) const = default;
};

enum class AnswerEnd {
    Done,
    NotDone, ///< Nobody was told: it can be tried again.
    /// The server refused, so nobody was told, but the calendar is as wanted.
    EnteredOnly,
    /// The calendar is as wanted, but whether the organizer was told cannot be found out.
    Undecided,
    Unknown, ///< What became of it could not be looked up.
};

struct AnswerReport
{
    AnswerEnd end = AnswerEnd::NotDone;
    std::optional<Ews::Error> error; ///< What went wrong; with Done what the look found out anyway.
    Request after;                   ///< The request, with what the calendar says now.
    /// The server said that it was done, but its calendar says otherwise.
    bool notTaken = false;
    bool unchanged = false; ///< With NotDone: the calendar was read, and is as before.
    int requests = 0;
};

/// Answers \a request and reads back what the calendar says. \a lookAgainAfter is how long an
/// answer whose sending cannot be found is waited for before it is looked for once more.
QFuture<AnswerReport>
answerRequest(std::shared_ptr<Ews::Client> client, Request request, RequestAnswer answer,
              std::stop_token stop = {},
              std::chrono::milliseconds lookAgainAfter = std::chrono::seconds(2));

} // namespace OnBehalf
