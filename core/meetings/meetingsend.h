// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A send under way; the inside of sendMeeting().
#pragma once

#include "meetings/sendmeeting.h"

#include <QCoroTask>

namespace OnBehalf {

struct MeetingSend
{
    std::shared_ptr<Ews::Client> client;
    Journal journal;
    SendOptions options;
    std::stop_token stop;
    JournalEntry entry{};
    std::unique_ptr<QLockFile> lock{};
    SendReport report{};

    MeetingPlan &plan() { return report.plan; }
    PlannedItem &itemOf(const MeetingStep &step) { return report.plan.items[step.item]; }
};
using MeetingSendPointer = std::shared_ptr<MeetingSend>;

/// Sends the request of a step and notes what its answer says of the item. Can be cancelled only
/// while it waits for a busy server (Error::beforeCall), not once it is sent: what became of it
/// would have to be looked up all the same.
QCoro::Task<Ews::Result<Ews::Nothing>> sendStep(MeetingSendPointer send, MeetingStep step);

/// What became of a step whose answer is not known, or says that it failed.
enum class StepFate {
    NotDone,
    Done,
    Saved,            ///< Whether somebody was told of it is not to be seen.
    ChangedElsewhere, ///< Not done, and the item is not what the step was based on.
};

/// Looks for what a step has left, and notes the item's state. Fails where that cannot be read.
QCoro::Task<Ews::Result<StepFate>> lookUp(MeetingSendPointer send, MeetingStep step);

/// Reads what a sending step has to know of an item that earlier steps made or changed.
QCoro::Task<Ews::Result<StepFate>> refresh(MeetingSendPointer send, MeetingStep step);

/// Reads the plan's first item and compares it with what was wanted.
QCoro::Task<> readBack(MeetingSendPointer send);

/// Begins the journal's entry, or goes on with \a journalId, and holds it against other programs.
/// False with an error where that cannot be: nothing may be sent then.
bool openJournal(MeetingSend &send, const QString &journalId);

/// Ends the entry where nothing is left to do or nothing was done, keeping no more of the meeting
/// than what is needed to say which one it was.
void closeJournal(MeetingSend &send);

} // namespace OnBehalf
