// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "ews/operations/getmailtips.h"

namespace OnBehalf {

/// What a sender should know of a recipient before sending.
struct RecipientTip
{
    QString address;
    bool isAway = false;
    QString awayText{};                ///< The reply, as text.
    std::optional<QDateTime> awayTo{}; ///< Until when, where it is told.
    bool isInvalid = false;            ///< Nobody has that address.
    bool isFull = false;               ///< The mailbox takes no more.
    bool isRestricted = false;         ///< The message would be refused.
    bool isModerated = false;
    std::optional<int> members{}; ///< Of a group.
    std::optional<int> externalMembers{};
    QString note{}; ///< What an administrator wrote, as text.

    bool operator==(const RecipientTip &) const = default;

    bool isEmpty() const;
};

/// Reads the tips for \a recipients, as seen by \a sender; those without any are left out. From
/// Exchange2010 on: a server before it has none, which is no error.
QFuture<Ews::Result<QList<RecipientTip>>> readMailTips(std::shared_ptr<Ews::Client> client,
                                                       QString sender, QStringList recipients,
                                                       std::stop_token stop = {});

} // namespace OnBehalf
