// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/accountline.h"
#include "ctl/discoverline.h"
#include "ctl/meetingline.h"
#include "delegates/delegatesdraft.h"
#include "ews/soap.h"
#include "permissions/rights.h"

#include <QDate>
#include <QUrl>

namespace OnBehalf::Ctl {

/// The exit statuses of onbehalfctl.
enum class Exit {
    Done = 0,
    Refused = 1, ///< The server (or we, knowing that it would) refused something, if only a part.
    Usage = 2,
    SignIn = 3,
    Network = 4, ///< Network, certificate, 403, 5xx, busy, an answer that cannot be read.
};

enum class Command {
    DelegatesList,
    DelegatesAdd,
    DelegatesUpdate,
    DelegatesRemove,
    DelegatesScope,
    FoldersList,
    PermissionsList,
    PermissionsSet,
    PermissionsRemove,
    PermissionsCopy,
    AccessMatrix,
    AuditList,
    AuditCompare,
    Audit,
    FindPerson,
    DirectorySearch,
    CalendarList,
    CalendarExport,
    MeetingCreate,
    MeetingShow,
    MeetingUpdate,
    MeetingCancel,
    MeetingPending,
    AppointmentsAdd,
    AppointmentsPending,
    RequestsList,
    RequestsAccept,
    RequestsTentative,
    RequestsDecline,
    RequestsRemove,
    RequestsPending,
    MailSend,
    MailPending,
    Availability,
    RoomsList,
    CategoriesList,
    Undo,
    Grant,
    Revoke,
    CopyRights,
    HandOver,
    ResetDefault,
    Due,
    Discover,
    AccountList,
    AccountAdd,
    AccountTest,
    AccountRemove,
};

/// From where and to where 'permissions copy' copies: folders or people.
struct CopyLine
{
    QString from;
    QStringList to;
    QString fromPerson;
    QString toPerson;
    bool replaces = false;
    bool namedOnly = false;
    bool handsOver = false;
};

/// Which requests 'requests list' lists, and what is answered beside yes or no.
struct RequestLine
{
    bool all = false;
    bool tellsOrganizer = true;
    QString message;
    std::optional<Ews::DateTime> proposedStart; ///< By the clocks of meeting.zone.
    std::optional<Ews::DateTime> proposedEnd;
};

/// A message to send.
struct MailLine
{
    QStringList to; ///< Addresses or names.
    QStringList cc;
    QStringList bcc;
    QString subject;
    QString body;
    QString bodyFile; ///< "-": standard input; any other was read into body.
    Ews::Importance importance = Ews::Importance::Normal;
};

/// In which mailboxes.
struct ManyLine
{
    QString file;              ///< That lists them.
    bool impersonates = false; ///< Each as its owner.
    int concurrency = 0;       ///< 0: as many as is usual.
};

/// What is granted in many mailboxes, or taken back.
struct BulkLine
{
    QDate until;              ///< Null: for good.
    bool everyFolder = false; ///< Not only the six.
    QString batch;            ///< What 'undo' takes back; empty: the last change to one mailbox.
    bool applies = false;     ///< 'due' takes back what it lists.
};

/// How an audit is made, and what becomes of it.
struct AuditLine
{
    QString title;
    QString csvFile;  ///< "-": standard output.
    QString htmlFile; ///< "-": standard output.
    QString resumed;  ///< Id of the one to go on with.
    QString recorded; ///< Id or file of the one that is looked into.
};

/// What was asked for on the command line.
struct CommandLine
{
    Command command = Command::DelegatesList;
    QStringList arguments; ///< As the command's usage line names them.
    QUrl server;
    QString user;
    AccountLine account;
    bool passwordFromStdin = false;
    Ews::Impersonation as; ///< --mailbox is there where this is no address.
    QString mailbox;
    QString culture;
    bool json = false;
    bool dryRun = false;
    QString traceFolder;
    PerFolder<std::optional<Ews::DelegateLevel>> levels;
    std::optional<bool> copies;
    std::optional<bool> privateItems;
    std::optional<Ews::DeliverMeetingRequests> scope;
    bool deep = false;
    bool recurse = false;
    bool visibleParents = false;
    Rights rights;
    CopyLine copy;
    QString csvFile; ///< "-": standard output.
    MeetingLine meeting;
    MeetingChoice choice;
    RequestLine request;
    MailLine mail;
    DiscoverLine discover;
    ManyLine many;
    BulkLine bulk;
    AuditLine audit;
    std::optional<Ews::DateTime> from; ///< By the clocks of meeting.zone.
    std::optional<Ews::DateTime> to;
};

/// Either a command to run, or text to print, or what is wrong.
struct Parsed
{
    std::optional<CommandLine> commandLine{};
    QString text{};    ///< That was asked for: help.
    QString problem{}; ///< What is wrong with how it was called, …
    QString advice{};  ///< … and where to read more.
    bool json = false; ///< How that is to be said.
};

/// Options are taken before and after the command. \a arguments begins with the program's name.
Parsed parseCommandLine(const QStringList &arguments);

} // namespace OnBehalf::Ctl
