// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/synchronize.h"

#include "ews/onlyentry.h"
#include "ews/operations/syncfolderitems.h"

#include <QCoroFuture>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using SyncAnswer = Ews::Result<SyncedFolder>;

Ews::SyncFolderItems changesSince(const WatchedFolder &folder, const QString &state)
{
    return {.shape = {.baseShape = Ews::BaseShape::IdOnly},
            .syncFolderId = {folder.id()},
            .syncState = state};
}

Ews::Result<Ews::FolderChanges> changesIn(const Ews::Result<Ews::SyncFolderItems::Response> &answer)
{
    auto item = Ews::onlyEntry(answer);
    if (item && item->syncState.isEmpty())
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed});
    return item;
}

QCoro::Task<> synchronizeFolder(std::shared_ptr<Ews::Client> client, WatchedFolder folder,
                                QString state, std::stop_token stop, QPromise<SyncAnswer> promise)
{
    promise.start();
    bool first = state.isEmpty();
    SyncedFolder synced{.state = state};
    std::optional<Ews::Error> error;
    for (bool more = true; more && !error;) {
        const auto answer = co_await client->send(changesSince(folder, synced.state), stop);
        const auto changes = changesIn(answer);
        if (changes) {
            const bool any = changes->changes && !changes->changes->isEmpty();
            synced.changed = synced.changed || (any && !first);
            // What changes nothing would be asked for ever.
            more = !changes->includesLastItemInRange.value_or(true) &&
                   (any || changes->syncState != synced.state);
            synced.state = changes->syncState;
        } else if (changes.error().code == "ErrorInvalidSyncStateData"_L1 &&
                   !synced.state.isEmpty()) {
            synced = {.state = {}, .changed = true};
            first = true;
        } else {
            error = changes.error();
        }
    }
    promise.addResult(error ? SyncAnswer(std::unexpected(*error)) : SyncAnswer(synced));
    promise.finish();
}

} // namespace

QFuture<SyncAnswer> synchronize(std::shared_ptr<Ews::Client> client, WatchedFolder folder,
                                QString state, std::stop_token stop)
{
    QPromise<SyncAnswer> promise;
    auto future = promise.future();
    synchronizeFolder(std::move(client), std::move(folder), std::move(state), std::move(stop),
                      std::move(promise));
    return future;
}

} // namespace OnBehalf
