// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/readmeeting.h"

#include "ews/operations/getitem.h"

#include <QCoroFuture>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

Ews::Result<MeetingEntry> entryIn(const Ews::Result<Ews::GetItem::Response> &answer,
                                  const QString &zone)
{
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->items.isEmpty())
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed});
    const auto &first = answer->items.first();
    if (!first)
        return std::unexpected(first.error());
    for (const Ews::AnyItem &item : first->items)
        if (const auto *calendarItem = std::get_if<Ews::CalendarItem>(&item))
            return entryOf(*calendarItem, zone);
    return std::unexpected(Ews::Error{.failure = Ews::Failure::Refused,
                                      .code = u"ErrorItemNotFound"_s,
                                      .message = u"The id is not that of a calendar item."_s});
}

QFuture<Ews::Result<MeetingEntry>> read(std::shared_ptr<Ews::Client> client,
                                        const Ews::AnyItemId &id,
                                        const QList<Ews::FieldPath> &properties,
                                        const QString &zone, std::stop_token stop)
{
    const Ews::GetItem request{.shape = {.baseShape = Ews::BaseShape::IdOnly,
                                         .bodyType = Ews::BodyTypeResponse::Best,
                                         .additionalProperties = properties},
                               .itemIds = {id}};
    // The client is kept alive until the answer is there.
    return client->send(request, std::move(stop))
        .then([client, zone](const Ews::Result<Ews::GetItem::Response> &answer) {
            return entryIn(answer, zone);
        });
}

} // namespace

ZoneForm zoneFormFor(const Ews::Client &client)
{
    return client.understands().value_or(Ews::ServerVersion::Exchange2010) <
                   Ews::ServerVersion::Exchange2010
               ? ZoneForm::MeetingTimeZone
               : ZoneForm::StartAndEnd;
}

MeetingEntry entryOf(const Ews::CalendarItem &item, const QString &zone)
{
    MeetingEntry entry{.id = item.itemId.value_or(Ews::ItemId{}),
                       .uid = item.uid,
                       .operationId = operationIdOf(item),
                       .meeting = meetingOf(item, zone)};
    entry.type = item.calendarItemType.value_or(Ews::CalendarItemType::Single);
    if (item.organizer) {
        entry.organizer = item.organizer->mailbox.emailAddress;
        entry.organizerName = item.organizer->mailbox.name;
    }
    entry.isOrganizers = item.myResponseType.value_or(Ews::ResponseType::Organizer) ==
                             Ews::ResponseType::Organizer ||
                         !item.isMeeting.value_or(false);
    entry.isCancelled = item.isCancelled.value_or(false);
    entry.requestWasSent = item.meetingRequestWasSent.value_or(false);
    entry.lastModified = item.lastModifiedTime;
    entry.lastModifiedBy = item.lastModifiedName;
    if (item.effectiveRights) {
        entry.mayChange = item.effectiveRights->modify;
        entry.mayDelete = item.effectiveRights->mayDelete;
    }
    return entry;
}

QFuture<Ews::Result<MeetingEntry>> readMeeting(std::shared_ptr<Ews::Client> client,
                                               Ews::AnyItemId id, QString zone,
                                               std::stop_token stop)
{
    const auto form = zoneFormFor(*client);
    return read(std::move(client), id, meetingProperties(form), zone, std::move(stop));
}

QFuture<Ews::Result<MeetingEntry>> readMeetingState(std::shared_ptr<Ews::Client> client,
                                                    Ews::AnyItemId id, std::stop_token stop)
{
    QList<Ews::FieldPath> paths;
    for (const auto path : {"item:Attachments"_L1, "item:LastModifiedTime"_L1, "calendar:UID"_L1,
                            "calendar:IsCancelled"_L1, "calendar:MeetingRequestWasSent"_L1})
        paths.append(Ews::FieldUri{path});
    paths.append(operationIdUri());
    return read(std::move(client), id, paths, {}, std::move(stop));
}

} // namespace OnBehalf
