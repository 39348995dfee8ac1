// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/subscribe.h"

#include "ews/onlyentry.h"
#include "ews/operations/getfolder.h"
#include "ews/operations/subscribe.h"

#include <QCoroFuture>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

Ews::Subscribe subscriptionTo(const QList<WatchedFolder> &folders)
{
    using enum Ews::EventType;
    Ews::Subscribe request{{.eventTypes = {NewMailEvent, CreatedEvent, DeletedEvent, ModifiedEvent,
                                           MovedEvent, CopiedEvent}}};
    for (const WatchedFolder &one : folders)
        request.streaming.folderIds.append(one.id());
    return request;
}

Ews::GetFolder idsOf(const QList<WatchedFolder> &folders)
{
    Ews::GetFolder request;
    request.shape.baseShape = Ews::BaseShape::IdOnly;
    for (const WatchedFolder &one : folders)
        request.folderIds.append(one.id());
    return request;
}

QHash<QString, WatchedFolder> byId(const Ews::Result<Ews::GetFolder::Response> &answer,
                                   const QList<WatchedFolder> &folders)
{
    QHash<QString, WatchedFolder> known;
    if (!answer || answer->items.size() != folders.size())
        return {};
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const auto &item = answer->items.at(i);
        if (!item || !item->folders || item->folders->isEmpty() || !item->folders->first().folderId)
            return {};
        known.insert(item->folders->first().folderId->id, folders.at(i));
    }
    return known;
}

/// The only one, or why there is none.
Ews::Result<Ews::Subscribed> subscribedIn(const Ews::Result<Ews::Subscribe::Response> &answer)
{
    auto item = Ews::onlyEntry(answer);
    if (item && item->subscriptionId.isEmpty())
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed});
    return item;
}

QCoro::Task<> subscribeAll(std::shared_ptr<Ews::Client> client, QList<WatchedFolder> folders,
                           std::stop_token stop, QPromise<SubscribeReport> promise)
{
    promise.start();
    SubscribeReport report;
    QMap<QString, QList<WatchedFolder>> byMailbox;
    for (const WatchedFolder &one : folders)
        byMailbox[one.mailbox].append(one);
    for (auto it = byMailbox.cbegin(); it != byMailbox.cend() && !report.error; ++it) {
        const auto answer = co_await client->send(subscriptionTo(*it), stop);
        const auto subscribed = subscribedIn(answer);
        if (subscribed) {
            const auto ids = co_await client->send(idsOf(*it), stop);
            report.subscriptions.append(
                {.id = subscribed->subscriptionId, .folders = *it, .byId = byId(ids, *it)});
        } else if (subscribed.error().failure == Ews::Failure::Refused ||
                   subscribed.error().failure == Ews::Failure::Fault) {
            report.refused.append(*it);
        } else {
            report.error = subscribed.error();
        }
    }
    promise.addResult(report);
    promise.finish();
}

} // namespace

QList<WatchedFolder> FolderSubscription::concerned(const QStringList &folderIds) const
{
    QList<WatchedFolder> some;
    for (const QString &folderId : folderIds)
        if (const auto it = byId.constFind(folderId); it != byId.cend())
            some.append(*it);
    return some.isEmpty() ? folders : some;
}

QFuture<SubscribeReport> subscribeTo(std::shared_ptr<Ews::Client> client,
                                     QList<WatchedFolder> folders, std::stop_token stop)
{
    QPromise<SubscribeReport> promise;
    auto future = promise.future();
    subscribeAll(std::move(client), std::move(folders), std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf
