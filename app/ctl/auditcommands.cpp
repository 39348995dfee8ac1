// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/auditcommands.h"

#include "ctl/auditoutput.h"
#include "ctl/auditrecords.h"
#include "ctl/auditwait.h"
#include "ctl/manymailboxes.h"
#include "ctl/outputfile.h"
#include "ctl/patience.h"
#include "ctl/person.h"
#include "ctl/terminal.h"
#include "ctl/terminaltext.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "helpdesk/auditrecord.h"
#include "text/auditreport.h"

#include <functional>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Begins it, or goes on with one on record.
std::optional<Exit> beginAudit(Audit &audit, const CommandLine &line, const Output &output)
{
    if (line.audit.resumed.isEmpty()) {
        const auto mailboxes = readMailboxes(line.many, output);
        if (!mailboxes)
            return mailboxes.error();
        AuditOptions options;
        options.title = line.audit.title;
        options.impersonates = line.many.impersonates;
        const auto begun = audit.start(*mailboxes, options);
        return begun ? std::nullopt : std::optional(fail(begun.error(), output));
    }
    const auto state = AuditRecord().read(line.audit.resumed);
    if (!state)
        return fail(state.error(), output);
    if (state->server != audit.state().server)
        return failUsage(
            Text::tr("This audit is one of %1: go on with it there.").arg(state->server), output);
    const auto begun = audit.goOn(*state);
    return begun ? std::nullopt : std::optional(fail(begun.error(), output));
}

/// Into the files that were named, and what goes to standard output; false where one cannot be
/// written.
bool writeReports(const AuditState &state, const AuditLine &line, const Output &output)
{
    bool written = true;
    const auto write = [&](const QString &path, const std::function<QByteArray()> &bytes) {
        if (path == "-"_L1)
            output.print(bytes());
        else if (!path.isEmpty())
            written = writeFile(path, bytes(), output) && written;
    };
    write(line.csvFile, [&] { return auditCsv(state); });
    write(line.htmlFile, [&] { return auditHtml(state).toUtf8(); });
    return written;
}

bool isToStandardOutput(const AuditLine &line)
{
    return line.csvFile == "-"_L1 || line.htmlFile == "-"_L1;
}

bool mayWriteReports(const AuditLine &line, const Output &output)
{
    for (const QString &path : {line.csvFile, line.htmlFile})
        if (!path.isEmpty() && path != "-"_L1 && !isWritable(path, output))
            return false;
    return true;
}

/// Who of those with rights is a group, and who is in it.
Groups groupsAmong(const AuditState &state, const Session &session, const Output &output)
{
    QList<Ews::UserId> accounts;
    for (const Ews::UserId &user : state.trustees.users())
        if (Groups::canBeLookedUp(user))
            accounts.append(user);
    Patience patience;
    return wait(readGroups(session.client, accounts, {}, {}, [&](int done, int all) {
        if (isWatched() && patience.isOver())
            output.complain(Text::tr("Looking up who is a group: %1 of %2.").arg(done).arg(all));
    }));
}

/// Somebody who has rights in an audit on record, without asking the directory.
Ews::Result<Ews::UserId> personOnRecord(const QString &argument, const AuditState &state)
{
    if (argument.startsWith("S-1-"_L1))
        return Ews::UserId{.sid = argument};
    if (argument.contains(u'@'))
        return Ews::UserId{.primarySmtpAddress = argument};
    QList<Ews::UserId> found;
    for (const Ews::UserId &user : state.trustees.users())
        if (user.displayName.compare(argument, Qt::CaseInsensitive) == 0)
            found.append(user);
    if (found.size() == 1)
        return found.first();
    return std::unexpected(Ews::Error{.failure = Ews::Failure::Refused,
                                      .code = found.isEmpty()
                                                  ? u"ErrorNameResolutionNoResults"_s
                                                  : u"ErrorNameResolutionMultipleResults"_s,
                                      .subject = argument});
}

} // namespace

Exit makeAudit(const CommandLine &line, const Session &session, const Output &output)
{
    // Nobody should wait for many mailboxes to hear that the folder is misspelt.
    if (!mayWriteReports(line.audit, output))
        return Exit::Usage;
    const auto audit = openAudit(line.many, session, AuditRecord::defaultFolder(), output);
    if (const auto problem = beginAudit(*audit, line, output))
        return *problem;
    const auto heldUp = waitForAudit(*audit, output);
    const AuditState &state = audit->state();
    const AuditOutput printed(output);
    if (!isToStandardOutput(line.audit))
        printed.audit(state, heldUp);
    const bool written = writeReports(state, line.audit, output);
    printed.failures(state);
    if (heldUp) {
        output.complain(terminalErrorText(*heldUp)); // the document has it already
        output.complain(Text::tr("The mailboxes that were read are on record. Go on with 'audit "
                                 "--resume %1'.")
                            .arg(state.id));
        return exitOf(*heldUp);
    }
    const Exit exit = exitOf(state);
    return exit == Exit::Done && !written ? Exit::Refused : exit;
}

Exit findPerson(const CommandLine &line, const Session &session, const Output &output)
{
    const auto mailboxes = readMailboxes(line.many, output);
    if (!mailboxes)
        return mailboxes.error();
    const auto person = whoIs(line.arguments.first(), {}, session);
    if (!person)
        return fail(person.error(), output);
    const auto audit = openAudit(line.many, session, {}, output);
    AuditOptions options;
    options.asksDirectory = false; // who left is not asked for
    options.impersonates = line.many.impersonates;
    if (const auto begun = audit->start(*mailboxes, options); !begun)
        return fail(begun.error(), output);
    const auto heldUp = waitForAudit(*audit, output);
    const AuditState &state = audit->state();
    const Groups groups = heldUp ? Groups() : groupsAmong(state, session, output);
    const AuditOutput printed(output);
    printed.held(state, person->user, heldBy(state, person->user, groups), heldUp);
    printed.failures(state);
    if (!heldUp)
        return exitOf(state);
    output.complain(terminalErrorText(*heldUp)); // the document has it already
    return exitOf(*heldUp);
}

Exit findPersonOnRecord(const CommandLine &line, const Output &output)
{
    const auto state = auditOnRecord(line.audit.recorded);
    if (!state)
        return fail(state.error(), output);
    const auto person = personOnRecord(line.arguments.first(), *state);
    if (!person)
        return fail(person.error(), output);
    const AuditOutput printed(output);
    printed.held(*state, *person, heldBy(*state, *person));
    printed.failures(*state);
    output.complain(
        Text::tr("Rights through groups are not on record: --mailboxes looks them up."));
    return exitOf(*state);
}

} // namespace OnBehalf::Ctl
