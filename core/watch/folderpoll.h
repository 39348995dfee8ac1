// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "watch/synchronize.h"
#include "watch/watchtimes.h"

#include <QMap>
#include <QTimer>

namespace OnBehalf {

/// Asks the server again and again what changed in folders.
class FolderPoll : public QObject
{
    Q_OBJECT
public:
    FolderPoll(std::shared_ptr<Ews::Client> client, const WatchTimes &times,
               QObject *parent = nullptr);
    ~FolderPoll() override;

    /// What is known of those that stay is kept.
    void setFolders(const QList<WatchedFolder> &folders);
    void stop() { setFolders({}); }
    /// At once instead of when it would be time; what is under way counts as lost.
    void lookNow();

    bool isPolling() const { return !m_known.isEmpty(); }
    /// The server could not be asked, or not yet.
    bool isWaiting() const;
    bool isWaiting(const WatchedFolder &folder) const { return !m_known.value(folder).asked; }

Q_SIGNALS:
    void happened(const QList<OnBehalf::WatchedFolder> &where);
    void stateChanged();
    void failed(const Ews::Error &error); ///< Not to be tried again.

private:
    struct Known
    {
        QString state{};
        bool asked = false;   ///< The last time it was tried.
        bool refused = false; ///< And then it was said that one may not.
    };
    void poll();
    void take(const WatchedFolder &folder, const Ews::Result<SyncedFolder> &answer);

    std::shared_ptr<Ews::Client> m_client;
    const WatchTimes m_times;
    QMap<WatchedFolder, Known> m_known;
    std::stop_source m_stop;
    QTimer m_next;
    int m_underWay = 0;
    std::chrono::milliseconds m_pause{0};
};

} // namespace OnBehalf
