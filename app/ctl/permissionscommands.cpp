// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/permissionscommands.h"

#include "ctl/mailboxfolders.h"
#include "ctl/permissionsdrafts.h"
#include "ctl/permissionsoutput.h"
#include "ctl/terminaltext.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "permissions/folderaccess.h"

#include <QCoreApplication>

namespace OnBehalf::Ctl {

Exit listPermissions(const CommandLine &line, const Session &session, const Output &output)
{
    auto tree = readTree(session, output);
    if (!tree)
        return fail(tree.error(), output);
    const auto folder = findFolder(line.arguments.first(), *tree, session);
    if (!folder)
        return fail(folder.error(), output);
    const auto lists = wait(readPermissionLists(session.client, {folder->id}));
    const PermissionsOutput permissions(output, *tree);
    if (lists.first()) {
        permissions.list(*lists.first());
        return lists.first()->unknownEntries.isEmpty() ? Exit::Done : Exit::Refused;
    }
    const Ews::Error &error = lists.first().error();
    if (error.failure != Ews::Failure::Refused)
        return fail(error, output);
    const auto rights = wait(effectiveRights(session.client, folder->id));
    permissions.noList(error, rights ? std::optional(*rights) : std::nullopt);
    return exitOf(error);
}

Exit writePermissions(const CommandLine &line, const Session &session, const Output &output)
{
    const QString unchanged = Text::tr("Nothing was written.");
    auto tree = readTree(session, output);
    if (!tree)
        return fail(tree.error(), output, unchanged);
    const auto staged = stagePermissions(line, session, *tree);
    if (!staged) {
        output.error(staged.error(), terminalListErrorText(staged.error(), unchanged));
        return exitOf(staged.error());
    }
    PermissionsOutput permissions(output, *tree);
    permissions.skipped(staged->skipped);
    permissions.warn(staged->drafts);
    if (line.dryRun || staged->drafts.isEmpty()) {
        permissions.plan(staged->drafts, line.dryRun);
        return staged->skipped.isEmpty() ? Exit::Done : Exit::Refused;
    }
    const auto report =
        wait(applyPermissions(session.client, session.mailbox.address, staged->drafts, Journal(),
                              {}, permissions.progress()));
    permissions.report(report);
    return exitOf(report, !staged->skipped.isEmpty());
}

} // namespace OnBehalf::Ctl
