// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/onlyentry.h"
#include "ews/operations/createattachment.h"
#include "ews/operations/createitem.h"
#include "ews/operations/deleteattachment.h"
#include "ews/operations/deleteitem.h"
#include "meetings/meetingsend.h"

#include <QCoroFuture>
#include <QFile>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Done = Ews::Result<Ews::Nothing>;

namespace {

/// Takes over the item's id and change key as they are after a write.
Done noteId(PlannedItem &item, const Ews::Result<Ews::ItemAnswer> &answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    for (const Ews::AnyItem &one : answer->items) {
        const auto id = std::visit([](const Ews::Item &some) { return some.itemId; }, one);
        if (id && !id->id.isEmpty()) {
            item.id = *id;
            return Ews::Nothing{};
        }
    }
    return std::unexpected(
        Ews::Error{.failure = Ews::Failure::Malformed, .message = u"The answer names no item."_s});
}

void noteKey(PlannedItem &item, const Ews::AttachmentId &id)
{
    if (!id.rootItemChangeKey.isEmpty())
        item.id.changeKey = id.rootItemChangeKey;
}

/// Sends what cannot be taken back once it is sent.
template<class Op>
QFuture<Ews::Result<typename Op::Response>> call(MeetingSend &send, const Op &request)
{
    return send.client->send(request, send.stop, Ews::Stops::WhileWaiting);
}

Ews::TargetFolderId calendarOf(const QString &principal)
{
    const Ews::Mailbox mailbox{
        .name = {}, .emailAddress = principal, .routingType = {}, .mailboxType = {}};
    return {Ews::DistinguishedFolderId{.id = u"calendar"_s, .changeKey = {}, .mailbox = mailbox}};
}

QCoro::Task<Done> create(MeetingSendPointer send, MeetingStep step)
{
    const PlannedItem &item = send->itemOf(step);
    Ews::CreateItem request;
    request.sendMeetingInvitations = Ews::SendMeetingInvitations::SendToNone;
    request.savedItemFolderId = calendarOf(send->plan().principal);
    request.items.append(newItem(item.wanted, step.operationId, zoneFormFor(*send->client)));
    const auto answer = co_await call(*send, request);
    co_return noteId(send->itemOf(step), Ews::onlyEntry(answer));
}

QCoro::Task<Done> attach(MeetingSendPointer send, MeetingStep step)
{
    const PlannedItem &item = send->itemOf(step);
    const MeetingFile file = item.wanted.files.value(step.file);
    QFile content(file.path);
    if (!content.open(QIODevice::ReadOnly)) {
        Ews::Error error{.failure = Ews::Failure::Refused, .code = u"FileNotReadable"_s};
        error.message = file.name + u": "_s + content.errorString();
        error.details = {u"File="_s + file.name, u"Reason="_s + content.errorString()};
        co_return std::unexpected(error);
    }
    Ews::CreateAttachment request;
    request.parentItemId = item.id;
    request.attachments.append(Ews::FileAttachment{
        .name = file.name, .contentType = file.contentType, .content = content.readAll()});
    const auto answer = co_await call(*send, request);
    const auto entry = Ews::onlyEntry(answer);
    if (!entry)
        co_return std::unexpected(entry.error());
    for (const Ews::Attachment &one : entry->attachments) {
        const auto id = std::visit([](const auto &some) { return some.attachmentId; }, one);
        if (!id)
            continue;
        send->itemOf(step).wanted.files[step.file].id = id->id;
        noteKey(send->itemOf(step), *id);
    }
    co_return Ews::Nothing{};
}

QCoro::Task<Done> detach(MeetingSendPointer send, MeetingStep step)
{
    const PlannedItem &item = send->itemOf(step);
    Ews::DeleteAttachment request;
    request.attachmentIds.append(Ews::RequestAttachmentId(item.before.files.value(step.file).id));
    const auto answer = co_await call(*send, request);
    const auto entry = Ews::onlyEntry(answer);
    if (!entry)
        co_return std::unexpected(entry.error());
    if (entry->rootItemId && !entry->rootItemId->changeKey.isEmpty())
        send->itemOf(step).id.changeKey = entry->rootItemId->changeKey;
    co_return Ews::Nothing{};
}

Ews::SendMeetingUpdates updatesFor(Tell tell)
{
    switch (tell) {
    case Tell::All:
        return Ews::SendMeetingUpdates::SendToAllAndSaveCopy;
    case Tell::Changed:
        return Ews::SendMeetingUpdates::SendToChangedAndSaveCopy;
    case Tell::Nobody:
        return Ews::SendMeetingUpdates::SendToNone;
    }
    Q_UNREACHABLE();
}

QCoro::Task<Done> update(MeetingSendPointer send, MeetingStep step)
{
    const PlannedItem &item = send->itemOf(step);
    Ews::UpdateItem request;
    request.conflictResolution = Ews::ConflictResolution::NeverOverwrite;
    request.sendMeetingUpdates = updatesFor(step.tell);
    const Ews::ItemId id{.id = item.id.id, .changeKey = step.changeKey};
    request.itemChanges.append(
        itemChange(id, item.before, item.wanted, step.operationId, zoneFormFor(*send->client)));
    const auto answer = co_await call(*send, request);
    co_return noteId(send->itemOf(step), Ews::onlyEntry(answer));
}

QCoro::Task<Done> cancel(MeetingSendPointer send, MeetingStep step)
{
    const PlannedItem &item = send->itemOf(step);
    Ews::CancelCalendarItem cancellation;
    cancellation.referenceItemId = Ews::ItemId{.id = item.id.id, .changeKey = step.changeKey};
    if (!item.words.text.isEmpty())
        cancellation.newBodyContent = item.words;
    Ews::CreateItem request;
    request.messageDisposition = Ews::MessageDisposition::SendAndSaveCopy;
    request.items.append(cancellation);
    const auto answer = co_await call(*send, request);
    const auto entry = Ews::onlyEntry(answer);
    co_return entry ? Done(Ews::Nothing{}) : std::unexpected(entry.error());
}

QCoro::Task<Done> remove(MeetingSendPointer send, MeetingStep step)
{
    const PlannedItem &item = send->itemOf(step);
    Ews::DeleteItem request;
    request.deleteType = Ews::DisposalType::MoveToDeletedItems;
    request.sendMeetingCancellations = Ews::SendMeetingInvitations::SendToNone;
    request.itemIds.append(Ews::ItemId{.id = item.id.id, .changeKey = step.changeKey});
    const auto answer = co_await call(*send, request);
    co_return Ews::onlyEntry(answer);
}

} // namespace

QCoro::Task<Done> sendStep(MeetingSendPointer send, MeetingStep step)
{
    ++send->report.requests;
    switch (step.kind) {
    case StepKind::Create:
        return create(send, step);
    case StepKind::Attach:
        return attach(send, step);
    case StepKind::Detach:
        return detach(send, step);
    case StepKind::Update:
        return update(send, step);
    case StepKind::Cancel:
        return cancel(send, step);
    case StepKind::Delete:
        return remove(send, step);
    }
    Q_UNREACHABLE();
}

} // namespace OnBehalf
