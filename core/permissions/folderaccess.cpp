// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/folderaccess.h"

#include "permissions/folderpages.h"

#include <QCoroFuture>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

Ews::GetFolder withRights(const Ews::AnyFolderId &folder)
{
    return {.shape = folderShape({"folder:EffectiveRights"_L1}), .folderIds = {folder}};
}

Ews::Result<Ews::Folder> onlyFolder(const Ews::Result<Ews::GetFolder::Response> &answer)
{
    if (!answer)
        return std::unexpected(aboutFolder(answer.error()));
    if (!answer->items.isEmpty() && !answer->items.first())
        return std::unexpected(aboutFolder(answer->items.first().error()));
    const auto folders = answer->items.isEmpty() ? std::nullopt : answer->items.first()->folders;
    if (!folders || folders->isEmpty() || !folders->first().folderId)
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed,
                                          .message = u"The answer holds no folder."_s});
    return folders->first();
}

QCoro::Task<Ews::Result<OpenedFolder>> opened(std::shared_ptr<Ews::Client> client, QString mailbox,
                                              Ews::AnyFolderId which, std::stop_token stop)
{
    const Ews::GetFolder request = withRights(which);
    const auto answer = co_await client->send(request, stop);
    const auto folder = onlyFolder(answer);
    if (!folder)
        co_return std::unexpected(folder.error());
    OpenedFolder result{
        .id = *folder->folderId, .rights = folder->effectiveRights, .tree = FolderTree(mailbox)};
    MailboxFolder top = mailboxFolder(*folder);
    if (const auto *named = std::get_if<Ews::DistinguishedFolderId>(&which))
        top.distinguishedId = named->id;
    result.tree.add(std::move(top));
    const Ews::FolderId id{.id = result.id.id};
    const FolderPages pages = firstPage(client, id, stop);
    const auto error = co_await readPages(pages, result.tree, nullptr, nullptr);
    // Whoever sees free/busy times alone may be refused the folders below: none are seen then.
    if (error && error->failure != Ews::Failure::Refused)
        co_return std::unexpected(*error);
    co_return result;
}

QCoro::Task<> open(std::shared_ptr<Ews::Client> client, QString mailbox, Ews::AnyFolderId folder,
                   std::stop_token stop, QPromise<Ews::Result<OpenedFolder>> promise)
{
    promise.start();
    auto result = co_await opened(client, mailbox, folder, stop);
    promise.addResult(std::move(result));
    promise.finish();
}

QCoro::Task<> ask(std::shared_ptr<Ews::Client> client, Ews::AnyFolderId folder,
                  std::stop_token stop, QPromise<Ews::Result<Ews::EffectiveRights>> promise)
{
    promise.start();
    const Ews::GetFolder request = withRights(folder);
    const auto answer = co_await client->send(request, stop);
    const auto found = onlyFolder(answer);
    if (found && found->effectiveRights)
        promise.addResult(*found->effectiveRights);
    else
        promise.addResult(std::unexpected(
            found ? Ews::Error{.failure = Ews::Failure::Malformed,
                               .message = u"The answer does not say the effective rights."_s}
                  : found.error()));
    promise.finish();
}

} // namespace

QFuture<Ews::Result<OpenedFolder>> openFolder(std::shared_ptr<Ews::Client> client, QString mailbox,
                                              QString name, std::stop_token stop)
{
    const Ews::DistinguishedFolderId named{.id = name.toLower(),
                                           .mailbox = Ews::Mailbox{.emailAddress = mailbox}};
    return openFolder(std::move(client), std::move(mailbox), Ews::AnyFolderId(named),
                      std::move(stop));
}

QFuture<Ews::Result<OpenedFolder>> openFolder(std::shared_ptr<Ews::Client> client, QString mailbox,
                                              Ews::AnyFolderId folder, std::stop_token stop)
{
    QPromise<Ews::Result<OpenedFolder>> promise;
    auto future = promise.future();
    open(std::move(client), std::move(mailbox), std::move(folder), std::move(stop),
         std::move(promise));
    return future;
}

QFuture<Ews::Result<Ews::EffectiveRights>>
effectiveRights(std::shared_ptr<Ews::Client> client, Ews::AnyFolderId folder, std::stop_token stop)
{
    QPromise<Ews::Result<Ews::EffectiveRights>> promise;
    auto future = promise.future();
    ask(std::move(client), std::move(folder), std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf
