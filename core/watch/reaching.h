// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "watch/watchtimes.h"

#include <QTimer>

namespace OnBehalf {

class Connectivity;

/// Looks after the way to a server: waits while the computer is offline, tries by itself while the
/// server cannot be reached, and opens new connections after both, and after sleep.
class Reaching : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Reached,   ///< As far as is known.
        Offline,   ///< The computer is, so the system says: what reads waits.
        Unreached, ///< The last call found nobody.
    };
    Q_ENUM(State)

    /// \a connectivity: null where nobody knows.
    Reaching(std::shared_ptr<Ews::Client> client, std::shared_ptr<Connectivity> connectivity,
             const WatchTimes &times, QObject *parent = nullptr);
    ~Reaching() override;

    State state() const;
    /// Until it is tried again by itself; 0: under way, or nothing is to be tried.
    std::chrono::milliseconds next() const;
    void tryNow();

Q_SIGNALS:
    /// Or next() is.
    void stateChanged();
    /// What was open is cut: to be opened anew, and what was to come is to be looked for.
    void reopened();
    /// It was tried, and what failed meanwhile may be read again.
    void back();

private:
    void takeOnline(bool online);
    void takeReached(bool reached);
    void plan();

    std::shared_ptr<Ews::Client> m_client;
    std::shared_ptr<Connectivity> m_connectivity;
    const WatchTimes m_times;
    std::stop_source m_stop;
    QTimer m_retry;
    int m_tries = 0;
    bool m_unreached = false;
    bool m_trying = false;
};

} // namespace OnBehalf
