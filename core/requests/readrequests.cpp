// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/readrequests.h"

#include "ews/operations/finditem.h"
#include "ews/operations/getitem.h"
#include "principals/givenrights.h"
#include "requests/requestitem.h"

#include <QCoroFuture>
#include <QSet>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int newest = 500; ///< So many of an Inbox are looked at.
constexpr qsizetype entriesARequest = 100;

using RequestsAnswer = Ews::Result<RequestList>;

/// One reading under way.
struct RequestsReading
{
    std::shared_ptr<Ews::Client> client;
    QString own;
    QStringList principals;
    std::stop_token stop;
    RequestList list;
};
using RequestsReadingPointer = std::shared_ptr<RequestsReading>;

/// A default folder of somebody else's.
Ews::AnyFolderId folderOf(const QString &folder, const QString &mailbox)
{
    const Ews::Mailbox whose{
        .name = {}, .emailAddress = mailbox, .routingType = {}, .mailboxType = {}};
    return Ews::DistinguishedFolderId{.id = folder, .changeKey = {}, .mailbox = whose};
}

/// In one's own Inbox, and in those of \a principals.
Ews::FindItem messagesFor(const QStringList &principals, bool proposals)
{
    Ews::FindItem request;
    request.shape = {.baseShape = Ews::BaseShape::IdOnly,
                     .additionalProperties = requestFields(proposals)};
    request.view = Ews::IndexedPageItemView{.maxEntriesReturned = newest};
    request.restriction =
        Ews::Restriction{Ews::Contains{.mode = Ews::ContainmentMode::Prefixed,
                                       .comparison = Ews::ContainmentComparison::IgnoreCase,
                                       .path = Ews::FieldUri{u"item:ItemClass"_s},
                                       .constant = {u"IPM.Schedule.Meeting"_s}}};
    request.sortOrder = {{.order = Ews::SortDirection::Descending,
                          .path = Ews::FieldUri{u"item:DateTimeReceived"_s}}};
    request.parentFolderIds.append(
        Ews::DistinguishedFolderId{.id = u"inbox"_s, .changeKey = {}, .mailbox = {}});
    for (const QString &principal : principals)
        request.parentFolderIds.append(folderOf(u"inbox"_s, principal));
    return request;
}

/// What is in one Inbox.
void take(RequestsReading &reading, const Ews::FoundItems &found, const QString &inbox)
{
    if (!found.rootFolder)
        return;
    if (!found.rootFolder->includesLastItemInRange.value_or(true))
        reading.list.isComplete = false;
    for (const Ews::AnyItem &item : found.rootFolder->items)
        if (const auto request = requestOf(item, inbox, inbox == reading.own))
            reading.list.requests.append(*request);
}

/// As far as the server has announced itself.
bool knowsProposals(const Ews::Client &client)
{
    return client.understands().value_or(Ews::ServerVersion::Exchange2013) >=
           Ews::ServerVersion::Exchange2013;
}

QCoro::Task<std::optional<Ews::Error>> readInboxes(RequestsReadingPointer reading)
{
    const QStringList inboxes = QStringList{reading->own} + reading->principals;
    const bool proposals = knowsProposals(*reading->client);
    const auto answer =
        co_await reading->client->send(messagesFor(reading->principals, proposals), reading->stop);
    if (!answer)
        co_return answer.error();
    if (answer->items.size() != inboxes.size())
        co_return Ews::Error{.failure = Ews::Failure::Malformed};
    if (!answer->items.first())
        co_return answer->items.first().error();
    for (qsizetype i = 0; i < inboxes.size(); ++i) {
        if (const auto &found = answer->items.at(i))
            take(*reading, *found, inboxes.at(i));
        else
            reading->list.closedInboxes.append(inboxes.at(i));
    }
    co_return std::nullopt;
}

/// The meeting, in the one calendar.
QString meetingOf(const Request &request)
{
    return u"%1 %2 %3"_s.arg(request.principal.toLower(), request.uid,
                             request.recurrenceId.toString(Qt::ISODate));
}

/// The same message, to the principal and as a copy to his delegate.
QString keyOf(const Request &request, Request::Kind kind)
{
    return u"%1 %2 %3"_s.arg(meetingOf(request))
        .arg(int(kind))
        .arg(kind == Request::Kind::Answer ? request.fromAddress.toLower() : QString());
}

/// A message that does not say where the entry is learns it from another one about the meeting,
/// the first, which is the newest.
void shareEntries(QList<Request> &requests)
{
    QHash<QString, Ews::ItemId> entries;
    for (const Request &one : std::as_const(requests))
        if (one.entry && !one.uid.isEmpty() && !entries.contains(meetingOf(one)))
            entries.insert(meetingOf(one), *one.entry);
    for (Request &one : requests)
        if (const auto it = entries.constFind(meetingOf(one)); !one.entry && it != entries.cend())
            one.entry = *it;
}

/// Leaves the newest of what is the same, in the order in which they came.
void join(QList<Request> &requests)
{
    std::ranges::stable_sort(requests, std::ranges::greater(), &Request::received);
    shareEntries(requests);
    // Of one's own and the principal's copy that one is answered which came to oneself.
    std::ranges::stable_sort(requests, {}, &Request::isInPrincipalsInbox);
    QSet<QString> known;
    requests.removeIf([&known](const Request &one) {
        if (!one.isInPrincipalsInbox) {
            known.insert(keyOf(one, one.kind));
            return false;
        }
        // What is for information does not say that it is an update.
        return known.contains(keyOf(one, one.kind)) ||
               (one.isInformation && known.contains(keyOf(one, Request::Kind::Update)));
    });
    std::ranges::stable_sort(requests, std::ranges::greater(), &Request::received);
}

QCoro::Task<std::optional<Ews::Error>> readEntries(RequestsReadingPointer reading)
{
    QList<Ews::AnyItemId> ids;
    QHash<QString, QList<qsizetype>> asking; // by the entry's id
    for (qsizetype i = 0; i < reading->list.requests.size(); ++i) {
        const Request &request = reading->list.requests.at(i);
        if (!request.entry || request.kind == Request::Kind::Answer ||
            request.state == Request::State::Replaced)
            continue;
        if (!asking.contains(request.entry->id))
            ids.append(Ews::ItemId{.id = request.entry->id, .changeKey = {}});
        asking[request.entry->id].append(i);
    }
    for (qsizetype begin = 0; begin < ids.size(); begin += entriesARequest) {
        Ews::GetItem request;
        request.shape = {.baseShape = Ews::BaseShape::IdOnly,
                         .additionalProperties = entryFields()};
        request.itemIds = ids.mid(begin, entriesARequest);
        const auto answer = co_await reading->client->send(request, reading->stop);
        if (!answer)
            co_return answer.error();
        for (qsizetype i = 0; i < request.itemIds.size(); ++i) {
            const auto &id = std::get<Ews::ItemId>(request.itemIds.at(i)).id;
            for (const qsizetype index : asking.value(id))
                note(reading->list.requests[index], i < answer->items.size()
                                                        ? answer->items.at(i)
                                                        : std::unexpected(Ews::Error{}));
        }
    }
    co_return std::nullopt;
}

/// What one may not see is answered like what is not there. Only of a calendar that one can read it
/// is known that an entry is gone.
QCoro::Task<std::optional<Ews::Error>> tellGoneFromHidden(RequestsReadingPointer reading)
{
    QStringList mailboxes;
    for (const Request &request : std::as_const(reading->list.requests))
        if (request.state == Request::State::Gone && !mailboxes.contains(request.principal))
            mailboxes.append(request.principal);
    mailboxes.removeAll(reading->own);
    if (mailboxes.isEmpty())
        co_return std::nullopt;
    const auto given = co_await readGivenRights(reading->client, mailboxes, reading->stop);
    if (!given)
        co_return given.error();
    QSet<QString> readable;
    for (qsizetype i = 0; i < mailboxes.size(); ++i)
        if (given->at(i).mayReadCalendar())
            readable.insert(mailboxes.at(i));
    for (Request &one : reading->list.requests)
        if (one.state == Request::State::Gone && one.principal != reading->own &&
            !readable.contains(one.principal))
            one.state = notKnown(one);
    co_return std::nullopt;
}

QCoro::Task<> read(RequestsReadingPointer reading, QPromise<RequestsAnswer> promise)
{
    promise.start();
    auto error = co_await readInboxes(reading);
    if (!error) {
        join(reading->list.requests);
        error = co_await readEntries(reading);
    }
    if (!error)
        error = co_await tellGoneFromHidden(reading);
    promise.addResult(error ? RequestsAnswer(std::unexpected(*error))
                            : RequestsAnswer(reading->list));
    promise.finish();
}

} // namespace

QFuture<RequestsAnswer> readRequests(std::shared_ptr<Ews::Client> client, QString own,
                                     QStringList principals, std::stop_token stop)
{
    principals.removeIf(
        [&own](const QString &one) { return one.compare(own, Qt::CaseInsensitive) == 0; });
    auto reading =
        std::make_shared<RequestsReading>(RequestsReading{.client = std::move(client),
                                                          .own = std::move(own),
                                                          .principals = std::move(principals),
                                                          .stop = std::move(stop),
                                                          .list = {}});
    QPromise<RequestsAnswer> promise;
    auto future = promise.future();
    read(std::move(reading), std::move(promise));
    return future;
}

} // namespace OnBehalf
