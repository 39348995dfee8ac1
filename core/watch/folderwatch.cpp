// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/folderwatch.h"

#include "watch/folderlistener.h"
#include "watch/folderpoll.h"

#include <QPointer>

#include <algorithm>

namespace OnBehalf {

FolderWatch::FolderWatch(std::shared_ptr<Ews::Client> client, const WatchTimes &times,
                         QObject *parent)
    : QObject(parent)
    , m_listener(std::make_unique<FolderListener>(client, times))
    , m_poll(std::make_unique<FolderPoll>(client, times))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(times.gather);
    connect(&m_gathering, &QTimer::timeout, this, &FolderWatch::tell);
    connect(m_listener.get(), &FolderListener::happened, this, &FolderWatch::note);
    connect(m_poll.get(), &FolderPoll::happened, this, &FolderWatch::note);
    // Queued: what is told of may be the listener's or the poll's own work.
    connect(m_listener.get(), &FolderListener::stateChanged, this, &FolderWatch::takeStock,
            Qt::QueuedConnection);
    connect(m_poll.get(), &FolderPoll::stateChanged, this, &FolderWatch::takeStock,
            Qt::QueuedConnection);
    connect(m_listener.get(), &FolderListener::failed, this, &FolderWatch::fail,
            Qt::QueuedConnection);
    connect(m_poll.get(), &FolderPoll::failed, this, &FolderWatch::fail, Qt::QueuedConnection);
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::watch(const QList<WatchedFolder> &folders)
{
    m_error.reset();
    m_folders = folders;
    std::ranges::sort(m_folders);
    m_folders.erase(std::unique(m_folders.begin(), m_folders.end()), m_folders.end());
    m_changed.removeIf([this](const WatchedFolder &one) { return !m_folders.contains(one); });
    m_listener->setFolders(m_folders);
    takeStock();
}

void FolderWatch::stop()
{
    m_folders.clear();
    m_changed.clear();
    m_gathering.stop();
    m_listener->stop();
    m_poll->stop();
    takeStock();
}

void FolderWatch::reopen()
{
    m_listener->reopen();
    m_poll->lookNow();
}

FolderWatch::State FolderWatch::state() const
{
    if (m_folders.isEmpty())
        return State::Off;
    if (m_listener->isWaiting() || m_poll->isWaiting())
        return State::Waiting;
    return m_poll->isPolling() ? State::Polling : State::Listening;
}

FolderWatch::State FolderWatch::stateOf(const WatchedFolder &folder) const
{
    if (!m_folders.contains(folder))
        return State::Off;
    if (!m_listener->refused().contains(folder))
        return m_listener->isListening() ? State::Listening : State::Waiting;
    return m_poll->isWaiting(folder) ? State::Waiting : State::Polling;
}

void FolderWatch::note(const QList<WatchedFolder> &where)
{
    for (const WatchedFolder &one : where)
        if (m_folders.contains(one))
            m_changed.insert(one);
    if (!m_changed.isEmpty() && !m_gathering.isActive())
        m_gathering.start();
}

void FolderWatch::tell()
{
    m_lastChange = QDateTime::currentDateTimeUtc();
    const QSet<WatchedFolder> all = std::exchange(m_changed, {});
    const QPointer<FolderWatch> alive(this);
    for (const WatchedFolder &one : all)
        if (alive && m_folders.contains(one)) // a slot may stop or end this
            Q_EMIT changed(one.mailbox, one.folder);
}

/// What the listener cannot do is the poll's.
void FolderWatch::takeStock()
{
    QList<WatchedFolder> left = m_listener->refused();
    std::ranges::sort(left);
    m_poll->setFolders(left);
    if (const State now = state(); std::exchange(m_state, now) != now)
        Q_EMIT stateChanged();
}

void FolderWatch::fail(const Ews::Error &error)
{
    if (m_folders.isEmpty())
        return; // it was stopped meanwhile, or has failed already
    m_error = error;
    stop();
}

} // namespace OnBehalf
