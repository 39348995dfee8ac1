// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/directorymarks.h"

#include "common/cellroles.h"
#include "models/directorymodel.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

DirectoryMarks::DirectoryMarks(const DelegatesDraft &draft, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_draft(draft)
{}

QString DirectoryMarks::address(const QModelIndex &index) const
{
    const auto *hits = qobject_cast<const DirectoryModel *>(sourceModel());
    return hits ? hits->entryAt(mapToSource(index)).address : QString();
}

QString DirectoryMarks::delegateAt(const QModelIndex &index) const
{
    const auto wanted = address(index);
    for (const auto &row : m_draft.rows()) {
        const bool same = !wanted.isEmpty() &&
                          row.user.primarySmtpAddress.compare(wanted, Qt::CaseInsensitive) == 0;
        // An entry with an error may be added anew, and so may somebody whose removal is staged.
        if (same && !row.error && row.state != DelegateRow::State::Removed)
            return row.key;
    }
    return {};
}

QString DirectoryMarks::mark(const QModelIndex &index) const
{
    if (m_draft.base().mailbox.compare(address(index), Qt::CaseInsensitive) == 0)
        return tr("owns this mailbox");
    return delegateAt(index).isEmpty() ? QString() : tr("is a delegate already");
}

Qt::ItemFlags DirectoryMarks::flags(const QModelIndex &index) const
{
    auto flags = QIdentityProxyModel::flags(index);
    if (!mark(index).isEmpty())
        flags.setFlag(Qt::ItemIsUserCheckable, false);
    return flags;
}

QVariant DirectoryMarks::data(const QModelIndex &index, int role) const
{
    if (role == ReasonRole || role == Qt::AccessibleDescriptionRole)
        if (const auto text = mark(index); !text.isEmpty())
            return u"%1 · %2"_s.arg(address(index), text);
    return QIdentityProxyModel::data(index, role);
}

} // namespace OnBehalf
