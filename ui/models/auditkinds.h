// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/auditfilter.h"

#include <QAbstractListModel>

namespace OnBehalf {

struct AuditState;

/// What of an audit can be shown, each with how many mailboxes that are: all, those with findings,
/// each kind of finding.
class AuditKinds : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit AuditKinds(QObject *parent = nullptr);

    /// Counts again.
    void setState(const AuditState &state);
    /// Nothing for headings.
    [[nodiscard]] std::optional<AuditShown> shownAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const AuditShown &shown) const;
    [[nodiscard]] int count(const AuditShown &shown) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        std::optional<AuditShown> shown{}; ///< Nothing: a heading.
        int count = 0;
    };
    [[nodiscard]] QString textOf(const Row &row, int place) const;
    [[nodiscard]] static QVariant markOf(const AuditShown &shown, int role);

    QList<Row> m_rows;
    int m_mostDelegates;
};

} // namespace OnBehalf
