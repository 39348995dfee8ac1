// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatefolder.h"
#include "ews/client.h"
#include "ews/operations/getdelegate.h"
#include "ews/operations/getfolder.h"
#include "permissions/folderpermissions.h"

#include <QDateTime>

namespace OnBehalf {

/// A delegate as the server lists it. An entry with an error has no levels and often no user:
/// usually somebody whose account is gone, sometimes a group.
struct Delegate
{
    /// Identifies the row as long as the list is shown: "smtp:…", "sid:…", or "entry:N" for the
    /// N-th entry that the server does not name.
    QString key;
    Ews::UserId user;
    PerFolder<Ews::DelegateLevel> levels; ///< None where the server gives no level.
    std::optional<bool> receivesCopies;   ///< Nothing: the server does not say.
    std::optional<bool> viewsPrivateItems;
    std::optional<Ews::Error> error;
    /// Not listed as a delegate, but found on the folders' lists: see MailboxDelegates::listError.
    bool fromFolders = false;

    bool operator==(const Delegate &) const = default;

    bool isNamed() const { return !user.primarySmtpAddress.isEmpty() || !user.sid.isEmpty(); }
};

/// The key that a delegate with this id has.
QString delegateKey(const Ews::UserId &user);

/// Everything "Delegates" shows of a mailbox, as it was read at one time.
struct MailboxDelegates
{
    QString mailbox; ///< SMTP address.
    QList<Delegate> delegates;
    /// The server cannot list the delegates: a group among them does that. Then `delegates` are the
    /// people and groups with rights on the six folders, who may or may not be delegates.
    std::optional<Ews::Error> listError;
    std::optional<Ews::DeliverMeetingRequests> scope; ///< Nothing: the server does not say.
    PerFolder<Ews::Result<FolderPermissions>> folders;
    QDateTime readAt;

    // What the server said, for the journal.
    Ews::GetDelegate::Response delegateAnswer;
    Ews::GetFolder::Response folderAnswer;

    const Delegate *find(const QString &key) const;
    const Delegate *find(const Ews::UserId &user) const;

    /// The user's entry on the folder's own list; nothing where there is none or the list could not
    /// be read.
    std::optional<Ews::Permission> entryOf(const Ews::UserId &user, DelegateFolder folder) const;

    /// Entries with an error: a server may drop them at the next write of any kind.
    bool hasUnreadableEntries() const;
};

/// Whether GetDelegate's error says that the mailbox never had a delegate: there is no delegate
/// data to read.
bool hasNoDelegateData(const Ews::Error &error);

MailboxDelegates mailboxDelegates(const QString &mailbox, Ews::GetDelegate::Response delegates,
                                  Ews::GetFolder::Response folders,
                                  const std::optional<Ews::Error> &listError = {});

/// Reads the delegates and the six permission lists: two requests, side by side. A mailbox without
/// delegate data (ErrorItemNotFound) has no delegates; where the server cannot list them, see
/// listError. Fails as a whole where GetDelegate fails otherwise; a folder that cannot be read has
/// its own error.
QFuture<Ews::Result<MailboxDelegates>> readDelegates(std::shared_ptr<Ews::Client> client,
                                                     QString mailbox, std::stop_token stop = {});

/// The same for several \a mailboxes to which the caller has full access, in their order: the
/// permission lists of all in one request, and a GetDelegate each. Should the server refuse the one
/// for all, each mailbox's lists are asked for by themselves. Servers limit how many folders a
/// request may name: keep it to mailboxesARequest.
QFuture<QList<Ews::Result<MailboxDelegates>>>
readDelegatesOfMany(std::shared_ptr<Ews::Client> client, QStringList mailboxes,
                    std::stop_token stop = {});

/// Forty-eight folders in a request: batches of 50 are what servers are good with.
inline constexpr int mailboxesARequest = 8;

} // namespace OnBehalf
