// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/meetingtext.h"

#include "text/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace OnBehalf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeetingText)
};

/// The step that says what the plan is for: the one that tells, else the last one.
MeetingStep mainStep(const MeetingPlan &plan)
{
    for (const MeetingStep &step : plan.steps)
        if (step.sends())
            return step;
    return plan.steps.isEmpty() ? MeetingStep{} : plan.steps.last();
}

bool creates(const MeetingPlan &plan)
{
    return !plan.steps.isEmpty() && plan.steps.first().kind == StepKind::Create;
}

/// A series that is ended and made anew from some day on.
bool splits(const MeetingPlan &plan)
{
    return plan.items.size() > 1;
}

QString doneText(const MeetingPlan &plan, const QString &principal)
{
    const MeetingStep step = mainStep(plan);
    if (splits(plan))
        return plan.sends() ? Text::tr("The old series ends before the change, and everybody is "
                                       "invited to the new one.")
                            : Text::tr("The old series ends before the change, and the new one is "
                                       "in the calendar of %1. Nobody was told.")
                                  .arg(principal);
    if (creates(plan))
        return step.sends()
                   ? Text::tr("The meeting is in the calendar of %1, and the invitations are sent.")
                         .arg(principal)
                   : Text::tr("The appointment is in the calendar of %1.").arg(principal);
    if (step.kind == StepKind::Cancel)
        return Text::tr("The meeting is cancelled, and everybody invited was told.");
    if (step.kind == StepKind::Delete)
        return Text::tr("It is deleted from the calendar of %1. Nobody was told.").arg(principal);
    switch (step.tell) {
    case Tell::All:
        return Text::tr("The meeting is changed, and everybody invited was told.");
    case Tell::Changed:
        return Text::tr("The meeting is changed, and those added or removed were told.");
    case Tell::Nobody:
        return Text::tr("It is changed. Nobody was told.");
    }
    Q_UNREACHABLE();
}

/// What of the plan has been done when it ends early.
QString soFar(const MeetingPlan &plan, const QString &principal)
{
    const auto isDone = [&plan](StepKind kind) {
        return std::ranges::any_of(plan.steps, [kind](const MeetingStep &step) {
            return step.kind == kind && step.state == StepState::Done;
        });
    };
    if (splits(plan) && isDone(StepKind::Update))
        return Text::tr("The old series ends before the change; nobody is invited to the new one "
                        "yet, which is in the calendar of %1.")
            .arg(principal);
    if (isDone(StepKind::Create))
        return Text::tr("The meeting is in the calendar of %1, but nobody was invited yet.")
            .arg(principal);
    if (creates(plan))
        return Text::tr("Nothing was created or sent; the draft is kept.");
    if (isDone(StepKind::Attach) || isDone(StepKind::Detach))
        return Text::tr("Files of the meeting are changed, but nobody was told; the draft is "
                        "kept.");
    const StepKind kind = mainStep(plan).kind;
    if (kind == StepKind::Cancel || kind == StepKind::Delete)
        return Text::tr("Nothing was cancelled, and nobody was told.");
    return Text::tr("Nothing was changed, and nobody was told; the draft is kept.");
}

QString notTakenText(const SendReport &report)
{
    QStringList parts;
    for (const MeetingPart part : report.notTaken)
        parts.append(partText(part));
    return Text::tr("The server did not take over: %1.")
        .arg(spokenLocale().createSeparatedList(parts));
}

ErrorText done(const SendReport &report, const QString &principal)
{
    ErrorText text{doneText(report.plan, principal), {}, {}};
    if (!report.notTaken.isEmpty()) {
        text.headline += u' ' + notTakenText(report);
        text.nextStep = Text::tr("Open the meeting, see how it is, and change it again.");
    } else if (report.error) {
        text.headline += u' ' + Text::tr("It could not be read back, though.");
        text.details = errorText(*report.error).details;
    }
    return text;
}

ErrorText undecided(const SendReport &report, const QString &principal)
{
    const MeetingStep *step = report.plan.next();
    if (step && step->kind == StepKind::Cancel)
        return {Text::tr("The meeting is cancelled in the calendar of %1, but whether those "
                         "invited were told cannot be found out: no copy is in your Sent Items.")
                    .arg(principal),
                Text::tr("Ask one of those invited. If nobody was told, write to them."),
                {}};
    return {Text::tr("The meeting is saved in the calendar of %1, but whether those invited were "
                     "told cannot be found out: no copy is in your Sent Items.")
                .arg(principal),
            Text::tr("Ask one of those invited. If nobody was told, send it again; otherwise leave "
                     "it."),
            {}};
}

QString fileOf(const MeetingPlan &plan, const MeetingStep &step)
{
    const PlannedItem &item = plan.items.at(step.item);
    return (step.kind == StepKind::Attach ? item.wanted : item.before).files.value(step.file).name;
}

QString updateText(const MeetingPlan &plan, const MeetingStep &step)
{
    const bool ends = splits(plan) && step.item == 1;
    const bool invites = creates(plan) && step.item == 0;
    if (invites)
        return Text::tr("Send the invitations to %n people.", nullptr,
                        int(plan.items.at(0).wanted.invitees.size()));
    const QString what =
        ends ? Text::tr("End the old series before the change.") : Text::tr("Change the meeting.");
    switch (step.tell) {
    case Tell::All:
        return what + u' ' + Text::tr("Everybody invited is told.");
    case Tell::Changed:
        return what + u' ' + Text::tr("Those added or removed are told.");
    case Tell::Nobody:
        return what + u' ' + Text::tr("Nobody is told.");
    }
    Q_UNREACHABLE();
}

QString stepText(const MeetingPlan &plan, const MeetingStep &step, const QString &principal)
{
    switch (step.kind) {
    case StepKind::Create:
        return plan.sends() ? Text::tr("Create the meeting in the calendar of %1. Nobody is told "
                                       "yet.")
                                  .arg(principal)
                            : Text::tr("Create it in the calendar of %1.").arg(principal);
    case StepKind::Attach:
        return Text::tr("Attach %1.").arg(fileOf(plan, step));
    case StepKind::Detach:
        return Text::tr("Remove the attachment %1.").arg(fileOf(plan, step));
    case StepKind::Update:
        return updateText(plan, step);
    case StepKind::Cancel:
        return Text::tr("Cancel the meeting. Everybody invited is told.");
    case StepKind::Delete:
        return Text::tr("Delete it from the calendar of %1. Nobody is told.").arg(principal);
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText sendText(const SendReport &report, const QString &principal)
{
    switch (report.end) {
    case SendEnd::Done:
        return done(report, principal);
    case SendEnd::Stopped: {
        const Ews::Error error =
            report.error.value_or(Ews::Error{.failure = Ews::Failure::Network});
        return errorText(error, soFar(report.plan, principal));
    }
    case SendEnd::Unknown: {
        const auto details = report.error ? errorText(*report.error).details : QString();
        return {Text::tr("The connection failed, and what became of the last step is not known "
                         "yet."),
                Text::tr("Try again when the server can be reached: it is looked up first, and "
                         "nothing is sent twice."),
                details};
    }
    case SendEnd::ChangedElsewhere: {
        const auto details = report.error ? errorText(*report.error).details : QString();
        return {Text::tr("Somebody else changed or deleted the meeting meanwhile.") + u' ' +
                    soFar(report.plan, principal),
                Text::tr("Open the meeting again, look at what changed, and make your change "
                         "anew."),
                details};
    }
    case SendEnd::Undecided:
        return undecided(report, principal);
    }
    Q_UNREACHABLE();
}

QStringList planText(const MeetingPlan &plan, const QString &principal)
{
    QStringList steps;
    for (const MeetingStep &step : plan.steps)
        if (step.state != StepState::Done)
            steps.append(stepText(plan, step, principal));
    return steps;
}

QString partText(MeetingPart part)
{
    switch (part) {
    case MeetingPart::Subject:
        return Text::tr("subject");
    case MeetingPart::Location:
        return Text::tr("location");
    case MeetingPart::Body:
        return Text::tr("text");
    case MeetingPart::Times:
        return Text::tr("time");
    case MeetingPart::Recurrence:
        return Text::tr("recurrence");
    case MeetingPart::Reminder:
        return Text::tr("reminder");
    case MeetingPart::ShowAs:
        return Text::tr("“Show as”");
    case MeetingPart::Sensitivity:
        return Text::tr("privacy");
    case MeetingPart::Importance:
        return Text::tr("importance");
    case MeetingPart::Categories:
        return Text::tr("categories");
    case MeetingPart::RequestsResponses:
        return Text::tr("“Request responses”");
    case MeetingPart::AllowsNewTimes:
        return Text::tr("“Allow new time proposals”");
    case MeetingPart::Invitees:
        return Text::tr("attendees");
    case MeetingPart::Files:
        return Text::tr("attachments");
    }
    Q_UNREACHABLE();
}

} // namespace OnBehalf
