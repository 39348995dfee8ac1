// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/findingsview.h"

#include "models/findingsmodel.h"

#include <QHeaderView>

namespace OnBehalf {

FindingsView::FindingsView(QAbstractItemModel *findings, QWidget *parent)
    : CellTable(parent)
{
    setModel(findings);
    setSelectionMode(SingleSelection);
    setHeaderHidden(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformRowHeights(true);
    setAccessibleName(tr("Findings"));
    connect(findings, &QAbstractItemModel::modelReset, this, &CellTable::fitColumns);
}

// The sentence comes first: where it is, it often says itself.
void FindingsView::fit()
{
    resizeColumnToContents(FindingsModel::Finding);
    resizeColumnToContents(FindingsModel::Places);
    const int all = viewport()->width();
    const int sentence = columnWidth(FindingsModel::Finding);
    const int places =
        qBound(all / 4, all - sentence, qMax(all / 4, columnWidth(FindingsModel::Places)));
    setColumnWidth(FindingsModel::Places, places);
    setColumnWidth(FindingsModel::Finding, all - places);
}

} // namespace OnBehalf
