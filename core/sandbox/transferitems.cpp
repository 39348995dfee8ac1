// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CopyItem and MoveItem.

#include "sandbox/itemlookup.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Transfer { Copy, Move };

/// Whether items of the kind are stored there. How much of this Exchange looks at is unsure; the
/// deleted items take everything.
bool takes(const Folder &folder, const StoredItem &item)
{
    if (folder.key == "deleteditems"_L1)
        return true;
    return item.calendarItem() ? folder.isCalendar() : folder.kind == Ews::FolderKind::Folder;
}

/// What is in the way, or nothing.
std::optional<QString> obstacle(const Call &call, const LocatedItem &at, const Located &to,
                                Transfer how)
{
    if (at.series)
        return u"ErrorCalendarCannotMoveOrCopyOccurrence"_s;
    if (at.item->isPrivate() && !seesPrivateItems(call, *at.mailbox))
        return u"ErrorItemNotFound"_s; // though its time may be seen
    if (at.mailbox != to.mailbox)
        return u"ErrorCrossMailboxMoveCopy"_s;
    if (how == Transfer::Move && !mayDelete(call, *at.mailbox, *at.item))
        return u"ErrorAccessDenied"_s;
    if (!(call.rightsOn(*to.mailbox, *to.folder) & Right::create))
        return u"ErrorAccessDenied"_s;
    if (!takes(*to.folder, *at.item))
        return at.item->calendarItem() ? u"ErrorCannotCreateCalendarItemInNonCalendarFolder"_s
                                       : u"ErrorMoveCopyFailed"_s;
    return std::nullopt;
}

StoredItem &copy(const Call &call, const StoredItem &item, const Located &to)
{
    StoredItem there = item;
    there.folder = to.folder->key;
    there.creator = call.caller->sid;
    there.change = 1;
    there.readChanges.clear();
    there.cameFrom = item.key;
    return to.mailbox->addItem(there);
}

/// The item has a new id where it goes. A copy has the UID of what it was copied from: whether
/// Exchange gives it another is unsure, and clients should not rely on either.
Ews::Result<Ews::ItemAnswer> transfer(Call &call, const Ews::ItemTransfer &op,
                                      const Ews::AnyItemId &id, Transfer how)
{
    const auto to = locate(call, op.toFolderId.folderId);
    if (!to)
        return std::unexpected(to.error());
    const auto at = locateItem(call, id);
    if (!at)
        return std::unexpected(at.error());
    if (const auto wrong = obstacle(call, *at, *to, how))
        return std::unexpected(refused(*wrong));
    const StoredItem &stored = how == Transfer::Move
                                   ? move(*at->mailbox, *at->item, to->folder->key)
                                   : copy(call, *at->item, *to);
    return op.returnNewItemIds.value_or(true) ? justId(*to->mailbox, stored) : Ews::ItemAnswer{};
}

} // namespace

Ews::Result<Ews::CopyItem::Response> Exchange::copyItem(const Ews::CopyItem &op, Call &call)
{
    Ews::CopyItem::Response response;
    for (const Ews::AnyItemId &id : op.itemIds)
        response.items.append(transfer(call, op, id, Transfer::Copy));
    return response;
}

Ews::Result<Ews::MoveItem::Response> Exchange::moveItem(const Ews::MoveItem &op, Call &call)
{
    Ews::MoveItem::Response response;
    for (const Ews::AnyItemId &id : op.itemIds)
        response.items.append(transfer(call, op, id, Transfer::Move));
    return response;
}

} // namespace Sandbox
