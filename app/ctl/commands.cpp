// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"

#include "ctl/accesscommand.h"
#include "ctl/appointmentscommands.h"
#include "ctl/auditcommands.h"
#include "ctl/calendarcommands.h"
#include "ctl/categoriescommand.h"
#include "ctl/delegatescommands.h"
#include "ctl/folderscommand.h"
#include "ctl/mailcommands.h"
#include "ctl/manycommands.h"
#include "ctl/meetingcommands.h"
#include "ctl/pendingmailcommand.h"
#include "ctl/permissionscommands.h"
#include "ctl/requestcommands.h"
#include "ctl/text.h"
#include "ctl/undocommand.h"
#include "ctl/wait.h"
#include "directory/directorysearch.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

void show(const DirectoryHits &hits, const Output &output)
{
    if (output.isJson()) {
        QJsonArray list;
        for (const DirectoryEntry &entry : hits.entries)
            list.append(QJsonObject{{u"smtp"_s, textOrNull(entry.address)},
                                    {u"name"_s, textOrNull(entry.name)},
                                    {u"type"_s, Ews::toWire(entry.type)},
                                    {u"detail"_s, textOrNull(entry.detail)}});
        output.print(QJsonObject{{u"entries"_s, list}, {u"more"_s, hits.more}});
        return;
    }
    QList<QStringList> rows;
    for (const DirectoryEntry &entry : hits.entries)
        rows.append({entry.name, entry.address, Ews::toWire(entry.type), entry.detail});
    output.print(rows.isEmpty() ? Text::tr("Nobody was found.") : table(rows));
    if (hits.more)
        output.print(Text::tr("There are more: type more of the name."));
}

Exit search(const CommandLine &line, const Session &session, const Output &output)
{
    const auto hits = wait(searchDirectory(session.client, line.arguments.join(u' ')));
    if (!hits) {
        output.error(hits.error());
        return exitOf(hits.error());
    }
    show(*hits, output);
    return Exit::Done;
}

} // namespace

Exit runCommand(const CommandLine &line, const Session &session, Output &output)
{
    switch (line.command) {
    case Command::DelegatesList:
    case Command::DelegatesAdd:
    case Command::DelegatesUpdate:
    case Command::DelegatesRemove:
    case Command::DelegatesScope:
        return runDelegates(line, session, output);
    case Command::FoldersList:
        return listFolders(line, session, output);
    case Command::PermissionsList:
        return listPermissions(line, session, output);
    case Command::PermissionsSet:
    case Command::PermissionsRemove:
    case Command::PermissionsCopy:
        return writePermissions(line, session, output);
    case Command::AccessMatrix:
        return showAccess(line, session, output);
    case Command::Audit:
        return makeAudit(line, session, output);
    case Command::FindPerson:
        return findPerson(line, session, output);
    case Command::DirectorySearch:
        return search(line, session, output);
    case Command::CalendarList:
        return listCalendar(line, session, output);
    case Command::CalendarExport:
        return exportCalendar(line, session, output);
    case Command::MeetingCreate:
    case Command::MeetingShow:
    case Command::MeetingUpdate:
    case Command::MeetingCancel:
        return runMeeting(line, session, output);
    case Command::MeetingPending:
        return runPending(line, session, output);
    case Command::AppointmentsAdd:
        return addAppointments(line, session, output);
    case Command::AppointmentsPending:
        return runPendingAppointments(line, session, output);
    case Command::RequestsList:
        return listRequests(line, session, output);
    case Command::RequestsAccept:
    case Command::RequestsTentative:
    case Command::RequestsDecline:
        return runAnswer(line, session, output);
    case Command::RequestsRemove:
        return runRemoval(line, session, output);
    case Command::RequestsPending:
        return runPendingAnswers(line, session, output);
    case Command::MailSend:
        return runMail(line, session, output);
    case Command::MailPending:
        return runPendingMail(line, session, output);
    case Command::Availability:
        return showAvailability(line, session, output);
    case Command::RoomsList:
        return listRooms(line, session, output);
    case Command::CategoriesList:
        return listCategories(line, session, output);
    case Command::Undo:
        return line.bulk.batch.isEmpty() ? undo(line, session, output)
                                         : undoBatch(line, session, output);
    case Command::Grant:
    case Command::Revoke:
    case Command::CopyRights:
    case Command::HandOver:
    case Command::ResetDefault:
        return changeMany(line, session, output);
    case Command::Due:
        return endDueRights(line, session, output);
    case Command::AuditList:
    case Command::AuditCompare:
    case Command::Discover:
    case Command::AccountList:
    case Command::AccountAdd:
    case Command::AccountTest:
    case Command::AccountRemove:
        break; // of no session, or of how it came about
    }
    Q_UNREACHABLE();
}

} // namespace OnBehalf::Ctl
