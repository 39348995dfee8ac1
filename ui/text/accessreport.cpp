// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/accessreport.h"

#include "text/accesstext.h"
#include "text/csvline.h"
#include "text/delegatetext.h"
#include "text/errortext.h"
#include "text/reporthtml.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using CellState = AccessCell::State;

namespace {

struct AccessReportWords
{
    Q_DECLARE_TR_FUNCTIONS(AccessReport)
};

QList<int> upTo(qsizetype count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

/// Of the errors of a folder only what a reader needs.
QString unreadableText(const AccessColumn &column)
{
    const ErrorText said = errorText(column.error.value_or(Ews::Error()));
    return AccessReportWords::tr("could not be read: %1").arg(said.headline);
}

bool isWorthALine(const AccessRow &row, const AccessCell &cell)
{
    switch (cell.state) {
    case CellState::Known:
        return cell.rights != Rights() || shutsOut(row, cell);
    case CellState::LevelUnknown:
        return true;
    case CellState::Absent:
    case CellState::Unreadable: // said once for the folder
        return false;
    }
    Q_UNREACHABLE();
}

/// Custom says nothing without the rights it stands for.
QString levelWithRights(const AccessRow &row, const AccessCell &cell)
{
    const QString level = accessLevelText(row, cell);
    if (cell.state != CellState::Known || levelOf(cell.rights) != Ews::PermissionLevel::Custom)
        return level;
    return AccessReportWords::tr("%1 (%2)", "level (rights)")
        .arg(level, rightsText(permissionOf({}, cell.rights)));
}

/// Grounds that also tell apart on a printer without colours: each comes with a sign.
QString cellHtml(const AccessMatrix &matrix, int row, int column)
{
    const AccessCell &cell = matrix.cell(row, column);
    QString html = htmlText(accessLevelText(matrix.rows().at(row), cell));
    const bool has = cell.state == CellState::Known && cell.rights != Rights();
    if (has && cell.origin != AccessOrigin::OwnEntry)
        html = u"%1<br/><small><i>%2</i></small>"_s.arg(html, htmlText(originText(cell.origin)));
    if (cell.finding < 0)
        return u"<td>"_s + html + u"</td>"_s;
    const bool error =
        matrix.findings().at(cell.finding).severity == AccessFinding::Severity::Error;
    return u"<td bgcolor=\"%1\"><b>! </b>%2</td>"_s.arg(error ? u"#fde3e1"_s : u"#fff3d6"_s, html);
}

QString headHtml(const AccessMatrix &matrix, const AccessSelection &selection)
{
    const QString title = AccessReportWords::tr("Who can do what in %1").arg(matrix.mailbox());
    const QString about =
        AccessReportWords::tr("Read on %1. %2 entries, %3 folders.")
            .arg(QLocale().toString(matrix.readAt(), QLocale::ShortFormat),
                 QString::number(selection.rows.size()), QString::number(selection.columns.size()));
    return u"<h2>%1</h2><p>%2</p>"_s.arg(htmlText(title), htmlText(about));
}

QString findingsHtml(const AccessMatrix &matrix)
{
    if (matrix.findings().isEmpty())
        return u"<p>%1</p>"_s.arg(htmlText(AccessReportWords::tr("Nothing odd was found.")));
    QString html = u"<h3>%1</h3><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" "
                   "width=\"100%\">"_s.arg(htmlText(
                       AccessReportWords::tr("Findings (%1)").arg(matrix.findings().size())));
    for (const AccessFinding &finding : matrix.findings())
        html += u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(
            htmlText(findingText(matrix, finding)), htmlText(findingPlaces(matrix, finding)),
            htmlText(findingAdvice(matrix, finding)));
    return html + u"</table>"_s;
}

QString gapsHtml(const AccessMatrix &matrix, const AccessSelection &selection)
{
    QStringList gaps = accessGaps(matrix, selection);
    if (gaps.isEmpty())
        return {};
    for (QString &gap : gaps)
        gap = u"<li>"_s + htmlText(gap) + u"</li>"_s;
    return u"<h3>%1</h3><ul>%2</ul>"_s.arg(htmlText(AccessReportWords::tr("Not known")),
                                           gaps.join(QString()));
}

QString bandHtml(const AccessMatrix &matrix, const QList<int> &rows, const QList<int> &columns,
                 const QString &heading)
{
    QString html = u"<h3 style=\"page-break-before:always\">%1</h3><table border=\"1\" "
                   "cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><thead><tr><th "
                   "align=\"left\" width=\"17%\">%2</th>"_s.arg(
                       htmlText(heading), htmlText(AccessReportWords::tr("Who")));
    for (const int column : columns)
        html += u"<th align=\"left\">%1</th>"_s.arg(
            htmlText(breakable(accessFolderPath(matrix.columns().at(column)))));
    html += u"</tr></thead><tbody>"_s;
    for (const int row : rows) {
        const AccessRow &who = matrix.rows().at(row);
        html += u"<tr><td>%1</td>"_s.arg(htmlText(breakable(accessRowName(who))));
        for (const int column : columns)
            html += cellHtml(matrix, row, column);
        html += u"</tr>"_s;
    }
    return html + u"</tbody></table>"_s;
}

} // namespace

AccessSelection wholeMatrix(const AccessMatrix &matrix)
{
    return {upTo(matrix.rows().size()), upTo(matrix.columns().size())};
}

QList<AccessLine> accessLines(const AccessMatrix &matrix, const AccessSelection &selection)
{
    QList<AccessLine> lines;
    for (const int column : selection.columns)
        if (matrix.columns().at(column).error)
            lines.append({.column = column, .level = unreadableText(matrix.columns().at(column))});
    for (const int row : selection.rows)
        for (const int column : selection.columns) {
            const AccessCell &cell = matrix.cell(row, column);
            if (isWorthALine(matrix.rows().at(row), cell))
                lines.append({row, column, levelWithRights(matrix.rows().at(row), cell),
                              originText(matrix.access(row, column))});
        }
    return lines;
}

QStringList accessGaps(const AccessMatrix &matrix, const AccessSelection &selection)
{
    QStringList gaps;
    if (matrix.delegatesError())
        gaps.append(AccessReportWords::tr("Who is a delegate could not be read: %1")
                        .arg(errorText(*matrix.delegatesError()).headline));
    for (const int column : selection.columns)
        if (matrix.columns().at(column).error)
            gaps.append(AccessReportWords::tr("%1: %2", "folder: error")
                            .arg(accessFolderPath(matrix.columns().at(column)),
                                 unreadableText(matrix.columns().at(column))));
    for (const int row : selection.rows) {
        const AccessRow &who = matrix.rows().at(row);
        if (who.error)
            gaps.append(AccessReportWords::tr("Whether %1 is a group could not be found out.")
                            .arg(accessRowName(who)));
        if (!who.membersShown)
            gaps.append(AccessReportWords::tr("%1 has too many members to list each of them.")
                            .arg(accessRowName(who)));
    }
    return gaps;
}

QByteArray accessCsv(const AccessMatrix &matrix, const AccessSelection &selection)
{
    QString text =
        csvBegin() + csvLine({AccessReportWords::tr("Person"), AccessReportWords::tr("Address"),
                              AccessReportWords::tr("Folder"), AccessReportWords::tr("Level"),
                              AccessReportWords::tr("Origin")});
    for (const AccessLine &line : accessLines(matrix, selection)) {
        const AccessRow who = line.row < 0 ? AccessRow() : matrix.rows().at(line.row);
        text +=
            csvLine({line.row < 0 ? QString() : accessRowName(who), accessAddress(who),
                     accessFolderPath(matrix.columns().at(line.column)), line.level, line.origin});
    }
    return text.toUtf8();
}

QString accessHtml(const AccessMatrix &matrix, const AccessSelection &selection, int foldersPerBand)
{
    const qsizetype width = qMax(1, foldersPerBand);
    const QString title = AccessReportWords::tr("Who can do what in %1").arg(matrix.mailbox());
    QString html = htmlHead(title);
    html += headHtml(matrix, selection) + findingsHtml(matrix) + gapsHtml(matrix, selection);
    for (qsizetype i = 0; i < selection.columns.size(); i += width) {
        const QList<int> columns = selection.columns.mid(i, width);
        const QString heading =
            AccessReportWords::tr("Folders %1 to %2 of %3")
                .arg(QString::number(i + 1), QString::number(i + columns.size()),
                     QString::number(selection.columns.size()));
        html += bandHtml(matrix, selection.rows, columns, heading);
    }
    return html + u"</body></html>"_s;
}

} // namespace OnBehalf
