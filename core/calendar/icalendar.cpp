// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/icalendar.h"

#include <QCryptographicHash>

#include <libical/ical.h>

#include <memory>

namespace OnBehalf {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype instantTime(const QDateTime &time)
{
    return icaltime_from_timet_with_zone(time_t(time.toSecsSinceEpoch()), 0,
                                         icaltimezone_get_utc_timezone());
}

icaltimetype dateTime(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

/// The same whenever it is exported, so that importing it again replaces it.
QByteArray uidOf(const CalendarEntry &entry)
{
    return QCryptographicHash::hash(entry.id.id.toUtf8(), QCryptographicHash::Sha256)
               .toHex()
               .first(32) +
           "@onbehalf";
}

icalproperty_class classOf(Ews::Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Ews::Sensitivity::Normal:
        return ICAL_CLASS_PUBLIC;
    case Ews::Sensitivity::Confidential:
        return ICAL_CLASS_CONFIDENTIAL;
    case Ews::Sensitivity::Personal:
    case Ews::Sensitivity::Private:
        break;
    }
    return ICAL_CLASS_PRIVATE;
}

icalproperty_status statusOf(const CalendarEntry &entry)
{
    if (entry.isCancelled)
        return ICAL_STATUS_CANCELLED;
    return entry.showAs == Ews::LegacyFreeBusy::Tentative ? ICAL_STATUS_TENTATIVE
                                                          : ICAL_STATUS_CONFIRMED;
}

icalcomponent *eventOf(const CalendarEntry &entry, const QTimeZone &zone, const QString &hidden)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty *property) {
        icalcomponent_add_property(event, property);
    };
    add(icalproperty_new_uid(uidOf(entry).constData()));
    add(icalproperty_new_dtstamp(instantTime(QDateTime::currentDateTimeUtc())));
    if (entry.allDay) {
        // Those of the mailbox' own midnight may begin on the evening before by other clocks.
        constexpr qint64 halfADay = 12LL * 60 * 60;
        const QDate first = entry.start.toTimeZone(zone).addSecs(halfADay).date();
        const QDate last = entry.end.toTimeZone(zone).addSecs(-halfADay).date();
        add(icalproperty_new_dtstart(dateTime(first)));
        add(icalproperty_new_dtend(dateTime(qMax(first, last).addDays(1))));
    } else {
        add(icalproperty_new_dtstart(instantTime(entry.start)));
        add(icalproperty_new_dtend(instantTime(entry.end)));
    }
    const QString subject = entry.isHidden() ? hidden : entry.subject;
    add(icalproperty_new_summary(subject.toUtf8().constData()));
    if (!entry.location.isEmpty())
        add(icalproperty_new_location(entry.location.toUtf8().constData()));
    if (!entry.isHidden())
        for (const QString &category : entry.categories)
            add(icalproperty_new_categories(category.toUtf8().constData()));
    add(icalproperty_new_class(classOf(entry.sensitivity)));
    add(icalproperty_new_status(statusOf(entry)));
    add(icalproperty_new_transp(entry.takesTime() ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    return event;
}

} // namespace

QByteArray icalendarOf(const QList<CalendarEntry> &entries, const QString &name,
                       const QTimeZone &zone, const QString &hidden)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//OnBehalf//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty *title = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, zone, hidden));
    const std::unique_ptr<char, decltype(&std::free)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &std::free);
    return {text.get()};
}

} // namespace OnBehalf
