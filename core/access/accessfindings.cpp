// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accessmatrix.h"

#include "permissions/folderdraft.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using FindingKind = AccessFinding::Kind;
using Severity = AccessFinding::Severity;
using CellState = AccessCell::State;

namespace {

Rights ordinaryRightsOfDefault(const MailboxFolder &folder)
{
    return folder.kind == Ews::FolderKind::CalendarFolder
               ? rightsOf(Ews::PermissionLevel::FreeBusyTimeOnly)
               : Rights();
}

/// All that an owner of the folder may do, but for owning it.
Rights withoutOwnership(Rights rights)
{
    rights.folderOwner = false;
    rights.folderContact = false;
    return rights;
}

bool isOwnEntry(const AccessCell &cell)
{
    return cell.state == CellState::Known &&
           (cell.origin == AccessOrigin::OwnEntry || cell.origin == AccessOrigin::Delegate);
}

/// What is odd about the entry of \a row in \a cell, and the rights that would not be.
std::optional<FindingKind> oddity(const AccessRow &row, const AccessCell &cell)
{
    switch (row.kind) {
    case AccessRow::Kind::Default:
        return isAboveFreeBusy(cell.rights) ? std::optional(FindingKind::DefaultRights)
                                            : std::nullopt;
    case AccessRow::Kind::Anonymous:
        return cell.rights != Rights() ? std::optional(FindingKind::AnonymousRights) : std::nullopt;
    case AccessRow::Kind::Unknown:
        return cell.state == CellState::LevelUnknown || isOwnEntry(cell)
                   ? std::optional(FindingKind::UnresolvableEntry)
                   : std::nullopt;
    case AccessRow::Kind::Person:
    case AccessRow::Kind::Group:
        return isOwnEntry(cell) && cell.rights.folderOwner
                   ? std::optional(FindingKind::ForeignOwner)
                   : std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Rights> remedy(FindingKind kind, const MailboxFolder &folder, const Rights &rights)
{
    switch (kind) {
    case FindingKind::AnonymousRights:
        return Rights();
    case FindingKind::DefaultRights:
        return ordinaryRightsOfDefault(folder);
    case FindingKind::ForeignOwner:
        return withoutOwnership(rights);
    case FindingKind::UnresolvableEntry: // single ones cannot be removed, and any write drops them
                                         // all
    case FindingKind::DelegateWithoutRights:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<AccessFinding> findingOf(const AccessMatrix &matrix, int at)
{
    const AccessRow &row = matrix.rows().at(at);
    AccessFinding finding{.row = at, .who = row.user};
    for (int column = 0; column < int(matrix.columns().size()); ++column) {
        const AccessCell &cell = matrix.cell(at, column);
        const auto kind = oddity(row, cell);
        if (!kind)
            continue;
        finding.kind = *kind;
        finding.columns.append(column);
        if (const auto rights = remedy(*kind, matrix.columns().at(column).folder, cell.rights))
            finding.changes.append({column, row.user, *rights});
    }
    if (finding.columns.isEmpty())
        return std::nullopt;
    if (finding.kind == FindingKind::AnonymousRights)
        finding.severity = Severity::Error;
    return finding;
}

/// By an own entry or through a group; what everybody has does not count.
bool hasAnyRight(const AccessMatrix &matrix, int row)
{
    for (qsizetype column = 0; column < matrix.columns().size(); ++column) {
        const AccessCell &cell = matrix.cell(row, column);
        const bool given = cell.state == CellState::Known && cell.origin != AccessOrigin::Default;
        if (given && cell.rights != Rights())
            return true;
    }
    return false;
}

QList<AccessFinding> delegateFindings(const AccessMatrix &matrix, const QList<Delegate> &delegates)
{
    QList<AccessFinding> findings;
    for (const Delegate &delegate : delegates) {
        if (delegate.error) {
            if (!delegate.isNamed() || delegate.error->code == "ErrorDelegateNoUser"_L1)
                findings.append({.kind = FindingKind::UnresolvableEntry, .who = delegate.user});
            continue;
        }
        // A folder whose list could not be read may have rights that the delegate list tells of.
        const bool hasLevel = std::ranges::any_of(
            delegate.levels.values, [](auto level) { return level != Ews::DelegateLevel::None; });
        const auto row = std::ranges::find_if(matrix.rows(), [&](const AccessRow &one) {
            return one.isDelegate && sameUser(one.user, delegate.user);
        });
        const int at = int(row - matrix.rows().begin());
        if (!hasLevel && row != matrix.rows().end() && !hasAnyRight(matrix, at))
            findings.append(
                {.kind = FindingKind::DelegateWithoutRights, .row = at, .who = delegate.user});
    }
    return findings;
}

} // namespace

QList<AccessFinding> accessFindings(const AccessMatrix &matrix, const QList<Delegate> &delegates)
{
    QList<AccessFinding> findings;
    for (int row = 0; row < int(matrix.rows().size()); ++row)
        if (const auto finding = findingOf(matrix, row))
            findings.append(*finding);
    findings.append(delegateFindings(matrix, delegates));
    std::ranges::stable_sort(findings, {}, &AccessFinding::kind);
    return findings;
}

QList<FolderDraft> suggestedDrafts(const AccessMatrix &matrix, const AccessFinding &finding)
{
    QList<FolderDraft> drafts;
    for (const AccessFinding::Change &change : finding.changes) {
        const FolderPermissions *list = matrix.list(change.column);
        if (!list)
            continue;
        const auto same = [list](const FolderDraft &one) { return one.base().id == list->id; };
        auto draft = std::ranges::find_if(drafts, same);
        if (draft == drafts.end())
            draft = drafts.insert(drafts.end(), FolderDraft(*list));
        draft->set(change.user, change.rights);
    }
    return drafts;
}

} // namespace OnBehalf
