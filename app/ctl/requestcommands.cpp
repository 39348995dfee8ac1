// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/requestcommands.h"

#include "ctl/clocks.h"
#include "ctl/mailboxfolders.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "requests/readrequests.h"
#include "requests/removecancelled.h"
#include "text/requesttext.h"

#include <QJsonArray>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindWord(Request::Kind kind)
{
    return QStringList{u"invitation"_s, u"update"_s, u"cancellation"_s, u"answer"_s}.at(int(kind));
}

QString stateWord(Request::State state)
{
    return QStringList{u"open"_s,     u"accepted"_s,    u"tentative"_s, u"gone"_s,
                       u"replaced"_s, u"information"_s, u"unknown"_s}
        .at(int(state));
}

QString endWordOf(AnswerEnd end)
{
    return QStringList{u"done"_s, u"notDone"_s, u"enteredOnly"_s, u"undecided"_s, u"unknown"_s}.at(
        int(end));
}

QJsonObject requestJson(const Request &request, const QTimeZone &zone)
{
    return {{u"id"_s, request.id.id},
            {u"kind"_s, kindWord(request.kind)},
            {u"state"_s, stateWord(request.state)},
            {u"mailbox"_s, request.principal},
            {u"subject"_s, request.subject},
            {u"from"_s, textOrNull(request.fromAddress)},
            {u"received"_s, textOrNull(clockIn(request.received, zone))},
            {u"start"_s, textOrNull(clockIn(request.start, zone))},
            {u"end"_s, textOrNull(clockIn(request.end, zone))},
            {u"location"_s, textOrNull(request.location)},
            {u"series"_s, request.recurring},
            {u"response"_s,
             request.kind == Request::Kind::Answer ? Ews::toWire(request.answer) : QJsonValue()},
            {u"proposed-start"_s, textOrNull(clockIn(request.proposedStart, zone))},
            {u"proposed-end"_s, textOrNull(clockIn(request.proposedEnd, zone))}};
}

/// What became of it, or of an answer the time that it proposes.
QString stateIn(const Request &request, const QTimeZone &zone)
{
    return request.proposedStart.isValid()
               ? Text::tr("proposes %1 to %2")
                     .arg(clockIn(request.proposedStart, zone), clockIn(request.proposedEnd, zone))
               : requestStateText(request);
}

QStringList requestRow(const Request &request, const QTimeZone &zone)
{
    return {request.principal,
            requestKindText(request),
            clockIn(request.start, zone),
            request.subject,
            request.fromName.isEmpty() ? request.fromAddress : request.fromName,
            stateIn(request, zone)};
}

/// All that came: to oneself, and to --mailbox.
Ews::Result<RequestList> listFor(const Session &session)
{
    const QString own = session.actingAddress();
    const bool others = own.compare(session.mailbox.address, Qt::CaseInsensitive) != 0;
    auto list = wait(readRequests(session.client, own,
                                  others ? QStringList{session.mailbox.address} : QStringList()));
    if (list && others)
        list->requests.removeIf([&session](const Request &one) {
            return one.principal.compare(session.mailbox.address, Qt::CaseInsensitive) != 0;
        });
    return list;
}

QString nothingAnswered()
{
    return Text::tr("Nothing was answered.");
}

/// The request with that id, where \a can be done with it; otherwise the error \a code.
Ews::Result<Request> requestFor(const QString &id, const Session &session,
                                bool (Request::*can)() const, const QString &code)
{
    const auto list = listFor(session);
    if (!list)
        return std::unexpected(list.error());
    const auto found =
        std::ranges::find(list->requests, id, [](const Request &one) { return one.id.id; });
    if (found == list->requests.end())
        return std::unexpected(refused(u"RequestNotThere"_s, id));
    if (!((*found).*can)())
        return std::unexpected(refused(code, id));
    return *found;
}

RequestAnswer answerFor(const CommandLine &line, const Request &request)
{
    RequestAnswer answer{.words = line.request.message,
                         .tellsOrganizer = line.request.tellsOrganizer};
    answer.answer = line.command == Command::RequestsAccept      ? Ews::ResponseType::Accept
                    : line.command == Command::RequestsTentative ? Ews::ResponseType::Tentative
                                                                 : Ews::ResponseType::Decline;
    if (const auto &start = line.request.proposedStart) {
        const QTimeZone zone = zoneOf(line);
        answer.proposedStart = Series::instant(start->date, start->time, zone).toUTC();
        const auto &end = line.request.proposedEnd;
        answer.proposedEnd = end ? Series::instant(end->date, end->time, zone).toUTC()
                                 : answer.proposedStart.addSecs(request.start.secsTo(request.end));
    }
    return answer;
}

Exit showPlan(const QString &plan, const Request &request, const CommandLine &line,
              const Output &output)
{
    if (output.isJson()) {
        output.print(QJsonObject{{u"dryRun"_s, true},
                                 {u"plan"_s, plan},
                                 {u"request"_s, requestJson(request, zoneOf(line))}});
    } else {
        output.print(plan);
        output.print(Text::tr("Nothing was done: this is what would be."));
    }
    return Exit::Done;
}

Exit exitAfter(const AnswerReport &report)
{
    if (report.end == AnswerEnd::Done)
        return report.notTaken ? Exit::Refused : Exit::Done;
    return report.error ? exitOf(*report.error) : Exit::Refused;
}

/// Where it is known what became of it all is well, also where it was not given.
Exit exitAfterSettling(const AnswerReport &report)
{
    return report.end == AnswerEnd::NotDone ? Exit::Done : exitAfter(report);
}

QString removalWord(RemovalEnd end)
{
    return QStringList{u"done"_s, u"notDone"_s, u"entryOnly"_s, u"unknown"_s}.at(int(end));
}

/// Only with the identity that gave it one sees its copy.
bool wasGivenBy(const Session &session, const PendingAnswer &answer)
{
    return answer.own.compare(session.actingAddress(), Qt::CaseInsensitive) == 0;
}

ErrorText otherAnswererText(const PendingAnswer &answer, const Session &session)
{
    const bool impersonated = answer.own.compare(session.account.address, Qt::CaseInsensitive) != 0;
    return {.headline =
                Text::tr("“%1” was answered as %2.").arg(answer.request.subject, answer.own),
            .nextStep = impersonated ? Text::tr("Look it up with --as %1.").arg(answer.own)
                                     : Text::tr("Look it up without --as."),
            .details = {}};
}

/// The text to standard output where all is well, otherwise to standard error.
void tell(const ErrorText &text, Exit exit, const Output &output)
{
    if (exit != Exit::Done)
        output.complain(text);
    else if (!output.isJson())
        output.print(text.headline);
}

/// What became of it goes into \a json too.
Exit settleOne(const PendingAnswer &answer, const Session &session, const Output &output,
               QJsonObject &json)
{
    if (!wasGivenBy(session, answer)) {
        tell(otherAnswererText(answer, session), Exit::Refused, output);
        return Exit::Refused;
    }
    const auto report = wait(settleAnswer(session.client, answer, Journal()));
    json.insert(u"end"_s, endWordOf(report.end));
    json.insert(u"state"_s, stateWord(report.after.state));
    json.insert(u"error"_s, valueJson(report.error));
    const Exit exit = exitAfterSettling(report);
    tell(settledText({answer, report}, answer.request.principal), exit, output);
    return exit;
}

} // namespace

Exit listRequests(const CommandLine &line, const Session &session, const Output &output)
{
    const auto list = listFor(session);
    if (!list)
        return fail(list.error(), output);
    const QTimeZone zone = zoneOf(line);
    QJsonArray json;
    QList<QStringList> rows;
    for (const Request &request : list->requests) {
        if (!line.request.all && !request.isOpen())
            continue;
        json.append(requestJson(request, zone));
        rows.append(requestRow(request, zone));
    }
    if (output.isJson()) {
        output.print(QJsonObject{{u"requests"_s, json}, {u"complete"_s, list->isComplete}});
        return Exit::Done;
    }
    output.print(rows.isEmpty() ? Text::tr("No request waits for an answer.") : table(rows));
    for (const QString &mailbox : list->closedInboxes)
        output.complain(Text::tr("You may not read the Inbox of %1: only copies that came to you "
                                 "are listed.")
                            .arg(mailbox));
    if (!list->isComplete)
        output.complain(Text::tr("There are more: only the newest of each Inbox are listed."));
    return Exit::Done;
}

Exit runAnswer(const CommandLine &line, const Session &session, const Output &output)
{
    const auto request = requestFor(line.arguments.first(), session, &Request::canBeAnswered,
                                    u"RequestNeedsNoAnswer"_s);
    if (!request)
        return fail(request.error(), output, nothingAnswered());
    const RequestAnswer answer = answerFor(line, *request);
    if (answer.proposedStart.isValid() && answer.proposedEnd <= answer.proposedStart)
        return fail(refused(u"ErrorCalendarEndDateIsEarlierThanStartDate"_s, {}), output,
                    nothingAnswered());
    if (line.dryRun)
        return showPlan(answerPlanText(*request, answer, request->principal), *request, line,
                        output);
    const auto report = wait(answerRequest(session.client, *request, answer, Journal()));
    if (output.isJson())
        output.print(QJsonObject{{u"end"_s, endWordOf(report.end)},
                                 {u"state"_s, stateWord(report.after.state)},
                                 {u"notTaken"_s, report.notTaken},
                                 {u"error"_s, valueJson(report.error)}});
    ErrorText text = answerText(report, answer, request->principal);
    if (report.end == AnswerEnd::Unknown)
        text.nextStep = Text::tr("Once the server can be reached, 'requests pending' looks it up.");
    tell(text, exitAfter(report), output);
    return exitAfter(report);
}

Exit runRemoval(const CommandLine &line, const Session &session, const Output &output)
{
    const auto request = requestFor(line.arguments.first(), session, &Request::canBeRemoved,
                                    u"RequestNotCancelled"_s);
    if (!request)
        return fail(request.error(), output, Text::tr("Nothing was removed."));
    if (line.dryRun)
        return showPlan(removalPlanText(*request, request->principal), *request, line, output);
    const auto report = wait(removeCancelled(session.client, *request, session.actingAddress()));
    if (output.isJson())
        output.print(QJsonObject{{u"end"_s, removalWord(report.end)},
                                 {u"error"_s, valueJson(report.error)}});
    const Exit exit = report.end == RemovalEnd::Done ? Exit::Done
                      : report.error                 ? exitOf(*report.error)
                                                     : Exit::Refused;
    tell(removalText(report, request->principal), exit, output);
    return exit;
}

Exit runPendingAnswers(const CommandLine &line, const Session &session, const Output &output)
{
    const auto pending =
        pendingAnswers(Journal(), session.client->endpoint().signedInAs, line.mailbox);
    QJsonArray json;
    Exit exit = Exit::Done;
    for (const PendingAnswer &one : pending) {
        QJsonObject document{{u"subject"_s, one.request.subject},
                             {u"as"_s, one.own},
                             {u"mailbox"_s, one.request.principal},
                             {u"response"_s, Ews::toWire(one.answer.answer)},
                             {u"started"_s, one.startedAt.toString(Qt::ISODate)}};
        const Exit settled = settleOne(one, session, output, document);
        json.append(document);
        exit = exit == Exit::Done ? settled : exit;
    }
    if (output.isJson())
        output.print(QJsonObject{{u"pending"_s, json}});
    else if (pending.isEmpty())
        output.print(Text::tr("No answer was left open."));
    return exit;
}

} // namespace OnBehalf::Ctl
