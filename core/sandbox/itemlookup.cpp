// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/itemlookup.h"

#include "sandbox/opaqueid.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Ews::Result<LocatedItem> locateById(Call &call, const Ews::ItemId &id)
{
    const auto path = pathOf(id.id);
    if (!path)
        return std::unexpected(refused(u"ErrorInvalidIdMalformed"_s));
    Mailbox *mailbox = call.state.organisation.mailbox(path->mailbox);
    if (mailbox && mailbox->folders.contains(path->key))
        return std::unexpected(refused(u"ErrorCannotUseFolderIdForItemId"_s));
    if (!mailbox || !mailbox->items.contains(path->key))
        return std::unexpected(refused(u"ErrorItemNotFound"_s));
    if (!id.changeKey.isNull() && !isChangeKey(id.changeKey))
        return std::unexpected(refused(u"ErrorInvalidChangeKey"_s));
    StoredItem &item = mailbox->items[path->key];
    return LocatedItem{mailbox, &mailbox->folders[item.folder], &item, id.changeKey};
}

bool mayAct(const Call &call, const Mailbox &mailbox, const StoredItem &item, Rights any,
            Rights owned)
{
    const auto folder = mailbox.folders.constFind(item.folder);
    const Rights rights =
        folder == mailbox.folders.cend() ? Rights(0) : call.rightsOn(mailbox, *folder);
    return (rights & any) || ((rights & owned) && item.creator == call.caller->sid);
}

} // namespace

Ews::Result<LocatedItem> locateItem(Call &call, const Ews::AnyItemId &id)
{
    // Occurrences need series, which the pretend calendars do not have.
    const auto *itemId = std::get_if<Ews::ItemId>(&id);
    if (!itemId)
        return std::unexpected(refused(u"ErrorItemNotFound"_s));
    auto at = locateById(call, *itemId);
    if (at && (!mayRead(call, *at->mailbox, *at->folder) ||
               (at->item->isPrivate() && !seesPrivateItems(call, *at->mailbox) &&
                !call.state.controls.masksPrivateItems)))
        return std::unexpected(refused(u"ErrorItemNotFound"_s));
    return at;
}

Ews::ItemId itemIdOf(const Mailbox &mailbox, const StoredItem &item)
{
    return {.id = opaqueId({mailbox.owner, item.key}), .changeKey = changeKey(item.change)};
}

std::optional<Ews::Error> changeKeyProblem(const LocatedItem &at)
{
    if (at.changeKey.isEmpty())
        return refused(u"ErrorChangeKeyRequiredForWriteOperations"_s);
    if (at.changeKey != changeKey(at.item->change))
        return refused(u"ErrorIrresolvableConflict"_s);
    return std::nullopt;
}

bool mayRead(const Call &call, const Mailbox &mailbox, const Folder &folder)
{
    return call.rightsOn(mailbox, folder) & Right::readAny;
}

bool mayEdit(const Call &call, const Mailbox &mailbox, const StoredItem &item)
{
    return mayAct(call, mailbox, item, Right::editAny, Right::editOwned);
}

bool mayDelete(const Call &call, const Mailbox &mailbox, const StoredItem &item)
{
    return mayAct(call, mailbox, item, Right::deleteAny, Right::deleteOwned);
}

bool seesPrivateItems(const Call &call, const Mailbox &mailbox)
{
    const FreebusyDelegate *delegate =
        mailbox.freebusy ? mailbox.freebusy->find(call.caller->sid) : nullptr;
    return call.owns(mailbox) || (delegate && delegate->viewsPrivateItems);
}

} // namespace Sandbox
