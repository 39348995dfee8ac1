// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/permissionsmodel.h"

#include "common/cellroles.h"
#include "common/tones.h"
#include "text/delegatetext.h"
#include "text/permissiontext.h"

#include <QFont>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;
using EntryKind = EntryRow::Kind;

namespace {

/// Internal ids: of a row, or of the explanation below one.
constexpr quintptr rowId = 0;
quintptr explanationId(int row)
{
    return quintptr(row) + 1;
}

QString iconOf(const EntryRow &row)
{
    switch (row.kind) {
    case EntryKind::Default:
        return u"house"_s;
    case EntryKind::Anonymous:
        return u"globe"_s;
    case EntryKind::Group:
        return u"group"_s;
    case EntryKind::Gone:
        return u"person-unknown"_s;
    case EntryKind::Person:
    case EntryKind::Outside:
        return u"person"_s;
    }
    Q_UNREACHABLE();
}

QVariant rowFont(const EntryRow &row)
{
    QFont font;
    font.setStrikeOut(!row.now && row.kind != EntryKind::Gone);
    return font;
}

} // namespace

PermissionsModel::PermissionsModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void PermissionsModel::setDraft(const FolderDraft &draft, const EntryContext &context)
{
    auto rows = entryRows(draft, context);
    const bool same = draft.base().id.id == m_folder && sameKeys(rows);
    if (!same)
        beginResetModel();
    m_folder = draft.base().id.id;
    m_kind = draft.base().kind;
    m_dropsUnknown = draft.dropsUnknownEntries();
    m_rows = std::move(rows);
    if (!same) {
        endResetModel();
        return;
    }
    if (m_rows.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    for (int row = 0; row < m_rows.size(); ++row)
        if (const auto own = index(row, 0); rowCount(own) > 0)
            Q_EMIT dataChanged(index(0, 0, own), index(0, ColumnCount - 1, own));
}

bool PermissionsModel::sameKeys(const QList<EntryRow> &rows) const
{
    return std::ranges::equal(rows, m_rows, {}, &EntryRow::key, &EntryRow::key);
}

const EntryRow *PermissionsModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_rows.at(index.internalId() == rowId ? index.row() : int(index.internalId()) - 1);
}

const EntryRow *PermissionsModel::find(const QString &key) const
{
    const auto at = std::ranges::find(m_rows, key, &EntryRow::key);
    return at == m_rows.end() ? nullptr : &*at;
}

QModelIndex PermissionsModel::indexOf(const QString &key, int column) const
{
    const EntryRow *row = find(key);
    return row ? index(int(row - m_rows.data()), column) : QModelIndex();
}

QModelIndex PermissionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? explanationId(parent.row()) : rowId);
}

QModelIndex PermissionsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == rowId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, rowId);
}

int PermissionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    if (parent.internalId() != rowId || parent.column() != 0)
        return 0;
    return m_rows.at(parent.row()).kind == EntryKind::Gone ? 1 : 0;
}

int PermissionsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags PermissionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() != rowId)
        return flags | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, index.column() == Level && rowAt(index)->isEditable());
    return flags;
}

QVariant PermissionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() != rowId)
        return index.column() == 0 ? explanation(role) : QVariant();
    const EntryRow &row = *rowAt(index);
    switch (Column(index.column())) {
    case Name:
        return nameData(row, role);
    case Level:
        return levelData(row, role);
    case NewOutlook:
        return hintData(row, role);
    case KnownAs:
        return knownAsData(row, role);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PermissionsModel::nameData(const EntryRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return entryName(row);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(entryName(row), row.knownAs);
    case Qt::ToolTipRole:
        return row.user.primarySmtpAddress.isEmpty() ? row.user.displayName
                                                     : row.user.primarySmtpAddress;
    case Qt::FontRole:
        return rowFont(row);
    case IconNameRole:
        return iconOf(row);
    case RowStagedRole:
        return row.staged;
    case ToneRole:
        return row.kind == EntryKind::Gone ? QVariant(int(Tone::Error)) : QVariant();
    default:
        return {};
    }
}

QVariant PermissionsModel::levelData(const EntryRow &row, int role) const
{
    const bool gone = row.kind == EntryKind::Gone;
    const bool none = row.level() == PermissionLevel::None;
    switch (role) {
    case Qt::DisplayRole:
        if (gone)
            return tr("not said");
        if (!row.now)
            return permissionLevelName(row.level());
        if (row.staged && row.before)
            return tr("%1 (was %2)")
                .arg(permissionLevelName(row.level()), permissionLevelName(row.before->level));
        return row.staged ? tr("%1 (new entry)").arg(permissionLevelName(row.level()))
                          : permissionLevelName(row.level());
    case Qt::EditRole:
        return int(row.level());
    case Qt::AccessibleTextRole: {
        const auto level = levelData(row, Qt::DisplayRole).toString();
        return row.now || gone ? tr("Permission level: %1").arg(level)
                               : tr("Permission level: %1, to be removed").arg(level);
    }
    case Qt::ToolTipRole:
        return row.now ? rightsText(*row.now)
               : gone  ? tr("The server does not say which level the entry has.")
                       : tr("To be removed");
    case Qt::FontRole:
        return rowFont(row);
    case StagedRole:
        return row.staged;
    case EditableRole:
        return row.isEditable();
    case ChoicesRole: {
        QList<Choice> choices;
        for (const PermissionLevel level : levelsFor(m_kind))
            choices.append({permissionLevelName(level), permissionLevelName(level), int(level)});
        if (row.level() == PermissionLevel::Custom)
            choices.append({permissionLevelName(PermissionLevel::Custom),
                            permissionLevelName(PermissionLevel::Custom),
                            int(PermissionLevel::Custom)});
        return QVariant::fromValue(choices);
    }
    case SecondaryTextRole:
        return gone || (none && !row.staged);
    default:
        return {};
    }
}

QVariant PermissionsModel::hintData(const EntryRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.now ? newOutlookLevel(row.level(), m_kind) : QString();
    case SecondaryTextRole:
        return true;
    default:
        return {};
    }
}

QVariant PermissionsModel::knownAsData(const EntryRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.knownAs;
    case ToneRole:
        return row.kind == EntryKind::Gone ? QVariant(int(Tone::Error)) : QVariant();
    case SecondaryTextRole:
        return row.kind != EntryKind::Gone;
    default:
        return {};
    }
}

QVariant PermissionsModel::explanation(int role) const
{
    const QString title =
        m_dropsUnknown ? tr("Applying drops this entry:") : tr("It is still on the list:");
    const QString text =
        m_dropsUnknown
            ? tr("the server deletes entries it cannot resolve with any write to this list.")
            : tr("the server drops it with the next change to this list, whoever makes it.");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(title, text);
    case LinkTextRole:
        return u"<b>%1</b> %2"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped());
    case ToneRole:
        return m_dropsUnknown ? QVariant(int(Tone::Warning)) : QVariant();
    default:
        return {};
    }
}

bool PermissionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    bool ok = false;
    const int level = value.toInt(&ok);
    if (!ok || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (level < 0 || level > int(PermissionLevel::Custom))
        return false;
    const EntryRow row = *rowAt(index); // the answer to the signal is setDraft()
    if (row.level() != PermissionLevel(level) && level != int(PermissionLevel::Custom))
        Q_EMIT levelEdited(row.key, PermissionLevel(level));
    return true;
}

QVariant PermissionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Level:
        return tr("Permission Level");
    case NewOutlook:
        return tr("In the new Outlook");
    case KnownAs:
        return tr("Known as");
    default:
        return {};
    }
}

} // namespace OnBehalf
