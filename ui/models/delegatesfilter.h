// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace OnBehalf {

/// Delegates by a part of the name or the address; an explanation stays with its row.
class DelegatesFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DelegatesFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
};

} // namespace OnBehalf
