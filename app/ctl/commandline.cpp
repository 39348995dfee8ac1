// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandline.h"

#include "ews/enumtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OnBehalf::Ctl)
};

struct CommandInfo
{
    Command command;
    QLatin1StringView words;
    QLatin1StringView arguments; ///< As in the usage line.
    int least;
    int most; ///< Of arguments; -1: any number.
    bool writes;
    bool grants; ///< Takes levels and flags.
};

constexpr std::array commands{
    CommandInfo{Command::DelegatesList, "delegates list"_L1, ""_L1, 0, 0, false, false},
    CommandInfo{Command::DelegatesAdd, "delegates add"_L1, "DELEGATE..."_L1, 1, -1, true, true},
    CommandInfo{Command::DelegatesUpdate, "delegates update"_L1, "DELEGATE..."_L1, 1, -1, true,
                true},
    CommandInfo{Command::DelegatesRemove, "delegates remove"_L1, "DELEGATE..."_L1, 1, -1, true,
                false},
    CommandInfo{Command::DelegatesScope, "delegates scope"_L1, "[VALUE]"_L1, 0, 1, true, false},
    CommandInfo{Command::DirectorySearch, "directory search"_L1, "TEXT"_L1, 1, -1, false, false},
    CommandInfo{Command::Undo, "undo"_L1, ""_L1, 0, 0, true, false},
};

QString describe(Command command)
{
    switch (command) {
    case Command::DelegatesList:
        return Text::tr("Lists the delegates of a mailbox and where its meeting requests go.");
    case Command::DelegatesAdd:
        return Text::tr("Makes people delegates. Folders that are not named keep what the person "
                        "already has there, else None; copies and private items are off unless "
                        "named.");
    case Command::DelegatesUpdate:
        return Text::tr("Changes delegates. Only what is named changes.");
    case Command::DelegatesRemove:
        return Text::tr("Takes delegates off a mailbox, with their rights on the six folders.");
    case Command::DelegatesScope:
        return Text::tr("Shows or sets where meeting requests go, for all delegates: "
                        "DelegatesOnly, DelegatesAndMe, DelegatesAndSendInformationToMe or "
                        "NoForward.");
    case Command::DirectorySearch:
        return Text::tr("Searches the directory by the beginning of a name or address.");
    case Command::Undo:
        return Text::tr("Restores what was before the last change to the mailbox's delegates.");
    }
    Q_UNREACHABLE();
}

QCommandLineOption option(const QString &name, const QString &text, const QString &value = {})
{
    return QCommandLineOption(name, text, value);
}

void addGeneralOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        option(u"server"_s,
               Text::tr("The server's EWS address; without it that of the account "
                        "last used in the window."),
               u"URL"_s),
        option(u"user"_s, Text::tr("Who signs in."), u"NAME"_s),
        option(u"password-stdin"_s, Text::tr("Read the password from standard input; without it "
                                             "from the keychain or a prompt.")),
        option(u"as"_s, Text::tr("Impersonate this person."), u"SMTP"_s),
        option(u"mailbox"_s, Text::tr("The mailbox to work in; without it that of --as or --user."),
               u"SMTP"_s),
        option(u"culture"_s, Text::tr("The language of texts from the server, such as de-DE."),
               u"LANGUAGE"_s),
        option(u"json"_s, Text::tr("Print one JSON document.")),
        option(u"trace"_s, Text::tr("Write the body of each request and answer into DIR."),
               u"DIR"_s),
        QCommandLineOption({u"h"_s, u"help"_s}, Text::tr("Show this help.")),
        QCommandLineOption({u"v"_s, u"version"_s}, Text::tr("Show the version.")),
    });
}

void addCommandOptions(QCommandLineParser &parser, bool writes, bool grants)
{
    if (writes)
        parser.addOption(option(u"dry-run"_s, Text::tr("Say what would be changed, and change "
                                                       "nothing.")));
    if (!grants)
        return;
    for (const DelegateFolder folder : delegateFolders)
        parser.addOption(option(distinguishedId(folder),
                                Text::tr("None, Reviewer, Author or Editor on this folder."),
                                u"LEVEL"_s));
    parser.addOptions({
        option(u"copies"_s, Text::tr("Receives copies of meeting messages (needs Editor on the "
                                     "calendar).")),
        option(u"no-copies"_s, Text::tr("Receives no copies.")),
        option(u"private"_s, Text::tr("Sees private items, in all folders.")),
        option(u"no-private"_s, Text::tr("Does not see private items.")),
    });
}

template<class E>
std::optional<E> fromWord(const QString &word)
{
    const QMetaEnum meta = QMetaEnum::fromType<E>();
    for (int i = 0; i < meta.keyCount(); ++i)
        if (word.compare(QLatin1StringView(meta.key(i)), Qt::CaseInsensitive) == 0)
            return E(meta.value(i));
    return std::nullopt;
}

Parsed usageError(const QString &text)
{
    return {.text = text + u'\n' + Text::tr("Try onbehalfctl --help.") + u'\n',
            .exit = Exit::Usage};
}

QString generalHelp(QCommandLineParser &parser)
{
    QString text = parser.helpText() + u'\n' + Text::tr("Commands:") + u'\n';
    for (const CommandInfo &info : commands)
        text += u"  "_s + info.words + u' ' + info.arguments + u"\n      "_s +
                describe(info.command) + u'\n';
    return text + u'\n' +
           Text::tr("Exit status: 0 all done, 1 the server refused something, 2 wrong usage, "
                    "3 sign-in, 4 network, certificate or a busy server.") +
           u'\n';
}

/// The words of the command at the head of the positional arguments.
const CommandInfo *findCommand(const QStringList &positional)
{
    for (const CommandInfo &info : commands) {
        const QStringList words = QString(info.words).split(u' ');
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

QString readCommand(const QCommandLineParser &parser, const CommandInfo &info, CommandLine &line)
{
    line.command = info.command;
    line.arguments = parser.positionalArguments().mid(QString(info.words).split(u' ').size());
    const auto count = line.arguments.size();
    if (count < info.least)
        return Text::tr("'%1' needs an argument: %2.").arg(info.words, info.arguments);
    if (info.most >= 0 && count > info.most)
        return Text::tr("'%1' is one argument too many.").arg(line.arguments.last());
    if (info.writes)
        line.dryRun = parser.isSet(u"dry-run"_s);
    if (info.grants)
        if (const QString problem = readGrants(parser, line); !problem.isEmpty())
            return problem;
    if (info.command == Command::DelegatesScope && count > 0) {
        line.scope = fromWord<Ews::DeliverMeetingRequests>(line.arguments.first());
        if (!line.scope)
            return Text::tr("'%1' is no value: use DelegatesOnly, DelegatesAndMe, "
                            "DelegatesAndSendInformationToMe or NoForward.")
                .arg(line.arguments.first());
    }
    return {};
}

void readGeneral(const QCommandLineParser &parser, CommandLine &line)
{
    line.server = QUrl(parser.value(u"server"_s), QUrl::StrictMode);
    line.user = parser.value(u"user"_s);
    line.passwordFromStdin = parser.isSet(u"password-stdin"_s);
    line.as = parser.value(u"as"_s);
    line.mailbox = parser.value(u"mailbox"_s);
    line.culture = parser.value(u"culture"_s);
    line.json = parser.isSet(u"json"_s);
    line.traceFolder = parser.value(u"trace"_s);
}

} // namespace

Parsed parseCommandLine(const QStringList &arguments)
{
    // A first look, with the options of every command, only finds out which command it is.
    QCommandLineParser all;
    all.setApplicationDescription(Text::tr("Delegation in Microsoft Exchange from a terminal."));
    addGeneralOptions(all);
    addCommandOptions(all, true, true);
    all.parse(arguments);
    const CommandInfo *info = findCommand(all.positionalArguments());

    QCommandLineParser parser;
    addGeneralOptions(parser);
    if (info) {
        parser.setApplicationDescription(describe(info->command));
        parser.addPositionalArgument(info->words, {}, info->words + u' ' + info->arguments);
        addCommandOptions(parser, info->writes, info->grants);
    } else {
        parser.setApplicationDescription(
            Text::tr("Delegation in Microsoft Exchange from a terminal."));
        parser.addPositionalArgument(u"command"_s, Text::tr("What to do; see below."));
    }
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(u"version"_s))
        return {.text = u"onbehalfctl %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (parser.isSet(u"help"_s))
        return {.text = info ? parser.helpText() : generalHelp(parser)};
    if (!info)
        return usageError(parser.positionalArguments().isEmpty()
                              ? Text::tr("There is no command.")
                              : Text::tr("There is no command '%1'.")
                                    .arg(parser.positionalArguments().join(u' ')));
    if (!parsed)
        return usageError(parser.errorText());

    CommandLine line;
    readGeneral(parser, line);
    if (parser.isSet(u"server"_s) && (!line.server.isValid() || line.server.host().isEmpty()))
        return usageError(
            Text::tr("'%1' is no address of a server.").arg(parser.value(u"server"_s)));
    if (const QString problem = readCommand(parser, *info, line); !problem.isEmpty())
        return usageError(problem);
    return {.commandLine = line};
}

} // namespace OnBehalf::Ctl
