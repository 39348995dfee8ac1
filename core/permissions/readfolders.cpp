// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/folderpages.h"

#include <QCoroFuture>

#include <array>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype listsPerRequest = 100;

/// The default folders of every version.
constexpr std::array defaultFolders{"msgfolderroot"_L1, "calendar"_L1,     "tasks"_L1,
                                    "inbox"_L1,         "contacts"_L1,     "notes"_L1,
                                    "journal"_L1,       "deleteditems"_L1, "drafts"_L1,
                                    "outbox"_L1,        "sentitems"_L1,    "junkemail"_L1};

Ews::DistinguishedFolderId defaultFolder(QLatin1StringView name, const QString &mailbox)
{
    return {.id = name, .mailbox = Ews::Mailbox{.emailAddress = mailbox}};
}

Ews::GetFolder defaultFoldersOf(const QString &mailbox)
{
    Ews::GetFolder request{.shape = folderShape({})};
    for (const QLatin1StringView name : defaultFolders)
        request.folderIds.append(defaultFolder(name, mailbox));
    return request;
}

/// A default folder that the caller may not see, or that the mailbox lacks, is no error.
void addDefaultFolders(const Ews::GetFolder::Response &answer, FolderTree &tree)
{
    for (qsizetype i = 0; i < answer.items.size() && i < qsizetype(defaultFolders.size()); ++i) {
        const auto &item = answer.items.at(i);
        if (!item || !item->folders || item->folders->isEmpty())
            continue;
        MailboxFolder folder = mailboxFolder(item->folders->first());
        folder.distinguishedId = defaultFolders.at(std::size_t(i));
        const QString id = folder.id.id;
        tree.add(std::move(folder));
        tree.setDistinguishedId(id, defaultFolders.at(std::size_t(i)));
    }
}

/// Reads what is below the default folders that are reachable but not in the root's list.
QCoro::Task<std::optional<Ews::Error>> readBranches(std::shared_ptr<Ews::Client> client,
                                                    FolderTree &tree, const QSet<QString> &listed,
                                                    std::stop_token stop)
{
    QList<FolderPages> branches;
    for (const MailboxFolder &folder : tree.folders())
        if (!folder.distinguishedId.isEmpty() && !listed.contains(folder.id.id) &&
            &folder != tree.root())
            branches.append(firstPage(client, Ews::FolderId{.id = folder.id.id}, stop));
    for (const FolderPages &branch : std::as_const(branches)) {
        const auto error = co_await readPages(branch, tree, nullptr, nullptr);
        if (error && error->failure != Ews::Failure::Refused)
            co_return error;
    }
    co_return std::nullopt;
}

QCoro::Task<> readTree(std::shared_ptr<Ews::Client> client, QString mailbox, std::stop_token stop,
                       FolderTreeProgress progress, QPromise<Ews::Result<FolderTree>> promise)
{
    promise.start();
    FolderTree tree(mailbox);
    const auto defaultsComing = client->send(defaultFoldersOf(mailbox), stop);
    const auto pages = firstPage(client, defaultFolder(defaultFolders.front(), mailbox), stop);
    const auto defaults = co_await defaultsComing;
    std::optional<Ews::Error> error;
    if (defaults)
        addDefaultFolders(*defaults, tree);
    else
        error = defaults.error();
    QSet<QString> listed;
    if (!error)
        error = co_await readPages(pages, tree, &listed, progress);
    const bool hidden = error && error->failure == Ews::Failure::Refused && !tree.isEmpty();
    if (!error || hidden)
        error = co_await readBranches(client, tree, listed, stop);
    promise.addResult(error ? Ews::Result<FolderTree>(std::unexpected(aboutFolder(*error)))
                            : Ews::Result<FolderTree>(std::move(tree)));
    promise.finish();
}

QCoro::Task<> readLists(std::shared_ptr<Ews::Client> client, QList<Ews::AnyFolderId> folders,
                        std::stop_token stop,
                        QPromise<QList<Ews::Result<FolderPermissions>>> promise)
{
    promise.start();
    QList<QFuture<Ews::Result<Ews::GetFolder::Response>>> coming;
    for (qsizetype i = 0; i < folders.size(); i += listsPerRequest)
        coming.append(client->send(
            Ews::GetFolder{
                .shape = {.additionalProperties = {Ews::FieldUri{u"folder:DisplayName"_s},
                                                   Ews::FieldUri{u"folder:PermissionSet"_s}}},
                .folderIds = folders.mid(i, listsPerRequest)},
            stop));
    QList<Ews::Result<FolderPermissions>> lists;
    for (const auto &one : std::as_const(coming)) {
        const auto answer = co_await one;
        const qsizetype wanted = qMin(listsPerRequest, folders.size() - lists.size());
        for (qsizetype i = 0; i < wanted; ++i) {
            if (!answer)
                lists.append(std::unexpected(answer.error()));
            else if (i < answer->items.size())
                lists.append(folderPermissions(answer->items.at(i)));
            else
                lists.append(
                    std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed,
                                               .message = u"The answer names too few folders."_s}));
        }
    }
    promise.addResult(std::move(lists));
    promise.finish();
}

} // namespace

QFuture<Ews::Result<FolderTree>> readFolderTree(std::shared_ptr<Ews::Client> client,
                                                QString mailbox, std::stop_token stop,
                                                FolderTreeProgress progress)
{
    QPromise<Ews::Result<FolderTree>> promise;
    auto future = promise.future();
    readTree(std::move(client), std::move(mailbox), std::move(stop), std::move(progress),
             std::move(promise));
    return future;
}

QFuture<QList<Ews::Result<FolderPermissions>>>
readPermissionLists(std::shared_ptr<Ews::Client> client, QList<Ews::AnyFolderId> folders,
                    std::stop_token stop)
{
    QPromise<QList<Ews::Result<FolderPermissions>>> promise;
    auto future = promise.future();
    readLists(std::move(client), std::move(folders), std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf
