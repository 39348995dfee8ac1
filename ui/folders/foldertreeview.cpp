// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders/foldertreeview.h"

#include "common/cellpainter.h"
#include "models/folderfilter.h"
#include "models/foldertreemodel.h"

#include <QHeaderView>

namespace OnBehalf {

using namespace std::chrono_literals;

FolderTreeView::FolderTreeView(FolderTreeModel *folders, QWidget *parent)
    : QTreeView(parent)
    , m_folders(folders)
    , m_filter(new FolderFilter(this))
{
    m_filter->setSourceModel(folders);
    setModel(m_filter);
    auto *cells = new CellDelegate(this);
    cells->setColumnLines(false);
    cells->setRowLines(false);
    cells->installOn(this);
    setUniformRowHeights(true);
    setIndentation(16);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Folders"));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setSectionResizeMode(FolderTreeModel::Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(FolderTreeModel::Entries, QHeaderView::Fixed);
    header()->resizeSection(FolderTreeModel::Entries, fontMetrics().averageCharWidth() * 11);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    m_pause.callOnTimeout(this, &FolderTreeView::visibleFoldersChanged);
    const auto wait = [this] { m_pause.start(); };
    connect(this, &QTreeView::expanded, this, wait);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, wait);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this, wait] {
        openMailboxes();
        wait();
    });
    connect(folders, &QAbstractItemModel::modelAboutToBeReset, this, &FolderTreeView::beginReset);
}

// The mailboxes themselves are always open.
void FolderTreeView::openMailboxes()
{
    for (int row = 0; row < m_filter->rowCount(); ++row)
        setExpanded(m_filter->index(row, 0), true);
}

void FolderTreeView::setFilterText(const QString &text)
{
    const bool filtered = !m_filter->text().isEmpty();
    if (!filtered)
        keepOpen();
    m_changing = true; // rows that go make others the current one, which nobody chose
    m_filter->setText(text);
    if (!m_filter->text().isEmpty())
        expandAll();
    else if (filtered)
        openAgain();
    if (!indexOf(m_chosen).isValid())
        selectionModel()->clear();
    m_changing = false;
    setCurrentFolder(m_chosen);
    m_pause.start();
}

void FolderTreeView::keepOpen()
{
    m_open.clear();
    collectOpen({}, m_open);
}

void FolderTreeView::openAgain()
{
    collapseAll();
    for (const auto &id : std::as_const(m_open))
        setExpanded(indexOf(id), true);
    openMailboxes();
}

void FolderTreeView::collectOpen(const QModelIndex &parent, QStringList &open) const
{
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        const auto index = m_filter->index(row, 0, parent);
        if (!isExpanded(index))
            continue;
        open.append(idAt(index));
        collectOpen(index, open);
    }
}

void FolderTreeView::beginReset()
{
    if (m_filter->text().isEmpty())
        keepOpen();
    // The folders come back one page after the other, in this turn of the event loop.
    QTimer::singleShot(0, this, &FolderTreeView::endReset);
}

void FolderTreeView::endReset()
{
    if (m_filter->text().isEmpty())
        openAgain();
    else
        expandAll();
    if (!m_chosen.isEmpty() && !m_folders->indexOf(m_chosen).isValid()) {
        m_chosen.clear();
        Q_EMIT currentFolderChanged({});
    }
    setCurrentFolder(m_chosen);
}

QString FolderTreeView::idAt(const QModelIndex &index) const
{
    return m_folders->idAt(m_filter->mapToSource(index));
}

QModelIndex FolderTreeView::indexOf(const QString &folderId) const
{
    return m_filter->mapFromSource(m_folders->indexOf(folderId));
}

QString FolderTreeView::currentFolder() const
{
    return idAt(currentIndex());
}

void FolderTreeView::setCurrentFolder(const QString &folderId)
{
    const auto index = indexOf(folderId);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QStringList FolderTreeView::visibleFolders() const
{
    QStringList folders;
    for (auto index = indexAt(QPoint(0, 0)); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > viewport()->height())
            break;
        if (const auto id = idAt(index); !id.isEmpty())
            folders.append(id);
    }
    return folders;
}

void FolderTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_changing)
        return;
    m_chosen = idAt(current);
    if (idAt(current) != idAt(previous) || !previous.isValid())
        Q_EMIT currentFolderChanged(idAt(current));
}

void FolderTreeView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    m_pause.start();
}

void FolderTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_pause.start();
}

} // namespace OnBehalf
