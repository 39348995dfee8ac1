// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stagingactions.h"

namespace OnBehalf {

class PermissionsStore;

/// The commands of "Folders".
class FoldersActions : public StagingActions
{
    Q_OBJECT
public:
    explicit FoldersActions(QObject *parent);

    /// What can be done in the current folder. \a store may be null.
    struct Possible
    {
        bool add = false;
        bool remove = false;
        bool copy = false;
        bool spread = false;
        bool undoApply = false;
    };
    void update(const PermissionsStore *store, Possible possible);

    QAction *copyRights;
    QAction *spread;
    QAction *openOther;
};

} // namespace OnBehalf
