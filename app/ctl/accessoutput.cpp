// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/accessoutput.h"

#include "ctl/mailboxfolders.h"
#include "ctl/terminaltext.h"
#include "ctl/text.h"
#include "permissions/rightswords.h"
#include "text/accessreport.h"
#include "text/accesstext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

// Words of documents, which stay the same in every language.

QString word(AccessRow::Kind kind)
{
    return QStringList{u"default"_s, u"anonymous"_s, u"person"_s, u"group"_s, u"unknown"_s}.at(
        int(kind));
}

QString word(AccessOrigin origin)
{
    switch (origin) {
    case AccessOrigin::Owner:
        return u"owner"_s;
    case AccessOrigin::Delegate:
        return u"delegate"_s;
    case AccessOrigin::OwnEntry:
        return u"ownEntry"_s;
    case AccessOrigin::Group:
        return u"group"_s;
    case AccessOrigin::Default:
        return u"default"_s;
    case AccessOrigin::Anonymous:
        return u"anonymous"_s;
    }
    Q_UNREACHABLE();
}

QString word(AccessFinding::Kind kind)
{
    return QStringList{u"anonymousRights"_s, u"defaultRights"_s, u"foreignOwner"_s,
                       u"unresolvableEntry"_s, u"delegateWithoutRights"_s}
        .at(int(kind));
}

QString word(AccessFinding::Severity severity)
{
    return severity == AccessFinding::Severity::Error ? u"error"_s : u"warning"_s;
}

QJsonValue indexOrNull(int index)
{
    return index < 0 ? QJsonValue() : QJsonValue(index);
}

QJsonObject rowJson(const AccessRow &row)
{
    QJsonObject json = userJson(row.user);
    json[u"kind"_s] = word(row.kind);
    json[u"isOwner"_s] = row.isOwner;
    json[u"isDelegate"_s] = row.isDelegate;
    json[u"members"_s] = row.members ? QJsonValue(*row.members) : QJsonValue();
    json[u"membersComplete"_s] = row.members ? QJsonValue(row.isComplete) : QJsonValue();
    json[u"membersShown"_s] = row.members ? QJsonValue(row.membersShown) : QJsonValue();
    json[u"error"_s] = valueJson(row.error);
    return json;
}

/// Level and rights are null where there is an entry of which they are not known.
QJsonObject lineJson(const AccessMatrix &matrix, const AccessLine &line)
{
    const AccessCell &cell = matrix.cell(line.row, line.column);
    const bool known = cell.state == AccessCell::State::Known;
    QJsonArray through;
    for (const Ews::UserId &group : matrix.access(line.row, line.column).through)
        through.append(userJson(group));
    return {{u"rowIndex"_s, line.row},
            {u"folderIndex"_s, line.column},
            {u"level"_s, known ? QJsonValue(Ews::toWire(levelOf(cell.rights))) : QJsonValue()},
            {u"rights"_s, known ? QJsonValue(rightsWords(cell.rights)) : QJsonValue()},
            {u"origin"_s, word(cell.origin)},
            {u"through"_s, through},
            {u"unsure"_s, cell.unsure},
            {u"findingIndex"_s, indexOrNull(cell.finding)}};
}

QJsonObject findingJson(const AccessFinding &finding)
{
    QJsonArray folders;
    for (const int column : finding.columns)
        folders.append(column);
    return {{u"kind"_s, word(finding.kind)},
            {u"severity"_s, word(finding.severity)},
            {u"who"_s, userJson(finding.who)},
            {u"rowIndex"_s, indexOrNull(finding.row)},
            {u"folderIndexes"_s, folders}};
}

} // namespace

void AccessOutput::matrix() const
{
    if (m_output.isJson()) {
        m_output.print(document());
        return;
    }
    m_output.print(Text::tr("Who can do what in %1").arg(m_matrix.mailbox()) + u'\n');
    table();
    m_output.print(QString());
    findings();
}

void AccessOutput::gaps() const
{
    for (const QString &gap : accessGaps(m_matrix, wholeMatrix(m_matrix)))
        m_output.complain(gap);
}

/// As the other commands take it.
QString AccessOutput::path(int column) const
{
    const MailboxFolder &folder = m_matrix.columns().at(column).folder;
    return pathOf(m_matrix.tree(), folder.id.id, folder.displayName);
}

void AccessOutput::table() const
{
    QList<QStringList> rows{
        {Text::tr("Person"), Text::tr("Folder"), Text::tr("Level"), Text::tr("Origin")}};
    for (const AccessLine &line : accessLines(m_matrix, wholeMatrix(m_matrix)))
        if (line.row >= 0)
            rows.append({accessRowName(m_matrix.rows().at(line.row)), path(line.column), line.level,
                         line.origin});
    m_output.print(Ctl::table(rows));
}

/// The first of them: the table has all.
QString AccessOutput::places(const AccessFinding &finding) const
{
    constexpr qsizetype most = 5;
    QStringList paths;
    for (const int column : finding.columns.first(qMin(most, finding.columns.size())))
        paths.append(path(column));
    const QString text = paths.join(u", "_s);
    const qsizetype more = finding.columns.size() - paths.size();
    return more > 0 ? Text::tr("%1 and %2 more").arg(text, QString::number(more)) : text;
}

void AccessOutput::findings() const
{
    if (m_matrix.findings().isEmpty())
        m_output.print(Text::tr("Nothing odd was found."));
    for (const AccessFinding &finding : m_matrix.findings()) {
        const QString text = findingText(m_matrix, finding);
        const bool error = finding.severity == AccessFinding::Severity::Error;
        m_output.print(error ? Text::tr("Error: %1").arg(text) : Text::tr("Warning: %1").arg(text));
        for (const QString &more : {places(finding), terminalFindingAdvice(m_matrix, finding)})
            if (!more.isEmpty())
                m_output.print(u"    "_s + more);
    }
}

QJsonObject AccessOutput::document() const
{
    QJsonArray rows;
    for (const AccessRow &row : m_matrix.rows())
        rows.append(rowJson(row));
    QJsonArray folders;
    for (int column = 0; column < int(m_matrix.columns().size()); ++column) {
        const AccessColumn &one = m_matrix.columns().at(column);
        QJsonObject json = toJson(one.folder, m_matrix.tree());
        json[u"error"_s] = valueJson(one.error);
        folders.append(json);
    }
    QJsonArray cells;
    for (const AccessLine &line : accessLines(m_matrix, wholeMatrix(m_matrix)))
        if (line.row >= 0)
            cells.append(lineJson(m_matrix, line));
    QJsonArray findings;
    for (const AccessFinding &finding : m_matrix.findings())
        findings.append(findingJson(finding));
    return {{u"mailbox"_s, m_matrix.mailbox()},
            {u"readAt"_s, m_matrix.readAt().toUTC().toString(Qt::ISODate)},
            {u"rows"_s, rows},
            {u"folders"_s, folders},
            {u"cells"_s, cells},
            {u"findings"_s, findings},
            {u"delegatesError"_s, valueJson(m_matrix.delegatesError())}};
}

} // namespace OnBehalf::Ctl
