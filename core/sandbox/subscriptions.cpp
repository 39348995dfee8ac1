// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/subscriptions.h"

#include "sandbox/folderlookup.h"
#include "sandbox/opaqueid.h"

#include <QUuid>

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::EventType;

namespace {

constexpr QByteArrayView subscriptionStart("sandbox.example/", 16);

/// Something that happened, with the keys of the folders that it concerns.
struct Happening
{
    Ews::Event event;
    QString folder;
    QString oldFolder{};
};

Ews::FolderId folderIdIn(const Mailbox &mailbox, const QString &key)
{
    const auto folder = mailbox.folders.constFind(key);
    return folder == mailbox.folders.cend() ? Ews::FolderId{opaqueId({mailbox.owner, key}), {}}
                                            : folderIdOf(mailbox, *folder);
}

Happening happening(EventType kind, const Mailbox &mailbox, const QString &key,
                    const ItemTrace &trace)
{
    return {
        .event = {.kind = kind,
                  .timeStamp = Ews::DateTime::utc(QDateTime::currentDateTimeUtc()),
                  .itemId = Ews::ItemId{opaqueId({mailbox.owner, key}), changeKey(trace.change)},
                  .parentFolderId = folderIdIn(mailbox, trace.folder)},
        .folder = trace.folder};
}

/// What came from another item of the mailbox.
Happening transferred(EventType kind, const Mailbox &mailbox, const StoredItem &item,
                      const ItemTrace &old)
{
    Happening one = happening(kind, mailbox, item.key, {item.folder, item.change});
    one.event.oldItemId =
        Ews::ItemId{opaqueId({mailbox.owner, item.cameFrom}), changeKey(old.change)};
    one.event.oldParentFolderId = folderIdIn(mailbox, old.folder);
    one.oldFolder = old.folder;
    return one;
}

/// A message that somebody sent.
bool isMail(const StoredItem &item)
{
    const auto *message = std::get_if<Ews::Message>(&item.content);
    return item.folder == "inbox"_L1 && !item.calendarItem() &&
           !(message && message->isDraft.value_or(false));
}

QList<Happening> between(const Mailbox &mailbox, const ItemTraces &before, const ItemTraces &now)
{
    QList<Happening> all;
    std::set<QString> moved;
    for (const auto &[key, trace] : now) {
        const auto known = before.find(key);
        if (known != before.end()) {
            if (known->second != trace)
                all.append(happening(EventType::ModifiedEvent, mailbox, key, trace));
            continue;
        }
        const StoredItem &item = mailbox.items.at(key);
        const auto from = before.find(item.cameFrom);
        if (from == before.end()) {
            if (isMail(item))
                all.append(happening(EventType::NewMailEvent, mailbox, key, trace));
            all.append(happening(EventType::CreatedEvent, mailbox, key, trace));
        } else if (now.contains(from->first)) {
            all.append(transferred(EventType::CopiedEvent, mailbox, item, from->second));
        } else {
            all.append(transferred(EventType::MovedEvent, mailbox, item, from->second));
            moved.insert(from->first);
        }
    }
    for (const auto &[key, trace] : before)
        if (!now.contains(key) && !moved.contains(key))
            all.append(happening(EventType::DeletedEvent, mailbox, key, trace));
    return all;
}

bool concerns(const Happening &one, const Subscription &subscription)
{
    return subscription.types.contains(one.event.kind) &&
           (subscription.folders.isEmpty() || subscription.folders.contains(one.folder) ||
            subscription.folders.contains(one.oldFolder));
}

} // namespace

ItemTraces tracesOf(const Mailbox &mailbox)
{
    ItemTraces traces;
    for (const auto &[key, item] : mailbox.items)
        traces.emplace(key, ItemTrace{item.folder, item.change});
    return traces;
}

QString Subscriptions::add(Subscription subscription, const Mailbox &mailbox)
{
    subscription.id = QString::fromLatin1(
        (subscriptionStart.toByteArray() + QUuid::createUuid().toByteArray()).toBase64());
    subscription.lastUse = Clock::now();
    if (!m_seen.contains(mailbox.owner))
        m_seen.insert(mailbox.owner, tracesOf(mailbox));
    const QString id = subscription.id;
    m_all.emplace(id, std::move(subscription));
    return id;
}

Subscription *Subscriptions::find(const QString &id)
{
    const auto it = m_all.find(id);
    return it == m_all.end() ? nullptr : &it->second;
}

bool Subscriptions::remove(const QString &id)
{
    return m_all.erase(id) > 0;
}

void Subscriptions::clear()
{
    m_all.clear();
}

void Subscriptions::look(Organisation &organisation, std::chrono::milliseconds life)
{
    const auto now = Clock::now();
    std::erase_if(m_all, [&](const auto &one) {
        return one.second.listener == 0 && now - one.second.lastUse > life;
    });
    m_seen.removeIf([this](const auto &seen) {
        return std::ranges::none_of(
            m_all, [&](const auto &one) { return one.second.mailbox == seen.key(); });
    });
    for (auto seen = m_seen.begin(); seen != m_seen.end(); ++seen) {
        const Mailbox *mailbox = organisation.mailbox(seen.key());
        if (!mailbox)
            continue;
        const ItemTraces before = std::exchange(*seen, tracesOf(*mailbox));
        if (before == *seen)
            continue;
        const QList<Happening> happened = between(*mailbox, before, *seen);
        for (auto &[id, subscription] : m_all)
            for (const Happening &one : happened)
                if (subscription.mailbox == mailbox->owner && concerns(one, subscription))
                    subscription.untold.append(one.event);
    }
}

bool Subscriptions::isId(const QString &id)
{
    return QByteArray::fromBase64(id.toLatin1()).startsWith(subscriptionStart);
}

} // namespace Sandbox
