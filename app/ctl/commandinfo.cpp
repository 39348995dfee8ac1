// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandinfo.h"

#include <array>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// It signs in and works in a mailbox.
constexpr Takes inMailbox = Take::SignIn | Take::Who | Take::Mailbox;

constexpr std::array commands{
    CommandInfo{Command::DelegatesList, "delegates list"_L1, ""_L1, 0, 0, inMailbox},
    CommandInfo{Command::DelegatesAdd, "delegates add"_L1, "DELEGATE..."_L1, 1, -1,
                inMailbox | Take::DryRun | Take::Grants},
    CommandInfo{Command::DelegatesUpdate, "delegates update"_L1, "DELEGATE..."_L1, 1, -1,
                inMailbox | Take::DryRun | Take::Grants},
    CommandInfo{Command::DelegatesRemove, "delegates remove"_L1, "DELEGATE..."_L1, 1, -1,
                inMailbox | Take::DryRun},
    CommandInfo{Command::DelegatesScope, "delegates scope"_L1, "[VALUE]"_L1, 0, 1,
                inMailbox | Take::DryRun},
    CommandInfo{Command::FoldersList, "folders list"_L1, "[FOLDER]"_L1, 0, 1,
                inMailbox | Take::Deep},
    CommandInfo{Command::PermissionsList, "permissions list"_L1, "FOLDER"_L1, 1, 1, inMailbox},
    CommandInfo{Command::PermissionsSet, "permissions set"_L1, "FOLDER PERSON RIGHTS"_L1, 3, 3,
                inMailbox | Take::DryRun | Take::Recurse | Take::VisibleParents},
    CommandInfo{Command::PermissionsRemove, "permissions remove"_L1, "FOLDER PERSON"_L1, 2, 2,
                inMailbox | Take::DryRun | Take::Recurse},
    CommandInfo{Command::PermissionsCopy, "permissions copy"_L1, "[FOLDER]"_L1, 0, 1,
                inMailbox | Take::DryRun | Take::Recurse | Take::Copy},
    CommandInfo{Command::AccessMatrix, "access matrix"_L1, ""_L1, 0, 0, inMailbox | Take::Csv},
    CommandInfo{Command::AuditList, "audit list"_L1, ""_L1, 0, 0, Takes()},
    CommandInfo{Command::AuditCompare, "audit compare"_L1, "EARLIER LATER"_L1, 2, 2, Takes()},
    // After those that begin with the same word.
    CommandInfo{Command::Audit, "audit"_L1, ""_L1, 0, 0,
                Take::SignIn | Take::Who | Take::Many | Take::Audit},
    CommandInfo{Command::FindPerson, "find-person"_L1, "WHO"_L1, 1, 1,
                Take::SignIn | Take::Who | Take::Many | Take::Recorded},
    CommandInfo{Command::DirectorySearch, "directory search"_L1, "TEXT"_L1, 1, -1, inMailbox},
    CommandInfo{Command::CalendarList, "calendar list"_L1, ""_L1, 0, 0, inMailbox | Take::Span},
    CommandInfo{Command::CalendarExport, "calendar export"_L1, ""_L1, 0, 0, inMailbox | Take::Span},
    CommandInfo{Command::MeetingCreate, "meeting create"_L1, ""_L1, 0, 0,
                inMailbox | Take::DryRun | Take::Meeting},
    CommandInfo{Command::MeetingShow, "meeting show"_L1, "ID"_L1, 1, 1,
                inMailbox | Take::Occurrence},
    CommandInfo{Command::MeetingUpdate, "meeting update"_L1, "ID"_L1, 1, 1,
                inMailbox | Take::DryRun | Take::Meeting | Take::Occurrence | Take::Tells},
    CommandInfo{Command::MeetingCancel, "meeting cancel"_L1, "ID"_L1, 1, 1,
                inMailbox | Take::DryRun | Take::Occurrence | Take::Message},
    CommandInfo{Command::MeetingPending, "meeting pending"_L1, "[KEY]"_L1, 0, 1,
                inMailbox | Take::DryRun | Take::Pending},
    CommandInfo{Command::AppointmentsAdd, "appointments add"_L1, ""_L1, 0, 0,
                inMailbox | Take::DryRun | Take::Many | Take::Meeting},
    CommandInfo{Command::AppointmentsPending, "appointments pending"_L1, "[KEY]"_L1, 0, 1,
                inMailbox | Take::DryRun | Take::Pending},
    CommandInfo{Command::RequestsList, "requests list"_L1, ""_L1, 0, 0, inMailbox | Take::Requests},
    CommandInfo{Command::RequestsAccept, "requests accept"_L1, "ID"_L1, 1, 1,
                inMailbox | Take::DryRun | Take::Answer},
    CommandInfo{Command::RequestsTentative, "requests tentative"_L1, "ID"_L1, 1, 1,
                inMailbox | Take::DryRun | Take::Answer},
    CommandInfo{Command::RequestsDecline, "requests decline"_L1, "ID"_L1, 1, 1,
                inMailbox | Take::DryRun | Take::Answer},
    CommandInfo{Command::RequestsRemove, "requests remove"_L1, "ID"_L1, 1, 1,
                inMailbox | Take::DryRun},
    CommandInfo{Command::RequestsPending, "requests pending"_L1, ""_L1, 0, 0, inMailbox},
    CommandInfo{Command::MailSend, "mail send"_L1, ""_L1, 0, 0,
                inMailbox | Take::DryRun | Take::Mail},
    CommandInfo{Command::MailPending, "mail pending"_L1, "[KEY]"_L1, 0, 1,
                inMailbox | Take::DryRun | Take::PendingMail},
    CommandInfo{Command::Availability, "availability"_L1, "WHO..."_L1, 1, -1,
                inMailbox | Take::Span},
    CommandInfo{Command::RoomsList, "rooms list"_L1, ""_L1, 0, 0, inMailbox},
    CommandInfo{Command::CategoriesList, "categories list"_L1, ""_L1, 0, 0, inMailbox},
    CommandInfo{Command::Undo, "undo"_L1, ""_L1, 0, 0,
                inMailbox | Take::DryRun | Take::Batch | Take::Many},
    CommandInfo{Command::Grant, "grant"_L1, "TEMPLATE WHO"_L1, 2, 2,
                inMailbox | Take::DryRun | Take::Many | Take::Until},
    CommandInfo{Command::Revoke, "revoke"_L1, "WHO"_L1, 1, 1,
                inMailbox | Take::DryRun | Take::Many | Take::EveryFolder},
    CommandInfo{Command::CopyRights, "copy-rights"_L1, "FROM TO"_L1, 2, 2,
                inMailbox | Take::DryRun | Take::Many},
    CommandInfo{Command::HandOver, "handover"_L1, "FROM TO"_L1, 2, 2,
                inMailbox | Take::DryRun | Take::Many},
    CommandInfo{Command::ResetDefault, "reset-default"_L1, ""_L1, 0, 0,
                inMailbox | Take::DryRun | Take::Many},
    CommandInfo{Command::Due, "due"_L1, ""_L1, 0, 0,
                inMailbox | Take::DryRun | Take::Many | Take::Due},
    CommandInfo{Command::Discover, "discover"_L1, "ADDRESS"_L1, 1, 1,
                Take::SignIn | Take::Discover},
    CommandInfo{Command::AccountList, "account list"_L1, ""_L1, 0, 0, Takes()},
    CommandInfo{Command::AccountTest, "account test"_L1, "[NAME]"_L1, 0, 1,
                Take::SignIn | Take::Who},
    CommandInfo{Command::AccountAdd, "account add"_L1, "ADDRESS"_L1, 1, 1,
                Take::SignIn | Take::Discover | Take::AccountAdd},
    CommandInfo{Command::AccountRemove, "account remove"_L1, "NAME"_L1, 1, 1,
                Take::Server | Take::Yes},
};

} // namespace

std::span<const CommandInfo> commandInfos()
{
    return commands;
}

QList<CommandInfo> commandsOf(const QString &group)
{
    QList<CommandInfo> members;
    for (const CommandInfo &info : commands)
        if (info.wordList().size() > 1 && info.wordList().first() == group)
            members.append(info);
    return members;
}

} // namespace OnBehalf::Ctl
