// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// New and changed items appear by themselves: a view is told that what it shows may have changed,
// and reads it anew. What changed is not told: a notification can be lost or come twice.
#pragma once

#include "ews/client.h"
#include "watch/watchedfolder.h"
#include "watch/watchtimes.h"

#include <QDateTime>
#include <QSet>
#include <QTimer>

namespace OnBehalf {

class FolderListener;
class FolderPoll;

/// Tells of changes in folders. Where the server tells of them it is listened to; for a
/// principal's folders, and where that does not work, it is asked once a minute.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off,       ///< Nothing is watched: not wanted, or see error().
        Waiting,   ///< For the server: not begun yet, or the connection was cut.
        Listening, ///< What happens is told at once.
        Polling,   ///< It is found when it is asked for.
    };
    Q_ENUM(State)

    explicit FolderWatch(std::shared_ptr<Ews::Client> client, const WatchTimes &times = {},
                         QObject *parent = nullptr);
    ~FolderWatch() override;

    /// These, and no others any more.
    void watch(const QList<WatchedFolder> &folders);
    /// Connections are cut that look open, or time was lost: all is begun anew, at once.
    void reopen();
    /// Ends all of it, and tells the server as far as that can be done.
    void stop();

    /// Of all folders: the worst of them.
    State state() const;
    State stateOf(const WatchedFolder &folder) const;
    QDateTime lastChange() const { return m_lastChange; } ///< UTC; invalid: none yet.
    /// Why it went off by itself. Nothing is tried again until watch() is called.
    const std::optional<Ews::Error> &error() const { return m_error; }

Q_SIGNALS:
    /// The folder may have changed since it was read: when something happened, once when watching
    /// begins, and whenever something may have been missed.
    void changed(const QString &mailbox, const QString &folder);
    void stateChanged();

private:
    void note(const QList<WatchedFolder> &where);
    void tell();
    void takeStock();
    void fail(const Ews::Error &error);

    std::unique_ptr<FolderListener> m_listener;
    std::unique_ptr<FolderPoll> m_poll;
    QList<WatchedFolder> m_folders;
    QSet<WatchedFolder> m_changed;
    QTimer m_gathering;
    QDateTime m_lastChange;
    std::optional<Ews::Error> m_error;
    State m_state = State::Off; ///< As it was told.
};

} // namespace OnBehalf
