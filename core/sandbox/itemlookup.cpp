// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/itemlookup.h"

#include "recurrence/occurrences.h"
#include "sandbox/opaqueid.h"
#include "sandbox/series.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isHidden(const Call &call, const LocatedItem &at)
{
    return !mayRead(call, *at.mailbox, *at.folder) ||
           (at.item->isPrivate() && !seesPrivateItems(call, *at.mailbox) &&
            !call.state.controls.masksPrivateItems);
}

/// Finds what an item's id names, by its kind.
struct Finder
{
    Call &call;

    Ews::Result<LocatedItem> operator()(const Ews::ItemId &id) const
    {
        const auto path = pathOf(id.id);
        auto at = stored(path, id.changeKey);
        if (!at || !path->occurrence.isValid())
            return at;
        // Also for a deleted one; that its own code is for its number alone is what the list of
        // codes says.
        if (!at->item->series || !takesPlace(*at->item, path->occurrence))
            return std::unexpected(refused(u"ErrorItemNotFound"_s));
        return occurrenceAt(*at, path->occurrence);
    }

    Ews::Result<LocatedItem> operator()(const Ews::OccurrenceItemId &id) const
    {
        const auto path = pathOf(id.recurringMasterId);
        auto at = stored(path, id.changeKey);
        if (!at)
            return at;
        if (!at->item->series || path->occurrence.isValid())
            return std::unexpected(refused(u"ErrorCalendarCannotUseIdForRecurringMasterId"_s));
        const auto date = Series::nth(*at->item->calendarItem()->recurrence, id.instanceIndex);
        if (!date)
            return std::unexpected(
                refused(u"ErrorCalendarOccurrenceIndexIsOutOfRecurrenceRange"_s));
        if (!takesPlace(*at->item, *date))
            return std::unexpected(refused(u"ErrorCalendarOccurrenceIsDeletedFromRecurrence"_s));
        return occurrenceAt(*at, *date);
    }

    Ews::Result<LocatedItem> operator()(const Ews::RecurringMasterItemId &id) const
    {
        const auto path = pathOf(id.occurrenceId);
        auto at = stored(path, id.changeKey);
        if (!at)
            return at;
        if (!path->occurrence.isValid())
            return std::unexpected(refused(u"ErrorCalendarCannotUseIdForOccurrenceId"_s));
        if (!at->item->series || !takesPlace(*at->item, path->occurrence))
            return std::unexpected(refused(u"ErrorItemNotFound"_s));
        return at;
    }

private:
    /// What is stored under the key, whichever part of it the path names.
    Ews::Result<LocatedItem> stored(const std::optional<IdPath> &path,
                                    const QString &changeKey) const
    {
        if (!path || !path->attachment.isEmpty())
            return std::unexpected(refused(u"ErrorInvalidIdMalformed"_s));
        Mailbox *mailbox = call.state.organisation.mailbox(path->mailbox);
        if (mailbox && mailbox->folders.contains(path->key))
            return std::unexpected(refused(u"ErrorCannotUseFolderIdForItemId"_s));
        if (!mailbox || !mailbox->items.contains(path->key))
            return std::unexpected(refused(u"ErrorItemNotFound"_s));
        if (!changeKey.isNull() && !isChangeKey(changeKey))
            return std::unexpected(refused(u"ErrorInvalidChangeKey"_s));
        StoredItem &item = mailbox->items[path->key];
        const LocatedItem at{mailbox, &mailbox->folders[item.folder], &item, changeKey};
        if (isHidden(call, at))
            return std::unexpected(refused(u"ErrorItemNotFound"_s));
        return at;
    }
};

/// Whether it was read, and nothing else.
bool differOnlyInBeingRead(const Ews::AnyItem &before, Ews::AnyItem after)
{
    if (before == after)
        return false;
    std::visit(
        [&before](auto &one) {
            const auto *was = std::get_if<std::decay_t<decltype(one)>>(&before);
            if (!was)
                return;
            if constexpr (requires { one.isRead; })
                one.isRead = was->isRead;
            one.lastModifiedName = was->lastModifiedName;
            one.lastModifiedTime = was->lastModifiedTime;
        },
        after);
    return before == after;
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

LocatedItem occurrenceAt(const LocatedItem &master, QDate date)
{
    LocatedItem at = master;
    at.series = master.item;
    at.occurrence = std::make_shared<StoredItem>(occurrenceOn(*master.item, date));
    at.item = at.occurrence.get();
    return at;
}

Ews::Result<LocatedItem> locateItem(Call &call, const Ews::AnyItemId &id)
{
    auto at = std::visit(Finder{call}, id);
    if (at && isHidden(call, *at)) // an exception may be private by itself
        return std::unexpected(refused(u"ErrorItemNotFound"_s));
    return at;
}

void keep(const LocatedItem &at, const Ews::AnyItem &content)
{
    const Ews::AnyItem before = std::exchange(at.item->content, content);
    ++at.item->change;
    if (differOnlyInBeingRead(before, content))
        at.item->readChanges.insert(at.item->change);
    if (at.item->series)
        passOn(*at.item, before);
    if (at.series) {
        at.series->change = at.item->change;
        keepException(*at.series, *at.item->calendarItem(), at.item->occurrence);
        at.item->content = at.series->series->exceptions.at(at.item->occurrence);
    }
}

void dispose(const LocatedItem &at, bool forGood)
{
    StoredItem &item = at.series ? *at.series : *at.item;
    if (at.series) {
        ++item.change;
        removeOccurrence(item, at.item->occurrence);
        if (firstDate(item))
            return;
    }
    if (forGood)
        at.mailbox->items.erase(QString(item.key));
    else
        move(*at.mailbox, item, u"deleteditems"_s);
}

StoredItem &move(Mailbox &mailbox, const StoredItem &item, const QString &folder)
{
    StoredItem there = item;
    there.folder = folder;
    there.change = 1;
    there.readChanges.clear();
    there.cameFrom = item.key;
    mailbox.items.erase(there.key);
    return mailbox.addItem(there);
}

Ews::ItemId itemIdOf(const Mailbox &mailbox, const StoredItem &item)
{
    return {.id = opaqueId({mailbox.owner, item.key, item.occurrence}),
            .changeKey = changeKey(item.change)};
}

Ews::ItemAnswer justId(const Mailbox &mailbox, const StoredItem &item)
{
    Ews::AnyItem id = std::visit(
        [](const auto &one) { return Ews::AnyItem(std::decay_t<decltype(one)>()); }, item.content);
    std::visit([&](Ews::Item &one) { one.itemId = itemIdOf(mailbox, item); }, id);
    return {{id}};
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
