// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/permissionsjournal.h"

#include "ews/enumtext.h"
#include "journal/answertext.h"
#include "permissions/rightswords.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Right by right and by all that may identify the user, as GetFolder answers it.
Ews::Folder asRead(const FolderPermissions &list)
{
    Ews::PermissionSet set{.unknownEntries = list.unknownEntries};
    if (list.kind == Ews::FolderKind::CalendarFolder) {
        set.calendarPermissions.emplace();
        for (const Ews::Permission &entry : list.entries)
            set.calendarPermissions->append(Ews::CalendarPermission(entry));
    } else {
        set.permissions = list.entries;
    }
    return {.kind = list.kind,
            .folderId = list.id,
            .displayName = list.displayName,
            .permissionSet = set};
}

/// The same for what was asked by address and for what the server then lists with a SID too.
QString idOf(const Ews::UserId &user)
{
    if (user.distinguishedUser)
        return Ews::toWire(*user.distinguishedUser);
    return user.primarySmtpAddress.isEmpty() ? user.sid : user.primarySmtpAddress.toLower();
}

QJsonObject askedJson(const EntryChange &change)
{
    return {{u"folder"_s, change.folderId.id},
            {u"user"_s, idOf(change.user)},
            {u"to"_s, change.after ? rightsWords(rightsOf(*change.after)) : QString()}};
}

} // namespace

QJsonObject toJson(const QList<FolderPermissions> &lists)
{
    Ews::GetFolder::Response response;
    for (const FolderPermissions &list : lists)
        response.items.append(Ews::FolderAnswer{.folders = QList{asRead(list)}});
    return {{u"getFolder"_s, answerText<Ews::GetFolder>(response)}};
}

std::optional<QList<FolderPermissions>> permissionsFromJson(const QJsonObject &json)
{
    const auto response = answerFrom<Ews::GetFolder>(json["getFolder"_L1]);
    if (!response)
        return std::nullopt;
    QList<FolderPermissions> lists;
    for (const auto &item : response->items) {
        const auto list = folderPermissions(item);
        if (!list)
            return std::nullopt;
        lists.append(*list);
    }
    return lists;
}

QJsonArray askedJson(const QList<EntryChange> &changes)
{
    QJsonArray asked;
    for (const EntryChange &change : changes)
        asked.append(askedJson(change));
    return asked;
}

bool isAsked(const QJsonArray &asked, const EntryChange &change)
{
    return asked.contains(askedJson(change));
}

bool isAskedAbout(const QJsonArray &asked, const EntryChange &change)
{
    return std::ranges::any_of(asked, [&](const QJsonValue &one) {
        return one["folder"_L1] == change.folderId.id && one["user"_L1] == idOf(change.user);
    });
}

} // namespace OnBehalf
