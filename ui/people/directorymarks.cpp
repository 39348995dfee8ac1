// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/directorymarks.h"

#include "common/cellroles.h"
#include "models/directorymodel.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

DirectoryMarks::DirectoryMarks(const Marker &marker, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_marker(marker)
{}

QString DirectoryMarks::address(const QModelIndex &index) const
{
    const auto *hits = qobject_cast<const DirectoryModel *>(sourceModel());
    return hits ? hits->entryAt(mapToSource(index)).address : QString();
}

DirectoryMark DirectoryMarks::markAt(const QModelIndex &index) const
{
    const auto one = address(index);
    return one.isEmpty() ? DirectoryMark() : m_marker(one);
}

Qt::ItemFlags DirectoryMarks::flags(const QModelIndex &index) const
{
    auto flags = QIdentityProxyModel::flags(index);
    if (!markAt(index).text.isEmpty())
        flags.setFlag(Qt::ItemIsUserCheckable, false);
    return flags;
}

QVariant DirectoryMarks::data(const QModelIndex &index, int role) const
{
    if (role == ReasonRole || role == Qt::AccessibleDescriptionRole)
        if (const auto text = markAt(index).text; !text.isEmpty())
            return u"%1 · %2"_s.arg(address(index), text);
    return QIdentityProxyModel::data(index, role);
}

} // namespace OnBehalf
