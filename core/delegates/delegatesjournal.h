// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/change.h"

#include <QJsonArray>
#include <QJsonObject>

namespace OnBehalf {

inline constexpr auto delegatesJournalKind = QLatin1StringView("delegates");

/// The state as the journal keeps it: the server's answers, in EWS's own XML.
QJsonObject toJson(const MailboxDelegates &state);
/// Nothing where the object is not such a state.
std::optional<MailboxDelegates> delegatesFromJson(const QString &mailbox, const QJsonObject &json);

/// What an Apply is to change, an object a change: whose, what, and to which value.
QJsonArray askedJson(const QList<Change> &changes);
/// Whether \a change, as differences() tells it, is one of those.
bool isAsked(const QJsonArray &asked, const Change &change);
/// Whether anything was asked for the person, or for the scope, that \a change is about.
bool isAskedAbout(const QJsonArray &asked, const Change &change);

} // namespace OnBehalf
