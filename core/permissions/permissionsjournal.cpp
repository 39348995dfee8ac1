// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/permissionsjournal.h"

#include "ews/enumtext.h"
#include "ews/soap.h"

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

} // namespace

QJsonObject toJson(const QList<FolderPermissions> &lists)
{
    Ews::GetFolder::Response response;
    for (const FolderPermissions &list : lists)
        response.items.append(Ews::FolderAnswer{.folders = QList{asRead(list)}});
    return {{u"getFolder"_s, QString::fromUtf8(Ews::writeAnswer<Ews::GetFolder>(
                                 response, {}, Ews::ServerVersion::Exchange2010_SP1))}};
}

std::optional<QList<FolderPermissions>> permissionsFromJson(const QJsonObject &json)
{
    const auto document = Ews::Document::parse(json["getFolder"_L1].toString().toUtf8());
    const auto response =
        document ? Ews::readResponse<Ews::GetFolder>(*document) : std::unexpected(document.error());
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
    for (const EntryChange &change : changes) {
        const Ews::UserId &user = change.user;
        const QString who = user.distinguishedUser ? QString(Ews::toWire(*user.distinguishedUser))
                            : user.primarySmtpAddress.isEmpty() ? user.sid
                                                                : user.primarySmtpAddress;
        asked.append(
            QJsonObject{{u"folder"_s, change.folderId.id},
                        {u"user"_s, who},
                        {u"to"_s, change.after ? Ews::toWire(change.after->level) : QString()}});
    }
    return asked;
}

} // namespace OnBehalf
