// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIdentityProxyModel>

#include <functional>

namespace OnBehalf {

/// Why somebody in the directory cannot be added once more.
struct DirectoryMark
{
    QString text; ///< "is a delegate already"; empty: can be added.
    QString key;  ///< The row that they are already; empty: none.
};

/// Marks hits who cannot be added.
class DirectoryMarks : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using Marker = std::function<DirectoryMark(const QString &address)>;
    explicit DirectoryMarks(const Marker &marker, QObject *parent = nullptr);

    [[nodiscard]] DirectoryMark markAt(const QModelIndex &index) const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString address(const QModelIndex &index) const;

    Marker m_marker;
};

} // namespace OnBehalf
