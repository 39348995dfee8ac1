// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/removecancelled.h"

#include "ews/onlyentry.h"
#include "ews/operations/createitem.h"
#include "ews/operations/deleteitem.h"
#include "ews/operations/getitem.h"

#include <QCoroFuture>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One removal under way.
struct Removing
{
    std::shared_ptr<Ews::Client> client;
    std::stop_token stop;
    RemovalReport report;
};
using RemovingPointer = std::shared_ptr<Removing>;
using Removed = Ews::Result<Ews::Nothing>;

bool isNotThere(const Ews::Error &error)
{
    return error.code == "ErrorItemNotFound"_L1;
}

/// The item with \a id as far as \a fields say; nothing where it is gone.
QCoro::Task<Ews::Result<std::optional<Ews::AnyItem>>> look(RemovingPointer work, Ews::ItemId id,
                                                           QList<Ews::FieldPath> fields = {})
{
    Ews::GetItem op;
    op.shape = {.baseShape = Ews::BaseShape::IdOnly, .additionalProperties = fields};
    op.itemIds = {Ews::ItemId{.id = id.id, .changeKey = {}}};
    ++work->report.requests;
    const auto answer = co_await work->client->send(op);
    const auto entry = Ews::onlyEntry(answer);
    if (!entry && answer && isNotThere(entry.error()))
        co_return std::optional<Ews::AnyItem>();
    if (!entry)
        co_return std::unexpected(entry.error());
    if (entry->items.isEmpty())
        co_return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed});
    co_return std::optional(entry->items.first());
}

/// What became of the item with \a id where its removal was answered with \a error. Nothing where
/// that cannot be found out.
QCoro::Task<std::optional<Removed>> fateOf(RemovingPointer work, Ews::ItemId id, Ews::Error error)
{
    if (isNotThere(error)) // somebody else was quicker
        co_return Removed(Ews::Nothing{});
    work->report.error = error;
    if (!error.outcomeUnknown())
        co_return Removed(std::unexpected(error));
    const auto there = co_await look(work, id);
    if (!there)
        co_return std::nullopt;
    co_return *there ? Removed(std::unexpected(error)) : Removed(Ews::Nothing{});
}

QList<Ews::FieldPath> whatEntryIs()
{
    return {Ews::FieldUri{u"calendar:IsCancelled"_s},
            Ews::FieldUri{u"calendar:CalendarItemType"_s}};
}

Ews::DeleteItem deletionOf(const Ews::ItemId &id)
{
    Ews::DeleteItem op;
    op.sendMeetingCancellations = Ews::SendMeetingInvitations::SendToNone;
    op.itemIds = {id};
    return op;
}

Ews::CreateItem removalOf(const Ews::ItemId &cancellation)
{
    Ews::CreateItem op;
    op.messageDisposition = Ews::MessageDisposition::SaveOnly;
    op.items = {Ews::RemoveItem{.referenceItemId = cancellation}};
    return op;
}

/// Deletes one item.
QCoro::Task<std::optional<Removed>> remove(RemovingPointer work, Ews::ItemId id)
{
    ++work->report.requests;
    const auto answer = co_await work->client->send(deletionOf(id), work->stop);
    const auto entry = Ews::onlyEntry(answer);
    if (entry)
        co_return Removed(Ews::Nothing{});
    auto fate = co_await fateOf(work, id, entry.error());
    co_return fate;
}

RemovalEnd endAfter(const std::optional<Removed> &fate, RemovalEnd otherwise)
{
    return !fate ? RemovalEnd::Unknown : *fate ? RemovalEnd::Done : otherwise;
}

/// Takes the entry out of the principal's calendar, where it is there and marked as cancelled.
QCoro::Task<std::optional<Removed>> removeEntry(RemovingPointer work)
{
    const Request &request = work->report.request;
    if (!request.entry) {
        if (request.state == Request::State::Gone)
            co_return Removed(Ews::Nothing{});
        // It may be there all the same, and just not be seen.
        work->report.error =
            Ews::Error{.failure = Ews::Failure::Refused, .code = u"MeetingNotSeen"_s};
        co_return Removed(std::unexpected(*work->report.error));
    }
    const auto there = co_await look(work, *request.entry, whatEntryIs());
    if (!there) {
        work->report.error = there.error();
        co_return Removed(std::unexpected(there.error()));
    }
    if (!*there)
        co_return Removed(Ews::Nothing{});
    const auto *entry = std::get_if<Ews::CalendarItem>(&**there);
    // The series goes on where one of its occurrences is off, and Exchange has taken that out.
    const bool isSeries = entry && request.recurrenceId.isValid() &&
                          entry->calendarItemType == Ews::CalendarItemType::RecurringMaster;
    if (isSeries)
        co_return Removed(Ews::Nothing{});
    if (!entry || !entry->isCancelled.value_or(false)) {
        work->report.error =
            Ews::Error{.failure = Ews::Failure::Refused, .code = u"MeetingNotCancelled"_s};
        co_return Removed(std::unexpected(*work->report.error));
    }
    const Ews::ItemId id = entry->itemId.value_or(*request.entry);
    auto removed = co_await remove(work, id);
    co_return removed;
}

QCoro::Task<> removeForPrincipal(RemovingPointer work)
{
    const auto entry = co_await removeEntry(work);
    work->report.end = endAfter(entry, RemovalEnd::NotDone);
    if (work->report.end != RemovalEnd::Done)
        co_return;
    const auto message = co_await remove(work, work->report.request.id);
    work->report.end = endAfter(message, RemovalEnd::EntryOnly);
}

QCoro::Task<> removeOwn(RemovingPointer work)
{
    const Ews::ItemId id = work->report.request.id;
    ++work->report.requests;
    const auto answer = co_await work->client->send(removalOf(id), work->stop);
    const auto entry = Ews::onlyEntry(answer);
    std::optional<Removed> removed = Removed(Ews::Nothing{});
    if (!entry && isNotThere(entry.error())) // the message is: the entry need not be
        removed = co_await removeEntry(work);
    else if (!entry)
        removed = co_await fateOf(work, id, entry.error());
    work->report.end = endAfter(removed, RemovalEnd::NotDone);
}

QCoro::Task<> carryOutRemoval(RemovingPointer work, bool isOwn, QPromise<RemovalReport> promise)
{
    promise.start();
    if (isOwn)
        co_await removeOwn(work);
    else
        co_await removeForPrincipal(work);
    promise.addResult(work->report);
    promise.finish();
}

} // namespace

QFuture<RemovalReport> removeCancelled(std::shared_ptr<Ews::Client> client, Request cancellation,
                                       QString own, std::stop_token stop)
{
    const bool isOwn = !cancellation.isInPrincipalsInbox &&
                       cancellation.principal.compare(own, Qt::CaseInsensitive) == 0;
    auto work = std::make_shared<Removing>(
        Removing{.client = std::move(client),
                 .stop = std::move(stop),
                 .report = {.error = {}, .request = std::move(cancellation)}});
    QPromise<RemovalReport> promise;
    auto future = promise.future();
    carryOutRemoval(std::move(work), isOwn, std::move(promise));
    return future;
}

} // namespace OnBehalf
