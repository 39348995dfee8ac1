// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who wants to be told of what happens in a mailbox. What happened is found by comparing the
// mailbox with what it was at the last look, so that no operation has to report what it does.
#pragma once

#include "ews/types/notification.h"
#include "sandbox/organisation.h"

#include <chrono>

namespace Sandbox {

using Clock = std::chrono::steady_clock;

struct Subscription
{
    QString id;
    Sid subscriber; ///< Who alone may listen.
    Sid mailbox;
    QStringList folders; ///< Their keys; empty: all.
    QList<Ews::EventType> types;
    QList<Ews::Event> untold{};
    int listener = 0; ///< The number of the connection that is told; 0: none.
    Clock::time_point lastUse{};
};

/// What is compared of an item.
struct ItemTrace
{
    QString folder;
    quint64 change = 0;
    bool operator==(const ItemTrace &) const = default;
};
using ItemTraces = std::map<QString, ItemTrace>; ///< By the items' keys.

ItemTraces tracesOf(const Mailbox &mailbox);

class Subscriptions
{
public:
    /// Adds it, with an id of its own, which is returned.
    QString add(Subscription subscription, const Mailbox &mailbox);
    Subscription *find(const QString &id);
    bool remove(const QString &id);
    /// As after a restart: all of them are unknown.
    void clear();

    /// Notes for each what has happened, and forgets those that nobody listened to for \a life.
    void look(Organisation &organisation, std::chrono::milliseconds life);

    /// A number for a connection.
    int newListener() { return ++m_listeners; }

    /// Whether \a id could be that of a subscription.
    static bool isId(const QString &id);

private:
    std::map<QString, Subscription> m_all;
    QHash<Sid, ItemTraces> m_seen; ///< What the mailboxes were at the last look.
    int m_listeners = 0;
};

} // namespace Sandbox
