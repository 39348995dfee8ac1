// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accessmatrix.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using RowKind = AccessRow::Kind;
using CellState = AccessCell::State;

namespace {

bool hasOwnEntries(const FolderPermissions &list)
{
    const Rights ofDefault = list.kind == Ews::FolderKind::CalendarFolder
                                 ? rightsOf(Ews::PermissionLevel::FreeBusyTimeOnly)
                                 : Rights();
    return !list.unknownEntries.isEmpty() ||
           std::ranges::any_of(list.entries, [&](const Ews::Permission &entry) {
               if (entry.userId.distinguishedUser == Ews::DistinguishedUser::Default)
                   return rightsOf(entry) != ofDefault;
               return !entry.userId.distinguishedUser || rightsOf(entry) != Rights();
           });
}

std::optional<DelegateFolder> delegateFolderOf(const MailboxFolder &folder)
{
    for (const DelegateFolder one : delegateFolders)
        if (folder.distinguishedId == distinguishedId(one))
            return one;
    return std::nullopt;
}

/// Whether the entry of UnknownEntries is the row's.
bool isUnknownEntry(const AccessRow &row, const QString &entry)
{
    return row.key == u"unknown:"_s + entry;
}

/// The rights of entries without anything to tell the account by; nothing where there is none.
std::optional<Rights> unnamedRights(const FolderPermissions &list, const Ews::UserId &user)
{
    std::optional<Rights> rights;
    for (const Ews::Permission &entry : list.entries)
        if (entry.userId == user)
            rights = rights.value_or(Rights()).with(rightsOf(entry));
    return rights;
}

} // namespace

bool shutsOut(const AccessRow &row, const AccessCell &cell)
{
    const bool ownEntry =
        cell.origin == AccessOrigin::OwnEntry || cell.origin == AccessOrigin::Delegate;
    return cell.state == CellState::Known && ownEntry && cell.rights == Rights() &&
           !row.user.distinguishedUser;
}

QList<MailboxFolder> foldersOf(const FolderTree &tree)
{
    QList<MailboxFolder> folders;
    QSet<QString> seen;
    const auto add = [&](const MailboxFolder &folder) {
        if (seen.contains(folder.id.id))
            return;
        seen.insert(folder.id.id);
        folders.append(folder);
    };
    const auto addWithAllBelow = [&](const MailboxFolder &folder) {
        add(folder);
        for (const MailboxFolder *below : tree.descendants(folder.id.id))
            add(*below);
    };
    if (const MailboxFolder *root = tree.root())
        addWithAllBelow(*root);
    // Where the root is hidden, whatever has no parent; then what runs in circles.
    for (const MailboxFolder &folder : tree.folders())
        if (!seen.contains(folder.id.id) && !tree.find(folder.parentId))
            addWithAllBelow(folder);
    for (const MailboxFolder &folder : tree.folders())
        add(folder);
    return folders;
}

AccessMatrix::AccessMatrix(AccessSources sources, std::stop_token stop)
    : m_tree(sources.tree)
    , m_lists(sources.lists)
    , m_groups(sources.groups)
    , m_readAt(QDateTime::currentDateTime())
    , m_rows(accessRows(sources))
{
    if (!sources.delegates)
        m_delegatesError = sources.delegates.error();
    const QList<MailboxFolder> folders = foldersOf(m_tree);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        AccessColumn column{.folder = folders.at(i),
                            .path = m_tree.path(folders.at(i).id.id),
                            .delegateFolder = delegateFolderOf(folders.at(i))};
        if (const FolderPermissions *own = list(i))
            column.hasOwnEntries = OnBehalf::hasOwnEntries(*own);
        else if (i < m_lists.size())
            column.error = m_lists.at(i).error();
        else
            column.error = Ews::Error{.failure = Ews::Failure::Malformed,
                                      .message = u"The folder's list was not read."_s};
        m_columns.append(column);
    }
    m_cells.reserve(m_rows.size() * m_columns.size());
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (stop.stop_requested()) {
            *this = AccessMatrix();
            return;
        }
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            m_cells.append(computed(row, column));
    }
    m_findings = accessFindings(*this, sources.delegates.value_or(QList<Delegate>()));
    for (int i = 0; i < int(m_findings.size()); ++i)
        for (const int column : m_findings.at(i).columns)
            m_cells[m_findings.at(i).row * m_columns.size() + column].finding = i;
}

const AccessCell &AccessMatrix::cell(qsizetype row, qsizetype column) const
{
    return m_cells.at(row * m_columns.size() + column);
}

const FolderPermissions *AccessMatrix::list(qsizetype column) const
{
    return column < m_lists.size() && m_lists.at(column) ? &*m_lists.at(column) : nullptr;
}

Standing AccessMatrix::standing(qsizetype row, qsizetype column) const
{
    if (m_rows.at(row).isOwner)
        return Standing::Owner;
    const bool delegate = m_rows.at(row).isDelegate && m_columns.at(column).delegateFolder;
    return delegate ? Standing::Delegate : Standing::Anybody;
}

EffectiveAccess AccessMatrix::access(qsizetype row, qsizetype column) const
{
    const FolderPermissions *own = list(column);
    if (!own)
        return {};
    const AccessRow &who = m_rows.at(row);
    if (who.kind == RowKind::Unknown)
        return {.rights = unnamedRights(*own, who.user).value_or(Rights()),
                .origin = AccessOrigin::OwnEntry};
    return effectiveAccess(*own, who.user, m_groups, standing(row, column));
}

AccessCell AccessMatrix::computed(qsizetype row, qsizetype column) const
{
    const FolderPermissions *own = list(column);
    if (!own)
        return {.state = CellState::Unreadable};
    const AccessRow &who = m_rows.at(row);
    if (who.kind == RowKind::Unknown) {
        const bool listed = std::ranges::any_of(
            own->unknownEntries, [&](const QString &entry) { return isUnknownEntry(who, entry); });
        if (listed)
            return {.state = CellState::LevelUnknown, .origin = AccessOrigin::OwnEntry};
        if (!unnamedRights(*own, who.user))
            return {.state = CellState::Absent};
    }
    const EffectiveAccess access = this->access(row, column);
    return {.rights = access.rights, .origin = access.origin, .unsure = !access.unsure.isEmpty()};
}

} // namespace OnBehalf
