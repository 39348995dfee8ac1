// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/calendarstore.h"

#include <QAbstractListModel>

namespace OnBehalf {

/// Whose calendars can be shown: a box for whether one is, and what is seen of it.
class PrincipalsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PrincipalsModel(QObject *parent = nullptr);

    struct Row
    {
        QString address;
        QString name;
        QString sight; ///< "may create, private hidden"
        bool isOwn = false;
        bool shown = true;
        bool isClosed = false; ///< Nothing is seen of it.

        bool operator==(const Row &) const = default;
    };
    /// Where they are the same people as before, selection and current row are kept.
    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void shownEdited(const QString &address, bool shown);

private:
    QList<Row> m_rows;
};

} // namespace OnBehalf
