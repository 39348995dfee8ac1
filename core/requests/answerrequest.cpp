// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/answerrequest.h"

#include "ews/operations/createitem.h"
#include "ews/operations/finditem.h"
#include "ews/operations/getitem.h"
#include "requests/requestitem.h"

#include <QCoroFuture>
#include <QCoroTimer>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lookedAtAnswers = 50; ///< Of the newest of Sent Items.
/// How much the server's clock may be behind this computer's.
constexpr std::chrono::minutes clocksDiffer{5};

/// One answer under way.
struct Answering
{
    std::shared_ptr<Ews::Client> client;
    RequestAnswer answer;
    std::stop_token stop;
    std::chrono::milliseconds lookAgainAfter;
    QDateTime begun;
    bool wasAnswered; ///< The calendar said the same before.
    bool knowsEntry;  ///< It is known where the calendar is to be looked.
    AnswerReport report;
};
using AnsweringPointer = std::shared_ptr<Answering>;

template<class A>
A answerItem(const Request &request, const RequestAnswer &answer)
{
    A item;
    item.referenceItemId = request.id;
    if (!answer.words.isEmpty())
        item.body = Ews::Body{.type = Ews::BodyType::Text, .text = answer.words};
    if (answer.proposedStart.isValid() && answer.proposedEnd.isValid()) {
        item.proposedStart = Ews::DateTime::utc(answer.proposedStart);
        item.proposedEnd = Ews::DateTime::utc(answer.proposedEnd);
    }
    return item;
}

Ews::CreateItem requestFor(const Request &request, const RequestAnswer &answer)
{
    Ews::CreateItem op;
    op.messageDisposition = Ews::MessageDisposition::SendAndSaveCopy;
    switch (answer.answer) {
    case Ews::ResponseType::Decline:
        op.items = {answerItem<Ews::DeclineItem>(request, answer)};
        break;
    case Ews::ResponseType::Tentative:
        op.items = {answerItem<Ews::TentativelyAcceptItem>(request, answer)};
        break;
    default:
        op.items = {answerItem<Ews::AcceptItem>(request, answer)};
    }
    return op;
}

/// What the calendar says after an answer.
Request::State answeredState(Ews::ResponseType answer)
{
    switch (answer) {
    case Ews::ResponseType::Decline:
        return Request::State::Gone;
    case Ews::ResponseType::Tentative:
        return Request::State::Tentative;
    default:
        return Request::State::Accepted;
    }
}

/// Reads what the calendar says, where it is known what to look for.
QCoro::Task<std::optional<Ews::Error>> readEntry(AnsweringPointer work)
{
    Request &request = work->report.after;
    if (!request.entry)
        co_return std::nullopt;
    Ews::GetItem op;
    op.shape = {.baseShape = Ews::BaseShape::IdOnly, .additionalProperties = entryFields()};
    op.itemIds = {Ews::ItemId{.id = request.entry->id, .changeKey = {}}};
    ++work->report.requests;
    const auto answer = co_await work->client->send(op);
    if (!answer)
        co_return answer.error();
    if (answer->items.isEmpty())
        co_return Ews::Error{.failure = Ews::Failure::Malformed};
    note(request, answer->items.first());
    co_return std::nullopt;
}

Ews::FindItem newestAnswers()
{
    Ews::FindItem request;
    request.shape = {.baseShape = Ews::BaseShape::IdOnly,
                     .additionalProperties = {Ews::FieldUri{u"calendar:UID"_s},
                                              Ews::FieldUri{u"calendar:RecurrenceId"_s},
                                              Ews::FieldUri{u"meeting:ResponseType"_s},
                                              Ews::FieldUri{u"item:DateTimeSent"_s}}};
    request.view = Ews::IndexedPageItemView{.maxEntriesReturned = lookedAtAnswers};
    request.sortOrder = {
        {.order = Ews::SortDirection::Descending, .path = Ews::FieldUri{u"item:DateTimeSent"_s}}};
    request.parentFolderIds = {
        Ews::DistinguishedFolderId{.id = u"sentitems"_s, .changeKey = {}, .mailbox = {}}};
    return request;
}

/// Whether \a item is the copy of this answer: about the same meeting, the same one, and sent
/// since.
bool isCopyOf(const Ews::AnyItem &item, const Answering &work)
{
    const auto *message = std::get_if<Ews::MeetingResponse>(&item);
    if (!message || message->uid.isEmpty() || message->uid != work.report.after.uid)
        return false;
    return message->responseType == work.answer.answer &&
           utcOf(message->recurrenceId) == work.report.after.recurrenceId &&
           utcOf(message->dateTimeSent) >= work.begun - clocksDiffer;
}

QCoro::Task<Ews::Result<bool>> wasSent(AnsweringPointer work)
{
    ++work->report.requests;
    const auto answer = co_await work->client->send(newestAnswers());
    if (!answer)
        co_return std::unexpected(answer.error());
    if (answer->items.isEmpty() || !answer->items.first() || !answer->items.first()->rootFolder)
        co_return false;
    co_return std::ranges::any_of(answer->items.first()->rootFolder->items,
                                  [&](const Ews::AnyItem &item) { return isCopyOf(item, *work); });
}

/// What became of an answer whose end is open: sent, or entered, or nothing.
QCoro::Task<Ews::Result<AnswerEnd>> endOf(AnsweringPointer work)
{
    const auto sent = co_await wasSent(work);
    if (!sent)
        co_return std::unexpected(sent.error());
    const auto error = co_await readEntry(work);
    if (error)
        co_return std::unexpected(*error);
    if (*sent)
        co_return AnswerEnd::Done;
    // What the calendar said before the answer too proves nothing.
    const bool isOpen =
        work->knowsEntry && !work->wasAnswered && work->report.after.state == Request::State::Open;
    co_return isOpen ? AnswerEnd::NotDone : AnswerEnd::Undecided;
}

QCoro::Task<> lookUp(AnsweringPointer work)
{
    auto end = co_await endOf(work);
    if (end && *end != AnswerEnd::Done && work->lookAgainAfter.count() > 0) {
        co_await QCoro::sleepFor(work->lookAgainAfter); // it may just be under way
        end = co_await endOf(work);
    }
    work->report.end = end ? *end : AnswerEnd::Unknown;
    work->report.unchanged = work->report.end == AnswerEnd::NotDone;
}

/// A server may write the calendar before it refuses to send.
QCoro::Task<> lookAtRefused(AnsweringPointer work)
{
    const bool sendable = work->report.error->failure == Ews::Failure::Refused ||
                          work->report.error->failure == Ews::Failure::Fault;
    if (!sendable) {
        work->report.unchanged = true; // it was not let in
        co_return;
    }
    if (!work->knowsEntry || work->wasAnswered)
        co_return;
    const auto error = co_await readEntry(work);
    if (error)
        co_return;
    const Request::State now = work->report.after.state;
    work->report.unchanged = now == Request::State::Open;
    if (now == answeredState(work->answer.answer))
        work->report.end = AnswerEnd::EnteredOnly;
}

/// The id of the entry that the answer made or changed.
std::optional<Ews::ItemId> entryIn(const Ews::ItemAnswer &answer)
{
    for (const Ews::AnyItem &item : answer.items)
        if (const auto *entry = std::get_if<Ews::CalendarItem>(&item))
            return entry->itemId;
    return std::nullopt;
}

QCoro::Task<> carryOut(AnsweringPointer work, QPromise<AnswerReport> promise)
{
    promise.start();
    AnswerReport &report = work->report;
    ++report.requests;
    const auto answer =
        co_await work->client->send(requestFor(report.after, work->answer), work->stop);
    if (!answer)
        report.error = answer.error();
    else if (answer->items.isEmpty())
        report.error = Ews::Error{.failure = Ews::Failure::Malformed};
    else if (!answer->items.first())
        report.error = answer->items.first().error();
    if (!report.error) {
        report.end = AnswerEnd::Done;
        if (const auto entry = entryIn(*answer->items.first()))
            report.after.entry = entry;
        const bool knows = report.after.entry.has_value();
        const auto unread = co_await readEntry(work);
        if (!knows || unread) // what the server said is all there is to go by
            report.after.state = answeredState(work->answer.answer);
        report.notTaken = report.after.state != Request::State::Unknown &&
                          report.after.state != answeredState(work->answer.answer);
    } else if (report.error->outcomeUnknown()) {
        co_await lookUp(work);
    } else {
        co_await lookAtRefused(work);
    }
    promise.addResult(report);
    promise.finish();
}

} // namespace

QFuture<AnswerReport> answerRequest(std::shared_ptr<Ews::Client> client, Request request,
                                    RequestAnswer answer, std::stop_token stop,
                                    std::chrono::milliseconds lookAgainAfter)
{
    const bool wasAnswered = request.state == answeredState(answer.answer);
    const bool knowsEntry = request.entry.has_value();
    auto work = std::make_shared<Answering>(
        Answering{.client = std::move(client),
                  .answer = std::move(answer),
                  .stop = std::move(stop),
                  .lookAgainAfter = lookAgainAfter,
                  .begun = QDateTime::currentDateTimeUtc(),
                  .wasAnswered = wasAnswered,
                  .knowsEntry = knowsEntry,
                  .report = {.error = {}, .after = std::move(request)}});
    QPromise<AnswerReport> promise;
    auto future = promise.future();
    carryOut(std::move(work), std::move(promise));
    return future;
}

} // namespace OnBehalf
