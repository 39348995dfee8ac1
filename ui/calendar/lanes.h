// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace OnBehalf {

/// Where something begins and ends, in whatever unit; the end is outside.
struct Extent
{
    int begin = 0;
    int end = 0;
};

/// Which of how many lanes beside each other something has.
struct Lane
{
    int number = 0;
    int count = 1; ///< Of those that overlap, directly or through others.

    bool operator==(const Lane &) const = default;
};

/// Lanes for \a extents, which are in the order of their begins: none has two that overlap, and
/// each gets the first that is free.
QList<Lane> lanesFor(const QList<Extent> &extents);

} // namespace OnBehalf
