// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/batchesmodel.h"

#include "common/cellroles.h"
#include "common/tones.h"
#include "text/datetext.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

BatchesModel::BatchesModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void BatchesModel::setBatches(const QList<Batch> &batches)
{
    beginResetModel();
    m_batches = batches;
    endResetModel();
}

std::optional<Batch> BatchesModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? std::optional(m_batches.at(index.row()))
                                                       : std::nullopt;
}

int BatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size());
}

int BatchesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchesModel::data(const QModelIndex &index, int role) const
{
    const auto batch = at(index);
    if (!batch ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case Title:
        return batch->batch.title;
    case When:
        return spokenLocale().toString(batch->startedAt.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return batch->actor;
    case Mailboxes:
        return spokenLocale().toString(batch->mailboxes.size());
    case Until:
        return batch->batch.until.isValid() ? dayText(batch->batch.until) : QString();
    case State:
        return batchStateText(*batch);
    default:
        return {};
    }
}

QVariant BatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Change");
    case When:
        return tr("When");
    case Who:
        return tr("By");
    case Mailboxes:
        return tr("Mailboxes");
    case Until:
        return tr("Until");
    case State:
        return tr("Undone");
    default:
        return {};
    }
}

BatchMailboxesModel::BatchMailboxesModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void BatchMailboxesModel::setMailboxes(const QList<BatchMailbox> &mailboxes)
{
    beginResetModel();
    m_mailboxes = mailboxes;
    m_checked = QList<bool>(mailboxes.size(), true);
    endResetModel();
    Q_EMIT checkedChanged();
}

bool BatchMailboxesModel::canUndo(int row) const
{
    const auto &mailbox = m_mailboxes.at(row);
    return !mailbox.isUndone && !mailbox.entries.isEmpty();
}

QStringList BatchMailboxesModel::checkedAddresses() const
{
    QStringList addresses;
    for (int row = 0; row < rowCount(); ++row)
        if (canUndo(row) && m_checked.at(row))
            addresses.append(m_mailboxes.at(row).address);
    return addresses;
}

int BatchMailboxesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mailboxes.size());
}

Qt::ItemFlags BatchMailboxesModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractListModel::flags(index);
    if (index.isValid() && canUndo(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant BatchMailboxesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &mailbox = m_mailboxes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (mailbox.isUndone)
            return tr("%1 (undone)").arg(mailbox.address);
        return mailbox.cutOff ? tr("%1 (what came of it is not known)").arg(mailbox.address)
                              : mailbox.address;
    case Qt::CheckStateRole:
        return canUndo(index.row())
                   ? QVariant(int(m_checked.at(index.row()) ? Qt::Checked : Qt::Unchecked))
                   : QVariant();
    case ToneRole:
        return mailbox.cutOff ? QVariant(int(Tone::Warning)) : QVariant();
    case IconNameRole:
        return mailbox.cutOff ? u"warning"_s : QString();
    default:
        return {};
    }
}

bool BatchMailboxesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_checked[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT checkedChanged();
    return true;
}

} // namespace OnBehalf
