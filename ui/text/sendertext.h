// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose meeting it will seem to be.
#pragma once

#include "account/session.h"

namespace OnBehalf {

/// Who writes, and for whom. Names may be empty: addresses stand for them.
struct SenderParties
{
    QString ownName;
    QString ownAddress;
    QString principalName;
    QString principal; ///< SMTP address.
    Access access = Access::Own;
    /// Whose what is called one's own is, where that is not whoever reads this but somebody who is
    /// impersonated: a name or an address.
    QString actingAs{};

    bool isOwnCalendar() const;
    QString shownPrincipal() const { return principalName.isEmpty() ? principal : principalName; }
};

/// What recipients read as the sender, and why.
struct SenderText
{
    QString intro;       ///< "Recipients will normally see:"
    QString sender;      ///< "Jonas Weber on behalf of Helena Lindqvist"
    QString explanation; ///< For those who ask.
    bool needsCare = false;
};
SenderText senderText(const SenderParties &parties);

/// "Design freeze – New meeting on behalf of Helena Lindqvist"
QString composerTitle(const QString &subject, const SenderParties &parties, bool isNew);

} // namespace OnBehalf
