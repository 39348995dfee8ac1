// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailsend.h"

#include "ews/onlyentry.h"
#include "ews/operations/createitem.h"
#include "ews/operations/deleteitem.h"
#include "ews/operations/finditem.h"
#include "ews/operations/getitem.h"
#include "ews/operations/senditem.h"
#include "operationid.h"

#include <QCoroFuture>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Done = Ews::Result<Ews::Nothing>;

namespace {

constexpr int mostCopies = 10; ///< There is one; a server may show it twice.

/// The id of the first of \a items that has one.
std::optional<Ews::ItemId> idIn(const QList<Ews::AnyItem> &items)
{
    for (const Ews::AnyItem &one : items) {
        const auto id = std::visit([](const Ews::Item &item) { return item.itemId; }, one);
        if (id && !id->id.isEmpty())
            return id;
    }
    return std::nullopt;
}

Ews::DistinguishedFolderId folderOf(const MailSend &mail, const QString &name)
{
    return mailFolderId(name, mail.report.place, mail.draft.principal);
}

Ews::FindItem findByOperation(const QString &operationId, const Ews::DistinguishedFolderId &folder)
{
    Ews::FindItem request;
    request.view = Ews::IndexedPageItemView{.maxEntriesReturned = mostCopies};
    request.restriction = Ews::Restriction{
        Ews::IsEqualTo{.path = operationIdUri(), .value = {Ews::Constant{operationId}}}};
    request.parentFolderIds = {folder};
    return request;
}

/// What there is in a folder of this message; nothing where it has none.
QCoro::Task<Ews::Result<std::optional<Ews::ItemId>>> find(MailSendPointer mail,
                                                          Ews::DistinguishedFolderId folder)
{
    ++mail->report.requests;
    const auto answer = co_await mail->client->send(findByOperation(mail->operationId, folder));
    const auto found = Ews::onlyEntry(answer);
    if (!found)
        co_return std::unexpected(found.error());
    co_return found->rootFolder ? idIn(found->rootFolder->items) : std::nullopt;
}

/// Whether the draft is there and still one: a server takes the mark off what it begins to send
/// (MS-OXCMSG 2.2.1.6, mfUnsent).
QCoro::Task<Ews::Result<bool>> isDraftThere(MailSendPointer mail)
{
    Ews::GetItem request;
    request.shape = {.baseShape = Ews::BaseShape::IdOnly,
                     .additionalProperties = {Ews::FieldUri{u"item:IsDraft"_s}}};
    request.itemIds = {Ews::ItemId{.id = mail->id.id, .changeKey = {}}};
    ++mail->report.requests;
    const auto answer = co_await mail->client->send(request);
    const auto entry = Ews::onlyEntry(answer);
    if (!entry && entry.error().code == "ErrorItemNotFound"_L1)
        co_return false;
    if (!entry)
        co_return std::unexpected(entry.error());
    for (const Ews::AnyItem &one : entry->items) {
        const auto *message = std::get_if<Ews::Message>(&one);
        if (!message || !message->itemId)
            continue;
        mail->id = *message->itemId;
        co_return message->isDraft.value_or(true);
    }
    co_return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed});
}

} // namespace

Ews::DistinguishedFolderId mailFolderId(const QString &name, MailPlace place,
                                        const QString &principal)
{
    Ews::DistinguishedFolderId id{.id = name, .changeKey = {}, .mailbox = {}};
    if (place == MailPlace::Principal)
        id.mailbox = Ews::Mailbox{
            .name = {}, .emailAddress = principal, .routingType = {}, .mailboxType = {}};
    return id;
}

bool refusesFolder(const Ews::Error &error)
{
    static const QStringList codes{u"ErrorFolderNotFound"_s, u"ErrorAccessDenied"_s,
                                   u"ErrorCreateItemAccessDenied"_s, u"ErrorItemNotFound"_s,
                                   u"ErrorNonExistentMailbox"_s};
    return !error.outcomeUnknown() && codes.contains(error.code);
}

QCoro::Task<Done> saveDraft(MailSendPointer mail)
{
    Ews::CreateItem request;
    request.messageDisposition = Ews::MessageDisposition::SaveOnly;
    request.savedItemFolderId = Ews::TargetFolderId{folderOf(*mail, u"drafts"_s)};
    request.items = {newMessage(mail->draft, mail->own, mail->operationId)};
    ++mail->report.requests;
    const auto answer = co_await mail->client->send(request, mail->stop, Ews::Stops::WhileWaiting);
    const auto entry = Ews::onlyEntry(answer);
    if (!entry)
        co_return std::unexpected(entry.error());
    const auto id = idIn(entry->items);
    if (!id)
        co_return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed,
                                             .message = u"The answer names no item."_s});
    mail->id = *id;
    co_return Ews::Nothing{};
}

QCoro::Task<Done> submitDraft(MailSendPointer mail)
{
    Ews::SendItem request;
    request.itemIds = {mail->id};
    request.savedItemFolderId = Ews::TargetFolderId{folderOf(*mail, u"sentitems"_s)};
    ++mail->report.requests;
    const auto answer = co_await mail->client->send(request, mail->stop, Ews::Stops::WhileWaiting);
    co_return Ews::onlyEntry(answer);
}

QCoro::Task<Done> deleteDraft(MailSendPointer mail)
{
    Ews::DeleteItem request;
    request.deleteType = Ews::DisposalType::HardDelete;
    request.itemIds = {Ews::ItemId{.id = mail->id.id, .changeKey = {}}};
    ++mail->report.requests;
    const auto answer = co_await mail->client->send(request);
    co_return Ews::onlyEntry(answer);
}

QCoro::Task<Ews::Result<bool>> findDraft(MailSendPointer mail)
{
    const auto found = co_await find(mail, folderOf(*mail, u"drafts"_s));
    if (!found)
        co_return std::unexpected(found.error());
    if (*found)
        mail->id = **found;
    co_return found->has_value();
}

QCoro::Task<Ews::Result<MailFate>> lookForFate(MailSendPointer mail)
{
    // The draft first: it leaves its folder before the copy is there.
    Ews::Result<bool> there;
    if (mail->id.id.isEmpty())
        there = co_await findDraft(mail);
    else
        there = co_await isDraftThere(mail);
    if (!there)
        co_return std::unexpected(there.error());
    const auto looked = co_await lookForCopy(mail);
    if (!looked)
        co_return std::unexpected(looked.error());
    if (mail->report.copySeen)
        co_return MailFate::Sent;
    if (*there)
        co_return MailFate::Unsent;
    co_return mail->submitted ? MailFate::Open : MailFate::Nothing;
}

QCoro::Task<Done> lookForCopy(MailSendPointer mail)
{
    const auto found = co_await find(mail, folderOf(*mail, u"sentitems"_s));
    if (!found && !refusesFolder(found.error()))
        co_return std::unexpected(found.error());
    mail->report.copySeen = found && found->has_value();
    co_return Ews::Nothing{};
}

} // namespace OnBehalf
