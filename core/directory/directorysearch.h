// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "ews/operations/resolvenames.h"

namespace OnBehalf {

/// Whether entries of that type have members.
bool isGroup(Ews::MailboxType type);

/// Whether the error says that there is nobody of that name, which is no error of a search.
bool findsNobody(const Ews::Error &error);

/// Somebody found in the directory.
struct DirectoryEntry
{
    QString name;
    QString address; ///< SMTP, or empty where the entry has none.
    Ews::MailboxType type = Ews::MailboxType::Mailbox;
    QString detail; ///< Job title and department, where the directory has them.

    bool operator==(const DirectoryEntry &) const = default;

    bool isGroup() const;
    /// A delegate needs a mailbox, or is a group.
    bool canBeDelegate() const;
};

struct DirectoryHits
{
    QList<DirectoryEntry> entries;
    bool more = false; ///< The server has more than it gives (100).
};

/// Whom the directory has under \a text (the start of a name or address). No hit is an empty list.
QFuture<Ews::Result<DirectoryHits>> searchDirectory(std::shared_ptr<Ews::Client> client,
                                                    QString text, std::stop_token stop = {});

/// What the directory calls whoever has that address; empty where it does not say.
QString nameAt(const Ews::Result<DirectoryHits> &hits, const QString &address);

} // namespace OnBehalf
