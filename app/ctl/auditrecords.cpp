// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/auditrecords.h"

#include "ctl/text.h"
#include "helpdesk/auditrecord.h"
#include "text/comparisonreport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMetaEnum>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString differenceWord(AuditDifference::Kind kind)
{
    return QStringList{u"mailboxAdded"_s,    u"mailboxMissing"_s,  u"delegateAdded"_s,
                       u"delegateRemoved"_s, u"delegateChanged"_s, u"scopeChanged"_s,
                       u"rightsChanged"_s,   u"findingAdded"_s,    u"findingGone"_s}
        .at(int(kind));
}

QJsonObject differenceJson(const AuditDifference &one)
{
    const bool isAboutFolder = one.kind == AuditDifference::Kind::RightsChanged;
    const bool nobody = one.who == Ews::UserId();
    return {{u"kind"_s, differenceWord(one.kind)},
            {u"mailbox"_s, one.mailbox.address},
            {u"who"_s, nobody ? QJsonValue() : QJsonValue(userJson(one.who))},
            {u"folder"_s,
             isAboutFolder ? QJsonValue(QString(distinguishedId(one.folder))) : QJsonValue()},
            {u"text"_s, textOrNull(differenceText(one))}};
}

} // namespace

Ews::Result<AuditState> auditOnRecord(const QString &which)
{
    return QFileInfo(which).isFile() ? AuditRecord::readFile(which) : AuditRecord().read(which);
}

Exit listAudits(const Output &output)
{
    QList<QStringList> rows;
    QJsonArray list;
    for (const AuditSummary &one : AuditRecord().list()) {
        list.append(QJsonObject{{u"id"_s, one.id},
                                {u"title"_s, textOrNull(one.title)},
                                {u"server"_s, one.server},
                                {u"auditor"_s, one.auditor},
                                {u"startedAt"_s, one.startedAt.toUTC().toString(Qt::ISODate)},
                                {u"mailboxes"_s, one.mailboxes},
                                {u"ended"_s, one.ended}});
        rows.append({one.id, one.startedAt.toLocalTime().toString(Qt::ISODate),
                     Text::tr("%n mailbox(es)", nullptr, one.mailboxes),
                     one.ended ? Text::tr("ended") : Text::tr("cut off, or being made"),
                     one.title});
    }
    if (output.isJson())
        output.print(QJsonObject{{u"audits"_s, list}});
    else
        output.print(rows.isEmpty() ? Text::tr("No audit is on record.") : table(rows));
    return Exit::Done;
}

Exit compareAuditsOf(const CommandLine &line, const Output &output)
{
    const auto before = auditOnRecord(line.arguments.at(0));
    if (!before)
        return fail(before.error(), output);
    const auto after = auditOnRecord(line.arguments.at(1));
    if (!after)
        return fail(after.error(), output);
    const AuditComparison comparison = compareAudits(*before, *after);
    if (!output.isJson()) {
        output.print(comparisonText(comparison));
        return Exit::Done;
    }
    QJsonArray list;
    for (const AuditDifference &one : comparison.differences)
        list.append(differenceJson(one));
    output.print(QJsonObject{{u"differences"_s, list}});
    return Exit::Done;
}

} // namespace OnBehalf::Ctl
