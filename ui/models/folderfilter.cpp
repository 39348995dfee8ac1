// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/folderfilter.h"

namespace OnBehalf {

FolderFilter::FolderFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void FolderFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    // Looking below each folder costs time that is well spent only while something is looked for.
    setRecursiveFilteringEnabled(!m_text.isEmpty());
    invalidateFilter();
}

bool FolderFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_text.isEmpty() || sourceModel()
                                   ->index(row, 0, parent)
                                   .data()
                                   .toString()
                                   .contains(m_text, Qt::CaseInsensitive);
}

} // namespace OnBehalf
