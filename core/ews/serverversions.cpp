// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/serverversions.h"

#include "ews/enumtext.h"

#include <algorithm>
#include <array>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ofMailbox = "ErrorInvalidSchemaVersionForMailboxVersion"_L1;

/// Exchange2009 and Exchange2012 are in the schema and in no server.
constexpr std::array servers{ServerVersion::Exchange2007,     ServerVersion::Exchange2007_SP1,
                             ServerVersion::Exchange2010,     ServerVersion::Exchange2010_SP1,
                             ServerVersion::Exchange2010_SP2, ServerVersion::Exchange2013,
                             ServerVersion::Exchange2013_SP1, ServerVersion::Exchange2016};

} // namespace

ServerVersion schemaOf(const ServerVersionInfo &build)
{
    constexpr int firstOf2013Sp1 = 847;
    if (build.major == 8)
        return build.minor == 0 ? ServerVersion::Exchange2007 : ServerVersion::Exchange2007_SP1;
    if (build.major == 14)
        return build.minor == 0   ? ServerVersion::Exchange2010
               : build.minor == 1 ? ServerVersion::Exchange2010_SP1
                                  : ServerVersion::Exchange2010_SP2;
    if (build.major == 15 && build.minor == 0)
        return build.build < firstOf2013Sp1 ? ServerVersion::Exchange2013
                                            : ServerVersion::Exchange2013_SP1;
    return ServerVersion::Exchange2016;
}

std::optional<ServerVersion> olderThan(ServerVersion version)
{
    const auto next = std::ranges::lower_bound(servers, version);
    return next == servers.begin() ? std::nullopt : std::optional(*std::prev(next));
}

bool refusesVersion(const Error &error, ServerVersion version)
{
    if (error.failure != Failure::Fault)
        return false;
    if (error.code == "ErrorInvalidServerVersion"_L1 ||
        error.code == "ErrorIncorrectSchemaVersion"_L1 || error.code == ofMailbox)
        return true;
    if (error.code != "ErrorSchemaValidation"_L1 && error.code != "ErrorInvalidRequest"_L1)
        return false;
    const QString words = error.message + u'\n' + error.details.join(u'\n');
    return words.contains("RequestServerVersion"_L1) ||
           words.contains(u'\'' + toWire(version) + u'\'');
}

bool isAboutServer(const Error &error)
{
    return error.code != ofMailbox;
}

Error needsNewerServer(ServerVersion needed, ServerVersion newest)
{
    return {.failure = Failure::Refused,
            .code = u"ErrorInvalidServerVersion"_s,
            .message = u"This needs %1; the server understands no version after %2."_s.arg(
                toWire(needed), toWire(newest)),
            .beforeCall = true};
}

} // namespace Ews
