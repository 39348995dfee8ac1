// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/commandline.h"

#include <span>

namespace OnBehalf::Ctl {

/// What options a command takes beside --json, --help and --version.
enum class Take {
    DryRun = 1, ///< It writes.
    Grants = 2, ///< Delegates' levels and flags.
    Deep = 4,
    Recurse = 8,
    VisibleParents = 16,
    Copy = 32, ///< From where and to where.
    Csv = 64,
    Meeting = 128,           ///< What a meeting has.
    Occurrence = 256,        ///< Which of a series.
    Tells = 512,             ///< Who is told.
    Message = 1024,          ///< Of a cancellation.
    Pending = 2048,          ///< What is to become of what was left open.
    Span = 4096,             ///< From when to when.
    Requests = 8192,         ///< Which requests.
    Answer = 16384,          ///< What is answered beside yes or no.
    Mail = 32768,            ///< What a message has.
    PendingMail = 65536,     ///< What is to become of messages that were left open.
    Yes = 131072,            ///< It asks before it does it.
    SignIn = 262144,         ///< It calls the server: who signs in, and how.
    Mailbox = 524288,        ///< In whose mailbox it works.
    Server = 1048576,        ///< Which of several accounts of one address.
    Discover = 2097152,      ///< From an address to a server.
    AccountAdd = 4194304,    ///< What an account has beside.
    Who = 8388608,           ///< Which of the remembered accounts, or which server.
    Many = 16777216,         ///< In which mailboxes, and how many at once.
    Until = 33554432,        ///< The last day of what is granted.
    Recorded = 67108864,     ///< Which audit that was made before.
    Batch = 134217728,       ///< What was done to many mailboxes at once.
    Due = 268435456,         ///< Whether what is due is done.
    EveryFolder = 536870912, ///< Beyond the six folders of delegates.
    Audit = 1073741824,      ///< What an audit is called, and where its reports go.
};
Q_DECLARE_FLAGS(Takes, Take)
Q_DECLARE_OPERATORS_FOR_FLAGS(Takes)

inline constexpr Takes takesAll = Takes(2147483647);

/// What there is to know of a command before it runs.
struct CommandInfo
{
    Command command;
    QLatin1StringView words;
    QLatin1StringView arguments; ///< As in the usage line.
    int least;
    int most; ///< Of arguments; -1: any number.
    Takes takes;

    QStringList wordList() const { return QString(words).split(u' '); }
};

std::span<const CommandInfo> commandInfos();

/// Those whose first word is \a group; empty where that is a command, or nothing.
QList<CommandInfo> commandsOf(const QString &group);

} // namespace OnBehalf::Ctl
