// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesdraft.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace OnBehalf {

/// The table of delegates: a row each, and below a row that needs it an explanation, to be shown
/// over all columns, whose links are "remove:KEY", "said:KEY", "addagain:KEY" and "change:KEY".
/// Cells speak through CellRole. Edits are only announced: whoever owns the draft makes them there
/// and calls setDraft().
class DelegatesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Calendar,
        Tasks,
        Inbox,
        Contacts,
        Notes,
        Journal,
        ReceivesCopies,
        PrivateItems,
        ColumnCount
    };
    Q_ENUM(Column)

    explicit DelegatesModel(QObject *parent = nullptr);
    ~DelegatesModel() override;

    /// Rows of the same key stay the same rows: selection and current cell are kept.
    void setDraft(const DelegatesDraft &draft);

    /// Of the row, or of the row that is explained; empty for none.
    QString keyAt(const QModelIndex &index) const;
    /// In the column Name; invalid for an unknown key.
    QModelIndex indexOf(const QString &key) const;
    /// The row's values, or of the row that is explained.
    const DelegateRow *rowAt(const QModelIndex &index) const;
    static std::optional<DelegateFolder> folderOf(int column);
    /// Whether the row is an explanation: call setFirstColumnSpanned() for it.
    static bool isExplanation(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void levelEdited(const QString &key, OnBehalf::DelegateFolder folder, Ews::DelegateLevel level);
    void receivesCopiesEdited(const QString &key, bool on);
    void viewsPrivateItemsEdited(const QString &key, bool on);

private:
    struct Entry;
    using Entries = std::vector<std::unique_ptr<Entry>>;

    /// Nothing for the invisible root.
    const Entry *entryAt(const QModelIndex &index) const;
    int rowOf(const Entry *entry) const;
    int rowOf(const QString &key) const;
    void removeRowsMissingIn(const Entries &wanted);
    void update(int row, std::unique_ptr<Entry> entry);
    void updateNotice(int row, std::unique_ptr<Entry> &entry);
    bool editLevel(const Entry &entry, DelegateFolder folder, const QVariant &value);
    bool editBox(const Entry &entry, Column column, bool on);

    Entries m_entries;
};

} // namespace OnBehalf
