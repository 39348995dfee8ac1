// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One delegate in words: what they may do, and what is wrong with the entry.
#pragma once

#include "delegates/delegatesdraft.h"

namespace OnBehalf {

/// A line of "Priya Raman, once applied".
struct WordsLine
{
    enum class Kind {
        Changed, ///< Differs from what is on the server.
        Unsaid,  ///< The server does not say.
        Has,
        Custom, ///< Rights that no level says.
        HasNot,
    };

    Kind kind;
    QString text;   ///< "Calendar: read, create and change every meeting"
    QString note{}; ///< "(was: read only)", in brackets; or empty.

    bool operator==(const WordsLine &) const = default;
};

/// Whose mailbox is spoken of.
enum class Owner {
    You,      ///< "your meeting requests"
    Somebody, ///< "the owner's meeting requests"
};

/// What the person may do once all is applied: changes first, what is lacking last. Nothing for an
/// entry with an error.
QList<WordsLine> inWords(const DelegateRow &row, Owner owner = Owner::You);

/// What to say below a row.
struct RowNotice
{
    enum class Kind {
        Refused,      ///< By the last Apply; still staged.
        Unnamed,      ///< Listed with an error and without anything to name it by.
        Gone,         ///< The account does not exist any more, but can be named.
        OtherError,   ///< Listed with another error.
        Group,        ///< EWS does not manage groups as delegates.
        CopiesStaged, ///< Copies went off with the calendar's level.
    };

    Kind kind;
    QString title; ///< Bold; may be empty.
    QString text;
    bool offersRemoval = false;
    bool offersAdding = false; ///< The person is no delegate any more: add again.
    bool offersChange = false; ///< The person is a delegate already: change instead.
    bool hasDetails = false;   ///< "What the server said"

    bool operator==(const RowNotice &) const = default;
};
std::optional<RowNotice> rowNotice(const DelegateRow &row);

} // namespace OnBehalf
