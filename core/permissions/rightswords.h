// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "permissions/rights.h"

#include <QString>

#include <expected>

namespace OnBehalf {

/// Rights as they are written on a command line and in reports, in no language: the name of a level
/// ("Reviewer"), or Custom rights as "read=full,create,subfolders,edit=own,delete=none,visible".
/// What is not named there is not granted:
/// - read=none|time|titles|full (the middle two on calendars),
/// - create (items), subfolders, owner, contact, visible,
/// - edit=none|own|all, delete=none|own|all.
QString rightsWords(const Rights &rights);

/// Reads what rightsWords() writes, whatever the case; PowerShell's AvailabilityOnly and
/// LimitedDetails too. Otherwise the part that is not understood, which may be the empty text.
std::expected<Rights, QString> rightsFromWords(const QString &words);

} // namespace OnBehalf
