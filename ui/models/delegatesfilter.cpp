// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/delegatesfilter.h"

#include "models/delegatesmodel.h"

namespace OnBehalf {

DelegatesFilter::DelegatesFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{}

void DelegatesFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool DelegatesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid() || m_text.isEmpty())
        return true;
    const QModelIndex name = sourceModel()->index(row, DelegatesModel::Name, parent);
    // The tool tip has all there is to name somebody by: name, address, SID.
    return name.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive) ||
           name.data(Qt::ToolTipRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace OnBehalf
