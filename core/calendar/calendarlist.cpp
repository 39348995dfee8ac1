// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarlist.h"

#include "ews/operations/finditem.h"

#include <QCoroFuture>
#include <QSet>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int entriesARequest = 1000; // more than servers give at once
constexpr qint64 shortest = 60;       // seconds; a time that is not halved any more

using EntriesAnswer = Ews::Result<QList<CalendarEntry>>;

QDateTime instantOf(const std::optional<Ews::DateTime> &time)
{
    return time ? time->at(QTimeZone::utc()) : QDateTime();
}

CalendarEntry entryOf(const Ews::CalendarItem &item)
{
    CalendarEntry entry{.id = item.itemId.value_or(Ews::ItemId{}),
                        .subject = item.subject,
                        .location = item.location,
                        .start = instantOf(item.start),
                        .end = instantOf(item.end),
                        .originalStart = instantOf(item.originalStart)};
    entry.allDay = item.isAllDayEvent.value_or(false);
    entry.showAs = item.freeBusy.value_or(Ews::LegacyFreeBusy::Busy);
    entry.sensitivity = item.sensitivity.value_or(Ews::Sensitivity::Normal);
    entry.type = item.calendarItemType.value_or(Ews::CalendarItemType::Single);
    entry.isMeeting = item.isMeeting.value_or(false);
    entry.isCancelled = item.isCancelled.value_or(false);
    entry.myResponse = item.myResponseType.value_or(Ews::ResponseType::Unknown);
    if (item.organizer) {
        entry.organizer = item.organizer->mailbox.emailAddress;
        entry.organizerName = item.organizer->mailbox.name;
    }
    return entry;
}

Ews::FindItem viewOf(const QString &mailbox, const QDateTime &from, const QDateTime &to)
{
    Ews::FindItem request;
    for (const auto path :
         {"item:Subject"_L1, "item:Sensitivity"_L1, "calendar:Start"_L1, "calendar:End"_L1,
          "calendar:OriginalStart"_L1, "calendar:IsAllDayEvent"_L1,
          "calendar:LegacyFreeBusyStatus"_L1, "calendar:Location"_L1, "calendar:IsMeeting"_L1,
          "calendar:IsCancelled"_L1, "calendar:CalendarItemType"_L1, "calendar:MyResponseType"_L1,
          "calendar:Organizer"_L1})
        request.shape.additionalProperties.append(Ews::FieldUri{path});
    request.view = Ews::CalendarView{.maxEntriesReturned = entriesARequest,
                                     .startDate = Ews::DateTime::utc(from),
                                     .endDate = Ews::DateTime::utc(to)};
    const Ews::Mailbox whose{
        .name = {}, .emailAddress = mailbox, .routingType = {}, .mailboxType = {}};
    request.parentFolderIds = {
        Ews::DistinguishedFolderId{.id = u"calendar"_s, .changeKey = {}, .mailbox = whose}};
    return request;
}

Ews::Result<Ews::ItemPage> pageIn(const Ews::Result<Ews::FindItem::Response> &answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->items.isEmpty())
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed});
    if (!answer->items.first())
        return std::unexpected(answer->items.first().error());
    if (!answer->items.first()->rootFolder)
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed});
    return *answer->items.first()->rootFolder;
}

struct Span
{
    QDateTime from;
    QDateTime to;
};

QCoro::Task<> run(std::shared_ptr<Ews::Client> client, QString mailbox, Span all,
                  std::stop_token stop, QPromise<EntriesAnswer> promise)
{
    promise.start();
    QList<CalendarEntry> entries;
    QList<Span> open{all};
    // What reaches from one part into the next is given in both.
    QSet<QString> known;
    const auto add = [&](const Ews::CalendarItem &item) {
        const CalendarEntry entry = entryOf(item);
        if (!known.contains(entry.id.id))
            entries.append(entry);
        known.insert(entry.id.id);
    };
    std::optional<Ews::Error> error;
    while (!open.isEmpty() && !error) {
        const Span span = open.takeFirst();
        const auto answer = co_await client->send(viewOf(mailbox, span.from, span.to), stop);
        const auto page = pageIn(answer);
        const bool tooMany = page ? !page->includesLastItemInRange.value_or(true)
                                  : page.error().code == "ErrorExceededFindCountLimit"_L1;
        if (tooMany && span.from.secsTo(span.to) > shortest) {
            const QDateTime middle = span.from.addSecs(span.from.secsTo(span.to) / 2);
            open = QList<Span>{{span.from, middle}, {middle, span.to}} + open;
        } else if (page) {
            for (const Ews::AnyItem &item : page->items)
                if (const auto *one = std::get_if<Ews::CalendarItem>(&item))
                    add(*one);
        } else {
            error = page.error();
        }
    }
    std::ranges::stable_sort(entries, {}, &CalendarEntry::start);
    promise.addResult(error ? EntriesAnswer(std::unexpected(*error)) : EntriesAnswer(entries));
    promise.finish();
}

} // namespace

QFuture<EntriesAnswer> readCalendar(std::shared_ptr<Ews::Client> client, QString mailbox,
                                    QDateTime from, QDateTime to, std::stop_token stop)
{
    QPromise<EntriesAnswer> promise;
    auto future = promise.future();
    run(std::move(client), std::move(mailbox), {std::move(from), std::move(to)}, std::move(stop),
        std::move(promise));
    return future;
}

} // namespace OnBehalf
