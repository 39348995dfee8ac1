// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/mailboxfolders.h"
#include "ctl/permissionsoutput.h"

namespace OnBehalf::Ctl {

/// What 'permissions set', 'remove' or 'copy' would change.
struct StagedPermissions
{
    QList<FolderDraft> drafts;    ///< None of them empty.
    QList<SkippedFolder> skipped; ///< Folders below or above whose list may not be read.
};

/// Reads the lists that the command is about and stages what it asks for. Fails where one of the
/// folders that it names, or a person, cannot be found, where the list of such a folder may not be
/// read; with NoSuchEntry where somebody is to be removed or copied who has no entry; with
/// FreeBusyNeedsCalendar where free/busy rights are to be set on another folder.
Ews::Result<StagedPermissions> stagePermissions(const CommandLine &line, const Session &session,
                                                FolderTree &tree);

} // namespace OnBehalf::Ctl
