// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/icalendar.h"
#include "recurrence/rule.h"
#include "recurrence/timezones.h"

#include <QSet>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using Obstacle = ImportedItem::Obstacle;

/// What is read from a file and goes on to a server: without what XML cannot hold.
QString cleanText(const char *text)
{
    QString all = QString::fromUtf8(text);
    all.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0xFFFE ||
               c.unicode() == 0xFFFF;
    });
    return all;
}

icalproperty *propertyOf(icalcomponent *event, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(event, kind);
}

int countOf(icalcomponent *event, icalproperty_kind kind)
{
    return icalcomponent_count_properties(event, kind);
}

/// A time as the file tells it.
struct FileTime
{
    Ews::DateTime clock; ///< What a clock on the wall shows there.
    QString zone;        ///< Windows id.
    bool isDate = false;
    bool zoneKnown = true; ///< Or the file itself says how it goes, which is enough for one date.
};

QString windowsIdOr(const QTimeZone &zone, const QString &otherwise)
{
    const QString id = Series::windowsId(zone);
    return id.isEmpty() ? otherwise : id;
}

FileTime atInstant(const icaltimetype &time, const QTimeZone &zone)
{
    const auto seconds = icaltime_as_timet_with_zone(
        time, icaltime_is_utc(time) ? icaltimezone_get_utc_timezone()
                                    : const_cast<icaltimezone *>(time.zone));
    const QString id = windowsIdOr(zone, u"UTC"_s);
    const QDateTime at = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                             .toTimeZone(Series::timeZone(id).value_or(QTimeZone::utc()));
    return {.clock = {at.date(), at.time(), {}}, .zone = id};
}

std::optional<FileTime> timeOf(icalcomponent *event, icalproperty *property, const QTimeZone &zone)
{
    if (!property)
        return std::nullopt;
    const icaltimetype time = icalproperty_get_datetime_with_component(property, event);
    const QDate date(time.year, time.month, time.day);
    if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time) || !date.isValid())
        return std::nullopt;
    FileTime told{.clock = {date, QTime(time.hour, time.minute, qMin(time.second, 59)), {}},
                  .zone = windowsIdOr(zone, u"UTC"_s),
                  .isDate = bool(time.is_date)};
    if (told.isDate) {
        told.clock.time = QTime(0, 0);
        return told;
    }
    if (icaltime_is_utc(time)) {
        // The rule of a series counts the days of these clocks, which never change.
        if (countOf(event, ICAL_RRULE_PROPERTY) == 0)
            return atInstant(time, zone);
        told.zone = u"UTC"_s;
        return told;
    }
    const icalparameter *name = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (!name)
        return told; // by the clocks of wherever it is read
    if (const auto known = Series::timeZone(QString::fromUtf8(icalparameter_get_tzid(name)));
        known && !Series::windowsId(*known).isEmpty()) {
        told.zone = Series::windowsId(*known);
        return told;
    }
    if (time.zone)
        told = atInstant(time, zone);
    told.zoneKnown = false;
    return told;
}

/// Whatever the file says: libical adds it up in an int.
qint64 secondsOf(const icaldurationtype &duration)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = qint64(duration.weeks) * 7 * day + qint64(duration.days) * day +
                           qint64(duration.hours) * hour + qint64(duration.minutes) * minute +
                           qint64(duration.seconds);
    return duration.is_neg ? -seconds : seconds;
}

Ews::DateTime later(const Ews::DateTime &clock, qint64 seconds)
{
    const QDateTime at = QDateTime(clock.date, clock.time, Qt::UTC).addSecs(seconds);
    return {at.date(), at.time(), {}};
}

/// The end, for which there may be a duration or nothing.
FileTime endOf(icalcomponent *event, const FileTime &start, const QTimeZone &zone)
{
    if (const auto end = timeOf(event, propertyOf(event, ICAL_DTEND_PROPERTY), zone))
        return *end;
    FileTime end = start;
    constexpr qint64 aDay = 24LL * 60 * 60;
    if (icalproperty *property = propertyOf(event, ICAL_DURATION_PROPERTY))
        end.clock = later(start.clock, secondsOf(icalproperty_get_duration(property)));
    else if (start.isDate)
        end.clock = later(start.clock, aDay);
    return end;
}

Ews::LegacyFreeBusy showAsOf(icalcomponent *event)
{
    using Show = Ews::LegacyFreeBusy;
    // Outlook's own property says more than RFC 5545 has words for.
    for (auto *one = propertyOf(event, ICAL_X_PROPERTY); one;
         one = icalcomponent_get_next_property(event, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(one), "X-MICROSOFT-CDO-BUSYSTATUS") != 0)
            continue;
        const QByteArray value = QByteArray(icalproperty_get_x(one)).toUpper();
        return value == "FREE"               ? Show::Free
               : value == "TENTATIVE"        ? Show::Tentative
               : value == "OOF"              ? Show::OOF
               : value == "WORKINGELSEWHERE" ? Show::WorkingElsewhere
                                             : Show::Busy;
    }
    if (auto *transp = propertyOf(event, ICAL_TRANSP_PROPERTY)) {
        const auto value = icalproperty_get_transp(transp);
        if (value == ICAL_TRANSP_TRANSPARENT || value == ICAL_TRANSP_TRANSPARENTNOCONFLICT)
            return Show::Free;
    }
    const auto status = icalcomponent_get_status(event);
    return status == ICAL_STATUS_TENTATIVE ? Show::Tentative : Show::Busy;
}

Ews::Sensitivity sensitivityOf(icalcomponent *event)
{
    auto *property = propertyOf(event, ICAL_CLASS_PROPERTY);
    if (!property)
        return Ews::Sensitivity::Normal;
    switch (icalproperty_get_class(property)) {
    case ICAL_CLASS_CONFIDENTIAL:
        return Ews::Sensitivity::Confidential;
    case ICAL_CLASS_PRIVATE:
        return Ews::Sensitivity::Private;
    default:
        return Ews::Sensitivity::Normal;
    }
}

Ews::Importance importanceOf(icalcomponent *event)
{
    constexpr int medium = 5; // RFC 5545, 3.8.1.9
    auto *property = propertyOf(event, ICAL_PRIORITY_PROPERTY);
    const int priority = property ? icalproperty_get_priority(property) : 0;
    if (priority <= 0 || priority == medium)
        return Ews::Importance::Normal;
    return priority < medium ? Ews::Importance::High : Ews::Importance::Low;
}

/// Of the first alarm that counts from the start.
std::optional<int> reminderOf(icalcomponent *event)
{
    constexpr qint64 minute = 60;
    constexpr qint64 longest = 2629800; // minutes; see Meeting
    for (auto *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT); alarm;
         alarm = icalcomponent_get_next_component(event, ICAL_VALARM_COMPONENT)) {
        auto *property = propertyOf(alarm, ICAL_TRIGGER_PROPERTY);
        if (!property)
            continue;
        const auto *related = icalproperty_get_first_parameter(property, ICAL_RELATED_PARAMETER);
        if (related && icalparameter_get_related(related) == ICAL_RELATED_END)
            continue;
        const icaltriggertype trigger = icalproperty_get_trigger(property);
        if (!icaltime_is_null_time(trigger.time))
            continue;
        const qint64 before = -secondsOf(trigger.duration) / minute;
        return int(qBound<qint64>(0, before, longest));
    }
    return std::nullopt;
}

QStringList categoriesOf(icalcomponent *event)
{
    QStringList all;
    for (auto *one = propertyOf(event, ICAL_CATEGORIES_PROPERTY); one;
         one = icalcomponent_get_next_property(event, ICAL_CATEGORIES_PROPERTY))
        if (const QString name = cleanText(icalproperty_get_categories(one)).trimmed();
            !name.isEmpty() && !all.contains(name))
            all.append(name);
    return all;
}

/// What stands in the way of its series; takes the rule over where nothing does.
std::optional<Obstacle> takeRule(icalcomponent *event, const FileTime &start, Meeting &meeting)
{
    const int rules = countOf(event, ICAL_RRULE_PROPERTY);
    if (rules == 0)
        return countOf(event, ICAL_RDATE_PROPERTY) > 0 ? std::optional(Obstacle::Rule)
                                                       : std::nullopt;
    if (rules > 1 || countOf(event, ICAL_RDATE_PROPERTY) > 0)
        return Obstacle::Rule;
    if (!start.zoneKnown)
        return Obstacle::UnknownZone;
    const std::unique_ptr<char, decltype(&std::free)> rule(
        icalproperty_get_value_as_string_r(propertyOf(event, ICAL_RRULE_PROPERTY)), &std::free);
    const QTimeZone zone = Series::timeZone(start.zone).value_or(QTimeZone::utc());
    const auto recurrence =
        Series::fromRule(QString::fromUtf8(rule.get()), {start.clock.date, start.clock.time, zone});
    if (!recurrence)
        return Obstacle::Rule;
    meeting.recurrence = *recurrence;
    // EWS wants the first occurrence where the series starts.
    const QDate first =
        std::visit([](const auto &range) { return range.startDate; }, recurrence->range);
    const qint64 days = meeting.times.start.date.daysTo(first);
    meeting.times.start.date = first;
    meeting.times.end.date = meeting.times.end.date.addDays(days);
    return countOf(event, ICAL_EXDATE_PROPERTY) + countOf(event, ICAL_EXRULE_PROPERTY) > 0
               ? std::optional(Obstacle::Exceptions)
               : std::nullopt;
}

ImportedItem itemOf(icalcomponent *event, const QTimeZone &zone)
{
    ImportedItem item;
    Meeting &meeting = item.meeting;
    meeting.subject = cleanText(icalcomponent_get_summary(event)).simplified();
    meeting.location = cleanText(icalcomponent_get_location(event)).simplified();
    meeting.body = {.type = Ews::BodyType::Text,
                    .text = cleanText(icalcomponent_get_description(event))};
    meeting.reminderMinutes = reminderOf(event);
    meeting.showAs = showAsOf(event);
    meeting.sensitivity = sensitivityOf(event);
    meeting.importance = importanceOf(event);
    meeting.categories = categoriesOf(event);
    item.guests = countOf(event, ICAL_ATTENDEE_PROPERTY);
    item.hasFiles = countOf(event, ICAL_ATTACH_PROPERTY) > 0;
    const auto start = timeOf(event, propertyOf(event, ICAL_DTSTART_PROPERTY), zone);
    if (!start) {
        item.obstacle = Obstacle::NoTime;
        return item;
    }
    const FileTime end = endOf(event, *start, zone);
    meeting.times = {.start = start->clock,
                     .end = end.clock,
                     .startZone = start->zone,
                     .endZone = end.zone,
                     .allDay = start->isDate};
    item.obstacle = takeRule(event, *start, meeting);
    if (propertyOf(event, ICAL_RECURRENCEID_PROPERTY))
        item.obstacle = Obstacle::IsException;
    else if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
        item.obstacle = Obstacle::Cancelled;
    else if (!item.obstacle && problemOf(meeting, {}))
        item.obstacle = Obstacle::Problem;
    return item;
}

/// The events of a component, at any depth at which calendars are put together.
void collect(icalcomponent *component, const QTimeZone &zone, QList<ImportedItem> &items,
             QStringList &uids)
{
    if (icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT) {
        items.append(itemOf(component, zone));
        uids.append(QString::fromUtf8(icalcomponent_get_uid(component)));
        return;
    }
    for (auto *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); inner;
         inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        const auto kind = icalcomponent_isa(inner);
        if (kind == ICAL_VCALENDAR_COMPONENT || kind == ICAL_VEVENT_COMPONENT)
            collect(inner, zone, items, uids);
    }
}

/// A rule of a time zone that has a few changes a year: libical expands them all, over centuries.
bool isRuleOfZone(const QByteArray &line)
{
    constexpr qsizetype longest = 200;
    return line.size() <= longest && line.contains("FREQ=YEARLY") && !line.contains("BYHOUR") &&
           !line.contains("BYMINUTE") && !line.contains("BYSECOND");
}

/// Whether libical can be given the file: it descends as deep as components are in each other, and
/// stops at a zero byte.
bool isHarmless(QByteArray file)
{
    constexpr int deepest = 8;
    if (file.contains('\0'))
        return false;
    for (const char *fold : {"\r\n ", "\r\n\t", "\n ", "\n\t"})
        file.replace(fold, "");
    int depth = 0;
    int zoneDepth = 0;
    for (const QByteArray &line : file.toUpper().split('\n')) {
        if (line.startsWith("BEGIN:"))
            ++depth;
        else if (line.startsWith("END:"))
            --depth;
        if (depth > deepest)
            return false;
        if (line.startsWith("BEGIN:VTIMEZONE"))
            zoneDepth = depth;
        else if (depth < zoneDepth)
            zoneDepth = 0;
        if (zoneDepth > 0 && line.startsWith("RRULE") && !isRuleOfZone(line.trimmed()))
            return false;
    }
    return true;
}

} // namespace

Ews::Result<QList<ImportedItem>> itemsOfIcalendar(const QByteArray &file, const QTimeZone &zone)
{
    const auto failed = [](const QString &code) {
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed, .code = code});
    };
    if (!isHarmless(file))
        return failed(u"NotACalendar"_s);
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> all(
        icalparser_parse_string(file.constData()), &icalcomponent_free);
    const auto kind = all ? icalcomponent_isa(all.get()) : ICAL_NO_COMPONENT;
    if (kind != ICAL_VCALENDAR_COMPONENT && kind != ICAL_XROOT_COMPONENT &&
        kind != ICAL_VEVENT_COMPONENT)
        return failed(u"NotACalendar"_s);
    QList<ImportedItem> items;
    QStringList uids;
    collect(all.get(), zone, items, uids);
    if (items.isEmpty())
        return failed(u"NothingInCalendar"_s);
    // A series of which one is otherwise is not what its rule says.
    QSet<QString> changed;
    for (qsizetype i = 0; i < items.size(); ++i)
        if (items.at(i).obstacle == Obstacle::IsException)
            changed.insert(uids.at(i));
    for (qsizetype i = 0; i < items.size(); ++i)
        if (!items.at(i).obstacle && changed.contains(uids.at(i)))
            items[i].obstacle = Obstacle::Exceptions;
    return items;
}

} // namespace OnBehalf
