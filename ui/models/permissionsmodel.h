// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/entryrow.h"

#include <QAbstractItemModel>

namespace OnBehalf {

/// A folder's permission list: a row an entry, and below those whose account is gone an
/// explanation, to be shown over all columns. Cells speak through CellRole. Edits are only
/// announced: whoever owns the draft makes them there and calls setDraft().
class PermissionsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Level, NewOutlook, KnownAs, ColumnCount };
    Q_ENUM(Column)

    explicit PermissionsModel(QObject *parent = nullptr);

    /// Rows of the same list stay the same rows unless there are others than before.
    void setDraft(const FolderDraft &draft, const EntryContext &context);

    Ews::FolderKind folderKind() const { return m_kind; }
    /// Of the row, or of the row that is explained; null for none.
    const EntryRow *rowAt(const QModelIndex &index) const;
    const EntryRow *find(const QString &key) const;
    QModelIndex indexOf(const QString &key, int column = Name) const;

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
    void levelEdited(const QString &key, Ews::PermissionLevel level);

private:
    bool sameKeys(const QList<EntryRow> &rows) const;
    QVariant nameData(const EntryRow &row, int role) const;
    QVariant levelData(const EntryRow &row, int role) const;
    QVariant hintData(const EntryRow &row, int role) const;
    QVariant knownAsData(const EntryRow &row, int role) const;
    QVariant explanation(int role) const;

    QList<EntryRow> m_rows;
    Ews::FolderKind m_kind = Ews::FolderKind::Folder;
    QString m_folder;
    bool m_dropsUnknown = false;
};

} // namespace OnBehalf
