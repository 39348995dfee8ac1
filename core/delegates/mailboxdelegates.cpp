// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/mailboxdelegates.h"

#include <QCoroFuture>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

Delegate delegateOf(const Ews::DelegateUser &user)
{
    Delegate result{.key = delegateKey(user.userId),
                    .user = user.userId,
                    .receivesCopies = user.receivesCopies,
                    .viewsPrivateItems = user.viewsPrivateItems};
    if (user.permissions)
        for (const DelegateFolder folder : delegateFolders)
            result.levels[folder] = (*user.permissions).*levelMember(folder)
                                        ? *((*user.permissions).*levelMember(folder))
                                        : Ews::DelegateLevel::None;
    return result;
}

Delegate unreadable(const Ews::Error &error, qsizetype index)
{
    Delegate result{.key = u"entry:%1"_s.arg(index), .error = error};
    if (error.subject.contains(u'@'))
        result.user.primarySmtpAddress = error.subject;
    return result;
}

Ews::GetFolder sixFolders(const QStringList &mailboxes)
{
    Ews::GetFolder request{
        .shape = {.baseShape = Ews::BaseShape::IdOnly,
                  .additionalProperties = {Ews::FieldUri{u"folder:DisplayName"_s},
                                           Ews::FieldUri{u"folder:PermissionSet"_s}}}};
    for (const QString &mailbox : mailboxes)
        for (const DelegateFolder folder : delegateFolders)
            request.folderIds.append(Ews::DistinguishedFolderId{
                .id = distinguishedId(folder), .mailbox = Ews::Mailbox{.emailAddress = mailbox}});
    return request;
}

/// Codes by which servers fail GetDelegate as a whole because of a single entry.
bool failsByAnEntry(const Ews::Error &error)
{
    static const QStringList codes{u"ErrorDelegateNoUser"_s, u"ErrorInvalidDelegateUserId"_s,
                                   u"ErrorDelegateValidationFailed"_s,
                                   u"ErrorDelegateMissingConfiguration"_s};
    return codes.contains(error.code);
}

/// Everybody with an entry on the six lists, but for the two that every list has.
QList<Delegate> fromFolderLists(const PerFolder<Ews::Result<FolderPermissions>> &folders)
{
    QList<Delegate> people;
    for (const DelegateFolder folder : delegateFolders) {
        if (!folders[folder])
            continue;
        for (const Ews::Permission &entry : folders[folder]->entries) {
            const QString key = delegateKey(entry.userId);
            if (entry.userId.distinguishedUser || key.isEmpty())
                continue;
            auto found = std::ranges::find(people, key, &Delegate::key);
            if (found == people.end()) {
                people.append({.key = key, .user = entry.userId, .fromFolders = true});
                found = people.end() - 1;
            }
            found->levels[folder] = delegateLevelOf(rightsOf(entry));
        }
    }
    return people;
}

} // namespace

bool hasNoDelegateData(const Ews::Error &error)
{
    return error.failure == Ews::Failure::Refused && error.code == "ErrorItemNotFound"_L1;
}

QString delegateKey(const Ews::UserId &user)
{
    if (!user.primarySmtpAddress.isEmpty())
        return u"smtp:"_s + user.primarySmtpAddress.toLower();
    return user.sid.isEmpty() ? QString() : u"sid:"_s + user.sid.toUpper();
}

const Delegate *MailboxDelegates::find(const QString &key) const
{
    const auto found = std::ranges::find(delegates, key, &Delegate::key);
    return found == delegates.end() ? nullptr : &*found;
}

const Delegate *MailboxDelegates::find(const Ews::UserId &user) const
{
    const auto found = std::ranges::find_if(
        delegates, [&](const Delegate &one) { return sameUser(one.user, user); });
    return found == delegates.end() ? nullptr : &*found;
}

std::optional<Ews::Permission> MailboxDelegates::entryOf(const Ews::UserId &user,
                                                         DelegateFolder folder) const
{
    const auto &list = folders[folder];
    return list ? list->entryOf(user) : std::nullopt;
}

bool MailboxDelegates::hasUnreadableEntries() const
{
    return std::ranges::any_of(delegates,
                               [](const Delegate &one) { return one.error.has_value(); });
}

MailboxDelegates mailboxDelegates(const QString &mailbox, Ews::GetDelegate::Response delegates,
                                  Ews::GetFolder::Response folders,
                                  const std::optional<Ews::Error> &listError)
{
    MailboxDelegates result{.mailbox = mailbox,
                            .listError = listError,
                            .scope = delegates.deliverMeetingRequests,
                            .readAt = QDateTime::currentDateTime()};
    for (const auto &item : delegates.items) {
        if (!item)
            result.delegates.append(unreadable(item.error(), result.delegates.size()));
        else if (item->delegateUser && !delegateKey(item->delegateUser->userId).isEmpty())
            result.delegates.append(delegateOf(*item->delegateUser));
        else
            result.delegates.append(
                unreadable({.failure = Ews::Failure::Refused, .code = u"ErrorDelegateNoUser"_s},
                           result.delegates.size()));
    }
    for (const DelegateFolder folder : delegateFolders) {
        const auto index = qsizetype(folder);
        result.folders[folder] =
            index < folders.items.size()
                ? folderPermissions(folders.items.at(index))
                : std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed,
                                             .message = u"The answer names too few folders."_s});
    }
    if (listError)
        result.delegates = fromFolderLists(result.folders);
    result.delegateAnswer = std::move(delegates);
    result.folderAnswer = std::move(folders);
    return result;
}

namespace {

using DelegatesAnswer = Ews::Result<Ews::GetDelegate::Response>;
using FoldersAnswer = Ews::Result<Ews::GetFolder::Response>;

Ews::Result<MailboxDelegates> composed(const QString &mailbox, DelegatesAnswer delegates,
                                       FoldersAnswer folders)
{
    if (!delegates && hasNoDelegateData(delegates.error()))
        delegates = Ews::GetDelegate::Response{
            .deliverMeetingRequests = Ews::DeliverMeetingRequests::DelegatesAndSendInformationToMe};
    std::optional<Ews::Error> listError;
    if (!delegates && folders && failsByAnEntry(delegates.error())) {
        listError = delegates.error();
        delegates.emplace();
    }
    if (!delegates)
        return std::unexpected(delegates.error());
    if (!folders) { // the folders' lists are of no use then, the delegates are all the same
        const Ews::Error error = folders.error();
        folders.emplace();
        for (qsizetype i = 0; i < qsizetype(delegateFolders.size()); ++i)
            folders->items.append(std::unexpected(error));
    }
    return mailboxDelegates(mailbox, std::move(*delegates), std::move(*folders), listError);
}

QCoro::Task<> read(std::shared_ptr<Ews::Client> client, QString mailbox, std::stop_token stop,
                   QPromise<Ews::Result<MailboxDelegates>> promise)
{
    promise.start();
    const auto delegatesComing =
        client->send(Ews::GetDelegate{.mailbox = {.emailAddress = mailbox}}, stop);
    const auto foldersComing = client->send(sixFolders({mailbox}), stop);
    auto delegates = co_await delegatesComing;
    auto folders = co_await foldersComing;
    promise.addResult(composed(mailbox, std::move(delegates), std::move(folders)));
    promise.finish();
}

/// The part of an answer for several mailboxes that is about the one at \a place.
FoldersAnswer partFor(qsizetype place, const FoldersAnswer &all)
{
    if (!all)
        return std::unexpected(all.error());
    constexpr auto folders = qsizetype(delegateFolders.size());
    return Ews::GetFolder::Response{.items = all->items.mid(place * folders, folders)};
}

QCoro::Task<> readMany(std::shared_ptr<Ews::Client> client, QStringList mailboxes,
                       std::stop_token stop, QPromise<QList<Ews::Result<MailboxDelegates>>> promise)
{
    promise.start();
    const auto foldersComing = client->send(sixFolders(mailboxes), stop);
    QList<QFuture<DelegatesAnswer>> delegatesComing;
    for (const QString &mailbox : mailboxes)
        delegatesComing.append(
            client->send(Ews::GetDelegate{.mailbox = {.emailAddress = mailbox}}, stop));
    const FoldersAnswer folders = co_await foldersComing;
    // One mailbox can spoil the request for all: then each is asked for by itself.
    const bool spoilt = !folders && (folders.error().failure == Ews::Failure::Refused ||
                                     folders.error().failure == Ews::Failure::Fault ||
                                     folders.error().failure == Ews::Failure::TooLarge);
    QList<QFuture<FoldersAnswer>> foldersEachComing;
    if (spoilt && mailboxes.size() > 1)
        for (const QString &mailbox : mailboxes)
            foldersEachComing.append(client->send(sixFolders({mailbox}), stop));
    QList<Ews::Result<MailboxDelegates>> all;
    for (qsizetype i = 0; i < mailboxes.size(); ++i) {
        auto delegates = co_await delegatesComing.at(i);
        auto own = partFor(i, folders);
        if (!foldersEachComing.isEmpty())
            own = co_await foldersEachComing.at(i);
        all.append(composed(mailboxes.at(i), std::move(delegates), std::move(own)));
    }
    promise.addResult(std::move(all));
    promise.finish();
}

} // namespace

QFuture<Ews::Result<MailboxDelegates>> readDelegates(std::shared_ptr<Ews::Client> client,
                                                     QString mailbox, std::stop_token stop)
{
    QPromise<Ews::Result<MailboxDelegates>> promise;
    auto future = promise.future();
    read(std::move(client), std::move(mailbox), std::move(stop), std::move(promise));
    return future;
}

QFuture<QList<Ews::Result<MailboxDelegates>>>
readDelegatesOfMany(std::shared_ptr<Ews::Client> client, QStringList mailboxes,
                    std::stop_token stop)
{
    QPromise<QList<Ews::Result<MailboxDelegates>>> promise;
    auto future = promise.future();
    readMany(std::move(client), std::move(mailboxes), std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf
