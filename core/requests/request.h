// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/enums.h"
#include "ews/types/itemid.h"

#include <QDateTime>

namespace OnBehalf {

/// A message about a meeting, in an Inbox of somebody whose meetings one sees to.
struct Request
{
    enum class Kind {
        Invitation,
        Update,       ///< Of a meeting that was invited to before.
        Cancellation, ///< Nothing to answer any more.
        Answer,       ///< Somebody's answer to a meeting of the principal's own.
    };
    /// What became of it, as far as the principal's calendar tells.
    enum class State {
        Open,
        Accepted,
        Tentative,
        Gone,        ///< No longer in the calendar: declined or deleted.
        Replaced,    ///< A later message about the meeting has come.
        Information, ///< For the principal's information, and not answered as far as is known.
        Unknown,     ///< The calendar cannot be seen.
    };

    Ews::ItemId id; ///< The message's.
    Kind kind = Kind::Invitation;
    State state = State::Open;
    QString principal;       ///< SMTP address of whose meetings it is about; one's own, too.
    QString principalName{}; ///< Where the message says.
    /// In the principal's Inbox, which one may read; otherwise in one's own.
    bool isInPrincipalsInbox = false;
    /// A copy for the principal's information: the delegates answer, by copies of their own.
    bool isInformation = false;
    bool isRead = false;
    QString subject;
    QString fromName; ///< The organizer, of an answer who gives it.
    QString fromAddress;
    QString senderName; ///< Who sent it on behalf of that one; empty where nobody did.
    QDateTime received; ///< UTC, as all times here.
    QDateTime start;    ///< Invalid where the server does not say.
    QDateTime end;
    bool allDay = false;
    bool recurring = false; ///< The whole of a series.
    QString location;
    QString uid;
    QDateTime recurrenceId{};           ///< Of one occurrence of a series.
    std::optional<Ews::ItemId> entry{}; ///< In the principal's calendar, where it is there.
    bool takesProposals = true;         ///< The organizer allows other times to be proposed.
    Ews::ResponseType answer = Ews::ResponseType::Unknown; ///< Of an answer.
    QDateTime proposedStart{}; ///< Of an answer that proposes another time.
    QDateTime proposedEnd{};

    bool operator==(const Request &) const = default;

    /// Whether an answer is wanted and was not given.
    [[nodiscard]] bool isOpen() const
    {
        return asks() && !isInformation && (state == State::Open || state == State::Unknown);
    }
    /// Whether one can answer it, for the first time or otherwise than before.
    [[nodiscard]] bool canBeAnswered() const
    {
        return asks() && !isInformation && state != State::Replaced;
    }
    /// Whether the meeting can be cleared away, with the message that it is off.
    [[nodiscard]] bool canBeRemoved() const { return kind == Kind::Cancellation; }

private:
    [[nodiscard]] bool asks() const { return kind == Kind::Invitation || kind == Kind::Update; }
};

} // namespace OnBehalf
