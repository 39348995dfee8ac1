// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace OnBehalf {

/// Folders with some letters in their names, and the way to them.
class FolderFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FolderFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
};

} // namespace OnBehalf
