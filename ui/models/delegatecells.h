// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the cells of DelegatesModel say, role by role.
#pragma once

#include "text/rowtext.h"

#include <QVariant>

namespace OnBehalf::DelegateCells {

/// \a rights: what the person's entry on a folder's own list grants, where the level is Custom.
using FolderRights = PerFolder<QString>;

QVariant name(const DelegateRow &row, int role);
QVariant level(const DelegateRow &row, DelegateFolder folder, const QString &rights, int role);
QVariant receivesCopies(const DelegateRow &row, int role);
QVariant viewsPrivateItems(const DelegateRow &row, int role);
QVariant notice(const DelegateRow &row, const RowNotice &notice, int role);

/// Whether the box may be changed.
bool mayChangeCopies(const DelegateRow &row);
bool mayChangePrivateItems(const DelegateRow &row);

} // namespace OnBehalf::DelegateCells
