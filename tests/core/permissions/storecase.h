// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A PermissionsStore on a sandbox: what its tests do over and over.
#pragma once

#include "permissionscase.h"

#include "permissions/folderaccess.h"
#include "permissions/permissionsstore.h"

#include <QSignalSpy>

namespace PermissionsCase {

class StoreCase : public Case
{
public:
    explicit StoreCase(const Sandbox::Generated &generated = {},
                       const QString &name = PermissionsCase::owner)
        : Case(generated)
        , m_name(name)
    {
        renew();
    }

    /// A store that has read nothing yet; \a url: through a proxy.
    void renew(const QUrl &url = {})
    {
        const bool own = m_name == PermissionsCase::owner;
        store.emplace(session(m_name,
                              {.address = address(PermissionsCase::owner),
                               .access = own ? Access::Own : Access::FullAccess},
                              url),
                      journal());
    }

    /// In Helena's mailbox all the same.
    void workAs(const QString &name)
    {
        m_name = name;
        renew();
    }

    bool load()
    {
        QSignalSpy loaded(&*store, &PermissionsStore::loaded);
        store->load();
        return QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 20000);
    }

    QString id(const QString &path) const
    {
        const auto *folder = store->trees().first().byPath(path);
        return folder ? folder->id.id : QString();
    }
    QStringList ids(const QStringList &paths) const
    {
        QStringList all;
        for (const QString &path : paths)
            all.append(id(path));
        return all;
    }

    bool want(const QStringList &paths) { return wantIds(ids(paths)); }
    bool wantIds(const QStringList &folders)
    {
        store->wantLists(folders);
        return QTest::qWaitFor(
            [&] {
                return std::ranges::all_of(
                    folders, [&](const QString &one) { return store->list(one).has_value(); });
            },
            20000);
    }

    void setLevel(const QString &path, const QString &name, Ews::PermissionLevel level)
    {
        store->edit(id(path), [&](FolderDraft &draft) { draft.set(user(name), rightsOf(level)); });
    }

    /// The id of the folder, which is then in the store's trees.
    QString open(const QString &mailbox, const QString &folder)
    {
        const auto opened =
            Support::await(openFolder(store->session().client, address(mailbox), folder));
        if (!opened)
            return {};
        store->addTree(opened->tree);
        return opened->id.id;
    }

    bool apply()
    {
        QSignalSpy applied(&*store, &PermissionsStore::applied);
        store->apply();
        return takeReport(applied);
    }

    bool undo()
    {
        QSignalSpy planned(&*store, &PermissionsStore::undoPlanned);
        QSignalSpy applied(&*store, &PermissionsStore::applied);
        store->planUndo();
        if (!QTest::qWaitFor([&] { return !planned.isEmpty(); }, 20000))
            return false;
        store->applyUndo(planned.first().first().value<PermissionsUndoPlan>());
        return takeReport(applied);
    }

    /// Somebody else does this meanwhile.
    void setOnServer(const QString &folderName, const QString &name, Sandbox::Rights rights,
                     const QString &mailbox = PermissionsCase::owner)
    {
        server.exchange().with([&](Sandbox::State &state) {
            auto &organisation = state.organisation;
            for (Sandbox::Folder &folder : organisation.mailboxOf(address(mailbox))->folders)
                if (folder.displayName == folderName)
                    folder.setRights(organisation.sidOf(name), rights);
        });
    }

    /// As the server has it, whatever the store knows.
    FolderDraft read(const QString &path)
    {
        const auto lists = Support::await(
            readPermissionLists(store->session().client, {Ews::FolderId{.id = id(path)}}));
        return FolderDraft(lists.first().value_or(FolderPermissions()));
    }
    PermissionsReport applyAlone(const FolderDraft &draft)
    {
        return Support::await(applyPermissions(store->session().client,
                                               address(PermissionsCase::owner), {draft},
                                               Journal(m_elsewhere.filePath(u"journal"_s))));
    }

    std::optional<PermissionsStore> store;
    PermissionsReport report; ///< Of the last apply() or undo().

private:
    bool takeReport(const QSignalSpy &applied)
    {
        if (!QTest::qWaitFor([&] { return !applied.isEmpty(); }, 20000))
            return false;
        report = applied.first().first().value<PermissionsReport>();
        return true;
    }

    QString m_name;
    QTemporaryDir m_elsewhere;
};

} // namespace PermissionsCase
