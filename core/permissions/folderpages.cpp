// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/folderpages.h"

#include <QCoroFuture>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What servers give at once, by their own policy.
constexpr int foldersPerPage = 1000;

Ews::FindFolder pageOf(const Ews::AnyFolderId &parent, int offset)
{
    return {.traversal = Ews::FolderTraversal::Deep,
            .shape = folderShape({}),
            .view =
                Ews::IndexedPageFolderView{.maxEntriesReturned = foldersPerPage, .offset = offset},
            .parentFolderIds = {parent}};
}

/// Adds a page; the offset of the next one, or nothing after the last.
Ews::Result<std::optional<int>> addPage(const Ews::FindFolder::Response &answer, int offset,
                                        FolderTree &tree, QSet<QString> *listed)
{
    if (answer.items.isEmpty() || (answer.items.first() && !answer.items.first()->rootFolder))
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed,
                                          .message = u"The answer holds no folders."_s});
    if (!answer.items.first())
        return std::unexpected(answer.items.first().error());
    const Ews::FolderPage &page = *answer.items.first()->rootFolder;
    const QList<Ews::Folder> folders = page.folders.value_or(QList<Ews::Folder>());
    for (const Ews::Folder &folder : folders) {
        if (!folder.folderId)
            continue;
        tree.add(mailboxFolder(folder));
        if (listed)
            listed->insert(folder.folderId->id);
    }
    // A server that promises more and gives nothing would be asked for ever.
    if (page.includesLastItemInRange.value_or(true) || folders.isEmpty())
        return std::nullopt;
    const int next = page.indexedPagingOffset.value_or(0);
    return next > offset ? next : offset + int(folders.size());
}

} // namespace

Ews::FolderShape folderShape(std::initializer_list<QLatin1StringView> further)
{
    Ews::FolderShape shape{.additionalProperties = {Ews::FieldUri{u"folder:DisplayName"_s},
                                                    Ews::FieldUri{u"folder:ParentFolderId"_s},
                                                    Ews::FieldUri{u"folder:FolderClass"_s}}};
    for (const QLatin1StringView name : further)
        shape.additionalProperties.append(Ews::FieldUri{name});
    return shape;
}

MailboxFolder mailboxFolder(const Ews::Folder &folder)
{
    return {.id = folder.folderId.value_or(Ews::FolderId()),
            .parentId = folder.parentFolderId.value_or(Ews::FolderId()).id,
            .kind = folder.kind,
            .folderClass = folder.folderClass,
            .displayName = folder.displayName};
}

FolderPages firstPage(std::shared_ptr<Ews::Client> client, const Ews::AnyFolderId &parent,
                      std::stop_token stop)
{
    auto first = client->send(pageOf(parent, 0), stop);
    return {std::move(client), parent, std::move(stop), std::move(first)};
}

QCoro::Task<std::optional<Ews::Error>> readPages(FolderPages pages, FolderTree &tree,
                                                 QSet<QString> *listed, FolderTreeProgress progress)
{
    auto coming = pages.first;
    for (std::optional<int> offset = 0; offset;) {
        const auto page = co_await coming;
        const auto next =
            page ? addPage(*page, *offset, tree, listed) : std::unexpected(page.error());
        if (!next)
            co_return next.error();
        if (progress)
            progress(tree, page->items.first()->rootFolder->totalItemsInView.value_or(
                               int(tree.folders().size())));
        offset = *next;
        if (offset)
            coming = pages.client->send(pageOf(pages.parent, *offset), pages.stop);
    }
    co_return std::nullopt;
}

} // namespace OnBehalf
