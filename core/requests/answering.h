// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An answer under way; the inside of answerRequest() and settleAnswer().
#pragma once

#include "requests/answerrequest.h"

#include <QCoroTask>

namespace OnBehalf {

struct Answering
{
    std::shared_ptr<Ews::Client> client;
    RequestAnswer answer;
    Journal journal;
    std::stop_token stop;
    std::chrono::milliseconds lookAgainAfter;
    QDateTime begun;
    bool wasAnswered; ///< The calendar said the same before.
    bool knowsEntry;  ///< It is known where the calendar is to be looked.
    JournalEntry entry{};
    std::unique_ptr<QLockFile> lock{};
    AnswerReport report;
};
using AnsweringPointer = std::shared_ptr<Answering>;

/// What the calendar says after an answer.
Request::State answeredState(Ews::ResponseType answer);

/// Reads what the calendar says, where it is known what to look for.
QCoro::Task<std::optional<Ews::Error>> readEntry(AnsweringPointer work);

/// What became of an answer whose reply was lost.
QCoro::Task<> lookUp(AnsweringPointer work);
/// The same of one that was refused: a server may write the calendar before it refuses to send.
QCoro::Task<> lookAtRefused(AnsweringPointer work);

/// Begins the journal's entry and holds it against other programs. False with an error where that
/// cannot be: nothing may be sent then.
bool openJournal(Answering &work);
/// Ends it, unless the end of the answer has still to be looked up.
void closeJournal(Answering &work);

} // namespace OnBehalf
