// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "placeactions.h"

namespace OnBehalf {

/// The commands of a place where changes are staged, reviewed and applied.
class StagingActions : public PlaceActions
{
    Q_OBJECT
public:
    explicit StagingActions(QObject *parent);

    /// What can be done now.
    struct State
    {
        bool hasStore = false;
        bool idle = false;
        bool loaded = false;
        bool staged = false;
        bool add = false;    ///< Somebody may be added here.
        bool remove = false; ///< Something that can be removed is selected.
        bool undoEdit = false;
        bool redoEdit = false;
        bool undoApply = false;
    };
    void update(const State &state);

    QAction *add;
    QAction *remove;
    QAction *undoApply;
    QAction *undoEdit;
    QAction *redoEdit;
    QAction *review;
    QAction *discard;
};

} // namespace OnBehalf
