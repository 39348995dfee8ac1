// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/calendarentriesview.h"

#include "models/calendarentriesmodel.h"

#include <QHeaderView>

namespace OnBehalf {

CalendarEntriesView::CalendarEntriesView(QAbstractItemModel *entries, QWidget *parent)
    : CellTable(parent)
{
    setModel(entries);
    setSelectionMode(SingleSelection);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Meetings and appointments"));
}

void CalendarEntriesView::selectFirst()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            return select(index);
    }
}

// When is never cut; who and where share a third of the rest.
void CalendarEntriesView::fit()
{
    using Model = CalendarEntriesModel;
    resizeColumnToContents(Model::When);
    const int rest = qMax(0, viewport()->width() - columnWidth(Model::When));
    const int third = rest / 3;
    for (const int column : {Model::Location, Model::Organizer}) {
        resizeColumnToContents(column);
        setColumnWidth(column, qMin(third, columnWidth(column)));
    }
    setColumnWidth(Model::Subject,
                   rest - columnWidth(Model::Location) - columnWidth(Model::Organizer));
}

} // namespace OnBehalf
