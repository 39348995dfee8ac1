// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "watch/watchedfolder.h"

#include <QHash>

namespace OnBehalf {

/// A server's promise to tell what happens in folders of one mailbox.
struct FolderSubscription
{
    QString id;
    QList<WatchedFolder> folders;
    QHash<QString, WatchedFolder> byId{}; ///< By the folder's id in events; empty: not known.

    /// Those that an event in the folders with these ids concerns: all where that is not known.
    [[nodiscard]] QList<WatchedFolder> concerned(const QStringList &folderIds) const;
};

struct SubscribeReport
{
    QList<FolderSubscription> subscriptions;
    /// What the server does not tell of, be it that one is a delegate there or that it cannot do so
    /// at all.
    QList<WatchedFolder> refused;
    std::optional<Ews::Error> error; ///< It could not be found out; there may be subscriptions.
};

/// Subscribes to \a folders, once for each mailbox.
QFuture<SubscribeReport> subscribeTo(std::shared_ptr<Ews::Client> client,
                                     QList<WatchedFolder> folders, std::stop_token stop = {});

} // namespace OnBehalf
