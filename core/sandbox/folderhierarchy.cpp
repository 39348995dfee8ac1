// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Making and deleting folders.

#include "sandbox/folderlookup.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString defaultClass(Ews::FolderKind kind)
{
    switch (kind) {
    case Ews::FolderKind::CalendarFolder:
        return u"IPF.Appointment"_s;
    case Ews::FolderKind::ContactsFolder:
        return u"IPF.Contact"_s;
    case Ews::FolderKind::TasksFolder:
        return u"IPF.Task"_s;
    case Ews::FolderKind::Folder:
    case Ews::FolderKind::SearchFolder:
        return u"IPF.Note"_s;
    }
    Q_UNREACHABLE();
}

/// What a new folder may be given, as far as this Exchange knows it.
std::optional<QString> problemOf(const Ews::Folder &wanted)
{
    if (wanted.displayName.isEmpty())
        return u"ErrorRequiredPropertyMissing"_s;
    if (wanted.kind == Ews::FolderKind::SearchFolder) // needs a search, which nobody here makes
        return u"ErrorInvalidFolderTypeForOperation"_s;
    if (wanted.folderId || wanted.parentFolderId || wanted.totalCount || wanted.childFolderCount ||
        wanted.effectiveRights || wanted.unreadCount)
        return u"ErrorInvalidPropertySet"_s;
    return std::nullopt;
}

bool hasChildNamed(const Mailbox &mailbox, const QString &parent, const QString &name)
{
    return std::ranges::any_of(mailbox.folders, [&](const Folder &folder) {
        return folder.parent == parent &&
               folder.displayName.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Ews::Result<Ews::FolderAnswer> create(Call &call, const Located &parent, const Ews::Folder &wanted)
{
    Mailbox &mailbox = *parent.mailbox;
    if (!(call.rightsOn(mailbox, *parent.folder) & Right::createSubfolder))
        return std::unexpected(refused(u"ErrorCreateSubfolderAccessDenied"_s));
    if (const auto problem = problemOf(wanted))
        return std::unexpected(refused(*problem));
    if (hasChildNamed(mailbox, parent.folder->key, wanted.displayName))
        return std::unexpected(refused(u"ErrorFolderExists"_s));
    Folder folder{.key = mailbox.nextKey(),
                  .parent = parent.folder->key,
                  .kind = wanted.kind,
                  .folderClass =
                      wanted.folderClass.isEmpty() ? defaultClass(wanted.kind) : wanted.folderClass,
                  .displayName = wanted.displayName};
    folder.inheritPermissions(*parent.folder);
    if (!call.owns(mailbox)) // who makes a folder in somebody's mailbox owns it
        folder.setRights(call.caller->sid,
                         *rightsOf(Ews::PermissionLevel::Owner, folder.isCalendar()));
    if (wanted.permissionSet) {
        const auto entries = entriesOf(call, *wanted.permissionSet, folder.isCalendar());
        if (!entries)
            return std::unexpected(entries.error());
        folder.setPermissions(*entries);
    }
    const Ews::FolderId id = folderIdOf(mailbox, folder);
    mailbox.folders.insert(folder.key, folder);
    return Ews::FolderAnswer{.folders = QList{Ews::Folder{.kind = wanted.kind, .folderId = id}}};
}

void removeTree(Mailbox &mailbox, const QString &key)
{
    QStringList children;
    for (const Folder &folder : std::as_const(mailbox.folders))
        if (folder.parent == key)
            children.append(folder.key);
    for (const QString &child : std::as_const(children))
        removeTree(mailbox, child);
    mailbox.folders.remove(key);
}

Ews::Result<Ews::Nothing> remove(Call &call, const Ews::AnyFolderId &id, Ews::DisposalType how)
{
    const auto at = locate(call, id);
    if (!at)
        return std::unexpected(at.error());
    if (at->folder->isDefault())
        return std::unexpected(refused(u"ErrorDeleteDistinguishedFolder"_s));
    if (!call.ownsFolder(*at->mailbox, *at->folder))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    if (how == Ews::DisposalType::MoveToDeletedItems) {
        at->folder->parent = u"deleteditems"_s;
        ++at->folder->change;
    } else {
        removeTree(*at->mailbox, QString(at->folder->key));
    }
    return Ews::Nothing();
}

} // namespace

Ews::Result<Ews::CreateFolder::Response> Exchange::createFolder(const Ews::CreateFolder &op,
                                                                Call &call)
{
    Ews::CreateFolder::Response response;
    for (const Ews::Folder &wanted : op.folders.value_or(QList<Ews::Folder>())) {
        // Anew for each: making a folder moves the others in memory.
        const auto parent = locate(call, op.parentFolderId.folderId);
        if (!parent)
            response.items.append(std::unexpected(parent.error()));
        else
            response.items.append(create(call, *parent, wanted));
    }
    return response;
}

Ews::Result<Ews::DeleteFolder::Response> Exchange::deleteFolder(const Ews::DeleteFolder &op,
                                                                Call &call)
{
    Ews::DeleteFolder::Response response;
    for (const Ews::AnyFolderId &id : op.folderIds)
        response.items.append(remove(call, id, op.deleteType));
    return response;
}

} // namespace Sandbox
