// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Outlook's words for people, folders, levels and settings.
#pragma once

#include "delegates/applydelegates.h"

namespace OnBehalf {

/// A bold sentence and what there is to say about it.
struct Notice
{
    QString title;
    QString text;

    bool operator==(const Notice &) const = default;
};

QString folderName(DelegateFolder folder);

/// "Editor"
QString levelName(Ews::DelegateLevel level);
/// "Editor (can read, create, and modify items)"
QString levelLabel(Ews::DelegateLevel level);
/// "New Outlook: Can edit"; empty where the new Outlook has no word for it.
QString newOutlookHint(Ews::DelegateLevel level, DelegateFolder folder);

/// A level of a folder's own list, as on Outlook's Permissions tab.
QString permissionLevelName(Ews::PermissionLevel level);
/// What an entry grants, right by right: "reads items, creates items, changes own items".
QString rightsText(const Ews::Permission &entry);

/// Outlook's full sentence.
QString scopeLabel(Ews::DeliverMeetingRequests scope);
/// For tables: "Copy to me".
QString scopeShort(Ews::DeliverMeetingRequests scope);

/// The name, else the address, else the SID in short, else that the server cannot name it.
QString delegateName(const Ews::UserId &user);
/// The beginning and the end, which tell accounts apart: "S-1-5-21-1085031214-…-4711".
QString shortSid(const QString &sid);

/// The product behind a version number, as people know it: "Exchange 2016 (15.1)".
QString exchangeName(const Ews::ServerVersionInfo &version);

Notice warningText(Warning warning);

/// Why somebody was not staged as a delegate; empty for Added.
QString addResultText(DelegatesDraft::AddResult result, const QString &name);

/// For the status line: "Reading back what was written…"
QString applyStepText(ApplyStep step);

} // namespace OnBehalf
