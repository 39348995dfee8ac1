// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be done with meetings, in steps: each is one request, which was carried out or was
// not. A plan knows how far it is and can be kept on disk, so that it is taken up where it was
// left whatever happens to the program.
#pragma once

#include "meetings/readmeeting.h"

#include <QJsonObject>

namespace OnBehalf {

/// Who is told of a change.
enum class Tell {
    All,
    Changed, ///< Those added (an invitation) and removed (a cancellation).
    Nobody,
};

enum class StepKind {
    Create, ///< Into the calendar, telling nobody.
    Attach,
    Detach,
    Update, ///< With the operation id, telling whom it says.
    Cancel, ///< With a message to all who were invited.
    Delete, ///< Telling nobody.
};

enum class StepState {
    Planned,
    Begun, ///< Sent, or about to be: whether it was carried out has to be looked up.
    Done,
};

struct MeetingStep
{
    StepKind kind = StepKind::Create;
    int item = 0;        ///< The plan's item that it is about.
    QString operationId; ///< Create and Update write it into the item.
    Tell tell = Tell::Nobody;
    int file = 0; ///< Attach: of the wanted files; Detach: of the files before.
    StepState state = StepState::Planned;
    /// The item's when the step began. A repeat uses no other, so that at most one takes effect.
    QString changeKey;
    bool repeated = false; ///< It was sent more than once.

    bool sends() const { return tell != Tell::Nobody; }
    bool operator==(const MeetingStep &) const = default;
};

/// An item of the principal's calendar that a plan is about.
struct PlannedItem
{
    Ews::ItemId id; ///< Empty until it is created.
    Meeting before; ///< As it was read; of a new one: \a wanted.
    Meeting wanted;
    QString uid;
    bool requestWasSent = false; ///< Before the plan.
    /// A private one in the calendar of somebody whose private items one may not see: it was
    /// created, but its operation id is not to be read.
    bool isHidden = false;
    /// By the server's clock, before the step under way: later copies in Sent Items are of it.
    std::optional<Ews::DateTime> lastModified;
    Ews::Body words{}; ///< Of a cancellation.

    bool operator==(const PlannedItem &) const = default;
};

struct MeetingPlan
{
    QString principal; ///< Whose calendar, by SMTP address.
    QList<PlannedItem> items;
    QList<MeetingStep> steps;

    bool operator==(const MeetingPlan &) const = default;

    /// The first step that is not done; nothing where all are.
    const MeetingStep *next() const;
    bool isDone() const { return !next(); }
    bool hasBegun() const;
    /// Whether any step tells somebody.
    bool sends() const;
};

/// A new meeting: created, its files attached, then sent to those invited, if there are any.
MeetingPlan planNew(const QString &principal, const Meeting &meeting);

/// \a entry as \a wanted: its files first, then all else in one request that tells whom \a tell
/// says.
MeetingPlan planChange(const QString &principal, const MeetingEntry &entry, const Meeting &wanted,
                       Tell tell);

/// Cancels a meeting with \a words to those invited, or with Tell::Nobody deletes it unsaid;
/// deletes an appointment, and a copy of somebody else's meeting.
MeetingPlan planCancel(const QString &principal, const MeetingEntry &entry, const Ews::Body &words,
                       Tell tell = Tell::All);

/// The occurrence of \a series on \a date and all later ones as \a wanted: a new series from that
/// day on, and the old one ended before it. Both are told to all where \a tell is not Nobody. The
/// new series is created first, telling nobody: what a server refuses of it has not touched the old
/// one then. \a wanted has its own recurrence: see followingRecurrence().
MeetingPlan planFollowing(const QString &principal, const MeetingEntry &series, QDate date,
                          const Meeting &wanted, Tell tell);

/// A plan that stopped, with \a wanted in place of what its first item was to be: what was created
/// is changed by the step that sends it, to whom \a tell says. Unchanged where a step other than
/// the creation was begun: what that one has written is to be found first.
MeetingPlan withWanted(MeetingPlan plan, const Meeting &wanted, Tell tell);

/// What is left of a series from the occurrence on \a date on; nothing where there is none then.
std::optional<Ews::Recurrence> followingRecurrence(const Ews::Recurrence &series, QDate date);
/// The same series, ended before \a date; nothing where nothing is left of it.
std::optional<Ews::Recurrence> endedBefore(const Ews::Recurrence &series, QDate date);

QJsonObject toJson(const MeetingPlan &plan);
/// Nothing where \a json is no plan.
std::optional<MeetingPlan> planFrom(const QJsonObject &json);

} // namespace OnBehalf
