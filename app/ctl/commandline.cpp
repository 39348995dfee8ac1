// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandline.h"

#include "ctl/auditline.h"
#include "ctl/commandoptions.h"
#include "ctl/commandtext.h"
#include "ctl/generalline.h"
#include "ctl/help.h"
#include "ctl/mailcommands.h"
#include "ctl/manycommands.h"
#include "ctl/manymailboxes.h"
#include "ctl/text.h"
#include "ews/enumtext.h"
#include "permissions/rightswords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class E>
std::optional<E> fromWord(const QString &word)
{
    const QMetaEnum meta = QMetaEnum::fromType<E>();
    for (int i = 0; i < meta.keyCount(); ++i)
        if (word.compare(QLatin1StringView(meta.key(i)), Qt::CaseInsensitive) == 0)
            return E(meta.value(i));
    return std::nullopt;
}

/// \a words: of the command or the group that is meant, if that is known.
Parsed usageError(const QString &problem, const QString &words = {})
{
    const QString call = u"onbehalfctl "_s + (words.isEmpty() ? words : words + u' ') + u"--help"_s;
    return {.problem = problem, .advice = Text::tr("Try %1").arg(call)};
}

/// Where no command is named.
Parsed withoutCommand(const QStringList &positional)
{
    if (positional.isEmpty())
        return usageError(Text::tr("There is no command."));
    const QString group = positional.first();
    const QString calls = groupCalls(group);
    if (calls.isEmpty())
        return usageError(Text::tr("There is no command '%1'.").arg(positional.join(u' ')));
    const QString problem =
        positional.size() == 1
            ? Text::tr("'%1' is not a command by itself. There are:").arg(group)
            : Text::tr("There is no command '%1'. There are:").arg(positional.join(u' '));
    return usageError(problem + u'\n' + calls, group);
}

/// Help where no command is named: on the group, or on everything.
QString helpWithout(const QStringList &positional)
{
    const QString group = positional.value(0);
    return commandsOf(group).isEmpty() ? generalHelp() : groupHelp(group);
}

/// What is wrong with an option; \a names: of those of all commands.
QString optionProblem(const QCommandLineParser &parser, const QSet<QString> &names,
                      const CommandInfo *info = nullptr)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    const QString name = unknown.first();
    const QString option = (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    return info && names.contains(name)
               ? Text::tr("'%1' does not take %2.").arg(info->words, option)
               : Text::tr("There is no option %1.").arg(option);
}

/// The words of the command at the head of the positional arguments.
const CommandInfo *findCommand(const QStringList &positional)
{
    for (const CommandInfo &info : commandInfos()) {
        const QStringList words = info.wordList();
        if (positional.mid(0, words.size()) == words)
            return &info;
    }
    return nullptr;
}

/// Options of the command; an error text where one is wrong.
QString readGrants(const QCommandLineParser &parser, CommandLine &line)
{
    for (const DelegateFolder folder : delegateFolders) {
        const QString name = distinguishedId(folder);
        if (!parser.isSet(name))
            continue;
        const auto level = fromWord<Ews::DelegateLevel>(parser.value(name));
        if (!level || *level == Ews::DelegateLevel::Custom)
            return Text::tr("'%1' is no level: use None, Reviewer, Author or Editor.")
                .arg(parser.value(name));
        line.levels[folder] = level;
    }
    const auto flag = [&](const QString &on, const QString &off,
                          std::optional<bool> &value) -> QString {
        if (parser.isSet(on) && parser.isSet(off))
            return Text::tr("--%1 and --%2 exclude each other.").arg(on, off);
        if (parser.isSet(on) || parser.isSet(off))
            value = parser.isSet(on);
        return {};
    };
    QString problem = flag(u"copies"_s, u"no-copies"_s, line.copies);
    if (problem.isEmpty())
        problem = flag(u"private"_s, u"no-private"_s, line.privateItems);
    const auto calendar = line.levels[DelegateFolder::Calendar];
    if (problem.isEmpty() && line.copies == true && calendar &&
        *calendar != Ews::DelegateLevel::Editor)
        return Text::tr("Only a delegate with Editor on the calendar can receive copies of meeting "
                        "messages: use --calendar Editor, or leave --copies out.");
    const bool nothing =
        !line.copies && !line.privateItems && line.levels == decltype(line.levels){};
    if (problem.isEmpty() && line.command == Command::DelegatesUpdate && nothing)
        return Text::tr("Say what is to change: a folder's level, --copies or --private.");
    return problem;
}

/// What 'permissions copy' copies; an error text where that is not clear.
QString readCopy(const QCommandLineParser &parser, CommandLine &line)
{
    CopyLine &copy = line.copy;
    copy = {.from = parser.value(u"from"_s),
            .to = parser.values(u"to"_s),
            .fromPerson = parser.value(u"from-person"_s),
            .toPerson = parser.value(u"to-person"_s),
            .replaces = parser.isSet(u"replace"_s),
            .namedOnly = parser.isSet(u"named-only"_s),
            .handsOver = parser.isSet(u"hand-over"_s)};
    const bool folders = !copy.from.isEmpty() && !copy.to.isEmpty();
    const bool people = !copy.fromPerson.isEmpty() && !copy.toPerson.isEmpty();
    const bool anyFolder = !copy.from.isEmpty() || !copy.to.isEmpty();
    const bool anyPerson = !copy.fromPerson.isEmpty() || !copy.toPerson.isEmpty();
    if (folders == people || (folders && anyPerson) || (people && anyFolder))
        return Text::tr("Say what is to be copied: either --from and --to for folders, or "
                        "--from-person and --to-person.");
    if (folders && !line.arguments.isEmpty())
        return Text::tr("'%1' is one argument too many: --from and --to name the folders.")
            .arg(line.arguments.last());
    if (folders && copy.handsOver)
        return Text::tr("--hand-over is for people: --from-person and --to-person.");
    if (people && (copy.replaces || copy.namedOnly))
        return Text::tr("--replace and --named-only are for folders: --from and --to.");
    return {};
}

/// Options whose values are times, by the clocks of --time-zone; an error text where one is none.
QString readTimes(const QCommandLineParser &parser,
                  std::initializer_list<std::pair<QString, std::optional<Ews::DateTime> *>> times,
                  CommandLine &line)
{
    for (const auto &[name, time] : times) {
        if (!parser.isSet(name))
            continue;
        *time = clockFrom(parser.value(name));
        if (!*time)
            return Text::tr("'%1' is no time for --%2: it looks like 2026-12-01T10:00.")
                .arg(parser.value(name), name);
    }
    if (!parser.isSet(u"time-zone"_s))
        return {};
    return readZone(parser.value(u"time-zone"_s), line.meeting.zone);
}

/// What the commands about requests take; an error text where something is wrong.
QString readRequestOptions(const QCommandLineParser &parser, Takes takes, CommandLine &line)
{
    RequestLine &request = line.request;
    if (takes & Take::Requests) {
        request.all = parser.isSet(u"all"_s);
        return readTimes(parser, {}, line);
    }
    if (!(takes & Take::Answer))
        return {};
    request.message = parser.value(u"message"_s);
    QString problem = readTimes(
        parser, {{u"propose"_s, &request.proposedStart}, {u"until"_s, &request.proposedEnd}}, line);
    if (problem.isEmpty() && request.proposedEnd && !request.proposedStart)
        problem = Text::tr("--until goes with --propose.");
    request.tellsOrganizer = !parser.isSet(u"no-response"_s);
    if (problem.isEmpty() && !request.tellsOrganizer &&
        (!request.message.isEmpty() || request.proposedStart))
        problem = Text::tr("With --no-response nobody gets a message or a proposal.");
    return problem;
}

/// What the commands about meetings take; an error text where something is wrong.
QString readMeetings(const QCommandLineParser &parser, Takes takes, CommandLine &line)
{
    QString problem;
    if (takes & Take::Meeting)
        problem = readMeetingOptions(parser, line.meeting);
    if (problem.isEmpty() && (takes & Take::Occurrence))
        problem = readChoice(parser, line.choice);
    if (problem.isEmpty() && (takes & Take::Span))
        problem = readTimes(parser, {{u"from"_s, &line.from}, {u"to"_s, &line.to}}, line);
    if (!problem.isEmpty())
        return problem;
    if (takes & (Take::Pending | Take::PendingMail)) {
        line.choice.finish = parser.isSet(u"finish"_s);
        line.choice.sendAgain = parser.isSet(u"send-again"_s);
        line.choice.drop = parser.isSet(u"drop"_s);
        if (line.choice.finish && line.choice.drop)
            return Text::tr("--%1 and --%2 exclude each other.").arg(u"finish"_s, u"drop"_s);
        if (line.choice.sendAgain && !line.choice.finish)
            return Text::tr("--send-again goes with --finish.");
    }
    const bool creates =
        line.command == Command::MeetingCreate || line.command == Command::AppointmentsAdd;
    if (creates && !line.meeting.start)
        return Text::tr("Say when it begins with --start, or name a file with --from.");
    if (line.command == Command::MeetingUpdate && line.meeting.isEmpty())
        return Text::tr("Say what is to change: --subject, --start, --required ...");
    return {};
}

/// Arguments that are words of their own; an error text where one is wrong.
QString readArguments(CommandLine &line)
{
    if (line.command == Command::DelegatesScope && !line.arguments.isEmpty()) {
        line.scope = fromWord<Ews::DeliverMeetingRequests>(line.arguments.first());
        if (!line.scope)
            return Text::tr("'%1' is no value: use DelegatesOnly, DelegatesAndMe, "
                            "DelegatesAndSendInformationToMe or NoForward.")
                .arg(line.arguments.first());
    }
    if (line.command == Command::PermissionsSet) {
        const auto rights = rightsFromWords(line.arguments.last());
        if (!rights)
            return Text::tr("'%1' is no level and no right: see --help for the words.")
                .arg(rights.error());
        line.rights = *rights;
    }
    return {};
}

QString readCommand(const QCommandLineParser &parser, const CommandInfo &info, CommandLine &line)
{
    line.command = info.command;
    line.arguments = parser.positionalArguments().mid(info.wordList().size());
    const auto count = line.arguments.size();
    if (count < info.least)
        return (info.least == 1 ? Text::tr("'%1' needs an argument. %2")
                                : Text::tr("'%1' needs more arguments. %2"))
            .arg(info.words, describeArguments(info.command));
    if (info.most >= 0 && count > info.most)
        return Text::tr("'%1' is one argument too many.").arg(line.arguments.last());
    for (const QString &argument : std::as_const(line.arguments))
        if (argument.trimmed().isEmpty())
            return Text::tr("An argument is empty. %1").arg(describeArguments(info.command));
    const auto isSet = [&](Take take, const QString &name) {
        return (info.takes & take) && parser.isSet(name);
    };
    line.dryRun = isSet(Take::DryRun, u"dry-run"_s);
    line.deep = isSet(Take::Deep, u"deep"_s);
    line.recurse = isSet(Take::Recurse, u"recurse"_s);
    line.visibleParents = isSet(Take::VisibleParents, u"visible-parents"_s);
    if (info.takes & Take::Csv)
        line.csvFile = parser.value(u"csv"_s);
    if (line.json && !line.csvFile.isEmpty())
        return Text::tr("--%1 and --%2 exclude each other.").arg(u"csv"_s, u"json"_s);
    QString problem = readArguments(line);
    if (problem.isEmpty() && isAccountCommand(info.command))
        problem = readAccountCommand(parser, info.command, line.arguments, line.account);
    if (problem.isEmpty() && (info.takes & Take::Discover))
        problem = readDiscover(parser, line);
    if (problem.isEmpty() && (info.takes & Take::Grants))
        problem = readGrants(parser, line);
    if (problem.isEmpty() && (info.takes & Take::Copy))
        problem = readCopy(parser, line);
    if (problem.isEmpty() && (info.takes & Take::Many))
        problem = readManyOptions(
            parser, line.many,
            !(info.takes & (Take::Batch | Take::Due | Take::Audit | Take::Recorded)));
    if (problem.isEmpty())
        problem = readAuditOptions(parser, info.takes, line);
    if (problem.isEmpty())
        problem = readBulkOptions(parser, info.takes, line);
    if (problem.isEmpty())
        problem = readMeetings(parser, info.takes, line);
    if (problem.isEmpty())
        problem = readRequestOptions(parser, info.takes, line);
    if (problem.isEmpty() && (info.takes & Take::Mail))
        problem = readMailOptions(parser, line.mail);
    return problem;
}

} // namespace

Parsed parseCommandLine(const QStringList &arguments)
{
    // A first look, with the options of every command, only finds out which command it is.
    QCommandLineParser all;
    QSet<QString> names; // some commands take an option of the same name for different things
    for (const QCommandLineOption &option : generalOptions(takesAll) + ownOptions(takesAll)) {
        if (!names.contains(option.names().last()))
            all.addOption(option);
        names.insert(option.names().last());
    }
    const bool known = all.parse(arguments);
    const QStringList positional = all.positionalArguments();
    const CommandInfo *info = findCommand(positional);

    QCommandLineParser parser;
    parser.addOptions(info ? generalOptions(info->takes) + ownOptions(info->takes)
                           : generalOptions(takesAll));
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(u"version"_s))
        return {.text = u"onbehalfctl %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (parser.isSet(u"help"_s))
        return {.text = info ? commandHelp(*info) : helpWithout(positional)};
    const auto wrong = [&all](Parsed error) {
        error.json = all.isSet(u"json"_s);
        return error;
    };
    // The value of a mistyped option would be taken for a command.
    if (!info)
        return wrong(known ? withoutCommand(positional) : usageError(optionProblem(all, names)));
    if (!parsed)
        return wrong(usageError(optionProblem(parser, names, info), info->words));

    CommandLine line;
    QString problem = readGeneral(parser, info->takes, line);
    if (problem.isEmpty())
        problem = readCommand(parser, *info, line);
    return problem.isEmpty() ? Parsed{.commandLine = line}
                             : wrong(usageError(problem, info->words));
}

} // namespace OnBehalf::Ctl
