// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandinfo.h"

#include <QCoreApplication>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OnBehalf::Ctl)
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

QCommandLineOption option(const QString &name, const QString &text, const QString &value = {})
{
    return QCommandLineOption(name, text, value);
}

} // namespace

std::span<const CommandInfo> commandInfos()
{
    return commands;
}

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
        return Text::tr("Shows or sets where meeting requests go, for all delegates.");
    case Command::DirectorySearch:
        return Text::tr("Searches the directory by the beginning of a name or address.");
    case Command::Undo:
        return Text::tr("Restores what was before the last change to the mailbox's delegates.");
    }
    Q_UNREACHABLE();
}

QString describeArguments(Command command)
{
    switch (command) {
    case Command::DelegatesAdd:
    case Command::DelegatesUpdate:
    case Command::DelegatesRemove:
        return Text::tr("DELEGATE is an e-mail address, a name that the directory has only once, "
                        "or a SID. Several may be given.");
    case Command::DelegatesScope:
        return Text::tr("VALUE is DelegatesOnly, DelegatesAndMe, DelegatesAndSendInformationToMe "
                        "or NoForward; without it nothing is changed.");
    case Command::DirectorySearch:
        return Text::tr("TEXT is the beginning of a name or address.");
    case Command::DelegatesList:
    case Command::Undo:
        return {};
    }
    Q_UNREACHABLE();
}

QList<QCommandLineOption> generalOptions()
{
    return {
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
    };
}

QList<QCommandLineOption> ownOptions(bool writes, bool grants)
{
    QList<QCommandLineOption> options;
    if (grants) {
        for (const DelegateFolder folder : delegateFolders)
            options.append(option(distinguishedId(folder),
                                  Text::tr("None, Reviewer, Author or Editor on this folder."),
                                  u"LEVEL"_s));
        options << option(u"copies"_s,
                          Text::tr("Receives copies of meeting messages (needs Editor on the "
                                   "calendar)."))
                << option(u"no-copies"_s, Text::tr("Receives no copies."))
                << option(u"private"_s, Text::tr("Sees private items, in all folders."))
                << option(u"no-private"_s, Text::tr("Does not see private items."));
    }
    if (writes)
        options.append(
            option(u"dry-run"_s, Text::tr("Say what would be changed, and change nothing.")));
    return options;
}

} // namespace OnBehalf::Ctl
