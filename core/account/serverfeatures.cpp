// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/serverfeatures.h"

namespace OnBehalf {

using Ews::ServerVersion;

ServerVersion versionOf(ServerFeature feature)
{
    switch (feature) {
    case ServerFeature::ProposedTimes:
        return ServerVersion::Exchange2013_SP1;
    case ServerFeature::RoomLists:
        return ServerVersion::Exchange2010;
    case ServerFeature::NoForward:
        return ServerVersion::Exchange2010_SP1;
    }
    Q_UNREACHABLE();
}

bool isLacking(const Ews::Client &client, ServerFeature feature)
{
    const auto newest = client.understands();
    return newest && *newest < versionOf(feature);
}

} // namespace OnBehalf
