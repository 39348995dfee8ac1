// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/foldertree.h"

#include <QCoroFuture>

#include <array>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What servers give at once, by their own policy.
constexpr int foldersPerPage = 1000;
constexpr qsizetype listsPerRequest = 100;

/// The default folders of every version.
constexpr std::array defaultFolders{"msgfolderroot"_L1, "calendar"_L1,     "tasks"_L1,
                                    "inbox"_L1,         "contacts"_L1,     "notes"_L1,
                                    "journal"_L1,       "deleteditems"_L1, "drafts"_L1,
                                    "outbox"_L1,        "sentitems"_L1,    "junkemail"_L1};

QList<Ews::FieldPath> paths(std::initializer_list<QLatin1StringView> names)
{
    QList<Ews::FieldPath> result;
    for (const QLatin1StringView name : names)
        result.append(Ews::FieldUri{name});
    return result;
}

MailboxFolder mailboxFolder(const Ews::Folder &folder)
{
    return {.id = folder.folderId.value_or(Ews::FolderId()),
            .parentId = folder.parentFolderId.value_or(Ews::FolderId()).id,
            .kind = folder.kind,
            .folderClass = folder.folderClass,
            .displayName = folder.displayName};
}

Ews::FolderShape treeShape()
{
    return {.additionalProperties = paths(
                {"folder:DisplayName"_L1, "folder:ParentFolderId"_L1, "folder:FolderClass"_L1})};
}

Ews::DistinguishedFolderId defaultFolder(QLatin1StringView name, const QString &mailbox)
{
    return {.id = name, .mailbox = Ews::Mailbox{.emailAddress = mailbox}};
}

Ews::GetFolder defaultFoldersOf(const QString &mailbox)
{
    Ews::GetFolder request{.shape = treeShape()};
    for (const QLatin1StringView name : defaultFolders)
        request.folderIds.append(defaultFolder(name, mailbox));
    return request;
}

Ews::FindFolder pageOf(const QString &mailbox, int offset)
{
    return {.traversal = Ews::FolderTraversal::Deep,
            .shape = treeShape(),
            .view =
                Ews::IndexedPageFolderView{.maxEntriesReturned = foldersPerPage, .offset = offset},
            .parentFolderIds = {defaultFolder(defaultFolders.front(), mailbox)}};
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

/// Adds a page; the offset of the next one, or nothing after the last.
Ews::Result<std::optional<int>> addPage(const Ews::FindFolder::Response &answer, int offset,
                                        FolderTree &tree)
{
    if (answer.items.isEmpty() || (answer.items.first() && !answer.items.first()->rootFolder))
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed,
                                          .message = u"The answer holds no folders."_s});
    if (!answer.items.first())
        return std::unexpected(answer.items.first().error());
    const Ews::FolderPage &page = *answer.items.first()->rootFolder;
    const QList<Ews::Folder> folders = page.folders.value_or(QList<Ews::Folder>());
    for (const Ews::Folder &folder : folders)
        if (folder.folderId)
            tree.add(mailboxFolder(folder));
    // A server that promises more and gives nothing would be asked for ever.
    if (page.includesLastItemInRange.value_or(true) || folders.isEmpty())
        return std::nullopt;
    const int next = page.indexedPagingOffset.value_or(0);
    return next > offset ? next : offset + int(folders.size());
}

QCoro::Task<> readTree(std::shared_ptr<Ews::Client> client, QString mailbox, std::stop_token stop,
                       FolderTreeProgress progress, QPromise<Ews::Result<FolderTree>> promise)
{
    promise.start();
    FolderTree tree(mailbox);
    const auto defaultsComing = client->send(defaultFoldersOf(mailbox), stop);
    auto pageComing = client->send(pageOf(mailbox, 0), stop);
    const auto defaults = co_await defaultsComing;
    std::optional<Ews::Error> error;
    if (defaults)
        addDefaultFolders(*defaults, tree);
    else
        error = defaults.error();
    for (std::optional<int> offset = 0; offset && !error;) {
        const auto page = co_await pageComing;
        const auto next = page ? addPage(*page, *offset, tree) : std::unexpected(page.error());
        if (!next) {
            error = next.error();
            break;
        }
        if (progress)
            progress(tree, page->items.first()->rootFolder->totalItemsInView.value_or(
                               int(tree.folders().size())));
        offset = *next;
        if (offset)
            pageComing = client->send(pageOf(mailbox, *offset), stop);
    }
    promise.addResult(error ? Ews::Result<FolderTree>(std::unexpected(*error))
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
            Ews::GetFolder{.shape = {.additionalProperties = paths(
                                         {"folder:DisplayName"_L1, "folder:PermissionSet"_L1})},
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
