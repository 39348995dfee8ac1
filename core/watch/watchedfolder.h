// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/folderid.h"

#include <QList>

#include <compare>

namespace OnBehalf {

/// A default folder ("inbox", "calendar") of a mailbox, one's own or another's.
struct WatchedFolder
{
    QString mailbox; ///< SMTP address.
    QString folder;

    std::strong_ordering operator<=>(const WatchedFolder &) const = default;

    [[nodiscard]] Ews::DistinguishedFolderId id() const
    {
        const Ews::Mailbox whose{
            .name = {}, .emailAddress = mailbox, .routingType = {}, .mailboxType = {}};
        return {.id = folder, .changeKey = {}, .mailbox = whose};
    }
};

inline size_t qHash(const WatchedFolder &one, size_t seed = 0)
{
    return qHashMulti(seed, one.mailbox, one.folder);
}

} // namespace OnBehalf
