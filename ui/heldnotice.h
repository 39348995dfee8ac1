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

/// Says, from second to second, how long a server that is busy is left alone.
class HeldNotice : public QObject
{
    Q_OBJECT
public:
    explicit HeldNotice(const std::shared_ptr<Ews::Client> &client, QObject *parent);

Q_SIGNALS:
    /// Empty: calls go on.
    void said(const QString &text);

private:
    void say();

    std::weak_ptr<Ews::Client> m_client;
    QTimer m_second;
};

} // namespace OnBehalf
