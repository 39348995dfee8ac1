// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/audittable.h"

#include "models/auditfilter.h"
#include "models/auditmodel.h"

#include <QHeaderView>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

AuditTable::AuditTable(AuditFilter *rows, QWidget *parent)
    : CellTable(parent)
{
    setObjectName(u"auditTable"_s);
    setAccessibleName(tr("Mailboxes"));
    setUniformRowHeights(true);
    setModel(rows);
    setSortingEnabled(true);
    sortByColumn(AuditModel::Mailbox, Qt::AscendingOrder);
    setColumnHidden(AuditModel::Person, true);
    connect(rows, &QAbstractItemModel::modelReset, this, &CellTable::fitColumns);
}

void AuditTable::setPersonShown(bool shown)
{
    if (isColumnHidden(AuditModel::Person) == !shown)
        return;
    setColumnHidden(AuditModel::Person, !shown);
    fitColumns();
}

// By letters, not by contents: rows arrive all the time, and there may be thousands.
void AuditTable::fit()
{
    const int letter = fontMetrics().averageCharWidth();
    const std::initializer_list<std::pair<int, int>> letters{{AuditModel::Delegates, 12},
                                                             {AuditModel::Delivery, 18},
                                                             {AuditModel::Default, 20},
                                                             {AuditModel::Person, 18},
                                                             {AuditModel::ReadAt, 10}};
    int rest = viewport()->width();
    for (const auto &[column, wide] : letters) {
        setColumnWidth(column, wide * letter);
        if (!isColumnHidden(column))
            rest -= columnWidth(column);
    }
    rest = qMax(rest, letter * 44);
    setColumnWidth(AuditModel::Mailbox, rest / 2);
    setColumnWidth(AuditModel::Findings, rest - rest / 2);
}

} // namespace OnBehalf
