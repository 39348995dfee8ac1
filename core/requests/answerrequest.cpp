// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/onlyentry.h"
#include "ews/operations/createitem.h"
#include "requests/answering.h"

#include <QCoroFuture>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    op.messageDisposition = answer.tellsOrganizer ? Ews::MessageDisposition::SendAndSaveCopy
                                                  : Ews::MessageDisposition::SaveOnly;
    if (!answer.tellsOrganizer) // a message is made all the same, and would be left in the drafts
        op.savedItemFolderId = Ews::TargetFolderId{
            Ews::DistinguishedFolderId{.id = u"deleteditems"_s, .changeKey = {}, .mailbox = {}}};
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

/// The id of the entry that the answer made or changed.
std::optional<Ews::ItemId> entryIn(const Ews::ItemAnswer &answer)
{
    for (const Ews::AnyItem &item : answer.items)
        if (const auto *entry = std::get_if<Ews::CalendarItem>(&item))
            return entry->itemId;
    return std::nullopt;
}

/// What the server said was done, read back; it may have named the entry.
QCoro::Task<> readBack(AnsweringPointer work, std::optional<Ews::ItemId> named)
{
    AnswerReport &report = work->report;
    report.end = AnswerEnd::Done;
    if (named)
        report.after.entry = named;
    const Request::State wanted = answeredState(work->answer.answer);
    const bool knows = report.after.entry.has_value();
    const auto unread = co_await readEntry(work);
    // Exchange may enter a meeting anew when it is accepted: the entry of before is gone then.
    const bool isElsewhere = !named && report.after.state == Request::State::Gone;
    if (!knows || unread || isElsewhere) // what the server said is all there is to go by
        report.after.state = wanted;
    report.notTaken = report.after.state != Request::State::Unknown && report.after.state != wanted;
}

QCoro::Task<> sendAnswer(AnsweringPointer work)
{
    AnswerReport &report = work->report;
    ++report.requests;
    const auto answer =
        co_await work->client->send(requestFor(report.after, work->answer), work->stop);
    const auto entry = Ews::onlyEntry(answer);
    if (!entry)
        report.error = entry.error();
    if (entry)
        co_await readBack(work, entryIn(*entry));
    else if (report.error->outcomeUnknown())
        co_await lookUp(work);
    else
        co_await lookAtRefused(work);
}

QCoro::Task<> carryOut(AnsweringPointer work, QPromise<AnswerReport> promise)
{
    promise.start();
    if (openJournal(*work)) {
        co_await sendAnswer(work);
        closeJournal(*work);
    } else {
        work->report.unchanged = true;
    }
    promise.addResult(work->report);
    promise.finish();
}

QCoro::Task<> settle(AnsweringPointer work, QPromise<AnswerReport> promise)
{
    promise.start();
    if (openJournal(*work)) {
        co_await lookUp(work);
        closeJournal(*work);
    } else {
        work->report.end = AnswerEnd::Unknown;
    }
    promise.addResult(work->report);
    promise.finish();
}

AnsweringPointer workFor(std::shared_ptr<Ews::Client> client, Request request, RequestAnswer answer,
                         Journal journal, std::stop_token stop,
                         std::chrono::milliseconds lookAgainAfter)
{
    const bool wasAnswered = request.state == answeredState(answer.answer);
    const bool knowsEntry = request.entry.has_value();
    return std::make_shared<Answering>(
        Answering{.client = std::move(client),
                  .answer = std::move(answer),
                  .journal = std::move(journal),
                  .stop = std::move(stop),
                  .lookAgainAfter = lookAgainAfter,
                  .begun = QDateTime::currentDateTimeUtc(),
                  .wasAnswered = wasAnswered,
                  .knowsEntry = knowsEntry,
                  .report = {.error = {}, .after = std::move(request)}});
}

} // namespace

QFuture<AnswerReport> answerRequest(std::shared_ptr<Ews::Client> client, Request request,
                                    RequestAnswer answer, Journal journal, std::stop_token stop,
                                    std::chrono::milliseconds lookAgainAfter)
{
    auto work = workFor(std::move(client), std::move(request), std::move(answer),
                        std::move(journal), std::move(stop), lookAgainAfter);
    QPromise<AnswerReport> promise;
    auto future = promise.future();
    carryOut(std::move(work), std::move(promise));
    return future;
}

QFuture<AnswerReport> settleAnswer(std::shared_ptr<Ews::Client> client, PendingAnswer pending,
                                   Journal journal, std::stop_token stop,
                                   std::chrono::milliseconds lookAgainAfter)
{
    auto work = workFor(std::move(client), std::move(pending.request), std::move(pending.answer),
                        journal, std::move(stop), lookAgainAfter);
    work->begun = pending.startedAt;
    QPromise<AnswerReport> promise;
    auto future = promise.future();
    if (const auto entry = journal.entry(pending.journalId); entry && entry->after.isEmpty()) {
        work->entry = *entry;
        settle(std::move(work), std::move(promise));
    } else { // another program closed it
        promise.start();
        work->report.end = AnswerEnd::Unknown;
        work->report.error =
            Ews::Error{.failure = Ews::Failure::Refused, .code = u"AnswerUnderWay"_s};
        promise.addResult(work->report);
        promise.finish();
    }
    return future;
}

} // namespace OnBehalf
