// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders of other mailboxes: opened by the mailbox's address, whatever else of it is hidden.
#pragma once

#include "permissions/foldertree.h"

namespace OnBehalf {

/// A folder that was opened by its name, and those below it as far as the caller may see them.
struct OpenedFolder
{
    Ews::FolderId id;
    std::optional<Ews::EffectiveRights> rights; ///< The caller's; nothing: the server did not say.
    FolderTree tree;                            ///< With the folder itself.
};

/// Opens the default folder \a name ("calendar" …) of \a mailbox, also where its root is hidden
/// from the caller: GetFolder by name and address, then FindFolder by the id that came back, which
/// is all that is needed from then on ("implicit access"). A folder that does not exist and one
/// that the caller has no rights on are one error, ErrorFolderNotFound; an address without a
/// mailbox is ErrorNonExistentMailbox.
/// https://learn.microsoft.com/exchange/client-developer/exchange-web-services/delegate-access-and-ews-in-exchange
QFuture<Ews::Result<OpenedFolder>> openFolder(std::shared_ptr<Ews::Client> client, QString mailbox,
                                              QString name, std::stop_token stop = {});

/// The same for any folder, by its id for instance: \a mailbox is then only what the tree is
/// called.
QFuture<Ews::Result<OpenedFolder>> openFolder(std::shared_ptr<Ews::Client> client, QString mailbox,
                                              Ews::AnyFolderId folder, std::stop_token stop = {});

/// What the caller may do in a folder, by all ways: an own entry, a group's, Default's, full
/// access. Fails as openFolder() does.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/effectiverights
QFuture<Ews::Result<Ews::EffectiveRights>> effectiveRights(std::shared_ptr<Ews::Client> client,
                                                           Ews::AnyFolderId folder,
                                                           std::stop_token stop = {});

} // namespace OnBehalf
