// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/appointmentscommands.h"

#include "ctl/manymailboxes.h"
#include "ctl/meetingfromline.h"
#include "ctl/meetingoutput.h"
#include "ctl/patience.h"
#include "ctl/terminal.h"
#include "ctl/text.h"
#include "helpdesk/appointmentsrun.h"
#include "text/appointmentstext.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QMetaEnum>

#include <algorithm>
#include <numeric>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

using AppointmentState = AppointmentResult::State;

QString appointmentWord(AppointmentState state)
{
    static const QStringList words{u"waiting"_s,   u"working"_s,   u"able"_s,    u"unable"_s,
                                   u"made"_s,      u"found"_s,     u"refused"_s, u"notMade"_s,
                                   u"partly"_s,    u"undecided"_s, u"unknown"_s, u"deleted"_s,
                                   u"notDeleted"_s};
    return words.at(int(state));
}

QJsonArray appointmentsJson(const QList<AppointmentResult> &results)
{
    QJsonArray array;
    for (const AppointmentResult &one : results)
        array.append(QJsonObject{{u"smtp"_s, one.mailbox.address},
                                 {u"name"_s, textOrNull(one.mailbox.name)},
                                 {u"state"_s, appointmentWord(one.state)},
                                 {u"id"_s, textOrNull(one.item.id)},
                                 {u"error"_s, valueJson(one.error)}});
    return array;
}

bool isAsWanted(const AppointmentResult &one)
{
    return one.state == AppointmentState::Able || (!one.isOpen() && one.notTaken.isEmpty());
}

/// Sign-in and network count more than what one server refused.
Exit exitOfAll(const QList<AppointmentResult> &results)
{
    Exit exit = Exit::Done;
    for (const AppointmentResult &one : results)
        if (!isAsWanted(one))
            exit = std::max(exit, one.error ? Ctl::exitOf(*one.error) : Exit::Refused);
    return exit == Exit::Usage ? Exit::Refused : exit;
}

void printAppointments(const QList<AppointmentResult> &results, const Output &output)
{
    QList<QStringList> rows;
    for (const AppointmentResult &one : results)
        rows.append(
            {one.mailbox.address, appointmentStateText(one.state), appointmentText(one).headline});
    output.print(table(rows));
    output.print(appointmentsSummary(results));
}

/// Waits until it has ended. What holds it up ends it: nobody is there to let it go on.
void waitForAppointments(AppointmentsRun &run, const Output &output)
{
    QEventLoop loop;
    Patience patience;
    QObject::connect(&run, &AppointmentsRun::ended, &loop, &QEventLoop::quit);
    QObject::connect(&run, &AppointmentsRun::heldUp, &loop, [&](const Ews::Error &error) {
        output.complain(errorText(error));
        run.cancel();
    });
    QObject::connect(&run, &AppointmentsRun::changed, &loop, [&] {
        if (isWatched() && patience.isOver())
            output.complain(Text::tr("%1 of %2 mailboxes.").arg(run.done()).arg(run.total()));
    });
    if (run.activity() != AppointmentsRun::Activity::Idle)
        loop.exec();
}

Exit reportAppointments(const AppointmentsRun &run, const Output &output)
{
    const Appointments &all = run.all();
    const bool isOpen = !all.isSettled();
    if (output.isJson())
        output.print(QJsonObject{{u"mailboxes"_s, appointmentsJson(all.results)},
                                 {u"pending"_s, isOpen ? textOrNull(all.id) : QJsonValue()}});
    else
        printAppointments(all.results, output);
    if (isOpen)
        output.complain(ErrorText{
            Text::tr("It is not done in all mailboxes."),
            Text::tr("Go on with 'appointments pending --finish', which makes it in no calendar "
                     "twice, or forget what is left with 'appointments pending --drop'."),
            {}});
    return exitOfAll(all.results);
}

Exit refuseMeeting(const NoMeeting &why, const Output &output)
{
    const QString nothing = Text::tr("Nothing was made, and nobody was told.");
    if (why.error)
        return fail(*why.error, output, nothing);
    if (output.isJson())
        output.print(QJsonObject{{u"error"_s, QJsonObject{{u"message"_s, why.text.headline}}}});
    output.complain(why.text);
    return Exit::Refused;
}

/// What is open already of the same appointment would be made twice.
Exit refuseTwin(const Appointments &twin, const Output &output)
{
    return refuseMeeting(
        {.error = {},
         .text = {Text::tr("The same appointment was begun for some of these mailboxes at %1 and "
                           "is not finished.")
                      .arg(twin.startedAt.toLocalTime().toString(Qt::ISODate)),
                  Text::tr("Go on with 'appointments pending %1 --finish', or forget what is left "
                           "with 'appointments pending %1 --drop'.")
                      .arg(twin.id),
                  {}}},
        output);
}

Exit dryRunAppointments(AppointmentsRun &run, const Meeting &meeting, const Output &output)
{
    run.check();
    waitForAppointments(run, output);
    if (output.isJson()) {
        output.print(QJsonObject{{u"dryRun"_s, true},
                                 {u"meeting"_s, meetingJson(meeting)},
                                 {u"mailboxes"_s, appointmentsJson(run.results())}});
        return exitOfAll(run.results());
    }
    printAppointments(run.results(), output);
    output.print(appointmentsPlanText(meeting, run.results().size()));
    output.print(Text::tr("Nothing was done: this is what would be."));
    return exitOfAll(run.results());
}

int appointmentsAtOnce(const CommandLine &line)
{
    return line.many.concurrency > 0 ? line.many.concurrency : AppointmentsRun::usualAtOnce;
}

void listOpen(const QList<Appointments> &all, const Output &output)
{
    QJsonArray list;
    for (const Appointments &one : all) {
        list.append(QJsonObject{{u"key"_s, one.id},
                                {u"startedAt"_s, one.startedAt.toString(Qt::ISODate)},
                                {u"subject"_s, one.meeting.subject},
                                {u"mailboxes"_s, appointmentsJson(one.results)}});
        if (output.isJson())
            continue;
        output.print(u"%1  %2"_s.arg(one.id, one.meeting.subject));
        output.print(u"    "_s + appointmentsSummary(one.results));
    }
    if (output.isJson())
        output.print(QJsonObject{{u"pending"_s, list}});
    else if (all.isEmpty())
        output.print(Text::tr("Nothing was left open."));
}

Exit finishOrDrop(const Appointments &one, const CommandLine &line, const Session &session,
                  const Output &output)
{
    if (line.choice.drop) {
        if (const auto dropped = closeAppointments(Journal(), one); !dropped)
            return fail(dropped.error(), output);
        if (output.isJson())
            output.print(QJsonObject{{u"key"_s, one.id}, {u"dropped"_s, true}});
        else
            output.print(Text::tr("Forgotten: %1").arg(one.meeting.subject));
        return Exit::Done;
    }
    AppointmentsRun run(session, one.impersonates, Journal(), appointmentsAtOnce(line));
    if (const auto begun = run.goOn(one, line.choice.sendAgain); !begun)
        return fail(begun.error(), output);
    waitForAppointments(run, output);
    return reportAppointments(run, output);
}

} // namespace

Exit addAppointments(const CommandLine &line, const Session &session, const Output &output)
{
    const auto mailboxes = readMailboxes(line.many, output);
    if (!mailboxes)
        return mailboxes.error();
    const auto meeting = newMeeting(line.meeting, session, output, true);
    if (!meeting)
        return refuseMeeting(meeting.error(), output);
    const bool impersonates =
        line.many.impersonates || session.mailbox.access == Access::Impersonation;
    AppointmentsRun run(session, impersonates, Journal(), appointmentsAtOnce(line));
    run.setMailboxes(*mailboxes);
    if (line.dryRun)
        return dryRunAppointments(run, *meeting, output);
    const QString actor = session.client->endpoint().signedInAs;
    if (const auto twin = openTwin(Journal(), actor, *meeting, *mailboxes))
        return refuseTwin(*twin, output);
    if (const auto begun = run.start(*meeting); !begun)
        return fail(begun.error(), output);
    waitForAppointments(run, output);
    return reportAppointments(run, output);
}

Exit runPendingAppointments(const CommandLine &line, const Session &session, const Output &output)
{
    QList<Appointments> all = openAppointments(Journal(), session.client->endpoint().signedInAs);
    if (!line.arguments.isEmpty())
        all.removeIf([&line](const Appointments &one) { return one.id != line.arguments.first(); });
    if (!line.arguments.isEmpty() && all.isEmpty())
        return fail({.failure = Ews::Failure::Refused, .code = u"NotInJournal"_s}, output);
    const bool lists = line.dryRun || (!line.choice.finish && !line.choice.drop);
    if (lists || all.isEmpty()) {
        listOpen(all, output);
        return Exit::Done;
    }
    Exit exit = Exit::Done;
    for (const Appointments &one : std::as_const(all))
        exit = std::max(exit, finishOrDrop(one, line, session, output));
    return exit;
}

} // namespace OnBehalf::Ctl
