// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/warningtext.h"

#include "recurrence/validity.h"
#include "text/datetext.h"
#include "text/recurrencetext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::LegacyFreeBusy;
using WarningKind = MeetingWarning::Kind;

namespace {

struct WarningSentences
{
    Q_DECLARE_TR_FUNCTIONS(WarningText)
};

/// "Luca Bianchi (optional)"
QString whom(const MeetingWarning &warning, const WarningContext &context)
{
    if (warning.address.isEmpty() && warning.name.isEmpty())
        return context.principalName;
    const QString name = warning.name.isEmpty() ? warning.address : warning.name;
    return warning.role == AttendeeRole::Optional ? WarningSentences::tr("%1 (optional)").arg(name)
                                                  : name;
}

/// "10:30", with its day where it is another one than the meeting's.
QString pointText(const QDateTime &instant, const WarningContext &context)
{
    const QDateTime shown = instant.toTimeZone(context.zone);
    const QString clock = clockText(shown.time());
    return shown.date() == context.day ? clock
                                       : WarningSentences::tr("%1, %2", "Wed 25 Nov, 10:30")
                                             .arg(shortDayText(shown.date()), clock);
}

QString busySentence(LegacyFreeBusy type)
{
    switch (type) {
    case LegacyFreeBusy::Tentative:
        return WarningSentences::tr("%1 has a tentative appointment from %2 to %3.");
    case LegacyFreeBusy::OOF:
        return WarningSentences::tr("%1 is out of office from %2 to %3.");
    case LegacyFreeBusy::WorkingElsewhere:
        return WarningSentences::tr("%1 is working elsewhere from %2 to %3.");
    default:
        return WarningSentences::tr("%1 is busy from %2 to %3.");
    }
}

QString busyText(const MeetingWarning &warning, const WarningContext &context)
{
    // An absence over the whole day needs no times.
    const QDateTime from = warning.from.toTimeZone(context.zone);
    const QDateTime to = warning.to.toTimeZone(context.zone);
    if (warning.type == LegacyFreeBusy::OOF && from.secsTo(to) >= 24 * 60 * 60)
        return WarningSentences::tr("%1 is out of office until %2.")
            .arg(whom(warning, context), shortDayText(to.addSecs(-1).date()));
    return busySentence(warning.type)
        .arg(whom(warning, context), pointText(warning.from, context),
             pointText(warning.to, context));
}

QString outOfOfficeText(const MeetingWarning &warning, const WarningContext &context)
{
    const QString who = whom(warning, context);
    if (!warning.until)
        return WarningSentences::tr("%1 is out of office.").arg(who);
    const QDate last = warning.until->toTimeZone(context.zone).addSecs(-1).date();
    return WarningSentences::tr("%1 is out of office until %2.").arg(who, shortDayText(last));
}

QString deliveryText(const MeetingWarning &warning, const QString &who)
{
    switch (warning.kind) {
    case WarningKind::InvalidRecipient:
        return WarningSentences::tr("%1 is no address that mail can be sent to.").arg(who);
    case WarningKind::RecipientFull:
        return WarningSentences::tr("The mailbox of %1 is full and takes no invitation.").arg(who);
    case WarningKind::RecipientRestricted:
        return WarningSentences::tr(
                   "%1 does not take mail from this sender: the invitation would come "
                   "back.")
            .arg(who);
    default:
        return WarningSentences::tr("Whether %1 is free cannot be seen.").arg(who);
    }
}

ErrorText recurrenceProblem(const Meeting &meeting)
{
    const auto broken = meeting.recurrence ? Series::problem(*meeting.recurrence)
                                           : std::optional<Series::Problem>();
    return {.headline = recurrenceProblemText(broken.value_or(Series::Problem::NoOccurrence)),
            .nextStep = WarningSentences::tr("Change how the meeting repeats."),
            .details = {}};
}

/// Problems of the list of those who are invited.
ErrorText inviteeProblem(MeetingProblem problem, const WarningContext &context)
{
    switch (problem) {
    case MeetingProblem::AddressMissing:
        return {.headline = WarningSentences::tr("Somebody who is invited has no e-mail address."),
                .nextStep = WarningSentences::tr("Remove the name, and choose the person again."),
                .details = {}};
    case MeetingProblem::InvitedTwice:
        return {.headline = WarningSentences::tr("Somebody is invited twice."),
                .nextStep = WarningSentences::tr("Remove one of the two rows."),
                .details = {}};
    default:
        return {.headline =
                    WarningSentences::tr("%1 is the organizer and cannot be invited as well.")
                        .arg(context.principalName),
                .nextStep = WarningSentences::tr("Remove the row below the organizer's."),
                .details = {}};
    }
}

} // namespace

QString warningText(const MeetingWarning &warning, const WarningContext &context)
{
    const QString who = whom(warning, context);
    switch (warning.kind) {
    case WarningKind::NoRightToCreate:
        return WarningSentences::tr("You have no right to create items in the calendar of %1.")
            .arg(context.principalName);
    case WarningKind::InThePast:
        return WarningSentences::tr("The meeting begins in the past.");
    case WarningKind::PrincipalBusy:
    case WarningKind::AttendeeBusy:
        return busyText(warning, context);
    case WarningKind::RoomBusy:
        return WarningSentences::tr("%1 is taken from %2 to %3.", "a room")
            .arg(who, pointText(warning.from, context), pointText(warning.to, context));
    case WarningKind::RoomTooSmall:
        return WarningSentences::tr("%1 has only %n seat(s).", "a room", warning.number).arg(who);
    case WarningKind::OutsideWorkingHours:
        return WarningSentences::tr("The time is outside the working hours of %1.").arg(who);
    case WarningKind::OutOfOffice:
        return outOfOfficeText(warning, context);
    case WarningKind::InvalidRecipient:
    case WarningKind::RecipientFull:
    case WarningKind::RecipientRestricted:
    case WarningKind::NotVisible:
        return deliveryText(warning, who);
    }
    return {};
}

ErrorText problemText(MeetingProblem problem, const Meeting &meeting, const WarningContext &context)
{
    switch (problem) {
    case MeetingProblem::NoTime:
        return {.headline =
                    WarningSentences::tr("The meeting has no time, or one in an unknown zone."),
                .nextStep = WarningSentences::tr("Set its start, its end and its time zone."),
                .details = {}};
    case MeetingProblem::EndsBeforeStart:
        return {.headline = WarningSentences::tr("The meeting ends before it starts."),
                .nextStep = WarningSentences::tr("Set a later end."),
                .details = {}};
    case MeetingProblem::TooLong:
        return {.headline =
                    WarningSentences::tr("The meeting lasts longer than Exchange can store."),
                .nextStep = WarningSentences::tr("Set an end within five years of the start."),
                .details = {}};
    case MeetingProblem::Recurrence:
        return recurrenceProblem(meeting);
    case MeetingProblem::Overlapping:
        return {.headline =
                    WarningSentences::tr("Each meeting of the series lasts into the next one."),
                .nextStep = WarningSentences::tr("Make it shorter, or let it repeat less often."),
                .details = {}};
    case MeetingProblem::Reminder:
        return {.headline = WarningSentences::tr("The reminder is too early."),
                .nextStep =
                    WarningSentences::tr("Choose another one; five years ahead are the most."),
                .details = {}};
    case MeetingProblem::AddressMissing:
    case MeetingProblem::InvitedTwice:
    case MeetingProblem::OrganizerInvited:
        return inviteeProblem(problem, context);
    }
    return {};
}

} // namespace OnBehalf
