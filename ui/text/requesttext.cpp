// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/requesttext.h"

#include "text/datetext.h"

#include <QCoreApplication>

namespace OnBehalf {

namespace {

struct RequestSentences
{
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

QString shownOrganizer(const Request &request)
{
    return request.fromName.isEmpty() ? request.fromAddress : request.fromName;
}

/// What was done in the calendar alone.
QString enteredText(const Request &request, Ews::ResponseType answer, const QString &principal)
{
    const QString organizer = shownOrganizer(request);
    switch (answer) {
    case Ews::ResponseType::Decline:
        return RequestSentences::tr("“%1” is declined for %3, and %2 was not told.",
                                    "a subject, an organizer, a principal")
            .arg(request.subject, organizer, principal);
    case Ews::ResponseType::Tentative:
        return RequestSentences::tr("“%1” is tentatively accepted for %3, and %2 was not told.",
                                    "a subject, an organizer, a principal")
            .arg(request.subject, organizer, principal);
    default:
        return RequestSentences::tr("“%1” is accepted for %3, and %2 was not told.",
                                    "a subject, an organizer, a principal")
            .arg(request.subject, organizer, principal);
    }
}

/// What was done, where all went well.
QString doneText(const Request &request, const RequestAnswer &answer, const QString &principal)
{
    const QString organizer = shownOrganizer(request);
    if (!answer.tellsOrganizer)
        return enteredText(request, answer.answer, principal);
    if (answer.proposedStart.isValid())
        return RequestSentences::tr("Another time for “%1” was proposed to %2 on behalf of %3.",
                                    "a subject, an organizer, a principal")
            .arg(request.subject, organizer, principal);
    switch (answer.answer) {
    case Ews::ResponseType::Decline:
        return RequestSentences::tr("“%1” is declined for %3, and %2 was told.",
                                    "a subject, an organizer, a principal")
            .arg(request.subject, organizer, principal);
    case Ews::ResponseType::Tentative:
        return RequestSentences::tr("“%1” is tentatively accepted for %3, and %2 was told.",
                                    "a subject, an organizer, a principal")
            .arg(request.subject, organizer, principal);
    default:
        return RequestSentences::tr("“%1” is accepted for %3, and %2 was told.",
                                    "a subject, an organizer, a principal")
            .arg(request.subject, organizer, principal);
    }
}

/// What cannot be found out.
ErrorText doubtText(const Request &request, const RequestAnswer &answer, const QString &principal)
{
    const QString organizer = shownOrganizer(request);
    if (!answer.tellsOrganizer)
        return {.headline = RequestSentences::tr("Whether it is in the calendar of %1 cannot be "
                                                 "found out.",
                                                 "an answer")
                                .arg(principal),
                .nextStep = RequestSentences::tr("Look into the calendar, or answer once more "
                                                 "without a response: nobody hears of it."),
                .details = {}};
    return {.headline = RequestSentences::tr("Whether %1 was told cannot be found out: no copy of "
                                             "the answer is in your Sent Items.")
                            .arg(organizer),
            .nextStep = RequestSentences::tr("Ask %1, or answer once more: then some answer has "
                                             "come, perhaps twice.")
                            .arg(organizer),
            .details = {}};
}

} // namespace

QString requestKindText(const Request &request)
{
    switch (request.kind) {
    case Request::Kind::Invitation:
        return RequestSentences::tr("Invitation");
    case Request::Kind::Update:
        return RequestSentences::tr("Update");
    case Request::Kind::Cancellation:
        return RequestSentences::tr("Canceled");
    case Request::Kind::Answer:
        break;
    }
    if (request.proposedStart.isValid())
        return RequestSentences::tr("New time proposed");
    switch (request.answer) {
    case Ews::ResponseType::Accept:
        return RequestSentences::tr("Accepted", "the answer of somebody else");
    case Ews::ResponseType::Tentative:
        return RequestSentences::tr("Tentative", "the answer of somebody else");
    case Ews::ResponseType::Decline:
        return RequestSentences::tr("Declined", "the answer of somebody else");
    default:
        return RequestSentences::tr("Answer");
    }
}

QString requestStateText(const Request &request)
{
    if (request.kind == Request::Kind::Answer)
        return {};
    if (request.kind == Request::Kind::Cancellation)
        return request.state == Request::State::Gone
                   ? RequestSentences::tr("no longer in the calendar")
                   : QString();
    switch (request.state) {
    case Request::State::Open:
        return RequestSentences::tr("not answered yet");
    case Request::State::Accepted:
        return RequestSentences::tr("accepted");
    case Request::State::Tentative:
        return RequestSentences::tr("tentatively accepted");
    case Request::State::Gone:
        return RequestSentences::tr("no longer in the calendar: declined or deleted");
    case Request::State::Replaced:
        return RequestSentences::tr("replaced by a later message");
    case Request::State::Information:
        return RequestSentences::tr("for information: the delegates answer");
    case Request::State::Unknown:
        return RequestSentences::tr("not known whether answered");
    }
    Q_UNREACHABLE();
}

QString answerPlanText(const Request &request, const RequestAnswer &answer,
                       const QString &principal)
{
    const QString organizer = shownOrganizer(request);
    QString text;
    switch (answer.answer) {
    case Ews::ResponseType::Decline:
        text = RequestSentences::tr("Decline “%1” for %2: it is moved to the deleted items.",
                                    "a subject, a principal");
        break;
    case Ews::ResponseType::Tentative:
        text = RequestSentences::tr("Accept “%1” tentatively for %2.", "a subject, a principal");
        break;
    default:
        text = RequestSentences::tr("Accept “%1” for %2.", "a subject, a principal");
    }
    text = text.arg(request.subject, principal);
    const QString told =
        !answer.tellsOrganizer ? RequestSentences::tr("%1 is not told.", "an organizer")
        : answer.proposedStart.isValid()
            ? RequestSentences::tr("%1 is told, and another time is proposed.", "an organizer")
            : RequestSentences::tr("%1 is told.", "an organizer");
    return text + u' ' + told.arg(organizer);
}

ErrorText answerText(const AnswerReport &report, const RequestAnswer &answer,
                     const QString &principal)
{
    const QString organizer = shownOrganizer(report.after);
    switch (report.end) {
    case AnswerEnd::Done:
        if (!report.notTaken)
            return {.headline = doneText(report.after, answer, principal),
                    .nextStep = {},
                    .details = {}};
        return {.headline = RequestSentences::tr("The server says that the answer was given, but "
                                                 "the calendar of %1 does not show it.")
                                .arg(principal),
                .nextStep = RequestSentences::tr("Look at the meeting in the calendar, then answer "
                                                 "again or tell the administrator."),
                .details = {}};
    case AnswerEnd::NotDone:
        return errorText(report.error.value_or(Ews::Error()),
                         report.unchanged
                             ? RequestSentences::tr("Nothing was changed, and nobody was told.")
                             : RequestSentences::tr("Nobody was told. Look into the calendar of %1 "
                                                    "to see whether it was changed.")
                                   .arg(principal));
    case AnswerEnd::EnteredOnly: {
        ErrorText text = errorText(report.error.value_or(Ews::Error()));
        text.headline += u' ' + RequestSentences::tr("The calendar of %1 shows the answer all the "
                                                     "same, but %2 was not told.",
                                                     "a principal, an organizer")
                                    .arg(principal, organizer);
        return text;
    }
    case AnswerEnd::Undecided: {
        ErrorText text = errorText(report.error.value_or(Ews::Error()));
        const ErrorText doubt = doubtText(report.after, answer, principal);
        text.headline = RequestSentences::tr("The server's reply to your answer was lost.") + u' ' +
                        doubt.headline;
        text.nextStep = doubt.nextStep;
        return text;
    }
    case AnswerEnd::Unknown: {
        ErrorText text = errorText(report.error.value_or(Ews::Error()));
        text.headline =
            RequestSentences::tr("The server's reply to your answer was lost, and what became "
                                 "of the answer could not be looked up.");
        text.nextStep = RequestSentences::tr("Once the server can be reached, read the requests "
                                             "again: the calendar tells whether it is answered.");
        return text;
    }
    }
    Q_UNREACHABLE();
}

ErrorText settledText(const SettledAnswer &answer, const QString &principal)
{
    const auto &[pending, report] = answer;
    const QDateTime begun = pending.startedAt.toLocalTime();
    const QString cut = RequestSentences::tr("The answer to “%1” for %2 was cut short on %3 at %4.",
                                             "a subject, a principal, a day, a time")
                            .arg(pending.request.subject, principal, dayText(begun.date()),
                                 clockText(begun.time()));
    const auto text = [&cut](const QString &end, const QString &nextStep = {}) {
        return ErrorText{.headline = cut + u' ' + end, .nextStep = nextStep, .details = {}};
    };
    switch (report.end) {
    case AnswerEnd::Done:
        return text(doneText(pending.request, pending.answer, principal));
    case AnswerEnd::EnteredOnly:
    case AnswerEnd::NotDone:
        return text(RequestSentences::tr("It was not given: nothing was changed, and nobody was "
                                         "told."),
                    RequestSentences::tr("The request still waits for an answer."));
    case AnswerEnd::Undecided: {
        const ErrorText doubt = doubtText(pending.request, pending.answer, principal);
        return text(doubt.headline, doubt.nextStep);
    }
    case AnswerEnd::Unknown:
        break;
    }
    ErrorText unknown = errorText(report.error.value_or(Ews::Error()));
    unknown.headline =
        cut + u' ' +
        RequestSentences::tr("What became of it could not be looked up.", "of an answer");
    unknown.nextStep =
        RequestSentences::tr("It is looked up again when the requests are read again.");
    return unknown;
}

QString removalPlanText(const Request &request, const QString &principal)
{
    return RequestSentences::tr("Remove “%1” from the calendar of %2. It and the message are moved "
                                "to the deleted items, and nobody is told.",
                                "a subject, a principal")
        .arg(request.subject, principal);
}

ErrorText removalText(const RemovalReport &report, const QString &principal)
{
    const QString &subject = report.request.subject;
    switch (report.end) {
    case RemovalEnd::Done:
        return {.headline = RequestSentences::tr("“%1” is no longer in the calendar of %2, and the "
                                                 "message is in the deleted items.",
                                                 "a subject, a principal")
                                .arg(subject, principal),
                .nextStep = {},
                .details = {}};
    case RemovalEnd::NotDone:
        return errorText(report.error.value_or(Ews::Error()),
                         RequestSentences::tr("Nothing was changed."));
    case RemovalEnd::EntryOnly:
        return errorText(report.error.value_or(Ews::Error()),
                         RequestSentences::tr("The meeting is no longer in the calendar of %1, but "
                                              "the message is still in the Inbox.")
                             .arg(principal));
    case RemovalEnd::Unknown:
        break;
    }
    ErrorText text = errorText(report.error.value_or(Ews::Error()));
    text.headline = RequestSentences::tr("The server's reply was lost, and whether “%1” is still "
                                         "in the calendar of %2 could not be looked up.",
                                         "a subject, a principal")
                        .arg(subject, principal);
    text.nextStep = RequestSentences::tr("Once the server can be reached, read the requests again. "
                                         "Removing it a second time does no harm.");
    return text;
}

} // namespace OnBehalf
