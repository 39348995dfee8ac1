// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandinfo.h"

#include "ctl/mailcommands.h"
#include "ctl/meetingline.h"
#include "ctl/pendingmailcommand.h"
#include "ctl/text.h"

#include <QCoreApplication>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Takes noOption;

constexpr std::array commands{
    CommandInfo{Command::DelegatesList, "delegates list"_L1, ""_L1, 0, 0, noOption},
    CommandInfo{Command::DelegatesAdd, "delegates add"_L1, "DELEGATE..."_L1, 1, -1,
                Take::DryRun | Take::Grants},
    CommandInfo{Command::DelegatesUpdate, "delegates update"_L1, "DELEGATE..."_L1, 1, -1,
                Take::DryRun | Take::Grants},
    CommandInfo{Command::DelegatesRemove, "delegates remove"_L1, "DELEGATE..."_L1, 1, -1,
                Take::DryRun},
    CommandInfo{Command::DelegatesScope, "delegates scope"_L1, "[VALUE]"_L1, 0, 1, Take::DryRun},
    CommandInfo{Command::FoldersList, "folders list"_L1, "[FOLDER]"_L1, 0, 1, Take::Deep},
    CommandInfo{Command::PermissionsList, "permissions list"_L1, "FOLDER"_L1, 1, 1, noOption},
    CommandInfo{Command::PermissionsSet, "permissions set"_L1, "FOLDER PERSON RIGHTS"_L1, 3, 3,
                Take::DryRun | Take::Recurse | Take::VisibleParents},
    CommandInfo{Command::PermissionsRemove, "permissions remove"_L1, "FOLDER PERSON"_L1, 2, 2,
                Take::DryRun | Take::Recurse},
    CommandInfo{Command::PermissionsCopy, "permissions copy"_L1, "[FOLDER]"_L1, 0, 1,
                Take::DryRun | Take::Recurse | Take::Copy},
    CommandInfo{Command::AccessMatrix, "access matrix"_L1, ""_L1, 0, 0, Take::Csv},
    CommandInfo{Command::DirectorySearch, "directory search"_L1, "TEXT"_L1, 1, -1, noOption},
    CommandInfo{Command::CalendarList, "calendar list"_L1, ""_L1, 0, 0, Take::Span},
    CommandInfo{Command::CalendarExport, "calendar export"_L1, ""_L1, 0, 0, Take::Span},
    CommandInfo{Command::MeetingCreate, "meeting create"_L1, ""_L1, 0, 0,
                Take::DryRun | Take::Meeting},
    CommandInfo{Command::MeetingShow, "meeting show"_L1, "ID"_L1, 1, 1, Take::Occurrence},
    CommandInfo{Command::MeetingUpdate, "meeting update"_L1, "ID"_L1, 1, 1,
                Take::DryRun | Take::Meeting | Take::Occurrence | Take::Tells},
    CommandInfo{Command::MeetingCancel, "meeting cancel"_L1, "ID"_L1, 1, 1,
                Take::DryRun | Take::Occurrence | Take::Message},
    CommandInfo{Command::MeetingPending, "meeting pending"_L1, "[KEY]"_L1, 0, 1,
                Take::DryRun | Take::Pending},
    CommandInfo{Command::RequestsList, "requests list"_L1, ""_L1, 0, 0, Take::Requests},
    CommandInfo{Command::RequestsAccept, "requests accept"_L1, "ID"_L1, 1, 1,
                Take::DryRun | Take::Answer},
    CommandInfo{Command::RequestsTentative, "requests tentative"_L1, "ID"_L1, 1, 1,
                Take::DryRun | Take::Answer},
    CommandInfo{Command::RequestsDecline, "requests decline"_L1, "ID"_L1, 1, 1,
                Take::DryRun | Take::Answer},
    CommandInfo{Command::RequestsRemove, "requests remove"_L1, "ID"_L1, 1, 1, Take::DryRun},
    CommandInfo{Command::RequestsPending, "requests pending"_L1, ""_L1, 0, 0, noOption},
    CommandInfo{Command::MailSend, "mail send"_L1, ""_L1, 0, 0, Take::DryRun | Take::Mail},
    CommandInfo{Command::MailPending, "mail pending"_L1, "[KEY]"_L1, 0, 1,
                Take::DryRun | Take::PendingMail},
    CommandInfo{Command::Availability, "availability"_L1, "WHO..."_L1, 1, -1, Take::Span},
    CommandInfo{Command::RoomsList, "rooms list"_L1, ""_L1, 0, 0, noOption},
    CommandInfo{Command::Undo, "undo"_L1, ""_L1, 0, 0, Take::DryRun},
    CommandInfo{Command::AccountList, "account list"_L1, ""_L1, 0, 0, noOption},
    CommandInfo{Command::AccountTest, "account test"_L1, "[NAME]"_L1, 0, 1, noOption},
    CommandInfo{Command::AccountRemove, "account remove"_L1, "NAME"_L1, 1, 1, Take::Yes},
};

QCommandLineOption option(const QString &name, const QString &text, const QString &value = {})
{
    return QCommandLineOption(name, text, value);
}

QString aboutFolder()
{
    return Text::tr(
        "FOLDER is the name of a default folder, whatever the mailbox's language (inbox, "
        "calendar, contacts, tasks, notes, journal, sentitems, msgfolderroot for the "
        "whole mailbox ...), a path (inbox/Projects), or an id from 'folders list "
        "--json'.");
}

QString aboutPerson()
{
    return Text::tr("PERSON is an e-mail address, a name that the directory has only once, a name "
                    "or SID on the list, or Default or Anonymous.");
}

QString aboutRights()
{
    return Text::tr("RIGHTS is None, Reviewer, Contributor, NoneditingAuthor, Author, "
                    "PublishingAuthor, Editor, PublishingEditor or Owner; on calendars also "
                    "AvailabilityOnly or LimitedDetails; or single rights with commas between "
                    "them, such as read=full,create,visible,edit=own: read=none, time, titles or "
                    "full; create; subfolders; edit=none, own or all; delete=none, own or all; "
                    "visible; contact; owner. What is not named there is not granted.");
}

QList<QCommandLineOption> grantOptions()
{
    QList<QCommandLineOption> options;
    for (const DelegateFolder folder : delegateFolders)
        options.append(option(distinguishedId(folder),
                              Text::tr("None, Reviewer, Author or Editor on this folder."),
                              u"LEVEL"_s));
    return options << option(u"copies"_s,
                             Text::tr("Receives copies of meeting messages (needs Editor on the "
                                      "calendar)."))
                   << option(u"no-copies"_s, Text::tr("Receives no copies."))
                   << option(u"private"_s, Text::tr("Sees private items, in all folders."))
                   << option(u"no-private"_s, Text::tr("Does not see private items."));
}

QList<QCommandLineOption> copyOptions()
{
    return {
        option(u"from"_s, Text::tr("The folder whose list is copied."), u"FOLDER"_s),
        option(u"to"_s, Text::tr("The folder that gets it; may be given several times."),
               u"FOLDER"_s),
        option(u"replace"_s, Text::tr("Remove the entries that the copied list lacks.")),
        option(u"named-only"_s, Text::tr("Leave Default and Anonymous as they are.")),
        option(u"from-person"_s, Text::tr("The person whose rights another gets."), u"PERSON"_s),
        option(u"to-person"_s, Text::tr("The person who gets them."), u"PERSON"_s),
        option(u"hand-over"_s, Text::tr("Take the rights away from the first person then."))};
}

QList<QCommandLineOption> pendingOptions()
{
    return {option(u"finish"_s, Text::tr("Look up how it is, and do what is left where that tells "
                                         "nobody twice.")),
            option(u"send-again"_s, Text::tr("With --finish: send once more what cannot be found "
                                             "out. Some may hear of it twice.")),
            option(u"drop"_s, Text::tr("Forget what is left. What is in the calendar stays."))};
}

QList<QCommandLineOption> requestsOptions()
{
    return {option(u"all"_s, Text::tr("Those too that are answered or need no answer.")),
            option(u"time-zone"_s,
                   Text::tr("The zone of the times printed; without it this computer's."),
                   u"ZONE"_s)};
}

QList<QCommandLineOption> answerOptions()
{
    return {
        option(u"message"_s, Text::tr("What the organizer is told beside the answer."), u"TEXT"_s),
        option(u"no-response"_s, Text::tr("Do not send a response: only the calendar is changed.")),
        option(u"propose"_s,
               Text::tr("Propose another time, which begins then (2026-12-01T10:00)."), u"TIME"_s),
        option(u"until"_s,
               Text::tr("When the proposed time ends; without it as long as the meeting is."),
               u"TIME"_s),
        option(u"time-zone"_s, Text::tr("The zone of these times; without it this computer's."),
               u"ZONE"_s)};
}

QList<QCommandLineOption> spanOptions()
{
    return {option(u"from"_s,
                   Text::tr("From when on, as 2026-12-01 or 2026-12-01T10:00; without it today."),
                   u"TIME"_s),
            option(u"to"_s, Text::tr("Until when; without it a week later."), u"TIME"_s),
            option(u"time-zone"_s,
                   Text::tr("The zone of these times, and of those printed; without it this "
                            "computer's."),
                   u"ZONE"_s)};
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
    case Command::FoldersList:
        return Text::tr("Lists the folders of a mailbox, or those in one folder, as far as you may "
                        "see them.");
    case Command::PermissionsList:
        return Text::tr("Lists who has which rights on a folder.");
    case Command::PermissionsSet:
        return Text::tr("Gives a person rights on a folder, in place of those the person has "
                        "there. All other entries stay as they are.");
    case Command::PermissionsRemove:
        return Text::tr("Takes a person off a folder's list. Default and Anonymous get None.");
    case Command::PermissionsCopy:
        return Text::tr("Copies a folder's list to other folders (--from, --to), or gives a person "
                        "the rights that a colleague has (--from-person, --to-person): in FOLDER, "
                        "or without it in the whole mailbox. With --hand-over the colleague loses "
                        "them. Only folder rights are copied: nobody becomes a delegate, and "
                        "delegates stay what they are.");
    case Command::AccessMatrix:
        return Text::tr("Lists who can do what in a whole mailbox, where it comes from (an entry "
                        "of their own, a group, Default ...), and what is odd about it. Where "
                        "part of it cannot be read, the rest is listed and the exit status says "
                        "so.");
    case Command::DirectorySearch:
        return Text::tr("Searches the directory by the beginning of a name or address.");
    case Command::CalendarList:
        return Text::tr("Lists what is in a calendar, occurrences of series one by one.");
    case Command::CalendarExport:
        return Text::tr("Prints what is in a calendar as an iCalendar file, for other calendar "
                        "programs: occurrences of series one by one, without invitees. With --json "
                        "the file is one text in it.");
    case Command::MeetingCreate:
        return Text::tr("Creates a meeting in the calendar of --mailbox, on that person's behalf, "
                        "and sends the invitations. Whatever happens on the way, nobody is invited "
                        "twice: see 'meeting pending'.");
    case Command::MeetingShow:
        return Text::tr("Shows a meeting with its attendees and their answers.");
    case Command::MeetingUpdate:
        return Text::tr("Changes a meeting, and tells those invited. Only what is named changes.");
    case Command::MeetingCancel:
        return Text::tr("Cancels a meeting with a message to those invited, or deletes an "
                        "appointment.");
    case Command::MeetingPending:
        return Text::tr("Lists the meetings that a cut connection or a crash left open, and "
                        "finishes or drops them.");
    case Command::RequestsList:
        return Text::tr("Lists the meeting requests that wait for an answer: those for --mailbox, "
                        "or without it all that came to you, also as a delegate. With --all what "
                        "is answered, updates, cancellations and the answers of others too.");
    case Command::RequestsAccept:
        return Text::tr("Accepts a meeting, on behalf of the person whose request it is, and tells "
                        "the organizer.");
    case Command::RequestsTentative:
        return Text::tr("Accepts a meeting tentatively, on behalf of the person whose request it "
                        "is, and tells the organizer.");
    case Command::RequestsDecline:
        return Text::tr("Declines a meeting, on behalf of the person whose request it is, and "
                        "tells the organizer.");
    case Command::RequestsRemove:
        return Text::tr("Removes a canceled meeting from the calendar, and the message that says "
                        "so from the Inbox.");
    case Command::RequestsPending:
        return Text::tr("Looks up what became of answers that a cut connection or a crash left "
                        "open. Nothing is sent.");
    case Command::MailSend:
        return Text::tr("Sends a message on behalf of --mailbox, without it your own. Its draft "
                        "and copy are kept in that mailbox where you may write to its Drafts and "
                        "Sent Items, otherwise in yours. Whatever happens on the way, it is not "
                        "sent twice: see 'mail pending'.");
    case Command::MailPending:
        return Text::tr("Lists the messages that a cut connection or a crash left open, looks up "
                        "what became of them, and finishes or drops them.");
    case Command::Availability:
        return Text::tr("Shows when people and rooms are not free, as far as you may see it.");
    case Command::RoomsList:
        return Text::tr("Lists the rooms of the organisation by its room lists.");
    case Command::Undo:
        return Text::tr("Restores what was before the last change to the mailbox's delegates or "
                        "folder rights.");
    case Command::AccountList:
    case Command::AccountTest:
    case Command::AccountRemove:
        return describeAccountCommand(command);
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
    case Command::FoldersList:
    case Command::PermissionsList:
        return aboutFolder();
    case Command::PermissionsSet:
        return aboutFolder() + u' ' + aboutPerson() + u' ' + aboutRights();
    case Command::PermissionsRemove:
    case Command::PermissionsCopy:
        return aboutFolder() + u' ' + aboutPerson();
    case Command::MeetingShow:
    case Command::MeetingUpdate:
    case Command::MeetingCancel:
        return Text::tr("ID is that of 'calendar list --json' or 'meeting create --json'.");
    case Command::RequestsAccept:
    case Command::RequestsTentative:
    case Command::RequestsDecline:
        return Text::tr("ID is that of 'requests list --json'.");
    case Command::RequestsRemove:
        return Text::tr("ID is that of a cancellation in 'requests list --all --json'.");
    case Command::MeetingPending:
    case Command::MailPending:
        return Text::tr("KEY is one of those listed; without it all of them are meant.");
    case Command::Availability:
        return Text::tr("WHO is an e-mail address, or a name that the directory has only once. "
                        "Several may be given.");
    case Command::AccountTest:
    case Command::AccountRemove:
        return Text::tr("NAME is an account's address, or what is before the @.");
    case Command::DelegatesList:
    case Command::AccessMatrix:
    case Command::CalendarList:
    case Command::CalendarExport:
    case Command::MeetingCreate:
    case Command::RequestsList:
    case Command::RequestsPending:
    case Command::MailSend:
    case Command::RoomsList:
    case Command::Undo:
    case Command::AccountList:
        return {};
    }
    Q_UNREACHABLE();
}

QList<QCommandLineOption> generalOptions()
{
    return signInOptions() +
           QList<QCommandLineOption>{
               option(u"as"_s,
                      Text::tr("Impersonate this person: an e-mail address or, with --mailbox, "
                               "upn:NAME@DOMAIN or sid:S-1-..."),
                      u"WHO"_s),
               option(
                   u"mailbox"_s,
                   Text::tr("The mailbox to work in; without it that of --as or of the account."),
                   u"SMTP"_s),
               option(u"culture"_s,
                      Text::tr("The language of texts from the server, such as de-DE."),
                      u"LANGUAGE"_s),
               option(u"json"_s, Text::tr("Print one JSON document.")),
               option(u"trace"_s, Text::tr("Write the body of each request and answer into DIR."),
                      u"DIR"_s),
               QCommandLineOption({u"h"_s, u"help"_s}, Text::tr("Show this help.")),
               QCommandLineOption({u"v"_s, u"version"_s}, Text::tr("Show the version.")),
           };
}

QList<QCommandLineOption> ownOptions(Takes takes)
{
    QList<QCommandLineOption> options;
    if (takes & Take::Grants)
        options << grantOptions();
    if (takes & Take::Copy)
        options << copyOptions();
    if (takes & Take::Deep)
        options << option(u"deep"_s, Text::tr("The folders below them too."));
    if (takes & Take::Recurse)
        options << option(u"recurse"_s, Text::tr("The same in all folders below."));
    if (takes & Take::VisibleParents)
        options << option(u"visible-parents"_s,
                          Text::tr("Make the folders above visible to the person, who otherwise "
                                   "does not find the folder in lists."));
    if (takes & Take::Csv)
        options << option(u"csv"_s,
                          Text::tr("Write a line for each right into FILE, for a spreadsheet: "
                                   "person, address, folder, level, origin. - is standard "
                                   "output."),
                          u"FILE"_s);
    if (takes & Take::Meeting)
        options << meetingOptions();
    if (takes & Take::Occurrence)
        options << choiceOptions(takes & Take::Tells, takes & Take::Message);
    if (takes & Take::Pending)
        options << pendingOptions();
    if (takes & Take::Span)
        options << spanOptions();
    if (takes & Take::Requests)
        options << requestsOptions();
    if (takes & Take::Answer)
        options << answerOptions();
    if (takes & Take::PendingMail)
        options << pendingMailOptions();
    if (takes & Take::Mail)
        options << mailOptions();
    if (takes & Take::DryRun)
        options << option(u"dry-run"_s, Text::tr("Say what would be changed, and change nothing."));
    if (takes & Take::Yes)
        options << option(u"yes"_s, Text::tr("Do not ask."));
    return options;
}

} // namespace OnBehalf::Ctl
