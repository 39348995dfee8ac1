// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/meetingoutput.h"
#include "ctl/text.h"

#include "recurrence/rule.h"
#include "recurrence/timezones.h"
#include "text/busytext.h"
#include "text/meetingtext.h"
#include "text/recurrencetext.h"
#include "text/warningtext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray inviteesJson(const Meeting &meeting, AttendeeRole role)
{
    QJsonArray array;
    for (const Invitee &one : meeting.invited(role))
        array.append(QJsonObject{{u"smtp"_s, one.address},
                                 {u"name"_s, textOrNull(one.name)},
                                 {u"response"_s, valueJson(one.response)}});
    return array;
}

QString endWord(SendEnd end)
{
    return QStringList{u"done"_s, u"stopped"_s, u"unknown"_s, u"changedElsewhere"_s, u"undecided"_s}
        .at(int(end));
}

QString responseText(const std::optional<Ews::ResponseType> &response)
{
    if (!response)
        return {};
    switch (*response) {
    case Ews::ResponseType::Accept:
        return Text::tr("accepted");
    case Ews::ResponseType::Tentative:
        return Text::tr("tentative");
    case Ews::ResponseType::Decline:
        return Text::tr("declined");
    case Ews::ResponseType::Organizer:
        return Text::tr("organizer");
    case Ews::ResponseType::Unknown:
    case Ews::ResponseType::NoResponseReceived:
        return Text::tr("no answer yet");
    }
    Q_UNREACHABLE();
}

QList<QStringList> rowsOf(const MeetingEntry &entry)
{
    const Meeting &meeting = entry.meeting;
    QList<QStringList> rows{
        {Text::tr("Subject"), meeting.subject},
        {Text::tr("When"), Text::tr("%1 to %2, %3")
                               .arg(clockText(meeting.times.start), clockText(meeting.times.end),
                                    meeting.times.startZone)}};
    const auto add = [&rows](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows.append({label, value});
    };
    add(Text::tr("Repeats"), meeting.recurrence ? recurrenceText(*meeting.recurrence) : QString());
    add(Text::tr("Where"), meeting.location);
    add(Text::tr("Organizer"),
        entry.organizerName.isEmpty() ? entry.organizer : entry.organizerName);
    add(Text::tr("Categories"), meeting.categories.join(u", "_s));
    for (const Invitee &one : meeting.invitees)
        rows.append({roleName(one.role),
                     u"%1 <%2>  %3"_s.arg(one.name, one.address, responseText(one.response))});
    for (const MeetingFile &file : meeting.files)
        rows.append({Text::tr("Attachment"), file.name});
    if (entry.isCancelled)
        rows.append({Text::tr("State"), Text::tr("cancelled")});
    else if (!meeting.invitees.isEmpty() && !entry.requestWasSent)
        rows.append({Text::tr("State"), Text::tr("nobody was invited yet")});
    add(Text::tr("Id"), entry.id.id);
    return rows;
}

/// With what to do next in terms of commands.
ErrorText terminalSendText(const SendReport &report, const QString &principal)
{
    ErrorText text = sendText(report, principal);
    if (report.end == SendEnd::Undecided)
        text.nextStep = Text::tr("Ask one of those invited. If nobody was told, send it again with "
                                 "'meeting pending --finish --send-again'; otherwise close it with "
                                 "'meeting pending --drop'.");
    else if (!report.journalId.isEmpty())
        text.nextStep = Text::tr("Finish it with 'meeting pending --finish', which looks up how it "
                                 "is and tells nobody twice, or forget it with 'meeting pending "
                                 "--drop'.");
    return text;
}

} // namespace

QString clockText(const Ews::DateTime &clock)
{
    return clock.date.toString(Qt::ISODate) + clock.time.toString(u"'T'HH:mm"_s);
}

QJsonObject meetingJson(const Meeting &meeting)
{
    QJsonArray files;
    for (const MeetingFile &file : meeting.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"size"_s, file.size}});
    return {{u"subject"_s, meeting.subject},
            {u"location"_s, textOrNull(meeting.location)},
            {u"start"_s, clockText(meeting.times.start)},
            {u"end"_s, clockText(meeting.times.end)},
            {u"time-zone"_s, meeting.times.startZone},
            {u"all-day"_s, meeting.times.allDay},
            {u"recur"_s,
             meeting.recurrence ? QJsonValue(Series::toRule(*meeting.recurrence)) : QJsonValue()},
            {u"private"_s, meeting.sensitivity == Ews::Sensitivity::Private},
            {u"show-as"_s, Ews::toWire(meeting.showAs)},
            {u"reminder"_s,
             meeting.reminderMinutes ? QJsonValue(*meeting.reminderMinutes) : QJsonValue()},
            {u"category"_s, QJsonArray::fromStringList(meeting.categories)},
            {u"body"_s, textOrNull(meeting.body.text)},
            {u"html"_s, meeting.body.type == Ews::BodyType::HTML},
            {u"required"_s, inviteesJson(meeting, AttendeeRole::Required)},
            {u"optional"_s, inviteesJson(meeting, AttendeeRole::Optional)},
            {u"room"_s, inviteesJson(meeting, AttendeeRole::Resource)},
            {u"attachments"_s, files}};
}

void MeetingOutput::show(const MeetingEntry &entry) const
{
    if (!m_output.isJson()) {
        m_output.print(table(rowsOf(entry)));
        if (!entry.meeting.body.text.isEmpty())
            m_output.print(u'\n' + entry.meeting.body.text);
        return;
    }
    QJsonObject json = meetingJson(entry.meeting);
    json.insert(u"id"_s, entry.id.id);
    json.insert(u"type"_s, Ews::toWire(entry.type));
    json.insert(u"organizer"_s, textOrNull(entry.organizer));
    json.insert(u"requestWasSent"_s, entry.requestWasSent);
    json.insert(u"cancelled"_s, entry.isCancelled);
    m_output.print(json);
}

void MeetingOutput::plan(const MeetingPlan &plan) const
{
    const QStringList steps = planText(plan, m_principal);
    if (m_output.isJson()) {
        m_output.print(QJsonObject{{u"dryRun"_s, true},
                                   {u"plan"_s, QJsonArray::fromStringList(steps)},
                                   {u"meeting"_s, meetingJson(plan.items.first().wanted)}});
        return;
    }
    for (const QString &step : steps)
        m_output.print(step);
    m_output.print(Text::tr("Nothing was done: this is what would be."));
}

void MeetingOutput::report(const SendReport &report) const
{
    const ErrorText text = terminalSendText(report, m_principal);
    if (m_output.isJson()) {
        QJsonArray notTaken;
        for (const MeetingPart part : report.notTaken)
            notTaken.append(partText(part));
        m_output.print(QJsonObject{{u"id"_s, textOrNull(report.plan.items.first().id.id)},
                                   {u"end"_s, endWord(report.end)},
                                   {u"notTaken"_s, notTaken},
                                   {u"pending"_s, textOrNull(report.journalId)},
                                   {u"error"_s, valueJson(report.error)}});
    }
    if (report.end == SendEnd::Done && report.notTaken.isEmpty() && !report.error) {
        if (!m_output.isJson())
            m_output.print(text.headline);
    } else {
        m_output.complain(text);
    }
}

void MeetingOutput::pending(const QList<PendingMeeting> &all) const
{
    QJsonArray list;
    for (const PendingMeeting &one : all) {
        const Meeting &meeting = one.plan.items.first().wanted;
        const QStringList steps = planText(one.plan, one.plan.principal);
        list.append(QJsonObject{{u"key"_s, one.journalId},
                                {u"startedAt"_s, one.startedAt.toString(Qt::ISODate)},
                                {u"mailbox"_s, one.plan.principal},
                                {u"subject"_s, meeting.subject},
                                {u"left"_s, QJsonArray::fromStringList(steps)}});
        if (m_output.isJson())
            continue;
        m_output.print(u"%1  %2  %3"_s.arg(one.journalId, one.plan.principal, meeting.subject));
        for (const QString &step : steps)
            m_output.print(u"    "_s + step);
    }
    if (m_output.isJson())
        m_output.print(QJsonObject{{u"pending"_s, list}});
    else if (all.isEmpty())
        m_output.print(Text::tr("Nothing was left open."));
}

void MeetingOutput::warn(const Meeting &meeting, const QList<MeetingWarning> &warnings) const
{
    const WarningContext context{
        .principalName = m_principal,
        .zone = Series::timeZone(meeting.times.startZone).value_or(QTimeZone::utc()),
        .day = meeting.times.start.date};
    for (const MeetingWarning &warning : warnings)
        m_output.complain(warningText(warning, context));
}

Exit exitOf(const SendReport &report)
{
    if (report.end == SendEnd::Done)
        return report.notTaken.isEmpty() ? Exit::Done : Exit::Refused;
    if (report.error && report.end != SendEnd::Undecided)
        return exitOf(*report.error);
    return report.end == SendEnd::Unknown ? Exit::Network : Exit::Refused;
}

} // namespace OnBehalf::Ctl
