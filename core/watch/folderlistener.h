// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/eventstream.h"
#include "watch/subscribe.h"
#include "watch/watchtimes.h"

#include <QElapsedTimer>
#include <QTimer>

namespace OnBehalf {

/// Has the server tell what happens in folders, over one connection that it keeps open.
class FolderListener : public QObject
{
    Q_OBJECT
public:
    FolderListener(std::shared_ptr<Ews::Client> client, const WatchTimes &times,
                   QObject *parent = nullptr);
    ~FolderListener() override;

    void setFolders(const QList<WatchedFolder> &folders);
    void stop();
    /// The connection is cut, as far as is known, although nobody said so.
    void reopen();

    /// Those that the server does not tell of: another way has to be found.
    QList<WatchedFolder> refused() const { return m_givenUp ? m_folders : m_refused; }
    bool isListening() const { return m_listening; }
    /// For another try, or for the server's first word.
    bool isWaiting() const { return m_folders.size() > refused().size() && !m_listening; }

Q_SIGNALS:
    /// Something, or, after time without a connection, maybe nothing.
    void happened(const QList<OnBehalf::WatchedFolder> &where);
    void stateChanged();
    void failed(const Ews::Error &error); ///< Not to be tried again.

private:
    void subscribe();
    void take(const SubscribeReport &report);
    void open();
    void hear(const Ews::GetStreamingEvents::Response &part);
    void tell(const Ews::Notification &notification);
    void over(const Ews::Result<Ews::Nothing> &how);
    void tryLater(const std::optional<Ews::Error> &error);
    void unsubscribe();
    void setListening(bool listening);
    QList<WatchedFolder> subscribedFolders() const;

    std::shared_ptr<Ews::Client> m_client;
    const WatchTimes m_times;
    QList<WatchedFolder> m_folders;
    QList<WatchedFolder> m_refused;
    QList<FolderSubscription> m_subscriptions;
    std::unique_ptr<Ews::EventStream> m_stream;
    std::stop_source m_stop;
    QTimer m_retry;
    QElapsedTimer m_opened;
    bool m_listening = false;
    bool m_givenUp = false; ///< Something holds back what the server tells.
    bool m_heard = false;   ///< On this connection.
    int m_unheard = 0;      ///< Connections in a row on which nothing came.
    int m_failures = 0;     ///< In a row, which make the pause longer.
};

} // namespace OnBehalf
