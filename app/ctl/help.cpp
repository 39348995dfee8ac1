// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/help.h"

#include "ctl/commandoptions.h"
#include "ctl/commandtext.h"
#include "ctl/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype lineWidth = 79;

/// \a text in lines that fit a terminal, each after \a indent blanks.
QString wrapped(const QString &text, qsizetype indent = 0)
{
    const QString margin(indent, u' ');
    QString result = margin;
    qsizetype column = indent;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (column > indent && column + 1 + word.size() > lineWidth) {
            result += u'\n' + margin;
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result + u'\n';
}

QString left(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    return u"  "_s + names.join(u", "_s) + value;
}

QString optionTable(const QList<QCommandLineOption> &options, qsizetype width)
{
    QString text;
    for (const QCommandLineOption &option : options)
        text += left(option).leftJustified(width) + wrapped(option.description(), width).mid(width);
    return text;
}

QString optionHelp(Takes takes, const QList<QCommandLineOption> &own = {})
{
    const auto general = generalOptions(takes);
    qsizetype width = 0;
    for (const QCommandLineOption &option : own + general)
        width = std::max(width, left(option).size() + 2);
    QString text;
    if (!own.isEmpty())
        text = Text::tr("Options of this command:") + u'\n' + optionTable(own, width) + u'\n';
    return text + Text::tr("General options:") + u'\n' + optionTable(general, width);
}

QString usage(const QString &command)
{
    return Text::tr("Usage: %1").arg(u"onbehalfctl [OPTION...] "_s + command).trimmed() + u"\n\n"_s;
}

QString call(const CommandInfo &info)
{
    return QString(info.words + u' ' + info.arguments).trimmed();
}

QString commandTable(std::span<const CommandInfo> infos)
{
    QString text = Text::tr("Commands:") + u'\n';
    for (const CommandInfo &info : infos)
        text += u"  "_s + call(info) + u'\n' + wrapped(describe(info.command), 6);
    return text;
}

} // namespace

QString groupHelp(const QString &group)
{
    return usage(group + u' ' + Text::tr("COMMAND")) + commandTable(commandsOf(group)) + u'\n' +
           wrapped(Text::tr("Each command has more to say with --help."));
}

QString groupCalls(const QString &group)
{
    QStringList calls;
    const auto infos = commandsOf(group);
    for (const CommandInfo &info : infos)
        calls.append(u"  "_s + call(info));
    return calls.join(u'\n');
}

QString generalHelp()
{
    return usage(Text::tr("COMMAND")) +
           wrapped(Text::tr("Delegation in Microsoft Exchange from a terminal.")) + u'\n' +
           commandTable(commandInfos()) + u'\n' + optionHelp(takesAll) + u'\n' +
           wrapped(Text::tr("Each command has more to say with --help.")) + u'\n' +
           wrapped(Text::tr("Exit status: 0 all done, 1 something was refused or cannot be read, "
                            "2 wrong usage, 3 sign-in, 4 network, certificate or a busy server."));
}

QString commandHelp(const CommandInfo &info)
{
    const QString arguments = describeArguments(info.command);
    return usage(call(info)) + wrapped(describe(info.command)) +
           (arguments.isEmpty() ? QString() : u'\n' + wrapped(arguments)) + u'\n' +
           optionHelp(info.takes, ownOptions(info.takes));
}

} // namespace OnBehalf::Ctl
