// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/folderpoll.h"

#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

FolderPoll::FolderPoll(std::shared_ptr<Ews::Client> client, const WatchTimes &times,
                       QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_times(times)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FolderPoll::poll);
}

FolderPoll::~FolderPoll()
{
    m_stop.request_stop();
}

void FolderPoll::setFolders(const QList<WatchedFolder> &folders)
{
    if (std::ranges::equal(m_known.keys(), folders))
        return;
    m_stop.request_stop();
    QMap<WatchedFolder, Known> known;
    for (const WatchedFolder &folder : folders)
        known.insert(folder, m_known.value(folder));
    m_known = known;
    m_underWay = 0;
    m_next.stop();
    if (!m_known.isEmpty())
        poll();
}

void FolderPoll::lookNow()
{
    m_stop.request_stop();
    m_next.stop();
    if (!m_known.isEmpty())
        poll();
}

bool FolderPoll::isWaiting() const
{
    return std::ranges::any_of(m_known, [](const Known &one) { return !one.asked; });
}

void FolderPoll::poll()
{
    m_stop = std::stop_source();
    m_pause = m_times.poll;
    m_underWay = int(m_known.size());
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
        whenDone(synchronize(m_client, it.key(), it->state, m_stop.get_token()), this,
                 [this, folder = it.key(), stop = m_stop.get_token()](const auto &answer) {
                     if (!stop.stop_requested())
                         take(folder, answer);
                 });
}

void FolderPoll::take(const WatchedFolder &folder, const Ews::Result<SyncedFolder> &answer)
{
    if (--m_underWay == 0)
        m_next.start(m_pause);
    Known &known = m_known[folder];
    const Known before = known;
    const bool refused = !answer && (answer.error().failure == Ews::Failure::Refused ||
                                     answer.error().failure == Ews::Failure::Fault);
    known.asked = answer || refused;
    if (known.asked)
        known.refused = refused;
    if (answer)
        known.state = answer->state;
    else
        m_pause = std::max(m_pause, answer.error().retryAfter);
    const bool begins = answer && before.state.isEmpty();
    const bool differs = known.refused != before.refused; // what is shown does so, too
    const bool changed = answer && answer->changed;
    const std::stop_token stop = m_stop.get_token();
    if (begins || differs || changed)
        Q_EMIT happened({folder});
    if (!stop.stop_requested() && !answer && endsWatching(answer.error()))
        Q_EMIT failed(answer.error());
    else if (!stop.stop_requested() && known.asked != before.asked)
        Q_EMIT stateChanged();
}

} // namespace OnBehalf
