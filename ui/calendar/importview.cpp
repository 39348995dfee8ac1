// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/importview.h"

#include "models/importmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace OnBehalf {

ImportView::ImportView(QAbstractItemModel *items, QWidget *parent)
    : CellTable(parent)
{
    setModel(items);
    setSelectionMode(SingleSelection);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Items of the file"));
    fitColumns();
}

// A series takes more words than a subject.
void ImportView::fit()
{
    using Model = ImportModel;
    const int rest = viewport()->width();
    for (const int column : {Model::When, Model::Remark}) {
        resizeColumnToContents(column);
        setColumnWidth(column, qMin(rest * 7 / 20, columnWidth(column)));
    }
    setColumnWidth(Model::Subject, rest - columnWidth(Model::When) - columnWidth(Model::Remark));
}

void ImportView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        setCurrentIndex(currentIndex().siblingAtColumn(ImportModel::Subject));
    CellTable::keyPressEvent(event);
}

} // namespace OnBehalf
