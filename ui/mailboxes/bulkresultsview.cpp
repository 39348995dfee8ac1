// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/bulkresultsview.h"

#include "models/bulkresultsmodel.h"

#include <QHeaderView>

namespace OnBehalf {

BulkResultsView::BulkResultsView(QAbstractItemModel *results, QWidget *parent)
    : CellTable(parent)
{
    setModel(results);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setAccessibleName(tr("Mailboxes"));
    setMinimumHeight(120);
}

// Why something was not done has the room that is left.
void BulkResultsView::fit()
{
    constexpr int widestName = 280;
    resizeColumnToContents(BulkResultsModel::Mailbox);
    setColumnWidth(BulkResultsModel::Mailbox,
                   qMin(columnWidth(BulkResultsModel::Mailbox), widestName));
    resizeColumnToContents(BulkResultsModel::State);
    const int left = viewport()->width() - columnWidth(BulkResultsModel::Mailbox) -
                     columnWidth(BulkResultsModel::State);
    setColumnWidth(BulkResultsModel::What,
                   qMax(left, header()->sectionSizeHint(BulkResultsModel::What)));
}

} // namespace OnBehalf
