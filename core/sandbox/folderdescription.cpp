// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/folderdescription.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is in it: of calendars the items that there are, and as many as the invented mailboxes
/// claim beside them; other folders are counted where something is put into them.
int totalCount(const Mailbox &mailbox, const Folder &folder)
{
    if (!folder.isCalendar())
        return folder.totalCount;
    return folder.totalCount +
           int(std::ranges::count_if(mailbox.items, [&folder](const auto &item) {
               return item.second.folder == folder.key;
           }));
}

Ews::EffectiveRights effectiveRights(const Call &call, const Mailbox &mailbox, const Folder &folder)
{
    const Rights rights = call.rightsOn(mailbox, folder);
    const bool owner = rights & Right::owner;
    const FreebusyDelegate *delegate =
        mailbox.freebusy ? mailbox.freebusy->find(call.caller->sid) : nullptr;
    return {.createAssociated = owner,
            .createContents = bool(rights & Right::create),
            .createHierarchy = bool(rights & Right::createSubfolder),
            .mayDelete = owner,
            .modify = owner,
            .read = bool(rights & Right::readAny),
            .viewPrivateItems = call.owns(mailbox) || (delegate && delegate->viewsPrivateItems)};
}

} // namespace

FolderDescription::FolderDescription(const Call &call, const Ews::FolderShape &shape)
    : m_call(call)
    , m_properties{u"folder:FolderId"_s}
{
    if (shape.baseShape != Ews::BaseShape::IdOnly)
        m_properties << u"folder:DisplayName"_s << u"folder:TotalCount"_s
                     << u"folder:ChildFolderCount"_s << u"folder:UnreadCount"_s;
    if (shape.baseShape == Ews::BaseShape::AllProperties)
        m_properties << u"folder:ParentFolderId"_s << u"folder:FolderClass"_s
                     << u"folder:EffectiveRights"_s;
    for (const Ews::FieldPath &path : shape.additionalProperties) {
        if (std::holds_alternative<Ews::ExtendedFieldUri>(path))
            continue; // no folder of ours has such a property, which is no error
        const auto *field = std::get_if<Ews::FieldUri>(&path);
        if (field && field->fieldUri.startsWith("folder:"_L1))
            m_properties << field->fieldUri;
        else
            m_valid = false;
    }
}

Ews::Folder FolderDescription::describe(const Mailbox &mailbox, const Folder &folder)
{
    Ews::Folder out{.kind = folder.kind, .folderId = folderIdOf(mailbox, folder)};
    const auto parent = mailbox.folders.constFind(folder.parent);
    if (wants("folder:ParentFolderId"_L1) && parent != mailbox.folders.cend())
        out.parentFolderId = folderIdOf(mailbox, *parent);
    if (wants("folder:FolderClass"_L1) && !folder.folderClass.isEmpty())
        out.folderClass = folder.folderClass;
    if (wants("folder:DisplayName"_L1))
        out.displayName = folder.displayName;
    if (wants("folder:TotalCount"_L1))
        out.totalCount = totalCount(mailbox, folder);
    if (wants("folder:ChildFolderCount"_L1))
        out.childFolderCount = children(mailbox, folder.key);
    if (wants("folder:UnreadCount"_L1) && folder.kind != Ews::FolderKind::CalendarFolder &&
        folder.kind != Ews::FolderKind::ContactsFolder)
        out.unreadCount = folder.unreadCount;
    if (wants("folder:EffectiveRights"_L1))
        out.effectiveRights = effectiveRights(m_call, mailbox, folder);
    // Whoever may not change the list is not shown it, which is no error either.
    if (wants("folder:PermissionSet"_L1) && m_call.ownsFolder(mailbox, folder))
        out.permissionSet = permissionSetOf(m_call.state.organisation.directory, folder);
    return out;
}

int FolderDescription::children(const Mailbox &mailbox, const QString &key)
{
    if (m_counted != mailbox.owner) { // once for all folders of an answer, of which there are many
        m_counted = mailbox.owner;
        m_children.clear();
        for (const Folder &folder : mailbox.folders)
            ++m_children[folder.parent];
    }
    return m_children.value(key);
}

} // namespace Sandbox
