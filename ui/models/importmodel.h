// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/icalendar.h"

#include <QAbstractTableModel>

namespace OnBehalf {

/// What an iCalendar file has, each with a check mark: at first all that can be imported.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Subject, When, Remark, ColumnCount };

    explicit ImportModel(const QList<ImportedItem> &items, QObject *parent = nullptr);

    [[nodiscard]] QList<Meeting> chosen() const;
    [[nodiscard]] int chosenCount() const;
    void chooseAll(bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row
    {
        ImportedItem item;
        bool chosen = true;
    };

    QList<Row> m_rows;
};

} // namespace OnBehalf
