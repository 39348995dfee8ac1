// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ctl/output.h"
#include "permissions/foldertree.h"

namespace OnBehalf::Ctl {

/// The tree of the session's mailbox. Tells on standard error how far it is where it takes long.
Ews::Result<FolderTree> readTree(const Session &session, const Output &output);

/// "Reading folders: 400 of about 2000."
QString foldersRead(int done, int all);

/// The folder that FOLDER means: a default folder's name, a path, or an id, which is added to \a
/// tree with what is below it where it is not in there. ErrorFolderNotFound where it does not exist
/// or is hidden, AmbiguousFolder where the path fits several.
Ews::Result<MailboxFolder> findFolder(const QString &argument, FolderTree &tree,
                                      const Session &session);

/// That an \a argument of the command line cannot be carried out.
Ews::Error refused(const QString &code, const QString &argument);

/// "Inbox/Projects"; \a otherwise where the folder is not in the tree.
QString pathOf(const FolderTree &tree, const QString &id, const QString &otherwise);

/// A folder in documents.
QJsonObject toJson(const MailboxFolder &folder, const FolderTree &tree);

} // namespace OnBehalf::Ctl
