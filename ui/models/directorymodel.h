// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directorysearch.h"

#include <QAbstractListModel>

namespace OnBehalf {

/// Hits of directory searches to check, several at once. Whoever is checked stays through later
/// searches, above their hits.
class DirectoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit DirectoryModel(QObject *parent = nullptr);

    void setHits(const DirectoryHits &hits);
    /// Whether the server has more hits than it gave: type more of the name.
    bool hasMore() const { return m_more; }

    DirectoryEntry entryAt(const QModelIndex &index) const;
    QList<DirectoryEntry> checkedEntries() const;
    void uncheckAll();

    /// Why the entry cannot be a delegate; empty if it can.
    static QString obstacle(const DirectoryEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void checkedEntriesChanged();

private:
    struct Row
    {
        DirectoryEntry entry;
        bool checked = false;
    };

    QList<Row> m_rows;
    bool m_more = false;
};

} // namespace OnBehalf
