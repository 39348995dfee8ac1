// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/agendaview.h"

#include "models/agendamodel.h"

#include <QHeaderView>

namespace OnBehalf {

namespace {

constexpr int rowsMeasured = 50;

} // namespace

AgendaView::AgendaView(QAbstractItemModel *agenda, QWidget *parent)
    : CellTable(parent)
{
    setModel(agenda);
    setSelectionMode(SingleSelection);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Thousands of rows are as wide as those that are seen.
    header()->setResizeContentsPrecision(rowsMeasured);
    setAccessibleName(tr("Agenda"));
}

// When is not cut where it is seen; where and whose share half of the rest.
void AgendaView::fit()
{
    using Model = AgendaModel;
    resizeColumnToContents(Model::When);
    const int rest = qMax(0, viewport()->width() - columnWidth(Model::When));
    for (const int column : {Model::Location, Model::Calendar}) {
        resizeColumnToContents(column);
        setColumnWidth(column, qMin(rest / 4, columnWidth(column)));
    }
    setColumnWidth(Model::Subject,
                   rest - columnWidth(Model::Location) - columnWidth(Model::Calendar));
}

} // namespace OnBehalf
