// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stagingactions.h"

namespace OnBehalf {

class DelegateStore;

/// The commands of "Delegates".
class DelegatesActions : public StagingActions
{
    Q_OBJECT
public:
    explicit DelegatesActions(QObject *parent);

    /// What can be done now, to those that are selected. \a store may be null.
    struct Possible
    {
        bool change = false;
        bool remove = false;
        bool undoApply = false;
    };
    void update(const DelegateStore *store, Possible possible);

    QAction *permissions;
};

} // namespace OnBehalf
