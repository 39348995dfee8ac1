// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/step.h"

#include <QAbstractTableModel>

namespace OnBehalf {

/// The places that are asked for somebody's server, in the order in which they count, and how far
/// each is. Those that one of them led to stand below it.
class DiscoveryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Place, Answer, ColumnCount };

    explicit DiscoveryModel(QObject *parent = nullptr);

    /// Rows stay what they are while places are added between them, as long as it is one search.
    void setSteps(const QList<Autodiscover::Step> &steps);
    [[nodiscard]] const QList<Autodiscover::Step> &steps() const { return m_steps; }
    /// The hosts that somebody signed in at, or tried to.
    [[nodiscard]] QStringList hostsSignedInAt() const;
    /// The place that is waited for, or that the server was found at; invalid for none.
    [[nodiscard]] QModelIndex decisive() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<Autodiscover::Step> m_steps;
};

} // namespace OnBehalf
