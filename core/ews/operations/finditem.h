// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/anyitem.h"
#include "ews/types/folderid.h"
#include "ews/types/itemshape.h"
#include "ews/types/restriction.h"

namespace Ews {

/// A page by its number of items before it.
struct IndexedPageItemView
{
    static constexpr auto element = "IndexedPageItemView"_L1;
    std::optional<int> maxEntriesReturned;
    int offset = 0;
    BasePoint basePoint = BasePoint::Beginning;

    bool operator==(const IndexedPageItemView &) const = default;

    static constexpr auto elements()
    {
        using V = IndexedPageItemView;
        return Elements(Attribute("MaxEntriesReturned"_L1, &V::maxEntriesReturned),
                        Attribute("Offset"_L1, &V::offset),
                        Attribute("BasePoint"_L1, &V::basePoint));
    }
};

/// All of a calendar that overlaps a time, the occurrences of series too. Two years at most; no
/// pages.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendarview
struct CalendarView
{
    static constexpr auto element = "CalendarView"_L1;
    std::optional<int> maxEntriesReturned{};
    DateTime startDate;
    DateTime endDate;

    bool operator==(const CalendarView &) const = default;

    static constexpr auto elements()
    {
        using V = CalendarView;
        return Elements(Attribute("MaxEntriesReturned"_L1, &V::maxEntriesReturned),
                        Attribute("StartDate"_L1, &V::startDate),
                        Attribute("EndDate"_L1, &V::endDate));
    }
};

struct FieldOrder
{
    SortDirection order = SortDirection::Ascending;
    FieldPath path;

    bool operator==(const FieldOrder &) const = default;

    static constexpr auto elements()
    {
        return Elements(Attribute("Order"_L1, &FieldOrder::order), Choice(&FieldOrder::path));
    }
};

/// Items of a folder, as far as one page goes.
struct ItemPage
{
    static constexpr bool writesEmptyLists = true;
    std::optional<int> indexedPagingOffset; ///< Where the next page begins.
    std::optional<int> numeratorOffset;
    std::optional<int> absoluteDenominator;
    std::optional<bool> includesLastItemInRange; ///< False: there are more.
    std::optional<int> totalItemsInView;
    QList<AnyItem> items;

    bool operator==(const ItemPage &) const = default;

    static constexpr auto elements()
    {
        using P = ItemPage;
        return Elements(Attribute("IndexedPagingOffset"_L1, &P::indexedPagingOffset),
                        Attribute("NumeratorOffset"_L1, &P::numeratorOffset),
                        Attribute("AbsoluteDenominator"_L1, &P::absoluteDenominator),
                        Attribute("IncludesLastItemInRange"_L1, &P::includesLastItemInRange),
                        Attribute("TotalItemsInView"_L1, &P::totalItemsInView),
                        Choices("Items"_L1, &P::items), Skipped<P>("Groups"_L1));
    }
};

struct FoundItems
{
    std::optional<ItemPage> rootFolder;

    bool operator==(const FoundItems &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("RootFolder"_L1, &FoundItems::rootFolder),
                        Skipped<FoundItems>("HighlightTerms"_L1));
    }
};

/// Finds items in folders. Bodies and attendees are not given here (GetItem has them).
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/finditem-operation
struct FindItem
{
    static constexpr auto name = "FindItem"_L1;
    static constexpr bool writes = false;

    ItemTraversal traversal = ItemTraversal::Shallow;
    ItemShape shape;
    std::optional<std::variant<IndexedPageItemView, CalendarView>> view{};
    std::optional<Restriction> restriction{}; ///< Not with a CalendarView.
    QList<FieldOrder> sortOrder{};
    QList<AnyFolderId> parentFolderIds;

    static constexpr auto elements()
    {
        using F = FindItem;
        return Elements(Attribute("Traversal"_L1, &F::traversal),
                        Element("ItemShape"_L1, &F::shape), Choice(&F::view),
                        Element("Restriction"_L1, &F::restriction),
                        List("SortOrder"_L1, "FieldOrder"_L1, &F::sortOrder),
                        RequiredChoices("ParentFolderIds"_L1, &F::parentFolderIds));
    }

    ServerVersion since() const { return shape.since(); }
    FindItem asOf(ServerVersion newest) const
    {
        FindItem less = *this;
        less.shape = shape.asOf(newest);
        return less;
    }

    struct Response
    {
        QList<Result<FoundItems>> items; ///< In the order of parentFolderIds.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("FindItemResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<FindItem>);

} // namespace Ews
