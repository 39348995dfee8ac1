// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/calendarfacts.h"

#include "text/busytext.h"
#include "text/datetext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 noon = 12LL * 60 * 60;

struct CalendarFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFacts)
};

QString answerWord(Ews::ResponseType answer)
{
    switch (answer) {
    case Ews::ResponseType::Accept:
        return CalendarFactsWords::tr("accepted");
    case Ews::ResponseType::Tentative:
        return CalendarFactsWords::tr("tentatively accepted");
    case Ews::ResponseType::Decline:
        return CalendarFactsWords::tr("declined");
    case Ews::ResponseType::NoResponseReceived:
        return CalendarFactsWords::tr("not answered yet");
    case Ews::ResponseType::Organizer:
    case Ews::ResponseType::Unknown:
        break;
    }
    return {};
}

QString whenText(const CalendarEntry &entry, const EntryReader &reader)
{
    const QDateTime start = entry.start.toTimeZone(reader.zone);
    const QDateTime end = entry.end.toTimeZone(reader.zone);
    if (entry.allDay)
        return allDayText(start.addSecs(noon).date(),
                          qMax(start.addSecs(noon), end.addSecs(-noon)).date());
    return timeRangeText(start, end);
}

} // namespace

QList<Fact> entryFacts(const CalendarEntry &entry, const EntryReader &reader)
{
    using Type = Ews::CalendarItemType;
    QList<Fact> facts{{.name = CalendarFactsWords::tr("When"),
                       .text = whenText(entry, reader),
                       .important = true}};
    if (!entry.allDay && reader.otherZone &&
        reader.otherZone->offsetFromUtc(entry.start) != reader.zone.offsetFromUtc(entry.start))
        facts.append({.name = cityOf(*reader.otherZone),
                      .text = clockRangeText(entry.start.toTimeZone(*reader.otherZone),
                                             entry.end.toTimeZone(*reader.otherZone))});
    if (!entry.location.isEmpty())
        facts.append({.name = CalendarFactsWords::tr("Where"), .text = entry.location});
    facts.append({.name = CalendarFactsWords::tr("Calendar"), .text = reader.owner});
    const QString organizer = entry.organizerName.isEmpty() ? entry.organizer : entry.organizerName;
    if (entry.isMeeting && !organizer.isEmpty())
        facts.append({.name = CalendarFactsWords::tr("Organizer"), .text = organizer});
    if (const QString answer = answerWord(entry.myResponse); entry.isMeeting && !answer.isEmpty())
        facts.append({.name = CalendarFactsWords::tr("Answer"), .text = answer});
    if (!entry.categories.isEmpty())
        facts.append(
            {.name = CalendarFactsWords::tr("Categories"), .text = entry.categories.join(u", "_s)});
    QStringList kinds{showAsName(entry.showAs)};
    if (entry.isCancelled)
        kinds.append(CalendarFactsWords::tr("canceled"));
    if (entry.type == Type::Occurrence || entry.type == Type::Exception)
        kinds.append(CalendarFactsWords::tr("of a series"));
    if (entry.sensitivity == Ews::Sensitivity::Private)
        kinds.append(CalendarFactsWords::tr("private"));
    kinds.removeAll({});
    facts.append({.name = CalendarFactsWords::tr("Shown as"), .text = kinds.join(u", "_s)});
    return facts;
}

QString entryObstacle(const CalendarEntry &entry)
{
    if (entry.id.id.isEmpty())
        return CalendarFactsWords::tr("Only that this time is taken is known.");
    if (entry.isHidden())
        return CalendarFactsWords::tr("Private: you were not given the right to see what it is.");
    return {};
}

QString sightText(CalendarSight sight, const std::optional<GivenRights> &given, bool isOwn)
{
    if (isOwn && sight != CalendarSight::Failed)
        return CalendarFactsWords::tr("your calendar");
    switch (sight) {
    case CalendarSight::Unknown:
        return CalendarFactsWords::tr("being read…");
    case CalendarSight::FreeBusy:
        return CalendarFactsWords::tr("free/busy times only");
    case CalendarSight::None:
        return CalendarFactsWords::tr("not found, or no access");
    case CalendarSight::Failed:
        return CalendarFactsWords::tr("cannot be read now");
    case CalendarSight::Items:
        break;
    }
    const bool creates = given && given->calendar && given->calendar->createContents;
    const bool seesPrivate = given && given->maySeePrivate();
    if (creates)
        return seesPrivate ? CalendarFactsWords::tr("may create, private visible")
                           : CalendarFactsWords::tr("may create, private hidden");
    return seesPrivate ? CalendarFactsWords::tr("may read, private visible")
                       : CalendarFactsWords::tr("may read, private hidden");
}

} // namespace OnBehalf
