// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/folderlookup.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto permissionSet = "folder:PermissionSet"_L1;

bool ownsFolder(const Call &call, const Located &at)
{
    return call.rightsOn(*at.mailbox, *at.folder) & Right::owner;
}

Ews::EffectiveRights effectiveRights(const Call &call, const Located &at)
{
    const Rights rights = call.rightsOn(*at.mailbox, *at.folder);
    const bool owner = rights & Right::owner;
    const FreebusyDelegate *delegate =
        at.mailbox->freebusy ? at.mailbox->freebusy->find(call.caller->sid) : nullptr;
    return {.createAssociated = owner,
            .createContents = bool(rights & Right::create),
            .createHierarchy = bool(rights & Right::createSubfolder),
            .mayDelete = owner,
            .modify = owner,
            .read = bool(rights & Right::readAny),
            .viewPrivateItems =
                call.owns(*at.mailbox) || (delegate && delegate->viewsPrivateItems)};
}

/// Which properties a shape asks for, by their schema names; nothing where a path is none of a
/// folder's.
std::optional<QStringList> properties(const Ews::FolderShape &shape)
{
    QStringList names{u"folder:FolderId"_s};
    if (shape.baseShape != Ews::BaseShape::IdOnly)
        names << u"folder:DisplayName"_s << u"folder:TotalCount"_s << u"folder:ChildFolderCount"_s
              << u"folder:UnreadCount"_s;
    if (shape.baseShape == Ews::BaseShape::AllProperties)
        names << u"folder:ParentFolderId"_s << u"folder:FolderClass"_s
              << u"folder:EffectiveRights"_s;
    for (const Ews::FieldPath &path : shape.additionalProperties) {
        if (std::holds_alternative<Ews::ExtendedFieldUri>(path))
            continue; // no folder of ours has such a property, which is no error
        const auto *field = std::get_if<Ews::FieldUri>(&path);
        if (!field || !field->fieldUri.startsWith("folder:"_L1))
            return std::nullopt;
        names << field->fieldUri;
    }
    return names;
}

Ews::Folder describeFolder(const Call &call, const Located &at, const QStringList &names)
{
    const Folder &folder = *at.folder;
    const auto wanted = [&](QLatin1StringView name) { return names.contains(name); };
    Ews::Folder out{.kind = folder.kind, .folderId = folderIdOf(*at.mailbox, folder)};
    const auto parent = at.mailbox->folders.constFind(folder.parent);
    if (wanted("folder:ParentFolderId"_L1) && parent != at.mailbox->folders.cend())
        out.parentFolderId = folderIdOf(*at.mailbox, *parent);
    if (wanted("folder:FolderClass"_L1) && !folder.folderClass.isEmpty())
        out.folderClass = folder.folderClass;
    if (wanted("folder:DisplayName"_L1))
        out.displayName = folder.displayName;
    if (wanted("folder:TotalCount"_L1))
        out.totalCount = folder.totalCount;
    if (wanted("folder:ChildFolderCount"_L1))
        out.childFolderCount =
            int(std::ranges::count(at.mailbox->folders, folder.key, &Folder::parent));
    if (wanted("folder:UnreadCount"_L1) && folder.kind != Ews::FolderKind::CalendarFolder &&
        folder.kind != Ews::FolderKind::ContactsFolder)
        out.unreadCount = folder.unreadCount;
    if (wanted("folder:EffectiveRights"_L1))
        out.effectiveRights = effectiveRights(call, at);
    // Whoever may not change the list is not shown it, which is no error either.
    if (wanted(permissionSet) && ownsFolder(call, at))
        out.permissionSet = permissionSetOf(call.state.organisation.directory, folder);
    return out;
}

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

struct Updater
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
    if (!ownsFolder(call, *at))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    // A default folder named by what it is needs no key: nobody can have meant another one.
    const bool byId = std::holds_alternative<Ews::FolderId>(change.folderId);
    if (byId && at->changeKey.isEmpty())
        return std::unexpected(refused(u"ErrorChangeKeyRequiredForWriteOperations"_s));
    if (!at->changeKey.isEmpty() &&
        at->changeKey != folderIdOf(*at->mailbox, *at->folder).changeKey)
        return std::unexpected(refused(u"ErrorIrresolvableConflict"_s));
    Updater updater{call, *at, at->folder->permissions};
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
    const auto names = properties(op.shape);
    Ews::GetFolder::Response response;
    for (const Ews::AnyFolderId &id : op.folderIds) {
        const auto at = locate(call, id);
        if (!at)
            response.items.append(std::unexpected(at.error()));
        else if (!names)
            response.items.append(std::unexpected(refused(u"ErrorInvalidPropertyRequest"_s)));
        else
            response.items.append(
                Ews::FolderAnswer{.folders = QList{describeFolder(call, *at, *names)}});
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
