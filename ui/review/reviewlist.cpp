// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewlist.h"

#include "models/reviewmodel.h"
#include "review/reviewcells.h"

#include <QHeaderView>

namespace OnBehalf {

ReviewList::ReviewList(QWidget *parent)
    : QTreeView(parent)
    , m_changes(new ReviewModel(this))
{
    auto *cells = new ReviewCells(this);
    cells->setColumnLines(false);
    setModel(m_changes);
    cells->installOn(this);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Changes"));
    setMinimumHeight(120);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ReviewModel::Sentence, QHeaderView::Stretch);
    header()->setSectionResizeMode(ReviewModel::Result, QHeaderView::ResizeToContents);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
}

void ReviewList::setChanges(const QList<ReviewChange> &changes)
{
    m_changes->setChanges(changes);
    expandAll();
    for (const auto &index : m_changes->explanations())
        setFirstColumnSpanned(index.row(), index.parent(), true);
}

} // namespace OnBehalf
