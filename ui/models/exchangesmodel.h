// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/connectionlog.h"
#include "text/exchangetext.h"

#include <QAbstractTableModel>

namespace OnBehalf {

/// The connection log: a row an exchange, in the order of the log; a column each ExchangePart.
class ExchangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// \a log lives as long as the model.
    explicit ExchangesModel(const ConnectionLog *log, QObject *parent = nullptr);

    /// Nothing for what is no row.
    const Ews::Exchange *exchangeAt(const QModelIndex &index) const;
    const ConnectionLog &log() const { return *m_log; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const ConnectionLog *m_log;
};

} // namespace OnBehalf
