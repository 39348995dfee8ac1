// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "principals/givenrights.h"

#include "ews/operations/getfolder.h"

#include <QCoroFuture>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype principalsARequest = 50;

using GivenRightsAnswer = Ews::Result<QList<GivenRights>>;

Ews::GetFolder requestForRights(const QStringList &principals)
{
    Ews::GetFolder request;
    request.shape = {.baseShape = Ews::BaseShape::IdOnly,
                     .additionalProperties = {Ews::FieldUri{u"folder:EffectiveRights"_s}}};
    for (const QString &principal : principals)
        for (const auto &folder : {u"calendar"_s, u"inbox"_s})
            request.folderIds.append(Ews::DistinguishedFolderId{
                .id = folder,
                .changeKey = {},
                .mailbox = Ews::Mailbox{
                    .name = {}, .emailAddress = principal, .routingType = {}, .mailboxType = {}}});
    return request;
}

Ews::Result<Ews::EffectiveRights> rightsIn(const Ews::GetFolder::Response &answer, qsizetype index)
{
    const auto malformed = Ews::Error{.failure = Ews::Failure::Malformed};
    if (index >= answer.items.size())
        return std::unexpected(malformed);
    const auto &one = answer.items.at(index);
    if (!one)
        return std::unexpected(one.error());
    if (!one->folders || one->folders->isEmpty())
        return std::unexpected(malformed);
    return one->folders->first().effectiveRights.value_or(Ews::EffectiveRights{});
}

QCoro::Task<> readRights(std::shared_ptr<Ews::Client> client, QStringList principals,
                         std::stop_token stop, QPromise<GivenRightsAnswer> promise)
{
    promise.start();
    QList<GivenRights> given;
    std::optional<Ews::Error> error;
    while (given.size() < principals.size() && !error) {
        const auto part = principals.mid(given.size(), principalsARequest);
        const auto answer = co_await client->send(requestForRights(part), stop);
        if (!answer) {
            error = answer.error();
            continue;
        }
        for (qsizetype i = 0; i < part.size(); ++i)
            given.append(
                {.calendar = rightsIn(*answer, 2 * i), .inbox = rightsIn(*answer, 2 * i + 1)});
    }
    promise.addResult(error ? GivenRightsAnswer(std::unexpected(*error))
                            : GivenRightsAnswer(given));
    promise.finish();
}

} // namespace

bool isNoAccess(const Ews::Error &error)
{
    static const QStringList codes{u"ErrorAccessDenied"_s,          u"ErrorFolderNotFound"_s,
                                   u"ErrorItemNotFound"_s,          u"ErrorNonExistentMailbox"_s,
                                   u"ErrorCannotFindUser"_s,        u"ErrorInvalidSmtpAddress"_s,
                                   u"ErrorMailRecipientNotFound"_s, u"ErrorNoFreeBusyAccess"_s,
                                   u"ErrorMissingEmailAddress"_s,   u"ErrorNonPrimarySmtpAddress"_s,
                                   u"ErrorProxyRequestNotAllowed"_s};
    return codes.contains(error.code);
}

bool GivenRights::hasFailed() const
{
    return !calendar && !isNoAccess(calendar.error());
}

QFuture<GivenRightsAnswer> readGivenRights(std::shared_ptr<Ews::Client> client,
                                           QStringList principals, std::stop_token stop)
{
    QPromise<GivenRightsAnswer> promise;
    auto future = promise.future();
    readRights(std::move(client), std::move(principals), std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf
