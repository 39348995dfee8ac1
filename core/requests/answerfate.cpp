// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/onlyentry.h"
#include "ews/operations/finditem.h"
#include "ews/operations/getitem.h"
#include "requests/answering.h"
#include "requests/requestitem.h"

#include <QCoroFuture>
#include <QCoroTimer>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lookedAtAnswers = 50; ///< Of the newest in Sent Items.
/// How much the server's clock may be behind this computer's.
constexpr std::chrono::minutes clocksDiffer{5};

Ews::FindItem newestAnswers()
{
    Ews::FindItem request;
    request.shape = {.baseShape = Ews::BaseShape::IdOnly,
                     .additionalProperties = {Ews::FieldUri{u"calendar:UID"_s},
                                              Ews::FieldUri{u"calendar:RecurrenceId"_s},
                                              Ews::FieldUri{u"meeting:ResponseType"_s},
                                              Ews::FieldUri{u"item:DateTimeSent"_s}}};
    request.view = Ews::IndexedPageItemView{.maxEntriesReturned = lookedAtAnswers};
    request.restriction =
        Ews::Restriction{Ews::Contains{.mode = Ews::ContainmentMode::Prefixed,
                                       .comparison = Ews::ContainmentComparison::IgnoreCase,
                                       .path = Ews::FieldUri{u"item:ItemClass"_s},
                                       .constant = {u"IPM.Schedule.Meeting.Resp"_s}}};
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
    const auto found = Ews::onlyEntry(answer);
    if (!found)
        co_return std::unexpected(found.error());
    if (!found->rootFolder)
        co_return false;
    co_return std::ranges::any_of(found->rootFolder->items,
                                  [&](const Ews::AnyItem &item) { return isCopyOf(item, *work); });
}

bool isHidden(const Ews::Error &error)
{
    return error.code == "ErrorItemNotFound"_L1 || error.code == "ErrorAccessDenied"_L1;
}

/// What became of one that told nobody: the calendar alone says it.
AnswerEnd quietEnd(const Answering &work)
{
    const Request::State now = work.report.after.state;
    // Exchange may enter a meeting that is accepted anew, under another id.
    const bool isElsewhere =
        now == Request::State::Gone && work.answer.answer != Ews::ResponseType::Decline;
    if (!work.knowsEntry || isElsewhere || now == Request::State::Unknown)
        return AnswerEnd::Undecided;
    return now == answeredState(work.answer.answer) ? AnswerEnd::Done : AnswerEnd::NotDone;
}

/// What became of an answer whose end is open: sent, or entered, or nothing.
QCoro::Task<Ews::Result<AnswerEnd>> endOf(AnsweringPointer work)
{
    bool isSent = false;
    if (work->answer.tellsOrganizer) {
        const auto sent = co_await wasSent(work);
        if (!sent)
            co_return std::unexpected(sent.error());
        isSent = *sent;
    }
    const auto error = co_await readEntry(work);
    if (error)
        co_return std::unexpected(*error);
    if (isSent)
        co_return AnswerEnd::Done;
    if (!work->answer.tellsOrganizer)
        co_return quietEnd(*work);
    // What the calendar said before the answer too proves nothing.
    const bool isOpen =
        work->knowsEntry && !work->wasAnswered && work->report.after.state == Request::State::Open;
    co_return isOpen ? AnswerEnd::NotDone : AnswerEnd::Undecided;
}

} // namespace

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
    const auto entry = Ews::onlyEntry(answer);
    // What is not there, or not to be seen, says something; what failed for now does not.
    if (!entry && !(answer && isHidden(entry.error())))
        co_return entry.error();
    note(request, entry);
    co_return std::nullopt;
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
    if (!end && !work->report.error)
        work->report.error = end.error();
}

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
        work->report.end = work->answer.tellsOrganizer ? AnswerEnd::EnteredOnly : AnswerEnd::Done;
}

} // namespace OnBehalf
