// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestcontent.h"

#include "ews/operations/getitem.h"

#include <QCoroFuture>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using ContentAnswer = Ews::Result<RequestContent>;

Ews::GetItem requestForContent(const Request &request)
{
    Ews::GetItem get;
    get.shape.bodyType = Ews::BodyTypeResponse::Text;
    for (const auto path :
         {"item:Body"_L1, "calendar:RequiredAttendees"_L1, "calendar:OptionalAttendees"_L1,
          "calendar:Resources"_L1, "calendar:Recurrence"_L1})
        get.shape.additionalProperties.append(Ews::FieldUri{path});
    get.itemIds = {request.id};
    // The answers of all stand in the meeting itself.
    if (request.kind == Request::Kind::Answer && request.entry)
        get.itemIds.append(Ews::ItemId{.id = request.entry->id, .changeKey = {}});
    return get;
}

void takeInvited(RequestContent &content, const QList<Ews::Attendee> &attendees, Invited::Role role)
{
    for (const Ews::Attendee &one : attendees)
        content.invited.append({.name = one.mailbox.name,
                                .address = one.mailbox.emailAddress,
                                .role = role,
                                .answer = one.responseType.value_or(Ews::ResponseType::Unknown)});
}

struct ContentReader
{
    RequestContent &content;

    void operator()(const Ews::MeetingRequest &message) const
    {
        takeWords(message);
        takeMeeting(message);
    }
    void operator()(const Ews::MeetingCancellation &message) const { takeWords(message); }
    void operator()(const Ews::MeetingResponse &message) const { takeWords(message); }
    void operator()(const Ews::CalendarItem &entry) const { takeMeeting(entry); }
    void operator()(const auto &) const {}

private:
    void takeWords(const Ews::Item &item) const
    {
        if (item.body)
            content.words = item.body->text;
    }
    void takeMeeting(const auto &meeting) const
    {
        takeInvited(content, meeting.requiredAttendees, Invited::Role::Required);
        takeInvited(content, meeting.optionalAttendees, Invited::Role::Optional);
        takeInvited(content, meeting.resources, Invited::Role::Room);
        content.series = meeting.recurrence;
    }
};

QCoro::Task<> readContent(std::shared_ptr<Ews::Client> client, Request request,
                          std::stop_token stop, QPromise<ContentAnswer> promise)
{
    promise.start();
    const auto answer = co_await client->send(requestForContent(request), stop);
    ContentAnswer result{RequestContent{}};
    if (!answer)
        result = std::unexpected(answer.error());
    else if (answer->items.isEmpty())
        result = std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed});
    else if (!answer->items.first())
        result = std::unexpected(answer->items.first().error());
    else
        for (const auto &one : answer->items)
            if (one && !one->items.isEmpty())
                std::visit(ContentReader{*result}, one->items.first());
    promise.addResult(result);
    promise.finish();
}

} // namespace

QFuture<ContentAnswer> readRequestContent(std::shared_ptr<Ews::Client> client, Request request,
                                          std::stop_token stop)
{
    QPromise<ContentAnswer> promise;
    auto future = promise.future();
    readContent(std::move(client), std::move(request), std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf
