// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/elements.h"
#include "ews/types/enums.h"

namespace Ews {

/// Who a permission or a delegate is. SID, primary SMTP address or distinguished user identify;
/// the display name alone does not. In requests send one identifier: a server refuses those that
/// do not belong together.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/userid
struct UserId
{
    QString sid;
    QString primarySmtpAddress;
    QString displayName;
    std::optional<DistinguishedUser> distinguishedUser;
    QString externalUserIdentity;

    bool operator==(const UserId &) const = default;

    static constexpr auto elements()
    {
        return Elements(Element("SID"_L1, &UserId::sid),
                        Element("PrimarySmtpAddress"_L1, &UserId::primarySmtpAddress),
                        Element("DisplayName"_L1, &UserId::displayName),
                        Element("DistinguishedUser"_L1, &UserId::distinguishedUser),
                        Element("ExternalUserIdentity"_L1, &UserId::externalUserIdentity));
    }
};

} // namespace Ews
