// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/meetingcommands.h"

#include "ctl/meetingfromline.h"
#include "ctl/meetingoutput.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "recurrence/occurrences.h"

#include <QCoreApplication>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nothingDone()
{
    return Text::tr("Nothing was changed, and nobody was told.");
}

/// The meeting that the command is about: the one with the id, or an occurrence of it.
Ews::Result<MeetingEntry> entryFor(const CommandLine &line, const Session &session,
                                   const QString &zone)
{
    const Ews::ItemId id{.id = line.arguments.first(), .changeKey = {}};
    const auto entry = wait(readMeeting(session.client, id, zone));
    const QDate day = line.choice.occurrence;
    if (!entry || !day.isValid())
        return entry;
    const auto number = entry->meeting.recurrence
                            ? Series::numberOf(*entry->meeting.recurrence, day)
                            : std::nullopt;
    if (!number)
        return std::unexpected(
            Ews::Error{.failure = Ews::Failure::Refused,
                       .code = u"ErrorCalendarOccurrenceIndexIsOutOfRecurrenceRange"_s});
    const Ews::OccurrenceItemId occurrence{
        .recurringMasterId = entry->id.id, .changeKey = {}, .instanceIndex = *number};
    return wait(readMeeting(session.client, occurrence, zone));
}

Exit carryOut(const MeetingPlan &plan, const CommandLine &line, const Session &session,
              const MeetingOutput &meetings)
{
    if (line.dryRun) {
        meetings.plan(plan);
        return Exit::Done;
    }
    const auto report = wait(sendMeeting(session.client, plan, Journal()));
    meetings.report(report);
    return exitOf(report);
}

/// What is wrong with what was asked for.
Exit refuse(const ErrorText &text, const Output &output)
{
    if (output.isJson())
        output.print(QJsonObject{{u"error"_s, QJsonObject{{u"message"_s, text.headline}}}});
    output.complain(text);
    return Exit::Refused;
}

Exit create(const CommandLine &line, const Session &session, const Output &output)
{
    const auto made = newMeeting(line.meeting, session, output);
    if (!made)
        return made.error().error ? fail(*made.error().error, output, nothingDone())
                                  : refuse(made.error().text, output);
    const MeetingOutput meetings(output, session.mailbox.address);
    meetings.warn(*made, warningsAbout(*made, session));
    return carryOut(planNew(session.mailbox.address, *made), line, session, meetings);
}

Exit update(const CommandLine &line, const Session &session, const Output &output)
{
    const auto entry = entryFor(line, session, ownZone());
    if (!entry)
        return fail(entry.error(), output, nothingDone());
    const auto wanted = changedMeeting(line.meeting, *entry, line.choice, session);
    if (!wanted)
        return wanted.error().error ? fail(*wanted.error().error, output, nothingDone())
                                    : refuse(wanted.error().text, output);
    const MeetingOutput meetings(output, session.mailbox.address);
    if (!entry->meeting.invitees.isEmpty() && resetsAnswers(entry->meeting, *wanted))
        output.complain(Text::tr("Answers that were given already are reset."));
    const QString principal = session.mailbox.address;
    const MeetingPlan plan =
        line.choice.following.isValid()
            ? planFollowing(principal, *entry, line.choice.following, *wanted, line.choice.tell)
            : planChange(principal, *entry, *wanted, line.choice.tell);
    return carryOut(plan, line, session, meetings);
}

Exit cancel(const CommandLine &line, const Session &session, const Output &output)
{
    if (line.choice.tell == Tell::Changed)
        return failUsage(Text::tr("A cancellation is told to all or to nobody."), output);
    const auto entry = entryFor(line, session, ownZone());
    if (!entry)
        return fail(entry.error(), output, nothingDone());
    const MeetingOutput meetings(output, session.mailbox.address);
    const Ews::Body words{.type = Ews::BodyType::Text, .text = line.choice.message};
    return carryOut(planCancel(session.mailbox.address, *entry, words, line.choice.tell), line,
                    session, meetings);
}

Exit show(const CommandLine &line, const Session &session, const Output &output)
{
    const auto entry = entryFor(line, session, ownZone());
    if (!entry)
        return fail(entry.error(), output);
    MeetingOutput(output, session.mailbox.address).show(*entry);
    return Exit::Done;
}

/// The gravest of several.
Exit worst(Exit a, Exit b)
{
    return a == Exit::Done ? b : a;
}

Exit treat(const PendingMeeting &one, const CommandLine &line, const Session &session,
           const Output &output)
{
    if (line.choice.drop) {
        const auto dropped = dropMeeting(Journal(), one);
        if (!dropped)
            return fail(dropped.error(), output);
        output.print(Text::tr("Forgotten: %1").arg(one.plan.items.first().wanted.subject));
        return Exit::Done;
    }
    const auto report = wait(sendMeeting(session.client, one.plan, Journal(),
                                         {.sendAgain = line.choice.sendAgain}, {}, one.journalId));
    MeetingOutput(output, one.plan.principal).report(report);
    return exitOf(report);
}

} // namespace

Exit runMeeting(const CommandLine &line, const Session &session, const Output &output)
{
    switch (line.command) {
    case Command::MeetingCreate:
        return create(line, session, output);
    case Command::MeetingUpdate:
        return update(line, session, output);
    case Command::MeetingCancel:
        return cancel(line, session, output);
    default:
        return show(line, session, output);
    }
}

Exit runPending(const CommandLine &line, const Session &session, const Output &output)
{
    QList<PendingMeeting> all =
        pendingMeetings(Journal(), session.client->endpoint().signedInAs, line.mailbox);
    if (!line.arguments.isEmpty())
        all.removeIf(
            [&line](const PendingMeeting &one) { return one.journalId != line.arguments.first(); });
    if (!line.arguments.isEmpty() && all.isEmpty())
        return fail({.failure = Ews::Failure::Refused, .code = u"NotInJournal"_s}, output);
    if (line.dryRun || (!line.choice.finish && !line.choice.drop)) {
        MeetingOutput(output, {}).pending(all);
        return Exit::Done;
    }
    Exit exit = Exit::Done;
    for (const PendingMeeting &one : all)
        exit = worst(exit, treat(one, line, session, output));
    if (all.isEmpty())
        MeetingOutput(output, {}).pending(all);
    return exit;
}

} // namespace OnBehalf::Ctl
