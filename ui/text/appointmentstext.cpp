// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/appointmentstext.h"

#include "text/datetext.h"
#include "text/meetingtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AppointmentsText
{
    Q_DECLARE_TR_FUNCTIONS(AppointmentsText)
};

using MailboxState = AppointmentResult::State;

ErrorText withError(const AppointmentResult &result, const QString &headline,
                    const QString &nextStep)
{
    return {headline, nextStep, result.error ? errorText(*result.error).details : QString()};
}

ErrorText madeText(const AppointmentResult &result)
{
    if (result.notTaken.isEmpty())
        return {};
    QStringList parts;
    for (const MeetingPart part : result.notTaken)
        parts.append(partText(part));
    return {AppointmentsText::tr("It is in the calendar, but the server did not take over: %1.")
                .arg(spokenLocale().createSeparatedList(parts)),
            AppointmentsText::tr("Open it in the calendar and see how it is."),
            {}};
}

ErrorText removalText(const AppointmentResult &result)
{
    return result.error
               ? errorText(*result.error, AppointmentsText::tr("It is still in the calendar."))
               : ErrorText{AppointmentsText::tr("It is still in the calendar."),
                           AppointmentsText::tr("Try again: it is looked up first."),
                           {}};
}

} // namespace

QString appointmentStateText(AppointmentResult::State state)
{
    switch (state) {
    case MailboxState::Waiting:
        return AppointmentsText::tr("Not tried yet");
    case MailboxState::Working:
        return AppointmentsText::tr("Working…");
    case MailboxState::Able:
        return AppointmentsText::tr("Can be made");
    case MailboxState::Unable:
        return AppointmentsText::tr("Cannot be made");
    case MailboxState::Made:
        return AppointmentsText::tr("Made");
    case MailboxState::AlreadyThere:
        return AppointmentsText::tr("Was there already");
    case MailboxState::Refused:
        return AppointmentsText::tr("Refused");
    case MailboxState::NotMade:
        return AppointmentsText::tr("Not made");
    case MailboxState::Unfinished:
        return AppointmentsText::tr("Not finished");
    case MailboxState::Undecided:
        return AppointmentsText::tr("Perhaps not sent");
    case MailboxState::Unknown:
        return AppointmentsText::tr("Not known yet");
    case MailboxState::Removed:
        return AppointmentsText::tr("Deleted again");
    case MailboxState::NotRemoved:
        return AppointmentsText::tr("Not deleted");
    }
    Q_UNREACHABLE();
}

ErrorText appointmentText(const AppointmentResult &result)
{
    switch (result.state) {
    case MailboxState::Working:
    case MailboxState::Able:
    case MailboxState::AlreadyThere:
    case MailboxState::Removed:
        return {};
    case MailboxState::Made:
        return madeText(result);
    case MailboxState::Waiting:
    case MailboxState::Unable:
    case MailboxState::Refused:
    case MailboxState::NotMade:
        return result.error
                   ? errorText(*result.error, AppointmentsText::tr("Nothing was made here."))
                   : ErrorText();
    case MailboxState::Unfinished:
        return withError(
            result,
            AppointmentsText::tr("It is in the calendar, but those invited were not told, or a "
                                 "file is missing."),
            AppointmentsText::tr("Try again: what is missing is done, and it is not made twice. "
                                 "Or delete it again."));
    case MailboxState::Undecided:
        return withError(
            result,
            AppointmentsText::tr("It is in the calendar, but whether those invited were told "
                                 "cannot be found out."),
            AppointmentsText::tr("Ask one of those invited. If nobody was told, send it again; "
                                 "otherwise leave it."));
    case MailboxState::Unknown:
        return withError(
            result,
            AppointmentsText::tr("The connection failed, and whether it was made is not known "
                                 "yet."),
            AppointmentsText::tr("Try again when the server can be reached: it is looked up "
                                 "first, and it is not made twice."));
    case MailboxState::NotRemoved:
        return removalText(result);
    }
    Q_UNREACHABLE();
}

QString appointmentsSummary(const QList<AppointmentResult> &results)
{
    QStringList parts;
    for (int state = 0; state < AppointmentResult::states; ++state) {
        const auto number =
            std::ranges::count(results, MailboxState(state), &AppointmentResult::state);
        if (number > 0)
            parts.append(u"%1: %2"_s.arg(appointmentStateText(MailboxState(state))).arg(number));
    }
    return parts.join(u" · "_s);
}

QString appointmentsPlanText(const Meeting &meeting, qsizetype mailboxes)
{
    const QString made = AppointmentsText::tr(
        "It is made in %n calendar(s), as an item of its own in each.", nullptr, int(mailboxes));
    if (meeting.invitees.isEmpty())
        return made + u' ' + AppointmentsText::tr("Nobody is invited and nobody gets a message.");
    if (mailboxes == 1)
        return made + u' ' + AppointmentsText::tr("Those invited get an invitation.");
    return made + u' ' +
           AppointmentsText::tr(
               "Everybody invited gets one invitation from each mailbox: %n of them.", nullptr,
               int(mailboxes));
}

} // namespace OnBehalf
