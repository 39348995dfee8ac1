// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace Ews {
class Client;
}

namespace OnBehalf {

class Reaching;

/// Says, from second to second, why nothing goes on: the computer is offline, nobody reaches the
/// server, or it is busy.
class NetworkNotice : public QObject
{
    Q_OBJECT
public:
    NetworkNotice(const std::shared_ptr<Ews::Client> &client, const Reaching *reaching,
                  QObject *parent);

Q_SIGNALS:
    /// Empty: all goes on.
    void said(const QString &text, bool canTryAgain);

private:
    void say();

    std::weak_ptr<Ews::Client> m_client;
    const Reaching *m_reaching;
    QTimer m_second;
};

} // namespace OnBehalf
