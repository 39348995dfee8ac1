// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/connectivity.h"

#include <QNetworkInformation>

#include <utility>

namespace OnBehalf {

namespace {

std::chrono::milliseconds timeOfDay()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now);
}

std::chrono::milliseconds timeOfWork()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now);
}

} // namespace

void Connectivity::setOnline(bool online)
{
    if (std::exchange(m_online, online) != online)
        Q_EMIT onlineChanged(online);
}

SleepWatch::Clocks SleepWatch::systems()
{
    return {.ofDay = timeOfDay, .ofWork = timeOfWork};
}

SleepWatch::SleepWatch(Clocks clocks, QObject *parent)
    : QObject(parent)
    , m_clocks(std::move(clocks))
    , m_apart(m_clocks.ofDay() - m_clocks.ofWork())
{
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::look);
    m_timer.start(m_clocks.look);
}

void SleepWatch::look()
{
    const auto apart = m_clocks.ofDay() - m_clocks.ofWork();
    const auto before = std::exchange(m_apart, apart);
    if (apart - before >= m_clocks.nap)
        Q_EMIT woke();
}

std::shared_ptr<Connectivity> systemsConnectivity()
{
    auto connectivity = std::make_shared<Connectivity>();
    auto *sleep = new SleepWatch(SleepWatch::systems(), connectivity.get());
    QObject::connect(sleep, &SleepWatch::woke, connectivity.get(), &Connectivity::wake);
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return connectivity;
    using Reachability = QNetworkInformation::Reachability;
    // A network without a way out may be the one that the server is on.
    const auto take = [one = connectivity.get()](Reachability how) {
        one->setOnline(how != Reachability::Disconnected);
    };
    const auto *information = QNetworkInformation::instance();
    QObject::connect(information, &QNetworkInformation::reachabilityChanged, connectivity.get(),
                     take);
    take(information->reachability());
    return connectivity;
}

} // namespace OnBehalf
