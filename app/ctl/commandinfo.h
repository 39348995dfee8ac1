// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/commandline.h"

#include <QCommandLineOption>

#include <span>

namespace OnBehalf::Ctl {

/// What there is to know of a command before it runs.
struct CommandInfo
{
    Command command;
    QLatin1StringView words;
    QLatin1StringView arguments; ///< As in the usage line.
    int least;
    int most; ///< Of arguments; -1: any number.
    bool writes;
    bool grants; ///< Takes levels and flags.

    QStringList wordList() const { return QString(words).split(u' '); }
};

std::span<const CommandInfo> commandInfos();

/// What the command does, in a sentence or two.
QString describe(Command command);
/// What its arguments are; empty where it has none.
QString describeArguments(Command command);

/// The options of every command.
QList<QCommandLineOption> generalOptions();
/// Those that only some commands have.
QList<QCommandLineOption> ownOptions(bool writes, bool grants);

} // namespace OnBehalf::Ctl
