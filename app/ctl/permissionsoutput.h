// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/output.h"
#include "permissions/applypermissions.h"
#include "permissions/foldertree.h"

#include <QJsonArray>

namespace OnBehalf::Ctl {

/// A folder whose list could not be read and which is left as it is.
struct SkippedFolder
{
    Ews::FolderId id;
    Ews::Error error;
};

/// What the commands about folders' permission lists print.
class PermissionsOutput
{
public:
    /// \a tree says the folders' paths and has to outlive this.
    PermissionsOutput(const Output &output, const FolderTree &tree)
        : m_output(output)
        , m_tree(tree)
    {}

    void list(const FolderPermissions &list) const;
    /// A list that may not be read, and what may be done there instead.
    void noList(const Ews::Error &error, const std::optional<Ews::EffectiveRights> &rights) const;

    /// Said before anything is written: entries that the server drops from lists that are written.
    void warn(const QList<FolderDraft> &drafts);
    /// Part of plan and report.
    void skipped(const QList<SkippedFolder> &folders) { m_skipped = folders; }
    /// What would be done (nothing is sent).
    void plan(const QList<FolderDraft> &drafts, bool dryRun) const;
    void report(const PermissionsReport &report) const;
    void changedSince(const EntryChange &change) const;
    PermissionsProgress progress() const;

private:
    QString path(const EntryChange &change) const;
    QString sentence(const EntryChange &change) const;
    QJsonObject toJson(const EntryChange &change) const;
    void document(const QList<EntryChange> &changes, bool dryRun,
                  const PermissionsReport *report) const;
    void changes(const QList<EntryChange> &changes, bool dryRun,
                 const PermissionsReport *report = nullptr) const;

    const Output &m_output;
    const FolderTree &m_tree;
    QList<SkippedFolder> m_skipped;
    QJsonArray m_drops;
};

/// The exit status after an Apply. \a skipped: something was not even sent.
Exit exitOf(const PermissionsReport &report, bool skipped);

} // namespace OnBehalf::Ctl
