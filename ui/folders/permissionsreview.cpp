// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders/permissionsreview.h"

#include "text/permissiontext.h"

#include <algorithm>

namespace OnBehalf {

namespace {

QStringList sentences(const QList<EntryChange> &changes)
{
    QStringList lines;
    for (const auto &change : changes)
        lines.append(entryChangeSentence(change));
    return lines;
}

bool isReadBack(const PermissionsReport &report)
{
    return !report.after.isEmpty() &&
           std::ranges::all_of(report.after, [](const auto &list) { return list.has_value(); });
}

} // namespace

PermissionsReview::PermissionsReview(PermissionsStore *store,
                                     const std::optional<PermissionsUndoPlan> &plan)
    : m_store(store)
    , m_plan(plan)
{
    connect(store, &PermissionsStore::progressed, this, [this](int done, int all) {
        Q_EMIT progressed(done, all,
                          tr("Writing permissions: %1 of %n folder(s)…", nullptr, all).arg(done));
    });
    connect(store, &PermissionsStore::applied, this, &PermissionsReview::finish);
}

QList<FolderDraft> PermissionsReview::drafts() const
{
    return m_plan ? m_plan->drafts : m_store->draft().folders();
}

QList<EntryChange> PermissionsReview::entryChanges() const
{
    QList<EntryChange> changes;
    for (const auto &folder : drafts())
        changes += folder.changes();
    return changes;
}

QString PermissionsReview::mailbox() const
{
    return m_store->session().mailbox.address;
}

QString PermissionsReview::folderName(const Ews::FolderId &folder) const
{
    const auto *tree = m_store->treeOf(folder.id);
    if (!tree)
        return {};
    const auto path = tree->path(folder.id);
    const auto name = path.isEmpty() ? tr("The whole mailbox (its root)") : pathText(path);
    return tree->mailbox() == mailbox() ? name : tr("%1 of %2").arg(name, tree->mailbox());
}

QList<ReviewChange> PermissionsReview::shown(const QList<EntryChange> &changes) const
{
    return reviewChanges(changes, [this](const auto &folder) { return folderName(folder); });
}

QList<ReviewChange> PermissionsReview::changes() const
{
    return shown(entryChanges());
}

QString PermissionsReview::summary() const
{
    return entryChangesSummary(entryChanges());
}

QList<Notice> PermissionsReview::warnings() const
{
    QStringList dropped;
    for (const auto &folder : drafts())
        if (folder.dropsUnknownEntries())
            dropped.append(folder.base().displayName);
    if (dropped.isEmpty())
        return {};
    return {{tr("Entries of accounts that no longer exist are dropped."),
             tr("The server deletes them with any change to the list, and Undo cannot bring them "
                "back: %1.")
                 .arg(dropped.join(QStringLiteral(", ")))}};
}

std::optional<ReviewedUndo> PermissionsReview::undo() const
{
    if (!m_plan)
        return std::nullopt;
    return ReviewedUndo{.appliedAt = m_plan->appliedAt,
                        .changedSince = sentences(m_plan->changedSince),
                        .cutOff = m_plan->cutOff};
}

void PermissionsReview::apply()
{
    if (m_plan)
        m_store->applyUndo(*m_plan);
    else
        m_store->apply();
}

void PermissionsReview::cancel()
{
    m_store->cancel();
}

void PermissionsReview::finish(const PermissionsReport &report)
{
    const bool conflict = !report.conflicts.isEmpty();
    const ReviewReport result{
        .changes = shown(report.changes),
        .stoppedBy = report.stoppedBy,
        .conflict = conflict,
        .changedElsewhere = sentences(conflict ? report.conflicts : report.changedElsewhere),
        .readAt = isReadBack(report) ? QDateTime::currentDateTime() : QDateTime(),
        .canUndo = !m_plan && m_store->canUndoApply(),
        .canRetry = !m_store->draft().isEmpty()};
    if (!conflict)
        m_plan.reset(); // what is left of it is staged
    Q_EMIT finished(result);
}

} // namespace OnBehalf
