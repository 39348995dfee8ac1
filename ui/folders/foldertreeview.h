// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QTreeView>

namespace OnBehalf {

class FolderFilter;
class FolderTreeModel;

/// The folders of a mailbox, usable while they arrive: keeps the current folder and what is open
/// when they are read again, and says whose lists are in sight.
class FolderTreeView : public QTreeView
{
    Q_OBJECT
public:
    explicit FolderTreeView(FolderTreeModel *folders, QWidget *parent = nullptr);

    void setFilterText(const QString &text);
    [[nodiscard]] QString currentFolder() const;
    /// Opens the way to it; nothing happens where it is not there (yet).
    void setCurrentFolder(const QString &folderId);
    [[nodiscard]] QStringList visibleFolders() const;

Q_SIGNALS:
    void currentFolderChanged(const QString &folderId);
    /// Other folders came into sight and stayed for a moment.
    void visibleFoldersChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void beginReset();
    void endReset();
    void keepOpen();
    void openAgain();
    void openMailboxes();
    void collectOpen(const QModelIndex &parent, QStringList &open) const;
    [[nodiscard]] QString idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &folderId) const;

    FolderTreeModel *m_folders;
    FolderFilter *m_filter;
    QTimer m_pause;
    QString m_chosen;   ///< The current folder, also while the filter hides it.
    QStringList m_open; ///< While the model is reset or filtered.
    bool m_changing = false;
};

} // namespace OnBehalf
