// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the turns of an event loop are.
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <time.h>

#include <algorithm>
#include <functional>

namespace Bench {

inline double milliseconds(clockid_t clock)
{
    timespec now;
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Longest
{
    double wall = 0;
    double cpu = 0;
};

/// A timer that would fire every millisecond: what is longer between two of its turns was work.
class Turns : public QObject
{
public:
    Turns()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, &Turns::turn);
        m_timer.start(1);
        begin();
    }

    /// The longest ones since the last time.
    Longest take()
    {
        turn();
        return std::exchange(m_longest, {});
    }

private:
    void begin()
    {
        m_wall = milliseconds(CLOCK_MONOTONIC);
        m_cpu = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    }
    void turn()
    {
        m_longest.wall = std::max(m_longest.wall, milliseconds(CLOCK_MONOTONIC) - m_wall);
        m_longest.cpu = std::max(m_longest.cpu, milliseconds(CLOCK_THREAD_CPUTIME_ID) - m_cpu);
        begin();
    }

    QTimer m_timer;
    double m_wall = 0;
    double m_cpu = 0;
    Longest m_longest;
};

/// Runs the loop until \a done, which is asked once a millisecond; false where it takes too long.
inline bool runUntil(const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer poll;
    bool reached = false;
    poll.callOnTimeout(&loop, [&] {
        if (reached = done(); reached)
            loop.quit();
    });
    poll.start(1);
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    loop.exec();
    return reached;
}

inline void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace Bench
