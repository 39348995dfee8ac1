// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetingsend.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString journalKind = u"meeting"_s;

/// What stays of a plan that is closed: which meeting it was, and its item.
QJsonObject summary(const MeetingPlan &plan, const QString &end)
{
    const PlannedItem &item = plan.items.first();
    return {{u"end"_s, end}, {u"subject"_s, item.wanted.subject}, {u"item"_s, item.id.id}};
}

void close(JournalEntry &entry, const MeetingPlan &plan, const QString &end)
{
    entry.asked = {};
    entry.after = summary(plan, end);
}

bool fail(MeetingSend &send, const QString &code)
{
    send.report.error = Ews::Error{.failure = Ews::Failure::Refused, .code = code};
    return false;
}

} // namespace

bool openJournal(MeetingSend &send, const QString &journalId)
{
    send.entry = {.kind = journalKind,
                  .mailbox = send.plan().principal.toLower(),
                  .actor = send.client->endpoint().signedInAs,
                  .startedAt = QDateTime::currentDateTimeUtc(),
                  .asked = {toJson(send.plan())}};
    if (!journalId.isEmpty()) {
        if (const auto entry = send.journal.entry(journalId))
            send.entry = *entry;
        else
            return fail(send, u"NotInJournal"_s);
    } else if (const auto id = send.journal.add(send.entry)) {
        send.entry.id = *id;
    } else {
        send.report.error = id.error();
        return false;
    }
    send.report.journalId = send.entry.id;
    send.lock = send.journal.hold(send.entry.id);
    return send.lock || fail(send, u"MeetingUnderWay"_s);
}

void closeJournal(MeetingSend &send)
{
    SendReport &report = send.report;
    if (report.end == SendEnd::Done)
        close(send.entry, report.plan, u"done"_s);
    else if (!report.plan.hasBegun())
        close(send.entry, report.plan, u"nothing"_s);
    else
        send.entry.asked = {toJson(report.plan)};
    if (!send.entry.after.isEmpty())
        report.journalId.clear();
    if (const auto written = send.journal.update(send.entry); !written && !report.error)
        report.error = written.error();
}

QList<PendingMeeting> pendingMeetings(const Journal &journal, const QString &actor,
                                      const QString &principal)
{
    QList<PendingMeeting> pending;
    for (const JournalEntry &entry : journal.entries(journalKind, principal)) {
        if (!entry.after.isEmpty() || entry.actor.compare(actor, Qt::CaseInsensitive) != 0)
            continue;
        const auto plan = planFrom(entry.asked.first().toObject());
        if (plan && !journal.isHeld(entry.id))
            pending.append({entry.id, entry.startedAt, *plan});
    }
    return pending;
}

Ews::Result<Ews::Nothing> dropMeeting(const Journal &journal, const PendingMeeting &pending)
{
    auto entry = journal.entry(pending.journalId);
    if (!entry)
        return Ews::Nothing{}; // somebody else closed it and cleaned up
    close(*entry, pending.plan, u"dropped"_s);
    return journal.update(*entry);
}

} // namespace OnBehalf
