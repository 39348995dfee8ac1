// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of permission lists share: Helena Lindqvist in her mailbox, with its tree.
#pragma once

#include "core/sandboxcase.h"

#include "permissions/applypermissions.h"
#include "permissions/foldertree.h"
#include "permissions/permissionsjournal.h"

namespace PermissionsCase {

using namespace SandboxCase;

inline const auto owner = u"helena.lindqvist"_s;
inline const QString projects = u"inbox/Projects"_s;

inline Ews::UserId user(const QString &name)
{
    return {.primarySmtpAddress = address(name)};
}

/// Rights that are no level.
inline Rights custom()
{
    Rights rights = rightsOf(Ews::PermissionLevel::Reviewer);
    rights.createSubFolders = true;
    return rights;
}

inline QList<Outcome> outcomesOf(const PermissionsReport &report)
{
    QList<Outcome> all;
    for (const EntryChange &change : report.changes)
        all.append(change.outcome);
    return all;
}

class Helena : public Case
{
public:
    explicit Helena(const Sandbox::Generated &generated = {})
        : Case(generated)
        , session(Case::owner(PermissionsCase::owner))
        , tree(Support::await(readFolderTree(session.client, session.mailbox.address))
                   .value_or(FolderTree()))
    {}

    bool isReady() const { return Case::isReady() && tree.byPath(projects); }

    FolderPermissions list(const Ews::FolderId &id)
    {
        const auto lists = Support::await(readPermissionLists(session.client, {id}));
        return lists.first().value_or(FolderPermissions());
    }

    FolderPermissions list(const QString &path) { return list(tree.byPath(path)->id); }

    FolderDraft read(const QString &path) { return FolderDraft(list(path)); }

    PermissionsReport apply(const QList<FolderDraft> &drafts)
    {
        return Support::await(
            applyPermissions(session.client, session.mailbox.address, drafts, journal()));
    }

    Session session;
    FolderTree tree;
};

} // namespace PermissionsCase
