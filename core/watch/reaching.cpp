// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/reaching.h"

#include "ews/operations/getfolder.h"
#include "ews/proxy.h"
#include "watch/connectivity.h"
#include "whendone.h"

#include <QHostAddress>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// No network is needed to reach this computer.
bool isAbout(const Ews::Client &client, const std::shared_ptr<Connectivity> &connectivity)
{
    const QString host = client.endpoint().url.host();
    const bool isHere = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return connectivity &&
           (!isHere || connectivity->reach() == Connectivity::Reach::ThisComputerToo);
}

} // namespace

Reaching::Reaching(std::shared_ptr<Ews::Client> client, std::shared_ptr<Connectivity> connectivity,
                   const WatchTimes &times, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_connectivity(isAbout(*m_client, connectivity) ? std::move(connectivity) : nullptr)
    , m_times(times)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Reaching::tryNow);
    // Queued: it may be told from the midst of a call.
    connect(m_client.get(), &Ews::Client::reachedChanged, this, &Reaching::takeReached,
            Qt::QueuedConnection);
    if (!m_connectivity)
        return;
    connect(m_connectivity.get(), &Connectivity::onlineChanged, this, &Reaching::takeOnline);
    connect(m_connectivity.get(), &Connectivity::woke, this, [this] {
        m_client->reconnect();
        Q_EMIT reopened();
        if (m_unreached)
            tryNow();
    });
    m_client->setOffline(!m_connectivity->isOnline());
}

Reaching::~Reaching()
{
    m_stop.request_stop();
    if (m_connectivity) // whoever goes on with the client is not told any more
        m_client->setOffline(false);
}

Reaching::State Reaching::state() const
{
    if (m_connectivity && !m_connectivity->isOnline())
        return State::Offline;
    return m_unreached ? State::Unreached : State::Reached;
}

std::chrono::milliseconds Reaching::next() const
{
    return m_retry.isActive() ? m_retry.remainingTimeAsDuration() : std::chrono::milliseconds(0);
}

/// With a question that every server answers, if only by a refusal.
void Reaching::tryNow()
{
    if (state() != State::Unreached)
        return;
    m_retry.stop();
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_trying = true;
    const Ews::GetFolder question{.shape = {},
                                  .folderIds = {Ews::DistinguishedFolderId{.id = u"inbox"_s}}};
    whenDone(m_client->send(question, m_stop.get_token()), this,
             [this, stop = m_stop.get_token()](const auto &answer) {
                 if (stop.stop_requested())
                     return;
                 m_trying = false;
                 const bool isOut = !answer &&
                                    (answer.error().failure == Ews::Failure::Network ||
                                     answer.error().failure == Ews::Failure::TimedOut) &&
                                    !Ews::isProxyRefusal(answer.error());
                 if (isOut)
                     return plan();
                 m_unreached = false;
                 m_tries = 0;
                 Q_EMIT stateChanged();
                 Q_EMIT back();
             });
    Q_EMIT stateChanged();
}

void Reaching::takeOnline(bool online)
{
    m_retry.stop();
    m_stop.request_stop();
    m_trying = false;
    m_tries = 0;
    if (online)
        m_client->reconnect(); // whatever was open went another way
    m_client->setOffline(!online);
    const bool wasUnreached = online && std::exchange(m_unreached, false);
    Q_EMIT stateChanged();
    if (!online)
        return;
    Q_EMIT reopened();
    if (wasUnreached)
        Q_EMIT back();
}

void Reaching::takeReached(bool reached)
{
    if (m_unreached == !reached || m_trying) // whoever tries hears of it himself
        return;
    m_unreached = !reached;
    if (m_unreached)
        return plan();
    m_retry.stop(); // somebody tried it by hand, and sees to the rest
    m_stop.request_stop();
    m_tries = 0;
    Q_EMIT stateChanged();
}

void Reaching::plan()
{
    if (state() != State::Unreached)
        return;
    constexpr int mostDoublings = 20;
    m_retry.start(
        std::min(m_times.longestPause, m_times.firstTry * (1 << std::min(m_tries, mostDoublings))));
    ++m_tries;
    Q_EMIT stateChanged();
}

} // namespace OnBehalf
