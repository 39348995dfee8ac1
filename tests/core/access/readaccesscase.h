// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests that read the rights of a whole mailbox share.
#pragma once

#include "core/permissions/permissionscase.h"

#include "access/accessmatrix.h"

namespace ReadAccessCase {

using namespace PermissionsCase;

inline const auto helena = u"helena.lindqvist"_s;
/// What Helena's mailbox has besides generated folders, its root included.
inline constexpr int ownFolders = 23;

inline int rowOf(const AccessMatrix &matrix, const QString &key)
{
    for (qsizetype i = 0; i < matrix.rows().size(); ++i)
        if (matrix.rows().at(i).key == key)
            return int(i);
    return -1;
}

inline int columnOf(const AccessMatrix &matrix, const QString &path)
{
    const MailboxFolder *folder = matrix.tree().byPath(path);
    for (qsizetype i = 0; i < matrix.columns().size(); ++i)
        if (folder && matrix.columns().at(i).folder.id == folder->id)
            return int(i);
    return -1;
}

} // namespace ReadAccessCase
