// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/folderid.h"

namespace Ews {

/// What the directory tells beside the address.
struct Contact
{
    QString displayName;
    QString department;
    QString jobTitle;
    QString officeLocation;

    bool operator==(const Contact &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("DisplayName"_L1, &Contact::displayName),
                        Element("Department"_L1, &Contact::department),
                        Element("JobTitle"_L1, &Contact::jobTitle),
                        Element("OfficeLocation"_L1, &Contact::officeLocation));
    }
};

struct Resolution
{
    Mailbox mailbox;
    std::optional<Contact> contact;

    bool operator==(const Resolution &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("Mailbox"_L1, &Resolution::mailbox),
                        Element("Contact"_L1, &Resolution::contact));
    }
};

struct ResolutionSet
{
    std::optional<int> totalItemsInView;
    std::optional<bool> includesLastItemInRange; ///< False: there are more than the 100 given.
    QList<Resolution> resolutions;

    bool operator==(const ResolutionSet &) const = default;

    static constexpr auto elements()
    {
        return Elements(
            Attribute("TotalItemsInView"_L1, &ResolutionSet::totalItemsInView),
            Attribute("IncludesLastItemInRange"_L1, &ResolutionSet::includesLastItemInRange),
            Items("Resolution"_L1, &ResolutionSet::resolutions));
    }
};

struct Resolved
{
    std::optional<ResolutionSet> resolutionSet;
    std::optional<Error> warning; ///< ErrorNameResolutionMultipleResults: data all the same.

    static constexpr auto elements()
    {
        return Elements(Element("ResolutionSet"_L1, &Resolved::resolutionSet));
    }
};

/// Searches the directory: prefix match on names and addresses, 100 hits at most, no paging.
/// No hit is the error ErrorNameResolutionNoResults.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/resolvenames-operation
struct ResolveNames
{
    static constexpr auto name = "ResolveNames"_L1;
    static constexpr bool writes = false;

    bool returnFullContactData = true;
    std::optional<SearchScope> searchScope;
    QString contactDataShape; ///< From Exchange2010_SP2 on; not sent by us.
    QList<AnyFolderId> parentFolderIds;
    QString unresolvedEntry;

    static constexpr auto elements()
    {
        using R = ResolveNames;
        return Elements(Attribute("ReturnFullContactData"_L1, &R::returnFullContactData),
                        Attribute("SearchScope"_L1, &R::searchScope),
                        Attribute("ContactDataShape"_L1, &R::contactDataShape),
                        Choices("ParentFolderIds"_L1, &R::parentFolderIds),
                        Required("UnresolvedEntry"_L1, &R::unresolvedEntry));
    }

    struct Response
    {
        QList<Result<Resolved>> items;

        static constexpr auto elements()
        {
            return Elements(ResponseMessages("ResolveNamesResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<ResolveNames>);

} // namespace Ews
