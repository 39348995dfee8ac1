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
    entry.categories = item.categories;
    return entry;
}

Ews::FindItem viewOf(const QStringList &mailboxes, const QDateTime &from, const QDateTime &to)
{
    Ews::FindItem request;
    for (const auto path :
         {"item:Subject"_L1, "item:Sensitivity"_L1, "calendar:Start"_L1, "calendar:End"_L1,
          "calendar:OriginalStart"_L1, "calendar:IsAllDayEvent"_L1,
          "calendar:LegacyFreeBusyStatus"_L1, "calendar:Location"_L1, "calendar:IsMeeting"_L1,
          "calendar:IsCancelled"_L1, "calendar:CalendarItemType"_L1, "calendar:MyResponseType"_L1,
          "calendar:Organizer"_L1, "item:Categories"_L1})
        request.shape.additionalProperties.append(Ews::FieldUri{path});
    request.view = Ews::CalendarView{.maxEntriesReturned = entriesARequest,
                                     .startDate = Ews::DateTime::utc(from),
                                     .endDate = Ews::DateTime::utc(to)};
    for (const QString &mailbox : mailboxes) {
        const Ews::Mailbox whose{
            .name = {}, .emailAddress = mailbox, .routingType = {}, .mailboxType = {}};
        request.parentFolderIds.append(
            Ews::DistinguishedFolderId{.id = u"calendar"_s, .changeKey = {}, .mailbox = whose});
    }
    return request;
}

Ews::Result<Ews::ItemPage> pageIn(const Ews::Result<Ews::FindItem::Response> &answer,
                                  qsizetype index)
{
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->items.size() <= index)
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed});
    if (!answer->items.at(index))
        return std::unexpected(answer->items.at(index).error());
    if (!answer->items.at(index)->rootFolder)
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed});
    return *answer->items.at(index)->rootFolder;
}

/// What is asked for at once: these calendars, between these instants.
struct Part
{
    QList<qsizetype> mailboxes; ///< Of the reading's.
    QDateTime from;
    QDateTime to;
};

/// One reading under way.
struct CalendarsReading
{
    std::shared_ptr<Ews::Client> client;
    QStringList mailboxes;
    std::stop_token stop;
    QList<Part> open;
    QList<CalendarEntries> answers;
    QList<QSet<QString>> known; ///< What reaches from one part into the next is given in both.

    void take(qsizetype mailbox, const Ews::ItemPage &page)
    {
        auto &entries = answers[mailbox];
        if (!entries)
            return;
        for (const Ews::AnyItem &item : page.items) {
            const auto *one = std::get_if<Ews::CalendarItem>(&item);
            if (!one)
                continue;
            const CalendarEntry entry = entryOf(*one);
            if (!known.at(mailbox).contains(entry.id.id))
                entries->append(entry);
            known[mailbox].insert(entry.id.id);
        }
    }

    /// Of those calendars that have more than was given the two halves are asked for.
    void halve(const Part &part, const QList<qsizetype> &tooMany)
    {
        const QDateTime middle = part.from.addSecs(part.from.secsTo(part.to) / 2);
        open = QList<Part>{{tooMany, part.from, middle}, {tooMany, middle, part.to}} + open;
    }
};

void take(CalendarsReading &reading, const Part &part,
          const Ews::Result<Ews::FindItem::Response> &answer)
{
    QList<qsizetype> tooMany;
    for (qsizetype i = 0; i < part.mailboxes.size(); ++i) {
        const qsizetype mailbox = part.mailboxes.at(i);
        const auto page = pageIn(answer, i);
        const bool exceeds = page ? !page->includesLastItemInRange.value_or(true)
                                  : page.error().code == "ErrorExceededFindCountLimit"_L1;
        if (exceeds && part.from.secsTo(part.to) > shortest)
            tooMany.append(mailbox);
        else if (page)
            reading.take(mailbox, *page);
        else
            reading.answers[mailbox] = std::unexpected(page.error());
    }
    if (!tooMany.isEmpty())
        reading.halve(part, tooMany);
}

QCoro::Task<> run(std::shared_ptr<CalendarsReading> reading,
                  QPromise<QList<CalendarEntries>> promise)
{
    promise.start();
    while (!reading->open.isEmpty()) {
        Part part = reading->open.takeFirst();
        part.mailboxes.removeIf(
            [&reading](qsizetype mailbox) { return !reading->answers.at(mailbox); });
        if (part.mailboxes.isEmpty())
            continue;
        QStringList mailboxes;
        for (const qsizetype mailbox : std::as_const(part.mailboxes))
            mailboxes.append(reading->mailboxes.at(mailbox));
        const auto answer =
            co_await reading->client->send(viewOf(mailboxes, part.from, part.to), reading->stop);
        take(*reading, part, answer);
    }
    for (CalendarEntries &entries : reading->answers)
        if (entries)
            std::ranges::stable_sort(*entries, {}, &CalendarEntry::start);
    promise.addResult(reading->answers);
    promise.finish();
}

QCoro::Task<> runOne(QFuture<QList<CalendarEntries>> all, QPromise<CalendarEntries> promise)
{
    promise.start();
    const auto answers = co_await all;
    promise.addResult(answers.first());
    promise.finish();
}

} // namespace

void CalendarEntry::hide()
{
    subject.clear();
    location.clear();
    organizer.clear();
    organizerName.clear();
    categories.clear();
}

QFuture<QList<CalendarEntries>> readCalendars(std::shared_ptr<Ews::Client> client,
                                              QStringList mailboxes, QDateTime from, QDateTime to,
                                              std::stop_token stop)
{
    auto reading = std::make_shared<CalendarsReading>();
    reading->client = std::move(client);
    reading->stop = std::move(stop);
    Part all{.mailboxes = {}, .from = std::move(from), .to = std::move(to)};
    for (qsizetype i = 0; i < mailboxes.size(); ++i)
        all.mailboxes.append(i);
    reading->open = {all};
    reading->answers.resize(mailboxes.size());
    reading->known.resize(mailboxes.size());
    reading->mailboxes = std::move(mailboxes);
    QPromise<QList<CalendarEntries>> promise;
    auto future = promise.future();
    run(std::move(reading), std::move(promise));
    return future;
}

QFuture<CalendarEntries> readCalendar(std::shared_ptr<Ews::Client> client, QString mailbox,
                                      QDateTime from, QDateTime to, std::stop_token stop)
{
    QPromise<CalendarEntries> promise;
    auto future = promise.future();
    runOne(readCalendars(std::move(client), {std::move(mailbox)}, std::move(from), std::move(to),
                         std::move(stop)),
           std::move(promise));
    return future;
}

} // namespace OnBehalf
