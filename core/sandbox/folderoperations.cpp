// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/folderdescription.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto permissionSet = "folder:PermissionSet"_L1;

/// The properties that a SetFolderField holds, by their schema names.
QStringList propertiesIn(const Ews::Folder &folder)
{
    QStringList names;
    const auto add = [&](bool there, QLatin1StringView name) {
        if (there)
            names.append(name);
    };
    add(folder.folderId.has_value(), "folder:FolderId"_L1);
    add(folder.parentFolderId.has_value(), "folder:ParentFolderId"_L1);
    add(!folder.folderClass.isNull(), "folder:FolderClass"_L1);
    add(!folder.displayName.isNull(), "folder:DisplayName"_L1);
    add(folder.totalCount.has_value(), "folder:TotalCount"_L1);
    add(folder.childFolderCount.has_value(), "folder:ChildFolderCount"_L1);
    add(folder.effectiveRights.has_value(), "folder:EffectiveRights"_L1);
    add(folder.permissionSet.has_value(), permissionSet);
    add(folder.unreadCount.has_value(), "folder:UnreadCount"_L1);
    return names;
}

QString pathName(const std::optional<Ews::FieldPath> &path)
{
    const auto *field = path ? std::get_if<Ews::FieldUri>(&*path) : nullptr;
    return field ? field->fieldUri : QString();
}

struct FolderUpdater
{
    Call &call;
    const Located &at;
    QList<FolderEntry> entries; ///< The list as it will be.

    std::optional<Ews::Error> operator()(const Ews::SetFolderField &set)
    {
        const QStringList given = propertiesIn(*set.folder);
        if (given.size() != 1)
            return refused(u"ErrorIncorrectUpdatePropertyCount"_s);
        if (given.first() != pathName(set.path))
            return refused(u"ErrorUpdatePropertyMismatch"_s);
        if (given.first() != permissionSet)
            return refused(u"ErrorInvalidPropertySet"_s);
        const auto wanted = entriesOf(call, *set.folder->permissionSet, at.folder->isCalendar());
        if (!wanted)
            return wanted.error();
        entries = *wanted;
        return std::nullopt;
    }

    std::optional<Ews::Error> operator()(const Ews::DeleteFolderField &remove)
    {
        if (pathName(remove.path) != permissionSet)
            return refused(u"ErrorInvalidPropertyDelete"_s);
        entries.clear();
        return std::nullopt;
    }

    std::optional<Ews::Error> operator()(const Ews::AppendToFolderField &)
    {
        return refused(u"ErrorInvalidPropertyAppend"_s);
    }
};

/// One change: all its updates, or none.
Ews::Result<Ews::FolderAnswer> applyChange(Call &call, const Ews::FolderChange &change)
{
    const auto at = locate(call, change.folderId);
    if (!at)
        return std::unexpected(at.error());
    if (!call.ownsFolder(*at->mailbox, *at->folder))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    // A default folder named by what it is needs no key: nobody can have meant another one.
    const bool byId = std::holds_alternative<Ews::FolderId>(change.folderId);
    if (byId && at->changeKey.isEmpty())
        return std::unexpected(refused(u"ErrorChangeKeyRequiredForWriteOperations"_s));
    if (!at->changeKey.isEmpty() &&
        at->changeKey != folderIdOf(*at->mailbox, *at->folder).changeKey)
        return std::unexpected(refused(u"ErrorIrresolvableConflict"_s));
    FolderUpdater updater{call, *at, at->folder->permissions};
    for (const auto &update : change.updates)
        if (const auto error = std::visit(updater, update))
            return std::unexpected(*error);
    at->folder->setPermissions(updater.entries);
    return Ews::FolderAnswer{
        .folders = QList{Ews::Folder{.kind = at->folder->kind,
                                     .folderId = folderIdOf(*at->mailbox, *at->folder)}}};
}

} // namespace

Ews::Result<Ews::GetFolder::Response> Exchange::getFolder(const Ews::GetFolder &op, Call &call)
{
    FolderDescription description(call, op.shape);
    Ews::GetFolder::Response response;
    for (const Ews::AnyFolderId &id : op.folderIds) {
        const auto at = locate(call, id);
        if (!at)
            response.items.append(std::unexpected(at.error()));
        else if (!description.isValid())
            response.items.append(std::unexpected(refused(u"ErrorInvalidPropertyRequest"_s)));
        else
            response.items.append(Ews::FolderAnswer{
                .folders = QList{description.describe(*at->mailbox, *at->folder)}});
    }
    return response;
}

Ews::Result<Ews::UpdateFolder::Response> Exchange::updateFolder(const Ews::UpdateFolder &op,
                                                                Call &call)
{
    Ews::UpdateFolder::Response response;
    for (const Ews::FolderChange &change : op.folderChanges)
        response.items.append(applyChange(call, change));
    return response;
}

} // namespace Sandbox
