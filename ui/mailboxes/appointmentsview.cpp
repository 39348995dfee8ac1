// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/appointmentsview.h"

#include "models/appointmentsmodel.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

AppointmentsView::AppointmentsView(QAbstractItemModel *results, QWidget *parent)
    : CellTable(parent)
{
    setObjectName(u"appointments"_s);
    setModel(results);
    setSelectionMode(SingleSelection);
    setUniformRowHeights(true);
    setAccessibleName(tr("Mailboxes"));
    fitColumns();
}

// Thousands of rows are not measured: what they say is of known length.
void AppointmentsView::fit()
{
    using Model = AppointmentsModel;
    const int rest = viewport()->width();
    const int state = qMin(rest / 4, fontMetrics().averageCharWidth() * 24);
    setColumnWidth(Model::Mailbox, (rest - state) * 2 / 5);
    setColumnWidth(Model::State, state);
    setColumnWidth(Model::Remark, rest - state - columnWidth(Model::Mailbox));
}

} // namespace OnBehalf
