// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/exchange.h"
#include "sandbox/folderlookup.h"

#include <memory>

namespace Sandbox {

/// An item that a request named, and where it is.
struct LocatedItem
{
    Mailbox *mailbox = nullptr;
    Folder *folder = nullptr;
    StoredItem *item = nullptr;
    QString changeKey{}; ///< As it was sent; null where none was.
    /// Of an occurrence; then item points to what was made from it, which keep() stores.
    StoredItem *series = nullptr;
    std::shared_ptr<StoredItem> occurrence{};
};

/// Finds what \a id names. What the caller may not read does not exist for him.
Ews::Result<LocatedItem> locateItem(Call &call, const Ews::AnyItemId &id);

/// The occurrence of a series that the pattern has on \a date.
LocatedItem occurrenceAt(const LocatedItem &master, QDate date);

/// Stores \a content for the item, and counts that. An occurrence becomes an exception of its
/// series; what a series has new goes to its exceptions.
void keep(const LocatedItem &at, const Ews::AnyItem &content);

/// Takes the item out of its folder, to the deleted ones, where it has a new id, or \a forGood. A
/// series ends with the last of its occurrences; others leave nothing in the deleted items.
void dispose(const LocatedItem &at, bool forGood);

/// Puts the item into another folder of its mailbox, under a new id; where it is then.
StoredItem &move(Mailbox &mailbox, const StoredItem &item, const QString &folder);

/// As it goes over the wire: opaque there, and carrying its mailbox.
Ews::ItemId itemIdOf(const Mailbox &mailbox, const StoredItem &item);
/// The item with nothing but its id, as writing operations answer.
Ews::ItemAnswer justId(const Mailbox &mailbox, const StoredItem &item);

/// ErrorChangeKeyRequired… where none was sent, ErrorIrresolvableConflict where it is an old one.
std::optional<Ews::Error> changeKeyProblem(const LocatedItem &at);

/// What the caller may do with an item: with any, or with one's own.
bool mayRead(const Call &call, const Mailbox &mailbox, const Folder &folder);
bool mayEdit(const Call &call, const Mailbox &mailbox, const StoredItem &item);
bool mayDelete(const Call &call, const Mailbox &mailbox, const StoredItem &item);
/// The owner, and delegates who were given it.
bool seesPrivateItems(const Call &call, const Mailbox &mailbox);

} // namespace Sandbox
