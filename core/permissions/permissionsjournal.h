// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "permissions/folderdraft.h"

#include <QJsonArray>
#include <QJsonObject>

namespace OnBehalf {

inline constexpr auto permissionsJournalKind = QLatin1StringView("permissions");

/// Lists for the journal: as the server's own XML, which loses nothing.
QJsonObject toJson(const QList<FolderPermissions> &lists);
/// Nothing where the object holds no such lists.
std::optional<QList<FolderPermissions>> permissionsFromJson(const QJsonObject &json);

/// What an Apply is to change, an object a change: where, whose, and to which rights.
QJsonArray askedJson(const QList<EntryChange> &changes);
/// Whether \a change, as differences() tells it, is one of those.
bool isAsked(const QJsonArray &asked, const EntryChange &change);
/// Whether anything was asked for the entry that \a change is about.
bool isAskedAbout(const QJsonArray &asked, const EntryChange &change);

} // namespace OnBehalf
