// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of this folder's own: how the folders below another are read, page by page.
#pragma once

#include "permissions/foldertree.h"

#include <QCoroTask>

namespace OnBehalf {

/// What a MailboxFolder is made of, and the \a further properties.
Ews::FolderShape folderShape(std::initializer_list<QLatin1StringView> further);
MailboxFolder mailboxFolder(const Ews::Folder &folder);

/// All folders below one, of which the first page is asked for.
struct FolderPages
{
    std::shared_ptr<Ews::Client> client;
    Ews::AnyFolderId parent;
    std::stop_token stop;
    QFuture<Ews::Result<Ews::FindFolder::Response>> first;
};
FolderPages firstPage(std::shared_ptr<Ews::Client> client, const Ews::AnyFolderId &parent,
                      std::stop_token stop);

/// Adds the pages to \a tree as they come, and the ids in them to \a listed (where given), which
/// both have to outlive the task. The error, where a page could not be read.
QCoro::Task<std::optional<Ews::Error>>
readPages(FolderPages pages, FolderTree &tree, QSet<QString> *listed, FolderTreeProgress progress);

} // namespace OnBehalf
