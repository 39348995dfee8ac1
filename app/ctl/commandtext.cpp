// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandtext.h"

#include "ctl/text.h"

namespace OnBehalf::Ctl {

namespace {

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

QString aboutWho()
{
    return Text::tr("WHO is an e-mail address, or a name that the directory has only once.");
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

} // namespace

QString describe(Command command)
{
    switch (command) {
    case Command::DelegatesList:
        return Text::tr("Lists the delegates of a mailbox and where its meeting requests go. Where "
                        "an entry cannot be read, the rest is listed and the exit status says so.");
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
        return Text::tr("Lists who has which rights on a folder. Where the server cannot say whose "
                        "an entry is, the rest is listed and the exit status says so.");
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
    case Command::AuditList:
        return Text::tr("Lists the audits on record, the newest first.");
    case Command::AuditCompare:
        return Text::tr("Says what changed from one audit to another. Nothing is asked of a "
                        "server.");
    case Command::Audit:
        return Text::tr("Reads who has which rights in the mailboxes of --mailboxes, prints a line "
                        "for each, and says what is odd. All that is read is on record at once: "
                        "with --resume an audit that was cut off goes on, and mailboxes that could "
                        "not be read are read again. See 'audit list' and 'audit compare' too. The "
                        "exit status is 0 where all were read, whatever was found.");
    case Command::FindPerson:
        return Text::tr("Lists where a person has rights: in the mailboxes of --mailboxes, as "
                        "they are now and also through groups, or in those of an audit on "
                        "record.");
    case Command::DirectorySearch:
        return Text::tr("Searches the directory by the beginning of a name or address.");
    case Command::CalendarList:
        return Text::tr("Lists what is in the calendar of --mailbox, without it your own, "
                        "occurrences of series one by one.");
    case Command::CalendarExport:
        return Text::tr("Prints what is in the calendar of --mailbox, without it your own, as an "
                        "iCalendar file, for other calendar "
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
    case Command::AppointmentsAdd:
        return Text::tr("Makes one appointment or meeting in the calendars of many mailboxes, an "
                        "item of its own in each. Only those whom --required, --optional and "
                        "--room name are invited, from each mailbox once. Whatever happens on the "
                        "way, it is made in no calendar twice: see 'appointments pending'. The "
                        "file of --from has the keys that 'meeting create --dry-run --json' prints "
                        "as \"meeting\", and that 'meeting show --json' prints: subject, location, "
                        "start, end, time-zone, all-day, recur, private, show-as, reminder, "
                        "category, body, html, required, optional, room.");
    case Command::AppointmentsPending:
        return Text::tr("Lists what 'appointments add' or the window left open: mailboxes that "
                        "were not tried, or where it failed. Finishes them, or drops them.");
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
    case Command::CategoriesList:
        return Text::tr("Lists the categories of --mailbox with their colours, as Outlook has them "
                        "there; your own where you may not read the calendar of --mailbox.");
    case Command::Undo:
        return Text::tr("Restores what was before the last change to the mailbox's delegates or "
                        "folder rights, or with --batch what was before a change of many "
                        "mailboxes, but for those where somebody changed it since.");
    case Command::Grant:
        return Text::tr("Gives somebody the rights of a template in many mailboxes. Each is read "
                        "first; where it is so already, nothing is written. A mailbox that fails "
                        "does not stop the others: the same command, given again, goes on.");
    case Command::Revoke:
        return Text::tr("Takes somebody who leaves off many mailboxes: as a delegate, and with "
                        "every entry of their own on the folders of delegates.");
    case Command::CopyRights:
        return Text::tr("Gives somebody the rights that a colleague has in many mailboxes, as a "
                        "delegate and on folders. What they have already stays.");
    case Command::HandOver:
        return Text::tr("Gives somebody the rights that a colleague has in many mailboxes, and "
                        "takes them away from the colleague then.");
    case Command::ResetDefault:
        return Text::tr("Lets Default see free/busy times on the calendars of many mailboxes, and "
                        "nothing in their other folders; Anonymous sees nothing.");
    case Command::Due:
        return Text::tr("Lists the rights whose last day is over ('grant' with --until), or takes "
                        "them back with --apply, from a timer for instance. What was changed since "
                        "is left as it is and said.");
    case Command::Discover:
        return Text::tr("Looks for the server of an e-mail address by Autodiscover, and prints "
                        "each place that was asked with what came of it, then the server's EWS "
                        "address. A password is asked for only where a place wants one; it goes "
                        "over https only, and only to the mail domain or a server that you say is "
                        "right.");
    case Command::AccountList:
    case Command::AccountAdd:
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
    case Command::AuditCompare:
        return Text::tr("EARLIER and LATER are ids from 'audit list', or files.");
    case Command::FindPerson:
        return Text::tr("WHO is an e-mail address, a name that the directory has only once, or a "
                        "SID.");
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
    case Command::Grant:
        return Text::tr("TEMPLATE is assistant (delegate: Editor on calendar and tasks, copies of "
                        "meeting messages), deputy (delegate for a leave: Editor on calendar, "
                        "tasks, inbox and contacts, copies), reception (Editor on the calendar of "
                        "rooms, no delegate), or one of your own.") +
               u' ' + aboutWho();
    case Command::Revoke:
        return aboutWho() + u' ' + Text::tr("A SID names an account that is gone.");
    case Command::CopyRights:
    case Command::HandOver:
        return Text::tr("FROM and TO are e-mail addresses, or names that the directory has only "
                        "once.");
    case Command::MeetingPending:
    case Command::AppointmentsPending:
    case Command::MailPending:
        return Text::tr("KEY is one of those listed; without it all of them are meant.");
    case Command::Availability:
        return Text::tr("WHO is an e-mail address, or a name that the directory has only once. "
                        "Several may be given.");
    case Command::Discover:
    case Command::AccountAdd:
        return Text::tr("ADDRESS is an e-mail address. Where its owner signs in by another name, "
                        "give that with --user.");
    case Command::AccountTest:
    case Command::AccountRemove:
        return Text::tr("NAME is an account's address, or what is before the @.");
    case Command::DelegatesList:
    case Command::AccessMatrix:
    case Command::AuditList:
    case Command::Audit:
    case Command::CalendarList:
    case Command::CalendarExport:
    case Command::MeetingCreate:
    case Command::AppointmentsAdd:
    case Command::RequestsList:
    case Command::RequestsPending:
    case Command::MailSend:
    case Command::RoomsList:
    case Command::CategoriesList:
    case Command::Undo:
    case Command::ResetDefault:
    case Command::Due:
    case Command::AccountList:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace OnBehalf::Ctl
