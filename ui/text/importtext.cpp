// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/importtext.h"

#include "text/datetext.h"
#include "text/recurrencetext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Obstacle = ImportedItem::Obstacle;

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString obstacleText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::NoTime:
        return ImportWords::tr("has no time");
    case Obstacle::Cancelled:
        return ImportWords::tr("is canceled");
    case Obstacle::UnknownZone:
        return ImportWords::tr("repeats in a time zone that is not known here");
    case Obstacle::Rule:
        return ImportWords::tr("repeats in a way that Exchange cannot");
    case Obstacle::Exceptions:
        return ImportWords::tr("is a series with exceptions");
    case Obstacle::IsException:
        return ImportWords::tr("is an exception of a series");
    case Obstacle::Problem:
        return ImportWords::tr("ends before it begins, or lasts too long");
    }
    Q_UNREACHABLE();
}

/// The first thing that a server would not take.
QString firstRefusal(const ImportReport &report)
{
    for (const SendReport &one : report.reports)
        if (one.end != SendEnd::Done && one.error && !one.plan.items.isEmpty())
            return ImportWords::tr("“%1”: %2", "a subject: why it was refused")
                .arg(one.plan.items.first().wanted.subject, errorText(*one.error).headline);
    return {};
}

} // namespace

QString importTimeText(const ImportedItem &item)
{
    const MeetingTimes &times = item.meeting.times;
    QString when;
    if (times.allDay) {
        when = allDayText(times.start.date, times.end.date.addDays(-1));
    } else {
        const QDateTime start = times.startsAt();
        const QDateTime end = times.endsAt();
        if (!start.isValid() || !end.isValid())
            return {};
        when = timeRangeText(start.toLocalTime(), end.toLocalTime());
    }
    const int year = times.start.date.year();
    if (year != QDate::currentDate().year())
        when = u"%1, %2"_s.arg(when, QString::number(year));
    return item.meeting.recurrence ? when + u"; "_s + recurrenceText(*item.meeting.recurrence)
                                   : when;
}

QString importRemark(const ImportedItem &item)
{
    if (item.obstacle)
        return obstacleText(*item.obstacle);
    QStringList left;
    if (item.guests > 0)
        left.append(ImportWords::tr("%n invitee(s) left out", nullptr, item.guests));
    if (item.hasFiles)
        left.append(ImportWords::tr("attachments left out"));
    return left.join(u", "_s);
}

ErrorText importFileText(const Ews::Error &error)
{
    const QString next = ImportWords::tr("Nothing was imported. Choose a file that a calendar "
                                         "program saved (*.ics).");
    return {.headline = error.code == "NothingInCalendar"_L1
                            ? ImportWords::tr("There are no appointments in this file.")
                            : ImportWords::tr("This is not an iCalendar file."),
            .nextStep = next,
            .details = {}};
}

ErrorText importText(const ImportReport &report, qsizetype wanted, const QString &principal)
{
    const int done = int(report.done());
    ErrorText said;
    said.headline =
        done == wanted
            ? ImportWords::tr("%n item(s) imported into the calendar of %1. Nobody was told.",
                              nullptr, done)
                  .arg(principal)
            : ImportWords::tr("%n item(s) of %1 imported into the calendar of %2.", nullptr, done)
                  .arg(QString::number(wanted), principal);
    if (done == wanted)
        return said;
    if (report.error) {
        const bool isOpen = !report.reports.isEmpty() &&
                            report.reports.last().end != SendEnd::Done &&
                            (report.reports.last().end != SendEnd::Stopped ||
                             report.reports.last().plan.hasBegun());
        const ErrorText why = errorText(*report.error);
        said.nextStep =
            report.error->failure == Ews::Failure::Cancelled
                ? ImportWords::tr("It was stopped. Import the same file again and choose those "
                                  "that are missing.")
            : isOpen ? ImportWords::tr("%1 Of one it is not known whether it is there: look into "
                                       "the calendar before you import the rest.")
                           .arg(why.headline)
                     : ImportWords::tr("%1 The rest was not sent: import the same file again and "
                                       "choose those that are missing.")
                           .arg(why.headline);
        said.details = why.details;
        return said;
    }
    said.nextStep =
        ImportWords::tr("The server did not take the others. %1").arg(firstRefusal(report));
    for (const SendReport &one : report.reports)
        if (one.end != SendEnd::Done && one.error)
            said.details += errorText(*one.error).details + u'\n';
    return said;
}

} // namespace OnBehalf
