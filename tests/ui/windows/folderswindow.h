// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window with the place "Folders" in front, and what its tests do there over and over.
#pragma once

#include "folders/foldersplace.h"
#include "folders/foldertreeview.h"
#include "folders/permissionsview.h"
#include "models/foldertreemodel.h"
#include "models/permissionsmodel.h"
#include "permissions/permissionsstore.h"
#include "sandboxwindow.h"

#include <QLabel>
#include <QSortFilterProxyModel>

namespace Support {

class FoldersWindow : public SandboxWindow
{
public:
    using SandboxWindow::SandboxWindow;

    OnBehalf::FoldersPlace *folders() { return window().folders(); }
    OnBehalf::PermissionsStore *permissions() { return folders()->store(); }
    OnBehalf::FolderTreeView *tree() { return folders()->tree(); }
    OnBehalf::PermissionsView *list() { return folders()->table(); }

    /// Signs in and goes there with Ctrl+2; waits for the calendar's list.
    bool open(const QString &name = QStringLiteral("helena.lindqvist"))
    {
        if (!signIn(name))
            return false;
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        return QTest::qWaitFor(
            [this] { return permissions()->isLoaded() && isRead(tree()->currentFolder()); }, 20000);
    }

    QString id(const QString &path)
    {
        for (const auto &one : permissions()->trees())
            if (const auto *folder = one.byPath(path))
                return folder->id.id;
        return {};
    }
    bool isRead(const QString &folderId) { return permissions()->list(folderId).has_value(); }

    /// Clicks the folder in the tree, and waits for its list.
    bool choose(const QString &path)
    {
        const auto folder = id(path);
        const auto index = indexOf(folder);
        for (auto above = index.parent(); above.isValid(); above = above.parent())
            tree()->expand(above);
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {},
                          tree()->visualRect(index).center());
        return QTest::qWaitFor([&] { return tree()->currentFolder() == folder && isRead(folder); },
                               20000);
    }

    /// In the tree as it is filtered; invalid where it is not shown.
    QModelIndex indexOf(const QString &folderId)
    {
        const auto *filter = qobject_cast<const QSortFilterProxyModel *>(tree()->model());
        const auto *all = qobject_cast<const OnBehalf::FolderTreeModel *>(filter->sourceModel());
        return filter->mapFromSource(all->indexOf(folderId));
    }

    QModelIndex entry(const QString &name, int column = OnBehalf::PermissionsModel::Level)
    {
        const auto *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto first = model->index(row, 0);
            if (first.data(Qt::ToolTipRole).toString().contains(name + u'@') ||
                first.data().toString() == name)
                return first.siblingAtColumn(column);
        }
        return {};
    }
    void clickEntry(const QString &name, int column = OnBehalf::PermissionsModel::Level,
                    Qt::KeyboardModifiers modifiers = {})
    {
        const auto index = entry(name, column);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers,
                          list()->visualRect(index).center());
    }
    /// Makes the entry current, and types the letter of a level.
    void typeLevel(const QString &name, Qt::Key letter)
    {
        clickEntry(name);
        QTest::keyClick(list(), letter);
    }

    /// Of the current folder, as it is staged.
    std::optional<Ews::PermissionLevel> level(const QString &name)
    {
        const auto staged = permissions()
                                ->folderDraft(tree()->currentFolder())
                                .entryOf({.primarySmtpAddress = account(name).address});
        return staged ? std::optional(staged->level) : std::nullopt;
    }

    Sandbox::Rights rightsOnServer(const QString &folderName, const QString &name)
    {
        return server().exchange().with([&](Sandbox::State &state) {
            auto &organisation = state.organisation;
            Sandbox::Rights rights = 0;
            for (const auto &folder :
                 organisation.mailboxOf(QStringLiteral("helena.lindqvist@sandbox.example"))
                     ->folders)
                if (folder.displayName == folderName)
                    rights = folder.rights(organisation.sidOf(name));
            return rights;
        });
    }

    /// Whether a text that is shown in \a widget has these words.
    static bool says(const QWidget *widget, const QString &words)
    {
        for (const auto *label : widget->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};

} // namespace Support
