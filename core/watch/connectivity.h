// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace OnBehalf {

/// The network as this computer has it, by what somebody says who knows.
class Connectivity : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether it counts for servers on this computer, too: for tests.
    enum class Reach { Network, ThisComputerToo };
    explicit Connectivity(Reach reach, QObject *parent = nullptr)
        : QObject(parent)
        , m_reach(reach)
    {}

    Reach reach() const { return m_reach; }
    bool isOnline() const { return m_online; }
    void setOnline(bool online);
    /// The computer has slept.
    void wake() { Q_EMIT woke(); }

Q_SIGNALS:
    void onlineChanged(bool online);
    /// Connections look open and are cut; what was to happen meanwhile is late.
    void woke();

private:
    Reach m_reach = Reach::Network;
    bool m_online = true;
};

/// Finds out that the computer has slept: the time of day went on meanwhile, the time that passes
/// for programs did not. A clock that is set anew looks the same, and costs a few connections.
class SleepWatch : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>;
    struct Clocks
    {
        Clock ofDay; ///< Goes on in sleep.
        Clock ofWork;
        std::chrono::milliseconds look = std::chrono::seconds(10);
        std::chrono::milliseconds nap = std::chrono::seconds(20); ///< What counts as sleep.
    };
    static Clocks systems();

    explicit SleepWatch(Clocks clocks = systems(), QObject *parent = nullptr);

Q_SIGNALS:
    void woke();

private:
    void look();

    const Clocks m_clocks;
    QTimer m_timer;
    std::chrono::milliseconds m_apart; ///< One clock from the other.
};

/// By what the system says. Where it says nothing the computer counts as online.
std::shared_ptr<Connectivity> systemsConnectivity();

} // namespace OnBehalf
