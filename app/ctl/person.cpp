// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/person.h"

#include "ctl/wait.h"
#include "directory/directorysearch.h"
#include "permissions/folderpermissions.h"

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Ews::Error unresolved(const QString &argument, bool several)
{
    return {.failure = Ews::Failure::Refused,
            .code = several ? u"ErrorNameResolutionMultipleResults"_s
                            : u"ErrorNameResolutionNoResults"_s,
            .subject = argument};
}

/// Those of \a listed that the argument says by name, each once.
QList<Ews::UserId> namesakes(const QString &argument, const QList<Ews::UserId> &listed)
{
    QList<Ews::UserId> found;
    for (const Ews::UserId &user : listed)
        if (user.displayName == argument &&
            std::ranges::none_of(found,
                                 [&](const Ews::UserId &one) { return sameUser(one, user); }))
            found.append(user);
    return found;
}

} // namespace

Ews::Result<Person> whoIs(const QString &argument, const QList<Ews::UserId> &listed,
                          const Session &session)
{
    const bool isSid = argument.startsWith("S-1-"_L1);
    const Ews::UserId given{.sid = isSid ? argument : QString(),
                            .primarySmtpAddress = isSid ? QString() : argument};
    for (const Ews::UserId &user : listed)
        if (sameUser(user, given))
            return Person{user};
    if (isSid)
        return Person{given};
    const auto named = namesakes(argument, listed);
    if (named.size() > 1)
        return std::unexpected(unresolved(argument, true));
    if (!named.isEmpty())
        return Person{named.first()};
    const auto hits = wait(searchDirectory(session.client, argument));
    if (!hits)
        return std::unexpected(hits.error());
    for (const DirectoryEntry &entry : hits->entries) {
        const bool exact = entry.address.compare(argument, Qt::CaseInsensitive) == 0;
        if (!exact && hits->entries.size() != 1)
            continue;
        // A proxy address finds the mailbox; lists name the primary one.
        return Person{{.primarySmtpAddress = entry.address, .displayName = entry.name},
                      entry.isGroup()};
    }
    if (argument.contains(u'@'))
        return Person{given}; // the server judges addresses that its directory does not find
    return std::unexpected(unresolved(argument, !hits->entries.isEmpty()));
}

} // namespace OnBehalf::Ctl
