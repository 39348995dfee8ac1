// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/exchangesview.h"

#include "text/exchangetext.h"

#include <QHeaderView>
#include <QScrollBar>

namespace OnBehalf {

ExchangesView::ExchangesView(QAbstractItemModel *exchanges, QWidget *parent)
    : CellTable(parent)
{
    setModel(exchanges);
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setAccessibleName(tr("Exchanges with the server"));
    connect(exchanges, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this] { m_atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum(); });
    connect(exchanges, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_atEnd)
            scrollToBottom();
    });
}

// The result has the room that is left: it can be several codes.
void ExchangesView::fit()
{
    int left = viewport()->width();
    for (int part = 0; part < exchangeParts; ++part) {
        if (part == int(ExchangePart::Result))
            continue;
        resizeColumnToContents(part);
        left -= columnWidth(part);
    }
    setColumnWidth(int(ExchangePart::Result),
                   qMax(left, header()->sectionSizeHint(int(ExchangePart::Result))));
}

} // namespace OnBehalf
