// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heldnotice.h"

#include "ews/client.h"
#include "text/networktext.h"

namespace OnBehalf {

HeldNotice::HeldNotice(const std::shared_ptr<Ews::Client> &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_second.setInterval(std::chrono::seconds(1));
    m_second.callOnTimeout(this, &HeldNotice::say);
    connect(client.get(), &Ews::Client::heldChanged, this, &HeldNotice::say);
}

void HeldNotice::say()
{
    const auto client = m_client.lock();
    const QString text = client ? heldText(client->heldFor()) : QString();
    if (text.isEmpty())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    Q_EMIT said(text);
}

} // namespace OnBehalf
