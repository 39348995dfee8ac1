// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Sandbox {

/// Numbers that look random and are the same on every machine (SplitMix64).
class Dice
{
public:
    /// \a place: of many that are thrown with one seed, so that none depends on the others.
    explicit Dice(quint32 seed, quint32 place = 0)
        : m_state((quint64(seed) << 32) | place)
    {}

    /// From 0 to \a count - 1.
    int below(int count) { return int(next() % quint64(count)); }
    bool isOneIn(int count) { return below(count) == 0; }

private:
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace Sandbox
