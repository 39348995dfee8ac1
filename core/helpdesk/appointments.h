// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One appointment or meeting for the calendars of many mailboxes, each its own item; and what the
// journal keeps of it, so that it is gone on with whatever happens to the program.
#pragma once

#include "helpdesk/mailboxlist.h"
#include "meetings/sendmeeting.h"

namespace OnBehalf {

/// What became of the appointment in one of the mailboxes.
struct AppointmentResult
{
    enum class State {
        Waiting,      ///< Not tried yet.
        Working,      ///< A request is under way.
        Able,         ///< Looked at: it can be made here.
        Unable,       ///< Looked at: it cannot be made here; see error.
        Made,         ///
        AlreadyThere, ///< An earlier try had made it, and it was found.
        Refused,      ///< By the server or by us, see error: nothing was made.
        NotMade,      ///< Nothing was made: nobody was reached, or it was cancelled.
        Unfinished,   ///< It is there; those invited were not told, or a file is missing.
        Undecided,    ///< It is there; whether those invited were told cannot be found out.
        Unknown,      ///< Whether it was made is not known: the next try looks it up first.
        Removed,      ///< It was taken out again, or was gone already.
        NotRemoved,   ///< It was to be taken out again; another try does or looks it up.
    };
    static constexpr int states = int(State::NotRemoved) + 1;

    ListedMailbox mailbox;
    State state = State::Waiting;
    std::optional<Ews::Error> error{};
    Ews::ItemId item{};            ///< Empty where nothing is known to be there.
    QList<MeetingPart> notTaken{}; ///< What the server has otherwise than was wanted.
    QString journalId{};           ///< Of what was begun in this mailbox and is not finished.
    bool triedBefore = false;      ///< Something was sent: the next try looks for it first.

    /// Whether another try has something to do.
    bool isOpen() const;
    /// Whether the item is in the calendar, as far as is known.
    bool isThere() const { return !item.id.isEmpty(); }
};

/// What is to be made, and how far it is. A value.
struct Appointments
{
    QString id{};    ///< Of the journal's entry; empty before it is begun.
    QString runId{}; ///< What the marks in the items are made of.
    QDateTime startedAt{};
    Meeting meeting{};
    bool impersonates = false; ///< Each mailbox is worked in as its owner.
    QList<AppointmentResult> results{};

    int count(AppointmentResult::State state) const;
    /// Nothing is left to do, or nothing of it is anywhere.
    bool isSettled() const;
};

/// What is made in the mailbox of \a address: the meeting without the owner among those invited,
/// who is its organizer there. The mark that it leaves in the item is the same at every try.
MeetingPlan appointmentPlan(const Appointments &all, const QString &address);

/// Begins a record and holds it against other programs; nothing may be sent before. Errors: code
/// "JournalNotWritable".
Ews::Result<std::unique_ptr<QLockFile>> beginAppointments(const Journal &journal,
                                                          const QString &actor, Appointments &all);
/// Holds one that was begun before, and opens it where it was closed. Errors: "JournalNotWritable",
/// "MeetingUnderWay" (another program is at it), "NotInJournal" (its record is gone).
Ews::Result<std::unique_ptr<QLockFile>> reopenAppointments(const Journal &journal,
                                                           const Appointments &all);
/// Closes it, keeping what it was and not the meeting itself.
Ews::Result<Ews::Nothing> closeAppointments(const Journal &journal, const Appointments &all);

/// Those that \a actor began and that are not settled, newest first, with what is known of each
/// mailbox. Those that a program is at are left out.
QList<Appointments> openAppointments(const Journal &journal, const QString &actor);

/// One that is open, of the same appointment and some of the same mailboxes: to begin anew could
/// make it twice. Nothing where there is none.
std::optional<Appointments> openTwin(const Journal &journal, const QString &actor,
                                     const Meeting &meeting, const QList<ListedMailbox> &mailboxes);

/// Where the steps in single mailboxes are on record: of making, and of taking out again.
Journal makingJournal(const Journal &journal, const Appointments &all);
Journal removalJournal(const Journal &journal, const Appointments &all);

} // namespace OnBehalf
