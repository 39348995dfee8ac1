// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers requests on a principal's behalf. EWS has no key that makes a repeated answer harmless:
// each is journalled before it is sent, and after a lost one, or an end of the program, the
// sender's Sent Items are asked, and then the principal's calendar, which Exchange writes before it
// sends.
#pragma once

#include "ews/client.h"
#include "journal/journal.h"
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
    /// Otherwise the calendar alone is changed, and the organizer hears nothing.
    bool tellsOrganizer = true;

    bool operator==(const RequestAnswer &) const = default;
};

enum class AnswerEnd {
    Done,
    NotDone, ///< Nobody was told: it can be tried again.
    /// The server refused, so nobody was told, but the calendar is as wanted.
    EnteredOnly,
    /// Whether the organizer was told cannot be found out; of an answer that was not to tell
    /// anybody whether it is in the calendar.
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

/// How long an answer whose sending cannot be found is waited for before it is looked for once
/// more.
inline constexpr std::chrono::milliseconds answerTakes{2'000};

/// Answers \a request and reads back what the calendar says. An answer that cannot be written into
/// \a journal is not sent ("JournalNotWritable"); one whose end is Unknown stays open there.
QFuture<AnswerReport> answerRequest(std::shared_ptr<Ews::Client> client, Request request,
                                    RequestAnswer answer, Journal journal,
                                    std::stop_token stop = {},
                                    std::chrono::milliseconds lookAgainAfter = answerTakes);

/// An answer that was under way when the program ended, or whose end could not be looked up.
struct PendingAnswer
{
    QString journalId;
    QDateTime startedAt;
    QString own; ///< Whom it was given by: the address of whoever was signed in or impersonated.
    Request request; ///< What is needed to look for it, and to say which one it was.
    RequestAnswer answer;
};

/// Those of \a actor, as whomever they were given, newest first; with an empty \a principal for
/// all. Those that a program is at are left out.
QList<PendingAnswer> pendingAnswers(const Journal &journal, const QString &actor,
                                    const QString &principal = {});

/// Looks up what became of \a pending; sends nothing. The client is to act as its "own": others
/// have no copy of it in their Sent Items. Where that is found out, or cannot be found out by
/// anybody, its entry in the journal is closed.
QFuture<AnswerReport> settleAnswer(std::shared_ptr<Ews::Client> client, PendingAnswer pending,
                                   Journal journal, std::stop_token stop = {},
                                   std::chrono::milliseconds lookAgainAfter = answerTakes);

} // namespace OnBehalf
