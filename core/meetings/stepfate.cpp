// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/operations/deleteitem.h"
#include "ews/operations/finditem.h"
#include "meetings/meetingsend.h"
#include "stopwhilebusy.h"

#include <QCoroFuture>

#include <algorithm>
#include <chrono>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Fate = Ews::Result<StepFate>;

namespace {

/// Of the newest of Sent Items: what was just sent is among the first.
constexpr int lookedAt = 100;

/// A server sends what it has saved a moment later: a request that is newer than the saved state by
/// less may be the one that was sent with it.
constexpr std::chrono::seconds sendingTakes{60};

bool isGone(const Ews::Error &error)
{
    return error.code == "ErrorItemNotFound"_L1;
}

QCoro::Task<Ews::Result<MeetingEntry>> readItem(MeetingSendPointer send, MeetingStep step,
                                                std::stop_token stop = {})
{
    ++send->report.requests;
    const PlannedItem &item = send->itemOf(step);
    const Ews::ItemId id{.id = item.id.id, .changeKey = {}};
    auto entry = co_await readMeetingState(send->client, id, stop);
    co_return entry;
}

void note(PlannedItem &item, const MeetingEntry &entry)
{
    item.id = entry.id;
    item.uid = entry.uid;
    item.lastModified = entry.lastModified;
}

Ews::FindItem newestSent()
{
    Ews::FindItem request;
    request.shape = {.baseShape = Ews::BaseShape::IdOnly,
                     .additionalProperties = {Ews::FieldUri{u"calendar:UID"_s},
                                              Ews::FieldUri{u"item:DateTimeSent"_s},
                                              operationIdUri()}};
    request.view = Ews::IndexedPageItemView{.maxEntriesReturned = lookedAt};
    request.sortOrder = {
        {.order = Ews::SortDirection::Descending, .path = Ews::FieldUri{u"item:DateTimeSent"_s}}};
    request.parentFolderIds = {
        Ews::DistinguishedFolderId{.id = u"sentitems"_s, .changeKey = {}, .mailbox = {}}};
    return request;
}

bool isLater(const std::optional<Ews::DateTime> &sent, const std::optional<Ews::DateTime> &before,
             std::chrono::seconds by)
{
    const QTimeZone utc = QTimeZone::utc();
    return sent && before && before->at(utc) + by < sent->at(utc);
}

/// Whether \a message is the copy of what \a step sent. Where it does not carry the step's id, a
/// first invitation is told by the meeting alone, a later message by being newer than the state
/// that the step was based on, which was not sent with a cancellation; both times are the server's.
bool isCopyOf(const Ews::MeetingMessage &message, const PlannedItem &item, const MeetingStep &step)
{
    const QString operation = operationIdOf(message);
    if (!operation.isEmpty() && !step.operationId.isEmpty())
        return operation == step.operationId;
    if (item.uid.isEmpty() || message.uid != item.uid)
        return false;
    const auto by = step.kind == StepKind::Cancel ? std::chrono::seconds{0} : sendingTakes;
    return !item.requestWasSent || isLater(message.dateTimeSent, item.lastModified, by);
}

bool holdsCopy(const Ews::FoundItems &found, const PlannedItem &item, const MeetingStep &step)
{
    if (!found.rootFolder)
        return false;
    return std::ranges::any_of(found.rootFolder->items, [&](const Ews::AnyItem &one) {
        return std::visit(
            [&]<class M>(const M &message) {
                if constexpr (std::is_base_of_v<Ews::MeetingMessage, M>)
                    return std::is_same_v<M, Ews::MeetingCancellation> ==
                               (step.kind == StepKind::Cancel) &&
                           isCopyOf(message, item, step);
                else
                    return false;
            },
            one);
    });
}

/// Whether the sender's Sent Items hold what \a step sent. An answer that cannot be had counts as
/// none: then it stays open whether it was sent.
QCoro::Task<bool> isInSentItems(MeetingSendPointer send, MeetingStep step)
{
    ++send->report.requests;
    const auto answer = co_await send->client->send(newestSent());
    co_return answer && !answer->items.isEmpty() && answer->items.first() &&
        holdsCopy(*answer->items.first(), send->itemOf(step), step);
}

/// Those of Tell::Changed, both ways.
bool tellsAnybody(const MeetingStep &step, const PlannedItem &item)
{
    if (step.tell == Tell::Changed)
        return !without(item.wanted.invitees, item.before.invitees).isEmpty() ||
               !without(item.before.invitees, item.wanted.invitees).isEmpty();
    return step.tell == Tell::All;
}

QCoro::Task<Fate> fateOfUpdate(MeetingSendPointer send, MeetingStep step)
{
    const auto entry = co_await readItem(send, step);
    PlannedItem &item = send->itemOf(step);
    if (!entry && !isGone(entry.error()))
        co_return std::unexpected(entry.error());
    if (item.isHidden && !(entry && entry->id.changeKey == step.changeKey)) {
        const bool sent = co_await isInSentItems(send, step);
        co_return sent ? StepFate::Done : StepFate::Saved;
    }
    if (!entry)
        co_return StepFate::ChangedElsewhere;
    if (entry->operationId != step.operationId)
        co_return entry->id.changeKey == step.changeKey ? StepFate::NotDone
                                                        : StepFate::ChangedElsewhere;
    item.id = entry->id;
    item.uid = entry->uid;
    if (!tellsAnybody(step, item) || (!item.requestWasSent && entry->requestWasSent))
        co_return StepFate::Done;
    const bool sent = co_await isInSentItems(send, step);
    co_return sent ? StepFate::Done : StepFate::Saved;
}

QCoro::Task<Fate> fateOfCancel(MeetingSendPointer send, MeetingStep step)
{
    const auto entry = co_await readItem(send, step);
    if (!entry && !isGone(entry.error()))
        co_return std::unexpected(entry.error());
    if (!entry || entry->isCancelled) {
        const bool sent = co_await isInSentItems(send, step);
        co_return sent ? StepFate::Done : StepFate::Saved;
    }
    co_return entry->id.changeKey == step.changeKey ? StepFate::NotDone
                                                    : StepFate::ChangedElsewhere;
}

QCoro::Task<Fate> fateOfDelete(MeetingSendPointer send, MeetingStep step)
{
    const auto entry = co_await readItem(send, step);
    if (!entry)
        co_return isGone(entry.error()) ? Fate(StepFate::Done) : std::unexpected(entry.error());
    co_return entry->id.changeKey == step.changeKey ? StepFate::NotDone
                                                    : StepFate::ChangedElsewhere;
}

QCoro::Task<Fate> fateOfFile(MeetingSendPointer send, MeetingStep step)
{
    const auto entry = co_await readItem(send, step);
    if (!entry)
        co_return isGone(entry.error()) ? Fate(StepFate::ChangedElsewhere)
                                        : std::unexpected(entry.error());
    PlannedItem &item = send->itemOf(step);
    const QList<MeetingFile> &now = entry->meeting.files;
    const auto has = [&now](const QString &id) {
        return std::ranges::any_of(now, [&id](const MeetingFile &one) { return one.id == id; });
    };
    if (step.kind == StepKind::Detach) {
        if (has(item.before.files.value(step.file).id))
            co_return entry->id.changeKey == step.changeKey ? StepFate::NotDone
                                                            : StepFate::ChangedElsewhere;
        item.id = entry->id;
        co_return StepFate::Done;
    }
    MeetingFile &wanted = item.wanted.files[step.file];
    for (const MeetingFile &one : now) {
        const auto known = [&one](const MeetingFile &other) { return other.id == one.id; };
        if (one.name != wanted.name || std::ranges::any_of(item.before.files, known) ||
            std::ranges::any_of(item.wanted.files, known))
            continue;
        wanted.id = one.id;
        item.id = entry->id;
        co_return StepFate::Done;
    }
    co_return entry->id.changeKey == step.changeKey ? StepFate::NotDone
                                                    : StepFate::ChangedElsewhere;
}

Ews::FindItem findByOperation(const QString &principal, const QString &operationId)
{
    const Ews::Mailbox mailbox{
        .name = {}, .emailAddress = principal, .routingType = {}, .mailboxType = {}};
    Ews::FindItem request;
    request.view = Ews::IndexedPageItemView{.maxEntriesReturned = lookedAt};
    request.restriction = Ews::Restriction{
        Ews::IsEqualTo{.path = operationIdUri(), .value = {Ews::Constant{operationId}}}};
    request.parentFolderIds = {
        Ews::DistinguishedFolderId{.id = u"calendar"_s, .changeKey = {}, .mailbox = mailbox}};
    return request;
}

/// A request that was thought lost came after its repeat: the second entry, of which nobody heard,
/// is taken out again.
QCoro::Task<> removeSecond(MeetingSendPointer send, QList<Ews::ItemId> surplus)
{
    Ews::DeleteItem request;
    request.deleteType = Ews::DisposalType::MoveToDeletedItems;
    request.sendMeetingCancellations = Ews::SendMeetingInvitations::SendToNone;
    for (const Ews::ItemId &id : surplus)
        request.itemIds.append(id);
    ++send->report.requests;
    co_await send->client->send(request);
}

QCoro::Task<Fate> fateOfCreate(MeetingSendPointer send, MeetingStep step)
{
    ++send->report.requests;
    const auto answer =
        co_await send->client->send(findByOperation(send->plan().principal, step.operationId));
    if (!answer)
        co_return std::unexpected(answer.error());
    QList<Ews::ItemId> found;
    for (const auto &folder : answer->items) {
        if (!folder)
            co_return std::unexpected(folder.error());
        if (folder->rootFolder)
            for (const Ews::AnyItem &one : folder->rootFolder->items)
                if (const auto id =
                        std::visit([](const Ews::Item &item) { return item.itemId; }, one))
                    found.append(*id);
    }
    if (found.isEmpty())
        co_return StepFate::NotDone;
    send->itemOf(step).id = found.takeFirst();
    if (!found.isEmpty())
        co_await removeSecond(send, found);
    co_return StepFate::Done;
}

} // namespace

QCoro::Task<Fate> lookUp(MeetingSendPointer send, MeetingStep step)
{
    switch (step.kind) {
    case StepKind::Create:
        return fateOfCreate(send, step);
    case StepKind::Attach:
    case StepKind::Detach:
        return fateOfFile(send, step);
    case StepKind::Update:
        return fateOfUpdate(send, step);
    case StepKind::Cancel:
        return fateOfCancel(send, step);
    case StepKind::Delete:
        return fateOfDelete(send, step);
    }
    Q_UNREACHABLE();
}

QCoro::Task<Fate> refresh(MeetingSendPointer send, MeetingStep step)
{
    const auto entry = co_await readItem(
        send, step, stopWhileBusy(*send->client, send->stop)); // nothing was written yet
    if (!entry && !isGone(entry.error()))
        co_return std::unexpected(entry.error());
    PlannedItem &item = send->itemOf(step);
    const auto &steps = send->plan().steps;
    const auto creation = std::ranges::find_if(steps, [&step](const MeetingStep &one) {
        return one.kind == StepKind::Create && one.item == step.item;
    });
    const bool created = creation != steps.end();
    const bool isPrivate = item.wanted.sensitivity == Ews::Sensitivity::Private;
    if (created && isPrivate && !(entry && entry->operationId == creation->operationId)) {
        item.isHidden = true; // what was created can be written, by the change key alone
        co_return StepFate::Done;
    }
    if (!entry)
        co_return StepFate::ChangedElsewhere;
    // A server's own assistants touch what is new; nobody else knows of it yet.
    const bool isOurs = created && entry->operationId == creation->operationId;
    if (!isOurs && entry->id.changeKey != item.id.changeKey)
        co_return StepFate::ChangedElsewhere;
    note(item, *entry);
    co_return StepFate::Done;
}

} // namespace OnBehalf
