// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/bulktext.h"

#include <QAbstractTableModel>

namespace OnBehalf {

/// Earlier changes of many mailboxes, as the journal knows them.
class BatchesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, When, Who, Mailboxes, Until, State, ColumnCount };
    Q_ENUM(Column)

    explicit BatchesModel(QObject *parent = nullptr);

    void setBatches(const QList<Batch> &batches);
    std::optional<Batch> at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<Batch> m_batches;
};

/// The mailboxes of one of them; those that can still be undone are there to be checked.
class BatchMailboxesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit BatchMailboxesModel(QObject *parent = nullptr);

    void setMailboxes(const QList<BatchMailbox> &mailboxes);
    QStringList checkedAddresses() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void checkedChanged();

private:
    bool canUndo(int row) const;

    QList<BatchMailbox> m_mailboxes;
    QList<bool> m_checked;
};

} // namespace OnBehalf
