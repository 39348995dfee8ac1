// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "permissions/permissionsstore.h"
#include "review/reviewsubject.h"

namespace OnBehalf {

/// The review of folders' permission lists.
class PermissionsReview : public ReviewSubject
{
    Q_OBJECT
public:
    /// Of what \a store has staged, or of \a plan.
    PermissionsReview(PermissionsStore *store, const std::optional<PermissionsUndoPlan> &plan);

    [[nodiscard]] QString mailbox() const override;
    [[nodiscard]] QList<ReviewChange> changes() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Notice> warnings() const override;
    [[nodiscard]] std::optional<ReviewedUndo> undo() const override;
    void apply() override;
    void cancel() override;

private:
    void finish(const PermissionsReport &report);
    [[nodiscard]] QList<FolderDraft> drafts() const;
    [[nodiscard]] QList<EntryChange> entryChanges() const;
    [[nodiscard]] QString folderName(const Ews::FolderId &folder) const;
    [[nodiscard]] QList<ReviewChange> shown(const QList<EntryChange> &changes) const;

    PermissionsStore *m_store;
    std::optional<PermissionsUndoPlan> m_plan;
};

} // namespace OnBehalf
