// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who can do what, in Outlook's words.
#pragma once

#include "access/accessmatrix.h"

namespace OnBehalf {

/// "Default (everybody)", "Jonas Weber", "Executive Office (6)"
QString accessRowName(const AccessRow &row);
/// The SMTP address, else the SID, else nothing.
QString accessAddress(const AccessRow &row);

/// The folder's own name: "Aurora Bridge".
QString accessFolderName(const AccessColumn &column);
/// With those above: "Inbox › Projects › Aurora Bridge".
QString accessFolderPath(const AccessColumn &column);

/// "Editor"; "–" where there are no rights, "None" where an entry says so; "?" where the list could
/// not be read.
QString accessLevelText(const AccessRow &row, const AccessCell &cell);
/// "delegate", "folder’s own entry", "through Default", "through a group" …
QString originText(AccessOrigin origin);
/// With the groups' names: "through Executive Office".
QString originText(const EffectiveAccess &access);

/// One cell in sentences.
struct AccessExplanation
{
    QString title;  ///< "Jonas Weber on “Calendar”: Editor"
    QString may;    ///< "Effective right: Jonas Weber may read everything in this folder …"
    QString mayNot; ///< "Not: create subfolders …"; empty where nothing is lacking.
    QString origin; ///< "Origin: an entry of their own, so Default does not count."
    QString unsure; ///< Why there may be more; mostly empty.

    bool operator==(const AccessExplanation &) const = default;
};
AccessExplanation accessExplanation(const AccessMatrix &matrix, int row, int column);
/// What \a who may do by these rights; without a title.
AccessExplanation accessExplanation(const AccessRow &who, const EffectiveAccess &access);

/// "Anonymous may read “Notes”"
QString findingText(const AccessMatrix &matrix, const AccessFinding &finding);
/// Where: "Inbox › Projects" for one folder, the names of several; empty for none in particular.
QString findingPlaces(const AccessMatrix &matrix, const AccessFinding &finding);
/// What would set it right: "Default → None"; empty where nothing can be staged.
QString findingChange(const AccessFinding &finding);
/// What to do about it: "Suggested: Default → None. Entries of their own stay."
QString findingAdvice(const AccessMatrix &matrix, const AccessFinding &finding);

} // namespace OnBehalf
