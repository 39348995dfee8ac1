// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>

namespace OnBehalf::Ctl {

/// Says when somebody who waits wants to hear how far it is: every second, the first one in
/// silence.
class Patience
{
public:
    Patience() { m_since.start(); }

    bool isOver()
    {
        constexpr qint64 silence = 1000; // milliseconds
        if (m_since.elapsed() <= silence)
            return false;
        m_since.restart();
        return true;
    }

private:
    QElapsedTimer m_since;
};

} // namespace OnBehalf::Ctl
