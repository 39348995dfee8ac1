// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accessmatrix.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace OnBehalf {

namespace {

using Step = AccessProgress::Step;

Ews::Result<QList<Delegate>> delegatesIn(const QString &mailbox,
                                         const Ews::Result<Ews::GetDelegate::Response> &answer)
{
    if (answer)
        return mailboxDelegates(mailbox, *answer, {}).delegates;
    if (hasNoDelegateData(answer.error()))
        return QList<Delegate>();
    return std::unexpected(answer.error());
}

/// The error where not a single list could be read.
std::optional<Ews::Error> commonError(const QList<Ews::Result<FolderPermissions>> &lists)
{
    if (lists.isEmpty() || std::ranges::any_of(lists, [](const auto &list) { return bool(list); }))
        return std::nullopt;
    return lists.first().error();
}

QList<Ews::UserId> accountsIn(const QList<Ews::Result<FolderPermissions>> &lists,
                              const QString &mailbox)
{
    QList<Ews::UserId> accounts;
    for (const auto &list : lists)
        if (list)
            for (const Ews::Permission &entry : list->entries)
                if (entry.userId.primarySmtpAddress.compare(mailbox, Qt::CaseInsensitive) != 0)
                    accounts.append(entry.userId);
    return accounts;
}

Ews::Error cancelled()
{
    return {.failure = Ews::Failure::Cancelled};
}

QCoro::Task<> read(std::shared_ptr<Ews::Client> client, QString mailbox, std::stop_token stop,
                   AccessProgressHandler progress, Groups known,
                   QPromise<Ews::Result<AccessMatrix>> promise)
{
    promise.start();
    const auto finish = [&](Ews::Result<AccessMatrix> result) {
        promise.addResult(std::move(result));
        promise.finish();
    };
    const auto tell = [&](Step step, int done, int all) {
        if (progress)
            progress({step, done, all});
    };
    const auto delegatesComing =
        client->send(Ews::GetDelegate{.mailbox = {.emailAddress = mailbox}}, stop);
    const auto treeComing =
        readFolderTree(client, mailbox, stop, [&](const FolderTree &part, int all) {
            const int done = int(part.folders().size());
            tell(Step::Folders, done, qMax(done, all)); // the estimate is without the root
        });
    const auto tree = co_await treeComing;
    const auto delegates = co_await delegatesComing;
    if (!tree) {
        finish(std::unexpected(tree.error()));
        co_return;
    }
    AccessSources sources{.tree = *tree, .delegates = delegatesIn(mailbox, delegates)};
    QList<Ews::AnyFolderId> ids;
    for (const MailboxFolder &folder : foldersOf(*tree))
        ids.append(folder.id);
    tell(Step::Lists, 0, int(ids.size()));
    const auto listsComing = readPermissionLists(client, ids, stop);
    sources.lists = co_await listsComing;
    tell(Step::Lists, int(ids.size()), int(ids.size()));
    if (const auto error = commonError(sources.lists); error && !stop.stop_requested()) {
        finish(std::unexpected(*error));
        co_return;
    }
    const auto groupsComing =
        readGroups(client, accountsIn(sources.lists, mailbox), std::move(known), stop,
                   [&](int done, int all) { tell(Step::Groups, done, all); });
    sources.groups = co_await groupsComing;
    if (stop.stop_requested()) {
        finish(std::unexpected(cancelled()));
        co_return;
    }
    // In another thread: with thousands of folders a window would stand still meanwhile.
    const auto matrixComing = QtConcurrent::run(
        [stop, sources = std::move(sources)] { return AccessMatrix(sources, stop); });
    const auto matrix = co_await matrixComing;
    if (stop.stop_requested())
        finish(std::unexpected(cancelled()));
    else
        finish(matrix);
}

} // namespace

QFuture<Ews::Result<AccessMatrix>> readAccessMatrix(std::shared_ptr<Ews::Client> client,
                                                    QString mailbox, std::stop_token stop,
                                                    AccessProgressHandler progress, Groups known)
{
    QPromise<Ews::Result<AccessMatrix>> promise;
    auto future = promise.future();
    read(std::move(client), std::move(mailbox), std::move(stop), std::move(progress),
         std::move(known), std::move(promise));
    return future;
}

} // namespace OnBehalf
