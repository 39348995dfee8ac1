// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/answering.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString answerKind = u"answer"_s;

QString instant(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instantFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

/// Whose Sent Items have the copy: Session::actingAddress().
QString actingAddressOf(const Ews::Endpoint &endpoint)
{
    const Ews::Impersonation &identity = endpoint.header.impersonation;
    if (identity.who.isEmpty())
        return endpoint.signedInAs;
    return identity.isByAddress() ? identity.who : endpoint.anchorMailbox;
}

/// The message's words are not kept: they are not needed to look for it.
QJsonObject answerJson(const Request &request, const RequestAnswer &answer, const QString &own)
{
    QJsonObject json{{u"own"_s, own},
                     {u"answer"_s, Ews::toWire(answer.answer)},
                     {u"tells"_s, answer.tellsOrganizer},
                     {u"proposedStart"_s, instant(answer.proposedStart)},
                     {u"proposedEnd"_s, instant(answer.proposedEnd)},
                     {u"request"_s, request.id.id},
                     {u"state"_s, int(request.state)},
                     {u"principalName"_s, request.principalName},
                     {u"subject"_s, request.subject},
                     {u"fromName"_s, request.fromName},
                     {u"fromAddress"_s, request.fromAddress},
                     {u"start"_s, instant(request.start)},
                     {u"end"_s, instant(request.end)},
                     {u"uid"_s, request.uid},
                     {u"recurrenceId"_s, instant(request.recurrenceId)}};
    if (request.entry)
        json.insert(u"entry"_s, request.entry->id);
    return json;
}

std::optional<PendingAnswer> answerFrom(const JournalEntry &entry)
{
    const QJsonObject json = entry.asked.first().toObject();
    const auto type = Ews::fromWire<Ews::ResponseType>(json["answer"_L1].toString());
    if (!type)
        return std::nullopt;
    Request request;
    request.id.id = json["request"_L1].toString();
    request.state = Request::State(json["state"_L1].toInt());
    request.principal = entry.mailbox;
    request.principalName = json["principalName"_L1].toString();
    request.subject = json["subject"_L1].toString();
    request.fromName = json["fromName"_L1].toString();
    request.fromAddress = json["fromAddress"_L1].toString();
    request.start = instantFrom(json["start"_L1]);
    request.end = instantFrom(json["end"_L1]);
    request.uid = json["uid"_L1].toString();
    request.recurrenceId = instantFrom(json["recurrenceId"_L1]);
    if (const QString id = json["entry"_L1].toString(); !id.isEmpty())
        request.entry = Ews::ItemId{.id = id, .changeKey = {}};
    return PendingAnswer{.journalId = entry.id,
                         .startedAt = entry.startedAt,
                         .own = json["own"_L1].toString(entry.actor), // older ones do not say
                         .request = request,
                         .answer = {.answer = *type,
                                    .proposedStart = instantFrom(json["proposedStart"_L1]),
                                    .proposedEnd = instantFrom(json["proposedEnd"_L1]),
                                    .tellsOrganizer = json["tells"_L1].toBool(true)}};
}

QString endName(AnswerEnd end)
{
    switch (end) {
    case AnswerEnd::Done:
        return u"done"_s;
    case AnswerEnd::NotDone:
        return u"nothing"_s;
    case AnswerEnd::EnteredOnly:
        return u"entered"_s;
    case AnswerEnd::Undecided:
        return u"undecided"_s;
    case AnswerEnd::Unknown:
        break;
    }
    return {};
}

bool hold(Answering &work)
{
    work.lock = work.journal.hold(work.entry.id);
    if (work.lock)
        return true;
    work.report.error = Ews::Error{.failure = Ews::Failure::Refused, .code = u"AnswerUnderWay"_s};
    return false;
}

} // namespace

bool openJournal(Answering &work)
{
    if (!work.entry.id.isEmpty()) // of an earlier attempt
        return hold(work);
    work.entry = {.kind = answerKind,
                  .mailbox = work.report.after.principal.toLower(),
                  .actor = work.client->endpoint().signedInAs,
                  .startedAt = work.begun,
                  .asked = {answerJson(work.report.after, work.answer,
                                       actingAddressOf(work.client->endpoint()))}};
    const auto id = work.journal.add(work.entry);
    if (!id) {
        work.report.error = id.error();
        return false;
    }
    work.entry.id = *id;
    return hold(work);
}

void closeJournal(Answering &work)
{
    const QString end = endName(work.report.end);
    if (end.isEmpty())
        return;
    work.entry.asked = {};
    work.entry.after = {{u"end"_s, end}, {u"subject"_s, work.report.after.subject}};
    if (const auto written = work.journal.update(work.entry); !written && !work.report.error)
        work.report.error = written.error();
}

QList<PendingAnswer> pendingAnswers(const Journal &journal, const QString &actor,
                                    const QString &principal)
{
    QList<PendingAnswer> pending;
    for (const JournalEntry &entry : journal.entries(answerKind, principal)) {
        if (!entry.after.isEmpty() || entry.actor.compare(actor, Qt::CaseInsensitive) != 0)
            continue;
        const auto one = answerFrom(entry);
        if (one && !journal.isHeld(entry.id))
            pending.append(*one);
    }
    return pending;
}

} // namespace OnBehalf
