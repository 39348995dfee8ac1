// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesdraft.h"

#include <QIdentityProxyModel>

namespace OnBehalf {

/// Marks hits who cannot be added because they own the mailbox or are delegates already.
class DirectoryMarks : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit DirectoryMarks(const DelegatesDraft &draft, QObject *parent = nullptr);

    /// The row of the draft that the hit is already; empty for none.
    [[nodiscard]] QString delegateAt(const QModelIndex &index) const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString address(const QModelIndex &index) const;
    [[nodiscard]] QString mark(const QModelIndex &index) const;

    DelegatesDraft m_draft;
};

} // namespace OnBehalf
