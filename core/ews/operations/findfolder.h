// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/operations/getfolder.h"

namespace Ews {

/// A page by its number of folders before it.
struct IndexedPageFolderView
{
    static constexpr auto element = "IndexedPageFolderView"_L1;
    std::optional<int> maxEntriesReturned;
    int offset = 0;
    BasePoint basePoint = BasePoint::Beginning;

    bool operator==(const IndexedPageFolderView &) const = default;

    static constexpr auto elements()
    {
        using V = IndexedPageFolderView;
        return Elements(Attribute("MaxEntriesReturned"_L1, &V::maxEntriesReturned),
                        Attribute("Offset"_L1, &V::offset),
                        Attribute("BasePoint"_L1, &V::basePoint));
    }
};

/// A page from numerator/denominator of the whole on; not sent by us.
struct FractionalPageFolderView
{
    static constexpr auto element = "FractionalPageFolderView"_L1;
    std::optional<int> maxEntriesReturned;
    int numerator = 0;
    int denominator = 1;

    bool operator==(const FractionalPageFolderView &) const = default;

    static constexpr auto elements()
    {
        using V = FractionalPageFolderView;
        return Elements(Attribute("MaxEntriesReturned"_L1, &V::maxEntriesReturned),
                        Attribute("Numerator"_L1, &V::numerator),
                        Attribute("Denominator"_L1, &V::denominator));
    }
};

/// Folders below a parent, as far as one page goes.
struct FolderPage
{
    std::optional<int> indexedPagingOffset; ///< Where the next page begins.
    std::optional<int> numeratorOffset;
    std::optional<int> absoluteDenominator;
    std::optional<bool> includesLastItemInRange; ///< False: there are more.
    std::optional<int> totalItemsInView;         ///< Of all pages; servers may only estimate it.
    std::optional<QList<Folder>> folders;

    bool operator==(const FolderPage &) const = default;

    static constexpr auto elements()
    {
        using P = FolderPage;
        return Elements(Attribute("IndexedPagingOffset"_L1, &P::indexedPagingOffset),
                        Attribute("NumeratorOffset"_L1, &P::numeratorOffset),
                        Attribute("AbsoluteDenominator"_L1, &P::absoluteDenominator),
                        Attribute("IncludesLastItemInRange"_L1, &P::includesLastItemInRange),
                        Attribute("TotalItemsInView"_L1, &P::totalItemsInView),
                        Kinds("Folders"_L1, &P::folders));
    }
};

struct FoundFolders
{
    std::optional<FolderPage> rootFolder;

    bool operator==(const FoundFolders &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("RootFolder"_L1, &FoundFolders::rootFolder));
    }
};

/// Lists the folders below others: their children (Shallow) or all below (Deep), a page at a time.
/// Only what the caller may see is listed. Permission lists are refused here (GetFolder has them).
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/findfolder-operation
struct FindFolder
{
    static constexpr auto name = "FindFolder"_L1;
    static constexpr bool writes = false;

    FolderTraversal traversal = FolderTraversal::Shallow;
    FolderShape shape;
    std::optional<std::variant<IndexedPageFolderView, FractionalPageFolderView>> view;
    QList<AnyFolderId> parentFolderIds;

    static constexpr auto elements()
    {
        return Elements(Attribute("Traversal"_L1, &FindFolder::traversal),
                        Element("FolderShape"_L1, &FindFolder::shape), Choice(&FindFolder::view),
                        RequiredChoices("ParentFolderIds"_L1, &FindFolder::parentFolderIds));
    }

    struct Response
    {
        QList<Result<FoundFolders>> items; ///< In the order of parentFolderIds.

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("FindFolderResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<FindFolder>);

} // namespace Ews
