// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/bulktext.h"

#include <QAbstractTableModel>
#include <QSet>

namespace OnBehalf {

/// The mailboxes of one change, what became of each, and which of them are checked.
class BulkResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mailbox, State, What, ColumnCount };
    Q_ENUM(Column)

    explicit BulkResultsModel(QObject *parent = nullptr);

    /// Others, all of them checked.
    void setResults(const QList<BulkResult> &results);
    /// The same mailboxes; those at \a places are different from before.
    void update(const QList<BulkResult> &results, const QList<int> &places);
    const QList<BulkResult> &results() const { return m_results; }

    bool isChecked(int place) const { return !m_unchecked.contains(place); }
    QList<int> checkedPlaces() const;
    void setAllChecked(bool checked);
    /// While something runs nobody can.
    void setCheckable(bool checkable);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    /// Nothing is to be chosen where nothing can be done.
    bool canCheck(int place) const;
    QVariant mailboxData(int place, int role) const;
    QVariant stateData(const BulkResult &result, int role) const;
    QVariant whatData(const BulkResult &result, int role) const;

    QList<BulkResult> m_results;
    QSet<int> m_unchecked;
    bool m_checkable = true;
};

} // namespace OnBehalf
