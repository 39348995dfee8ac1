// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/mailbox.h"

namespace Ews {

struct FolderId
{
    static constexpr auto element = "FolderId"_L1;
    QString id;
    QString changeKey; ///< Required for writing: the state that the writer has seen.

    bool operator==(const FolderId &) const = default;

    static constexpr auto elements()
    {
        return Elements(Attribute("Id"_L1, &FolderId::id),
                        Attribute("ChangeKey"_L1, &FolderId::changeKey));
    }
};

/// A default folder by its language-independent name ("calendar", "inbox" …), in the caller's or
/// in another mailbox ("explicit access").
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/distinguishedfolderid
struct DistinguishedFolderId
{
    static constexpr auto element = "DistinguishedFolderId"_L1;
    QString id;
    QString changeKey;
    std::optional<Mailbox> mailbox;

    bool operator==(const DistinguishedFolderId &) const = default;

    static constexpr auto elements()
    {
        return Elements(Attribute("Id"_L1, &DistinguishedFolderId::id),
                        Attribute("ChangeKey"_L1, &DistinguishedFolderId::changeKey),
                        Element("Mailbox"_L1, &DistinguishedFolderId::mailbox));
    }
};

using AnyFolderId = std::variant<FolderId, DistinguishedFolderId>;

} // namespace Ews
