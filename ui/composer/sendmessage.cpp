// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/sendmessage.h"

#include "errormessage.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SendMessage)
};

bool isCancellation(const MeetingPlan &plan)
{
    return !plan.steps.isEmpty() && (plan.steps.last().kind == StepKind::Cancel ||
                                     plan.steps.last().kind == StepKind::Delete);
}

Message doneMessage(const SendReport &report)
{
    if (report.notTaken.isEmpty())
        return {.tone = Tone::Success, .headline = sendSummary(report)};
    return {.tone = Tone::Warning,
            .headline = sendSummary(report),
            .text = Sentences::tr("The server has some of it otherwise than it was sent."),
            .nextStep = Sentences::tr("Open the meeting in the calendar and look at it.")};
}

Message stoppedMessage(const SendReport &report)
{
    const QString kept = Sentences::tr("What you wrote is kept on this computer.");
    const bool byUser = report.error && report.error->failure == Ews::Failure::Cancelled;
    if (!report.error || byUser)
        return {.tone = Tone::Warning,
                .headline = report.plan.hasBegun()
                                ? Sentences::tr("Stopped before everything was done.")
                                : Sentences::tr("Stopped; nothing was sent."),
                .text = kept};
    return errorMessage(*report.error, kept);
}

} // namespace

QString sendSummary(const SendReport &report)
{
    const QString subject =
        report.plan.items.isEmpty() ? QString() : report.plan.items.first().wanted.subject;
    const QString shown = subject.isEmpty() ? Sentences::tr("Untitled") : subject;
    if (isCancellation(report.plan))
        return report.plan.sends() ? Sentences::tr("“%1” is cancelled.").arg(shown)
                                   : Sentences::tr("“%1” is deleted.").arg(shown);
    return report.plan.sends() ? Sentences::tr("“%1” is in the calendar, and was sent.").arg(shown)
                               : Sentences::tr("“%1” is in the calendar.").arg(shown);
}

Message sendMessage(const SendReport &report)
{
    switch (report.end) {
    case SendEnd::Done:
        return doneMessage(report);
    case SendEnd::Stopped:
        return stoppedMessage(report);
    case SendEnd::Unknown: {
        auto message = report.error ? errorMessage(*report.error) : Message{};
        message.tone = Tone::Warning;
        message.headline = Sentences::tr("Whether it was sent is not known.");
        message.text =
            Sentences::tr("The answer of the server got lost. Nothing is sent twice: the "
                          "calendar is asked first.");
        message.nextStep.clear();
        return message;
    }
    case SendEnd::ChangedElsewhere:
        return {.tone = Tone::Error,
                .headline = Sentences::tr("Somebody else has changed or deleted this meeting."),
                .text = Sentences::tr("Your change was not made."),
                .nextStep = Sentences::tr("Open it again in the calendar, and change it there.")};
    case SendEnd::Undecided:
        return {.tone = Tone::Warning,
                .headline = Sentences::tr("It is in the calendar, but whether those invited were "
                                          "told cannot be found out."),
                .nextStep = Sentences::tr("Ask one of them, or send it again: whoever got it "
                                          "already gets it twice.")};
    }
    return {};
}

} // namespace OnBehalf
