// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SyncFolderItems. The state that a client sends back holds all that it was told, so that it is
// good for ever, even after a restart.

#include "sandbox/itemdescription.h"
#include "sandbox/opaqueid.h"
#include "sandbox/series.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

using ToldChanges = std::map<QString, quint64>; ///< The items' changes by their keys.

QByteArray syncCheckSum(const QByteArray &packed)
{
    return QByteArray::number(qChecksum(packed), 16).rightJustified(4, '0');
}

/// A check sum and, packed, "mailbox/folder" and a line for each item.
QString syncStateOf(const Located &at, const ToldChanges &told)
{
    QString text = at.mailbox->owner + u'/' + at.folder->key;
    for (const auto &[key, change] : told)
        text += u"\n%1 %2"_s.arg(key).arg(change);
    const QByteArray packed = qCompress(text.toLatin1());
    return QString::fromLatin1((syncCheckSum(packed) + packed).toBase64());
}

std::optional<ToldChanges> toldIn(const QString &syncState, const Located &at)
{
    if (syncState.isEmpty())
        return ToldChanges();
    const auto bytes = QByteArray::fromBase64Encoding(
        syncState.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray packed = bytes ? (*bytes).mid(4) : QByteArray();
    if (!bytes || (*bytes).first(qMin<qsizetype>(4, (*bytes).size())) != syncCheckSum(packed))
        return std::nullopt;
    const QStringList lines = QString::fromLatin1(qUncompress(packed)).split(u'\n');
    if (lines.first() != at.mailbox->owner + u'/' + at.folder->key)
        return std::nullopt;
    ToldChanges told;
    for (const QString &line : lines.sliced(1))
        told.emplace(line.section(u' ', 0, 0), line.section(u' ', 1).toULongLong());
    return told;
}

bool isRead(const StoredItem &item)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (requires { one.isRead; })
                return one.isRead.value_or(false);
            else
                return false;
        },
        item.content);
}

/// Whether nothing but the read flag has changed since \a change.
bool onlyReadSince(const StoredItem &item, quint64 change)
{
    const auto count =
        std::ranges::count_if(item.readChanges, [change](quint64 one) { return one > change; });
    return item.change > change && quint64(count) == item.change - change;
}

/// A folder as the caller sees it.
std::map<QString, const StoredItem *> visibleItems(const Call &call, const Located &at)
{
    const bool all = seesPrivateItems(call, *at.mailbox) || call.state.controls.masksPrivateItems;
    std::map<QString, const StoredItem *> items;
    for (const auto &[key, item] : at.mailbox->items)
        if (item.folder == at.folder->key && (all || !item.isPrivate()))
            items.emplace(key, &item);
    return items;
}

/// Goes through a folder, telling what is new until it has told enough.
struct Synchronizer
{
    const Located &at;
    const ItemDescription &description;
    const QStringList &ignored;
    qsizetype most;
    ToldChanges told;
    QList<Ews::SyncChange> changes{};
    bool complete = true;

    void tell(const StoredItem &item)
    {
        const auto known = told.find(item.key);
        if (known != told.end() && known->second == item.change)
            return;
        const Ews::ItemId id = itemIdOf(*at.mailbox, item);
        if (ignored.contains(id.id)) {
            told[item.key] = item.change;
        } else if (known == told.end()) {
            add(item, Ews::SyncCreate{description.describe(*at.mailbox, item)});
        } else if (onlyReadSince(item, known->second)) {
            add(item, Ews::SyncReadFlagChange{id, isRead(item)});
        } else {
            add(item, Ews::SyncUpdate{description.describe(*at.mailbox, item)});
        }
    }

    void tellGone(const QString &key)
    {
        if (isFull())
            return;
        changes.append(
            Ews::SyncDelete{{opaqueId({at.mailbox->owner, key}), changeKey(told.at(key))}});
        told.erase(key);
    }

private:
    bool isFull()
    {
        const bool full = changes.size() >= most;
        complete = complete && !full;
        return full;
    }

    void add(const StoredItem &item, Ews::SyncChange change)
    {
        if (isFull())
            return;
        changes.append(std::move(change));
        told[item.key] = item.change;
    }
};

Ews::Result<Ews::FolderChanges> synchronize(const Ews::SyncFolderItems &op, Call &call)
{
    const ItemDescription description(call, op.shape, ItemDescription::For::FindItem);
    if (!description.isValid())
        return std::unexpected(refused(u"ErrorInvalidPropertyRequest"_s));
    const auto at = locate(call, op.syncFolderId.folderId);
    if (!at)
        return std::unexpected(at.error());
    if (!mayRead(call, *at->mailbox, *at->folder))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    const auto told = toldIn(op.syncState, *at);
    if (!told)
        return std::unexpected(refused(u"ErrorInvalidSyncStateData"_s));
    QStringList ignored;
    for (const Ews::ItemId &id : op.ignore)
        ignored.append(id.id);
    const auto items = visibleItems(call, *at);
    Synchronizer synchronizer{*at, description, ignored, op.maxChangesReturned, *told};
    for (const auto &[key, item] : items)
        synchronizer.tell(*item);
    for (const auto &[key, change] : *told)
        if (!items.contains(key))
            synchronizer.tellGone(key);
    return Ews::FolderChanges{.syncState = syncStateOf(*at, synchronizer.told),
                              .includesLastItemInRange = synchronizer.complete,
                              .changes = synchronizer.changes};
}

} // namespace

Ews::Result<Ews::SyncFolderItems::Response>
Exchange::syncFolderItems(const Ews::SyncFolderItems &op, Call &call)
{
    return Ews::SyncFolderItems::Response{{synchronize(op, call)}};
}

} // namespace Sandbox
