// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/folderlistener.h"

#include "ews/operations/unsubscribe.h"
#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

namespace {

/// So many connections without a word, and something between here and there holds them back.
constexpr int mostUnheard = 3;

/// The folders' ids in an event.
QStringList foldersOf(const Ews::Event &event)
{
    QStringList ids;
    for (const auto &id : {event.folderId, event.parentFolderId, event.oldParentFolderId})
        if (id)
            ids.append(id->id);
    return ids;
}

} // namespace

bool endsWatching(const Ews::Error &error)
{
    return error.failure == Ews::Failure::Unauthorized ||
           error.failure == Ews::Failure::Forbidden || error.failure == Ews::Failure::Certificate;
}

FolderListener::FolderListener(std::shared_ptr<Ews::Client> client, const WatchTimes &times,
                               QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_times(times)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_subscriptions.isEmpty())
            subscribe();
        else
            open();
    });
}

FolderListener::~FolderListener()
{
    stop();
}

void FolderListener::setFolders(const QList<WatchedFolder> &folders)
{
    if (folders == m_folders)
        return;
    stop();
    m_folders = folders;
    if (!m_folders.isEmpty())
        subscribe();
}

void FolderListener::stop()
{
    m_stop.request_stop();
    m_retry.stop();
    m_stream.reset();
    unsubscribe();
    m_folders.clear();
    m_refused.clear();
    m_listening = false;
    m_givenUp = false;
    m_unheard = 0;
    m_failures = 0;
}

void FolderListener::reopen()
{
    if (m_folders.isEmpty())
        return;
    m_retry.stop();
    m_stream.reset();
    m_failures = 0;
    setListening(false);
    m_stop.request_stop();
    if (m_subscriptions.isEmpty())
        subscribe();
    else
        open();
}

void FolderListener::subscribe()
{
    m_stop = std::stop_source();
    whenDone(subscribeTo(m_client, m_folders, m_stop.get_token()), this,
             [this, stop = m_stop.get_token()](const SubscribeReport &report) {
                 if (!stop.stop_requested())
                     take(report);
             });
}

void FolderListener::take(const SubscribeReport &report)
{
    m_subscriptions = report.subscriptions;
    if (report.error) {
        unsubscribe();
        return tryLater(report.error);
    }
    if (m_refused != report.refused) {
        m_refused = report.refused;
        Q_EMIT stateChanged();
    }
    if (!m_subscriptions.isEmpty())
        open();
}

void FolderListener::open()
{
    Ews::GetStreamingEvents request;
    for (const FolderSubscription &one : std::as_const(m_subscriptions))
        request.subscriptionIds.append(one.id);
    m_heard = false;
    m_opened.start();
    m_stream = m_client->listen(request, m_times.quiet);
    connect(m_stream.get(), &Ews::EventStream::received, this, &FolderListener::hear);
    connect(m_stream.get(), &Ews::EventStream::ended, this, &FolderListener::over);
}

void FolderListener::hear(const Ews::GetStreamingEvents::Response &part)
{
    for (const auto &item : part.items)
        if (!item)
            return over(std::unexpected(item.error()));
    if (!m_heard) {
        m_heard = true;
        m_unheard = 0;
        m_givenUp = false;
        setListening(true);
        Q_EMIT happened(subscribedFolders());
    }
    for (const auto &item : part.items)
        for (const Ews::Notification &notification : item->notifications)
            tell(notification);
}

void FolderListener::tell(const Ews::Notification &notification)
{
    const auto it =
        std::ranges::find(m_subscriptions, notification.subscriptionId, &FolderSubscription::id);
    if (it == m_subscriptions.end())
        return;
    QList<WatchedFolder> where;
    for (const Ews::Event &event : notification.events)
        if (event.kind != Ews::EventType::StatusEvent)
            where.append(it->concerned(foldersOf(event)));
    if (!where.isEmpty())
        Q_EMIT happened(where);
}

void FolderListener::over(const Ews::Result<Ews::Nothing> &how)
{
    m_stream.reset();
    const bool good = m_heard && m_opened.elapsed() >= m_times.good.count();
    if (good)
        m_failures = 0;
    if (good && how)
        return open(); // after half an hour, as it should be
    if (!m_heard)
        ++m_unheard;
    const bool lost = !how && (how.error().failure == Ews::Failure::Refused ||
                               how.error().failure == Ews::Failure::Fault);
    if (lost || !m_heard) // subscribing tells whether the server can be reached otherwise
        unsubscribe();
    if (m_unheard >= mostUnheard && !m_givenUp) {
        m_givenUp = true;
        Q_EMIT stateChanged();
    }
    tryLater(how ? std::nullopt : std::optional(how.error()));
}

void FolderListener::tryLater(const std::optional<Ews::Error> &error)
{
    setListening(false);
    if (error && endsWatching(*error)) {
        Q_EMIT failed(*error);
        return;
    }
    constexpr int mostDoublings = 20;
    auto pause = std::min(m_times.longestPause,
                          m_times.firstPause * (1 << std::min(m_failures, mostDoublings)));
    if (m_givenUp)
        pause = m_times.again;
    ++m_failures;
    if (error)
        pause = std::max(pause, error->retryAfter);
    m_retry.start(pause);
}

/// As far as it can be done; otherwise the server forgets them by itself.
void FolderListener::unsubscribe()
{
    for (const FolderSubscription &one : std::exchange(m_subscriptions, {}))
        m_client->send(Ews::Unsubscribe{one.id});
}

void FolderListener::setListening(bool listening)
{
    if (std::exchange(m_listening, listening) != listening)
        Q_EMIT stateChanged();
}

QList<WatchedFolder> FolderListener::subscribedFolders() const
{
    QList<WatchedFolder> all;
    for (const FolderSubscription &one : m_subscriptions)
        all.append(one.folders);
    return all;
}

} // namespace OnBehalf
