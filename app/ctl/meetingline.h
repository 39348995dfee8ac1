// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/meetingplan.h"

#include <QCommandLineParser>

namespace OnBehalf::Ctl {

/// What the command line or a file says about a meeting; what is not named is not changed.
struct MeetingLine
{
    std::optional<QString> subject;
    std::optional<QString> location;
    std::optional<QString> body;
    bool html = false;
    std::optional<Ews::DateTime> start; ///< By the clocks of the zone.
    std::optional<Ews::DateTime> end;
    std::optional<QString> zone; ///< A Windows id.
    std::optional<bool> allDay;
    std::optional<QStringList> required; ///< Addresses or names.
    std::optional<QStringList> optional;
    std::optional<QStringList> rooms;
    std::optional<bool> isPrivate;
    std::optional<QString> recur; ///< An RRULE; "none".
    std::optional<int> reminder;  ///< Minutes; -1: none.
    std::optional<Ews::LegacyFreeBusy> showAs;
    std::optional<QStringList> categories; ///< Empty: none.
    QStringList attach;                    ///< Paths.

    bool isEmpty() const;
};

/// Which of a series 'meeting show', 'update' and 'cancel' mean, and who is told.
struct MeetingChoice
{
    Tell tell = Tell::All;
    QDate occurrence; ///< That one alone.
    QDate following;  ///< That one and all later ones.
    QString message;  ///< Of a cancellation.
    bool finish = false;
    bool drop = false;
    bool sendAgain = false;
};

QList<QCommandLineOption> meetingOptions();
/// An error text where something is wrong, in the options or in the file of --from.
QString readMeetingOptions(const QCommandLineParser &parser, MeetingLine &line);

QList<QCommandLineOption> choiceOptions(bool tells, bool cancels);
QString readChoice(const QCommandLineParser &parser, MeetingChoice &choice);

/// Takes a Windows or IANA id; an error text where there is no such zone.
QString readZone(const QString &text, std::optional<QString> &zone);

/// "2026-12-01T10:00", "2026-12-01T10:00:30" or "2026-12-01" for its midnight.
std::optional<Ews::DateTime> clockFrom(const QString &text);

} // namespace OnBehalf::Ctl
