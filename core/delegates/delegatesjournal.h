// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/mailboxdelegates.h"

#include <QJsonObject>

namespace OnBehalf {

inline constexpr auto delegatesJournalKind = QLatin1StringView("delegates");

/// The state as the journal keeps it: the server's answers, in EWS's own XML.
QJsonObject toJson(const MailboxDelegates &state);
/// Nothing where the object is not such a state.
std::optional<MailboxDelegates> delegatesFromJson(const QString &mailbox, const QJsonObject &json);

} // namespace OnBehalf
