// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GetItem and FindItem.

#include "sandbox/calendarview.h"
#include "sandbox/itemdescription.h"

#include <QTimeZone>

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maximumItems = 1000;
constexpr int maximumViewYears = 2;

QDateTime sortingTime(const StoredItem &item)
{
    const auto *entry = item.calendarItem();
    return entry && entry->start          ? entry->start->at(QTimeZone::utc())
           : item.item().dateTimeReceived ? item.item().dateTimeReceived->at(QTimeZone::utc())
                                          : QDateTime();
}

const Ews::ExtendedProperty *find(const Ews::Item &item, const Ews::ExtendedFieldUri &uri)
{
    for (const Ews::ExtendedProperty &property : item.extendedProperties)
        if (sameProperty(property.uri, uri))
            return &property;
    return nullptr;
}

/// Whether a text of the item is as looked for, apart from case; nothing where it is none that can
/// be looked for so.
std::optional<bool> contains(const StoredItem &item, const Ews::Contains &wanted)
{
    const auto *field = std::get_if<Ews::FieldUri>(&wanted.path);
    const bool isClass = field && field->fieldUri == "item:ItemClass"_L1;
    if (!isClass && !(field && field->fieldUri == "item:Subject"_L1))
        return std::nullopt;
    const QString &text = isClass ? item.item().itemClass : item.item().subject;
    const QString &part = wanted.constant.value;
    switch (wanted.mode) {
    case Ews::ContainmentMode::FullString:
        return text.compare(part, Qt::CaseInsensitive) == 0;
    case Ews::ContainmentMode::Prefixed:
        return text.startsWith(part, Qt::CaseInsensitive);
    case Ews::ContainmentMode::Substring:
        return text.contains(part, Qt::CaseInsensitive);
    default:
        return std::nullopt;
    }
}

/// Whether the item is one of those looked for; nothing where the path cannot be looked for.
std::optional<bool> fits(const StoredItem &item, const Ews::Restriction &restriction)
{
    if (const auto *text = std::get_if<Ews::Contains>(&restriction.expression))
        return contains(item, *text);
    const auto *extended =
        std::visit([](const auto &one) { return std::get_if<Ews::ExtendedFieldUri>(&one.path); },
                   restriction.expression);
    if (!extended)
        return std::nullopt;
    const Ews::ExtendedProperty *property = find(item.item(), *extended);
    const auto *equal = std::get_if<Ews::IsEqualTo>(&restriction.expression);
    return property && (!equal || property->value.compare(equal->value.constant.value,
                                                          Qt::CaseInsensitive) == 0);
}

/// What is in the folder by its time, series as their masters alone.
QList<StoredItem> contents(const Located &at)
{
    QList<StoredItem> items;
    for (const auto &[key, item] : at.mailbox->items)
        if (item.folder == at.folder->key)
            items.append(item);
    std::ranges::stable_sort(items, {}, sortingTime);
    return items;
}

std::optional<QString> viewProblem(const Ews::CalendarView &view, const Folder &folder)
{
    const QTimeZone utc = QTimeZone::utc();
    if (!folder.isCalendar())
        return u"ErrorCalendarFolderIsInvalidForCalendarView"_s;
    if (view.endDate.at(utc) < view.startDate.at(utc))
        return u"ErrorCalendarEndDateIsEarlierThanStartDate"_s;
    if (view.startDate.at(utc).addYears(maximumViewYears) < view.endDate.at(utc))
        return u"ErrorCalendarViewRangeTooBig"_s;
    return std::nullopt;
}

/// The part of \a all that the view shows.
Ews::ItemPage page(const Ews::FindItem &op, const Mailbox &mailbox, const QList<StoredItem> &all,
                   const ItemDescription &description)
{
    const auto *indexed = op.view ? std::get_if<Ews::IndexedPageItemView>(&*op.view) : nullptr;
    const auto *view = op.view ? std::get_if<Ews::CalendarView>(&*op.view) : nullptr;
    const qsizetype total = all.size();
    const int offset = indexed ? int(qMin<qsizetype>(indexed->offset, total)) : 0;
    int wanted = maximumItems;
    if (indexed)
        wanted = qMin(wanted, indexed->maxEntriesReturned.value_or(wanted));
    if (view)
        wanted = qMin(wanted, view->maxEntriesReturned.value_or(wanted));
    const qsizetype end = qMin<qsizetype>(total, offset + wanted);
    Ews::ItemPage page{.includesLastItemInRange = end == total, .totalItemsInView = int(total)};
    if (indexed)
        page.indexedPagingOffset = int(end);
    for (qsizetype i = offset; i < end; ++i)
        page.items.append(description.describe(mailbox, all.at(i)));
    return page;
}

Ews::Result<Ews::FoundItems> findIn(const Ews::FindItem &op, Call &call, const Ews::AnyFolderId &id,
                                    const ItemDescription &description)
{
    const auto at = locate(call, id);
    if (!at)
        return std::unexpected(at.error());
    if (!mayRead(call, *at->mailbox, *at->folder))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    const auto *view = op.view ? std::get_if<Ews::CalendarView>(&*op.view) : nullptr;
    const auto problem = !view ? std::nullopt
                         : op.restriction || !op.sortOrder.isEmpty()
                             ? std::optional(u"ErrorInvalidRequest"_s)
                             : viewProblem(*view, *at->folder);
    if (problem)
        return std::unexpected(refused(*problem));
    const QTimeZone utc = QTimeZone::utc();
    QList<StoredItem> items = view ? entriesBetween(*at->mailbox, *at->folder,
                                                    view->startDate.at(utc), view->endDate.at(utc))
                                   : contents(*at);
    if (!seesPrivateItems(call, *at->mailbox) && !call.state.controls.masksPrivateItems)
        items.removeIf([](const StoredItem &item) { return item.isPrivate(); });
    if (op.restriction) {
        for (const StoredItem &item : std::as_const(items))
            if (!fits(item, *op.restriction))
                return std::unexpected(refused(u"ErrorUnsupportedPathForQuery"_s));
        items.removeIf([&op](const StoredItem &item) { return !*fits(item, *op.restriction); });
    }
    return Ews::FoundItems{page(op, *at->mailbox, items, description)};
}

} // namespace

Ews::Result<Ews::GetItem::Response> Exchange::getItem(const Ews::GetItem &op, Call &call)
{
    const ItemDescription description(call, op.shape, ItemDescription::For::GetItem);
    Ews::GetItem::Response response;
    for (const Ews::AnyItemId &id : op.itemIds) {
        const auto at = locateItem(call, id);
        if (!at)
            response.items.append(std::unexpected(at.error()));
        else if (!description.isValid())
            response.items.append(std::unexpected(refused(u"ErrorInvalidPropertyRequest"_s)));
        else
            response.items.append(Ews::ItemAnswer{{description.describe(*at->mailbox, *at->item)}});
    }
    return response;
}

Ews::Result<Ews::FindItem::Response> Exchange::findItem(const Ews::FindItem &op, Call &call)
{
    const ItemDescription description(call, op.shape, ItemDescription::For::FindItem);
    Ews::FindItem::Response response;
    for (const Ews::AnyFolderId &id : op.parentFolderIds) {
        if (description.isValid())
            response.items.append(findIn(op, call, id, description));
        else
            response.items.append(std::unexpected(refused(u"ErrorInvalidPropertyRequest"_s)));
    }
    return response;
}

} // namespace Sandbox
