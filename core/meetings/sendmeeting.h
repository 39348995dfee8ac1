// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries plans out so that nobody is told twice and nothing is lost unnoticed. EWS has no key that
// makes a repeated request harmless, so each step leaves a mark to look for: Create and Update
// write an operation id into the item, every write names the change key it is based on. After a
// lost answer the calendar is asked what became of the step, and then the sender's Sent Items,
// because Exchange saves an item before it sends and marks it as sent afterwards.
#pragma once

#include "journal/journal.h"
#include "meetings/meetingplan.h"

#include <chrono>
#include <functional>

namespace OnBehalf {

/// How a plan ended, or where it stands.
enum class SendEnd {
    Done,             ///< All steps, and read back.
    Stopped,          ///< The next step was not carried out: it can be tried again.
    Unknown,          ///< What became of the step under way could not be looked up yet.
    ChangedElsewhere, ///< Somebody else changed or deleted the item: the step was not carried out.
    /// The item is as wanted, but whether those invited were told cannot be found out.
    Undecided,
};

struct SendReport
{
    SendEnd end = SendEnd::Stopped;
    MeetingPlan plan;                ///< As far as it is.
    std::optional<Ews::Error> error; ///< What ended it early.
    /// The plan's first item as it is now; nothing where it is gone or could not be read.
    std::optional<MeetingEntry> after;
    QList<MeetingPart> notTaken; ///< What the server has otherwise than was wanted.
    QString journalId;           ///< Of the entry that keeps what is open; empty where nothing is.
    int requests = 0;
};

struct SendOptions
{
    /// An item that is saved and not yet marked as sent may be on its way: looked at again then.
    std::chrono::milliseconds lookAgainAfter{2'000};
    /// The user wants a step whose telling is undecided to be sent once more.
    bool sendAgain = false;
    /// Called before each step: which one, of how many.
    std::function<void(int, int)> progress{};
};

/// Carries out what is left of \a plan. Each step is journalled before it is sent; with
/// \a journalId the entry of an earlier attempt is gone on with. Cancelling stops before the next
/// step is sent, also where that waits for a busy server. Errors of our own: "JournalNotWritable",
/// "MeetingUnderWay" (another program is at it), "NotInJournal" (the entry is gone),
/// "FileNotReadable", "PrivateNotVisible" (what one created is hidden from oneself),
/// "MeetingStillThere" (after a cancellation).
QFuture<SendReport> sendMeeting(std::shared_ptr<Ews::Client> client, MeetingPlan plan,
                                Journal journal, SendOptions options = {},
                                std::stop_token stop = {}, QString journalId = {});

/// A plan that a cut or a crash left open.
struct PendingMeeting
{
    QString journalId;
    QDateTime startedAt;
    MeetingPlan plan;
};

/// Those that \a actor left open, newest first; with an empty \a principal for all. Those that a
/// program is at are left out.
QList<PendingMeeting> pendingMeetings(const Journal &journal, const QString &actor,
                                      const QString &principal = {});

/// Closes an entry without doing what is left of it.
Ews::Result<Ews::Nothing> dropMeeting(const Journal &journal, const PendingMeeting &pending);

} // namespace OnBehalf
