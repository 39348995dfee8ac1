// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/availability.h"

#include "recurrence/timezones.h"
#include "recurrence/wallclock.h"

#include <QCoroFuture>
#include <QMutex>
#include <QtConcurrentRun>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mailboxesARequest = 100; // what servers take
constexpr qint64 secondsARequest = 42LL * 24 * 60 * 60;
constexpr int interval = 30; // minutes; the events tell more

using FreeTimesAnswer = Ews::Result<AvailabilityAnswer>;

/// One query under way.
struct Reading
{
    std::shared_ptr<Ews::Client> client;
    AvailabilityQuery query;
    std::stop_token stop;
    Ews::SerializableTimeZone rule;
    AvailabilityAnswer answer{};
};
using ReadingPointer = std::shared_ptr<Reading>;

QList<Ews::MailboxData> mailboxes(const QList<Sought> &people)
{
    QList<Ews::MailboxData> list;
    for (const Sought &one : people)
        list.append({.email = {.address = one.address}, .attendeeType = one.role});
    return list;
}

Ews::DateTime midnight(const QDate &date)
{
    return {date, QTime(0, 0), {}};
}

/// A request for one part of the people and of the time.
Ews::GetUserAvailability requestFor(const Reading &reading, const QList<Sought> &people,
                                    const QDateTime &from, const QDateTime &to, bool suggesting)
{
    const Series::WallClock clock(reading.rule);
    Ews::GetUserAvailability request{.timeZone = reading.rule, .mailboxes = mailboxes(people)};
    request.freeBusy = Ews::FreeBusyViewOptions{
        .timeWindow = {.startTime = clock.at(from), .endTime = clock.at(to)},
        .mergedInterval = interval,
        .view = Ews::FreeBusyViewType::DetailedMerged};
    if (!suggesting)
        return request;
    const QDate first = clock.at(from).date;
    const QDate last = clock.at(to.addSecs(-1)).date;
    request.suggestions = Ews::SuggestionsViewOptions{
        .resultsByDay = 10,
        .meetingDuration = int(reading.query.duration.count()),
        .minimumQuality = Ews::SuggestionQuality::Fair,
        .window = {.startTime = midnight(first), .endTime = midnight(last.addDays(1))}};
    if (reading.query.currentTime)
        request.suggestions->currentMeetingTime = clock.at(*reading.query.currentTime);
    return request;
}

bool isSearched(const Ews::SerializableTimeZone &rule, int year, const QTimeZone &preferred);

WorkTimes workTimesOf(const Ews::WorkingHours &hours, int year, const QTimeZone &preferred)
{
    const QTimeZone zone = zoneWithRule(hours.timeZone, year, preferred).value_or(preferred);
    return {.zone = zone, .windowsZone = Series::windowsId(zone), .periods = hours.periods};
}

/// To look for zones that nobody was in before takes longer than a window may stand still: it is
/// done aside, and what is found is known afterwards.
QFuture<void> findZones(const Ews::GetUserAvailability::Response &answer, const Reading &reading)
{
    const int year = reading.query.from.date().year();
    QList<Ews::WorkingHours> unknown;
    for (const auto &one : answer.items)
        if (one && one->view && one->view->workingHours &&
            !isSearched(one->view->workingHours->timeZone, year, reading.query.zone))
            unknown.append(*one->view->workingHours);
    if (unknown.isEmpty())
        return {};
    return QtConcurrent::run([unknown, year, preferred = reading.query.zone] {
        for (const Ews::WorkingHours &hours : unknown)
            workTimesOf(hours, year, preferred);
    });
}

void take(Availability &person, const Ews::FreeBusyView &view, const Reading &reading)
{
    using Type = Ews::FreeBusyViewType;
    const Series::WallClock clock(reading.rule);
    person.hasDetails = view.type == Type::Detailed || view.type == Type::DetailedMerged;
    for (const Ews::CalendarEvent &event : view.events) {
        BusyTime busy{.start = clock.instant(event.startTime),
                      .end = clock.instant(event.endTime),
                      .type = event.busyType};
        if (event.details) {
            busy.subject = event.details->subject;
            busy.location = event.details->location;
            busy.isPrivate = event.details->isPrivate;
        }
        // A part of the time may bring again what reaches into it.
        if (!person.busy.contains(busy))
            person.busy.append(busy);
    }
    std::ranges::stable_sort(person.busy, {}, &BusyTime::start);
    if (view.workingHours && !person.workTimes)
        person.workTimes =
            workTimesOf(*view.workingHours, reading.query.from.date().year(), reading.query.zone);
}

bool isFree(const Ews::AttendeeConflictData &data)
{
    if (const auto *person = std::get_if<Ews::IndividualAttendeeConflictData>(&data))
        return person->busyType == Ews::LegacyFreeBusy::Free ||
               person->busyType == Ews::LegacyFreeBusy::WorkingElsewhere;
    if (const auto *group = std::get_if<Ews::GroupAttendeeConflictData>(&data))
        return group->withConflict == 0;
    return false;
}

void take(AvailabilityAnswer &answer, const Ews::Suggestions &suggestions,
          const QList<Sought> &people, const Series::WallClock &clock)
{
    for (const Ews::SuggestionDayResult &day : suggestions.days) {
        for (const Ews::Suggestion &one : day.suggestions) {
            SuggestedTime time{.start = clock.instant(one.meetingTime),
                               .isWorkTime = one.isWorkTime,
                               .quality = one.quality};
            for (qsizetype i = 0; i < qMin(one.conflicts.size(), people.size()); ++i)
                if (!isFree(one.conflicts.at(i)))
                    time.conflicts.append(people.at(i).address);
            answer.suggestions.append(time);
        }
    }
    std::ranges::stable_sort(answer.suggestions, {}, [](const SuggestedTime &time) {
        return std::tuple(!time.isWorkTime, time.quality, time.conflicts.size(), time.start);
    });
}

/// Reads one part; an error is one of the whole query.
QCoro::Task<std::optional<Ews::Error>> readPart(ReadingPointer reading, qsizetype begin,
                                                QDateTime from, QDateTime to)
{
    const QList<Sought> people = reading->query.people.mid(begin, mailboxesARequest);
    // All have to be in one request for times to be suggested.
    const bool suggesting =
        reading->query.duration.count() > 0 && reading->query.people.size() <= mailboxesARequest;
    const auto request = requestFor(*reading, people, from, to, suggesting);
    ++reading->answer.requests;
    const auto answer = co_await reading->client->send(request, reading->stop);
    if (!answer)
        co_return answer.error();
    if (const QFuture<void> searching = findZones(*answer, *reading); searching.isValid())
        co_await searching;
    for (qsizetype i = 0; i < people.size(); ++i) {
        Availability &person = reading->answer.people[begin + i];
        if (i >= answer->items.size())
            person.error = Ews::Error{.failure = Ews::Failure::Malformed};
        else if (!answer->items.at(i))
            person.error = answer->items.at(i).error();
        else if (answer->items.at(i)->view)
            take(person, *answer->items.at(i)->view, *reading);
    }
    if (answer->suggestions && *answer->suggestions)
        take(reading->answer, **answer->suggestions, people, Series::WallClock(reading->rule));
    co_return std::nullopt;
}

QCoro::Task<> run(ReadingPointer reading, QPromise<FreeTimesAnswer> promise)
{
    promise.start();
    const AvailabilityQuery &query = reading->query;
    for (const Sought &one : query.people)
        reading->answer.people.append({.address = one.address});
    std::optional<Ews::Error> error;
    for (qsizetype begin = 0; begin < query.people.size() && !error; begin += mailboxesARequest) {
        for (QDateTime from = query.from; from < query.to && !error;
             from = from.addSecs(secondsARequest)) {
            const QDateTime to = qMin(from.addSecs(secondsARequest), query.to);
            error = co_await readPart(reading, begin, from, to);
        }
    }
    promise.addResult(error ? FreeTimesAnswer(std::unexpected(*error))
                            : FreeTimesAnswer(reading->answer));
    promise.finish();
}

/// How far an availability gets in the way: the gravest last.
int gravity(Ews::LegacyFreeBusy type)
{
    using Type = Ews::LegacyFreeBusy;
    switch (type) {
    case Type::Free:
        return 0;
    case Type::WorkingElsewhere:
        return 1;
    case Type::NoData:
        return 2;
    case Type::Tentative:
        return 3;
    case Type::Busy:
        return 4;
    case Type::OOF:
        return 5;
    }
    Q_UNREACHABLE();
}

bool works(const Ews::WorkingPeriod &period, Ews::DayOfWeek day)
{
    using Day = Ews::DayOfWeek;
    const bool weekend = day == Day::Saturday || day == Day::Sunday;
    const auto &days = period.daysOfWeek.days;
    return days.contains(day) || days.contains(Day::Day) ||
           days.contains(weekend ? Day::WeekendDay : Day::Weekday);
}

} // namespace

bool WorkTimes::cover(const QDateTime &start, const QDateTime &end) const
{
    const QDateTime from = start.toTimeZone(zone);
    const QDateTime to = end.toTimeZone(zone);
    const auto minutesFrom = [&from](const QDateTime &time) {
        return int(from.date().daysTo(time.date())) * 24 * 60 +
               QTime(0, 0).secsTo(time.time()) / 60;
    };
    const auto day = Ews::DayOfWeek(from.date().dayOfWeek() % 7);
    return std::ranges::any_of(periods, [&](const Ews::WorkingPeriod &period) {
        return works(period, day) && period.startTime <= minutesFrom(from) &&
               minutesFrom(to) <= period.endTime;
    });
}

Ews::LegacyFreeBusy Availability::between(const QDateTime &start, const QDateTime &end) const
{
    if (error)
        return Ews::LegacyFreeBusy::NoData;
    auto most = Ews::LegacyFreeBusy::Free;
    for (const BusyTime &time : busy)
        if (time.start < end && start < time.end && gravity(most) < gravity(time.type))
            most = time.type;
    return most;
}

QFuture<FreeTimesAnswer> readAvailability(std::shared_ptr<Ews::Client> client,
                                          AvailabilityQuery query, std::stop_token stop)
{
    auto reading = std::make_shared<Reading>();
    reading->rule = Series::ruleOf(query.zone, query.from.toTimeZone(query.zone).date().year());
    reading->client = std::move(client);
    reading->query = std::move(query);
    reading->stop = std::move(stop);
    QPromise<FreeTimesAnswer> promise;
    auto future = promise.future();
    run(std::move(reading), std::move(promise));
    return future;
}

namespace {

struct SearchedZone
{
    Ews::SerializableTimeZone rule;
    int year;
    QTimeZone preferred;
    std::optional<QTimeZone> found;
};

/// A search takes milliseconds, and people are mostly in a few zones.
struct SearchedZones
{
    static constexpr qsizetype mostKept = 64;

    QMutex mutex;
    QList<SearchedZone> zones;

    /// Nothing where it was not searched for.
    std::optional<std::optional<QTimeZone>> find(const Ews::SerializableTimeZone &rule, int year,
                                                 const QTimeZone &preferred)
    {
        const QMutexLocker lock(&mutex);
        for (const SearchedZone &one : std::as_const(zones))
            if (one.rule == rule && one.year == year && one.preferred == preferred)
                return one.found;
        return std::nullopt;
    }
    void keep(const SearchedZone &zone)
    {
        const QMutexLocker lock(&mutex);
        if (zones.size() >= mostKept)
            zones.removeFirst();
        zones.append(zone);
    }
};

SearchedZones &searchedZones()
{
    static SearchedZones zones;
    return zones;
}

std::optional<QTimeZone> searchZone(const Ews::SerializableTimeZone &rule, int year,
                                    const QTimeZone &preferred)
{
    const Series::WallClock wanted(rule);
    // The clocks agree where they do at every half hour around each change; a day is enough.
    const auto agrees = [&](const QTimeZone &zone) {
        const Series::WallClock clock(zone);
        for (QDateTime at(QDate(year, 1, 1), QTime(0, 0), Qt::UTC); at.date().year() == year;
             at = at.addDays(1))
            if (!(clock.at(at) == wanted.at(at)))
                return false;
        return true;
    };
    if (agrees(preferred))
        return preferred;
    std::optional<QTimeZone> best;
    qsizetype mostIds = 0;
    for (const QString &id : Series::windowsIds()) {
        const auto ids = QTimeZone::windowsIdToIanaIds(id.toLatin1()).size();
        if (ids <= mostIds)
            continue;
        if (const auto zone = Series::timeZone(id); zone && agrees(*zone)) {
            best = zone;
            mostIds = ids;
        }
    }
    return best;
}

bool isSearched(const Ews::SerializableTimeZone &rule, int year, const QTimeZone &preferred)
{
    return !Series::isValid(rule) || searchedZones().find(rule, year, preferred);
}

} // namespace

std::optional<QTimeZone> zoneWithRule(const Ews::SerializableTimeZone &rule, int year,
                                      const QTimeZone &preferred)
{
    if (!Series::isValid(rule))
        return std::nullopt;
    if (const auto known = searchedZones().find(rule, year, preferred))
        return *known;
    // Others are not to wait meanwhile.
    const auto found = searchZone(rule, year, preferred);
    searchedZones().keep({rule, year, preferred, found});
    return found;
}

} // namespace OnBehalf
