// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networknotice.h"

#include "ews/client.h"
#include "text/networktext.h"
#include "watch/reaching.h"

namespace OnBehalf {

NetworkNotice::NetworkNotice(const std::shared_ptr<Ews::Client> &client, const Reaching *reaching,
                             QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_reaching(reaching)
{
    m_second.setInterval(std::chrono::seconds(1));
    m_second.callOnTimeout(this, &NetworkNotice::say);
    connect(client.get(), &Ews::Client::heldChanged, this, &NetworkNotice::say);
    connect(reaching, &Reaching::stateChanged, this, &NetworkNotice::say);
    // Whoever listens does so by then.
    QMetaObject::invokeMethod(this, &NetworkNotice::say, Qt::QueuedConnection);
}

void NetworkNotice::say()
{
    const auto client = m_client.lock();
    QString text = client ? heldText(client->heldFor()) : QString();
    if (m_reaching->state() == Reaching::State::Offline)
        text = offlineText();
    else if (m_reaching->state() == Reaching::State::Unreached)
        text = unreachedText(m_reaching->next());
    if (text.isEmpty())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    Q_EMIT said(text, m_reaching->state() == Reaching::State::Unreached);
}

} // namespace OnBehalf
