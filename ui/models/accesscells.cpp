// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accesscells.h"

#include "common/cellroles.h"
#include "common/tones.h"
#include "text/accesstext.h"
#include "text/delegatetext.h"
#include "text/errortext.h"

#include <QCoreApplication>
#include <QFont>

namespace OnBehalf::AccessCells {

using namespace Qt::Literals::StringLiterals;
using RowKind = AccessRow::Kind;
using CellState = AccessCell::State;

namespace {

struct AccessCellsWords
{
    Q_DECLARE_TR_FUNCTIONS(OnBehalf::AccessMatrixModel)
};

QString rowIcon(const AccessRow &row)
{
    switch (row.kind) {
    case RowKind::Default:
        return u"house"_s;
    case RowKind::Anonymous:
        return u"globe"_s;
    case RowKind::Person:
        return row.isDelegate ? u"person-arrow"_s : u"person"_s;
    case RowKind::Group:
        return u"group"_s;
    case RowKind::Unknown:
        return u"person-unknown"_s;
    }
    Q_UNREACHABLE();
}

/// What a row is, where its name does not say.
QString rowNote(const AccessRow &row)
{
    QStringList notes;
    if (row.isOwner)
        notes.append(AccessCellsWords::tr("owns this mailbox"));
    if (row.isDelegate)
        notes.append(AccessCellsWords::tr("delegate"));
    if (row.kind == RowKind::Group)
        notes.append(AccessCellsWords::tr("group"));
    if (!row.membersShown)
        notes.append(AccessCellsWords::tr("too many members to list"));
    if (!row.isComplete)
        notes.append(AccessCellsWords::tr("some members are not known"));
    if (row.error)
        notes.append(AccessCellsWords::tr("may be a group: the server does not say"));
    return notes.join(u", "_s);
}

QString withoutEmpty(QStringList lines, const QString &separator)
{
    lines.removeAll(QString());
    return lines.join(separator);
}

bool isNothing(const AccessCell &cell)
{
    return cell.state == CellState::Absent ||
           (cell.state == CellState::Known && cell.rights == Rights());
}

QVariant cellIcon(const AccessMatrix &matrix, const AccessRow &row, const AccessCell &cell)
{
    if (cell.finding >= 0)
        return severity(matrix.findings().at(cell.finding), IconNameRole);
    if (cell.state == CellState::Unreadable || cell.unsure)
        return u"circle-help"_s;
    if (isNothing(cell) && !shutsOut(row, cell))
        return {};
    return originIcon(cell.origin);
}

/// 0: nothing; 1: sees or reads; 2: creates, or changes own items; 3: changes those of others.
int shade(const AccessCell &cell)
{
    using Ews::PermissionAction;
    const Rights &rights = cell.rights;
    if (isNothing(cell) || cell.state != CellState::Known)
        return 0;
    if (rights.folderOwner ||
        std::max(rights.editItems, rights.deleteItems) == PermissionAction::All)
        return 3;
    const bool changes = rights.createItems || rights.createSubFolders ||
                         std::max(rights.editItems, rights.deleteItems) != PermissionAction::None;
    return changes ? 2 : 1;
}

QVariant cellFont(const AccessCell &cell)
{
    const bool own = cell.origin == AccessOrigin::OwnEntry ||
                     cell.origin == AccessOrigin::Delegate || cell.origin == AccessOrigin::Owner;
    if (own || isNothing(cell) || cell.state != CellState::Known)
        return {};
    QFont font;
    font.setItalic(true);
    return font;
}

QString cellTip(const AccessMatrix &matrix, int row, int column)
{
    const AccessExplanation said = accessExplanation(matrix, row, column);
    const int finding = matrix.cell(row, column).finding;
    return withoutEmpty(
        {said.title, said.may, said.mayNot, said.origin, said.unsure,
         finding < 0 ? QString() : findingText(matrix, matrix.findings().at(finding))},
        u"\n"_s);
}

/// What a screen reader hears: where, what, from where, and whether it is odd.
QString spoken(const AccessMatrix &matrix, int row, int column)
{
    const AccessCell &cell = matrix.cell(row, column);
    const AccessRow &who = matrix.rows().at(row);
    const QString level = cell.state == CellState::Unreadable
                              ? AccessCellsWords::tr("could not be read")
                          : isNothing(cell) ? permissionLevelName(Ews::PermissionLevel::None)
                                            : accessLevelText(who, cell);
    QStringList parts{AccessCellsWords::tr("%1: %2", "folder: level")
                          .arg(accessFolderPath(matrix.columns().at(column)), level)};
    if (cell.state == CellState::Known && (!isNothing(cell) || shutsOut(who, cell)))
        parts.append(originText(matrix.access(row, column)));
    if (cell.unsure)
        parts.append(AccessCellsWords::tr("maybe more through a group"));
    if (cell.finding >= 0)
        parts.append(findingText(matrix, matrix.findings().at(cell.finding)));
    return parts.join(u", "_s);
}

} // namespace

QString originIcon(AccessOrigin origin)
{
    switch (origin) {
    case AccessOrigin::Owner:
        return u"mailbox"_s;
    case AccessOrigin::Delegate:
        return u"person-arrow"_s;
    case AccessOrigin::OwnEntry:
        return u"dot"_s;
    case AccessOrigin::Group:
        return u"group"_s;
    case AccessOrigin::Default:
        return u"house"_s;
    case AccessOrigin::Anonymous:
        return u"globe"_s;
    }
    Q_UNREACHABLE();
}

QVariant severity(const AccessFinding &finding, int role)
{
    const bool error = finding.severity == AccessFinding::Severity::Error;
    switch (role) {
    case IconNameRole:
        return error ? u"circle-cross"_s : u"warning"_s;
    case ToneRole:
        return int(error ? Tone::Error : Tone::Warning);
    default:
        return {};
    }
}

QVariant who(const AccessMatrix &matrix, int row, int role)
{
    const AccessRow &entry = matrix.rows().at(row);
    switch (role) {
    case Qt::DisplayRole:
        return accessRowName(entry);
    case Qt::ToolTipRole:
        return withoutEmpty({delegateName(entry.user), entry.user.primarySmtpAddress,
                             entry.user.sid, rowNote(entry)},
                            u"\n"_s);
    case Qt::AccessibleTextRole:
        return withoutEmpty({accessRowName(entry), rowNote(entry)}, u", "_s);
    case IconNameRole:
        return rowIcon(entry);
    case ToneRole:
        return entry.kind == RowKind::Unknown ? QVariant(int(Tone::Error)) : QVariant();
    default:
        return {};
    }
}

QVariant level(const AccessMatrix &matrix, int row, int column, int role)
{
    const AccessCell &cell = matrix.cell(row, column);
    const AccessRow &entry = matrix.rows().at(row);
    switch (role) {
    case Qt::DisplayRole:
        return accessLevelText(entry, cell);
    case Qt::FontRole:
        return cellFont(cell);
    case Qt::ToolTipRole:
        return cellTip(matrix, row, column);
    case Qt::AccessibleTextRole:
        return spoken(matrix, row, column);
    case IconNameRole:
        return cellIcon(matrix, entry, cell);
    case ToneRole:
        return cell.finding < 0 ? QVariant()
                                : severity(matrix.findings().at(cell.finding), ToneRole);
    case ShadeRole:
        return shade(cell);
    case IconAtEndRole:
        return true;
    case SecondaryTextRole:
        return isNothing(cell) || cell.state == CellState::Unreadable;
    default:
        return {};
    }
}

QVariant folder(const AccessColumn &column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return accessFolderName(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return withoutEmpty({accessFolderPath(column),
                             column.error ? errorText(*column.error).headline : QString()},
                            u"\n"_s);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace OnBehalf::AccessCells
