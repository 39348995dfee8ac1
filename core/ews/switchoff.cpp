// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/switchoff.h"

#include <QNetworkReply>

#include <algorithm>
#include <array>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of the worldwide cloud, those of the United States' government and that in China.
constexpr std::array cloudHosts{"outlook.office365.com"_L1, "outlook.office.com"_L1,
                                "outlook.office365.us"_L1,  "outlook-dod.office365.us"_L1,
                                "webmail.apps.mil"_L1,      "partner.outlook.cn"_L1};

/// What Exchange says in the head of all its answers, since 2013; Online as well.
bool comesFromExchange(const QNetworkReply &reply)
{
    return std::ranges::any_of(std::array{"X-FEServer", "X-CalculatedBETarget", "X-BEServer",
                                          "X-MS-DIAGNOSTICS", "X-CasErrorCode"},
                               [&reply](const char *name) { return reply.hasRawHeader(name); });
}

} // namespace

bool isExchangeOnline(const QUrl &server)
{
    return std::ranges::any_of(cloudHosts, [host = server.host()](QLatin1StringView one) {
        return host.compare(one, Qt::CaseInsensitive) == 0;
    });
}

QLatin1StringView switchOffCode(const QNetworkReply &reply, bool isPage)
{
    if (isPage && !comesFromExchange(reply))
        return refusedOnTheWay;
    return isExchangeOnline(reply.request().url()) ? offInExchangeOnline : offOnServer;
}

} // namespace Ews
