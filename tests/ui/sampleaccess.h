// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/accessmatrix.h"

namespace OnBehalf::SampleAccess {

using namespace Qt::Literals::StringLiterals;
using enum Ews::PermissionLevel;

inline const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};
inline const Ews::UserId outsiders{.distinguishedUser = Ews::DistinguishedUser::Anonymous};

inline Ews::UserId person(const QString &name)
{
    return {.primarySmtpAddress = name.toLower().replace(u' ', u'.') + u"@sandbox.example"_s,
            .displayName = name};
}

inline Ews::Permission entry(const Ews::UserId &who, Ews::PermissionLevel level)
{
    return permissionOf(who, rightsOf(level));
}
inline Ews::Permission entry(const QString &name, Ews::PermissionLevel level)
{
    return entry(person(name), level);
}

struct Made
{
    MailboxFolder folder;
    Ews::Result<FolderPermissions> list;
};

inline Made folder(const QString &name, const QString &parent, Ews::PermissionLevel ofDefault,
                   const QList<Ews::Permission> &entries, const QStringList &unknown = {})
{
    Made made{
        .folder = {.id = {.id = name},
                   .parentId = parent,
                   .distinguishedId = parent == "msgfolderroot"_L1 ? name.toLower() : QString(),
                   .displayName = name},
        .list = FolderPermissions{.id = {.id = name}, .displayName = name}};
    if (name == "Calendar"_L1)
        made.folder.kind = made.list->kind = Ews::FolderKind::CalendarFolder;
    made.list->entries = QList{entry(everybody, ofDefault), entry(outsiders, None)} + entries;
    made.list->unknownEntries = unknown;
    return made;
}

inline Rights customRights()
{
    return {.createItems = true, .folderVisible = true, .readItems = Ews::ReadAccess::FullDetails};
}

inline AccessMatrix matrixOf(const QList<Made> &folders, const QList<Delegate> &delegates,
                             const Groups &groups = {})
{
    AccessSources sources{.tree = FolderTree(u"helena.lindqvist@sandbox.example"_s),
                          .delegates = delegates,
                          .groups = groups};
    for (const Made &made : folders)
        sources.tree.add(made.folder);
    for (const MailboxFolder &folder : foldersOf(sources.tree))
        for (const Made &made : folders)
            if (made.folder.id == folder.id)
                sources.lists.append(made.list);
    return AccessMatrix(sources);
}

inline Groups office()
{
    Groups groups;
    groups.add(
        person(u"Executive Office"_s),
        Ews::DLExpansion{.members = {{.name = u"Mei-Ling Chow"_s,
                                      .emailAddress = person(u"Mei-Ling Chow"_s).primarySmtpAddress,
                                      .mailboxType = Ews::MailboxType::Mailbox}}});
    const Ews::Error noGroup{.failure = Ews::Failure::Refused,
                             .code = u"ErrorNameResolutionNoResults"_s};
    for (const QString &name : {u"Jonas Weber"_s, u"Priya Raman"_s, u"Ingrid Solberg"_s})
        groups.add(person(name), std::unexpected(noGroup));
    return groups;
}

inline QList<Delegate> delegates()
{
    Delegate jonas{.key = delegateKey(person(u"Jonas Weber"_s)), .user = person(u"Jonas Weber"_s)};
    jonas.levels[DelegateFolder::Calendar] = Ews::DelegateLevel::Editor;
    const Delegate priya{.key = delegateKey(person(u"Priya Raman"_s)),
                         .user = person(u"Priya Raman"_s)};
    return {jonas, priya};
}

inline const QString unknown = u"NT User:S-1-5-21-1085031214-1563985344-725345543-4711"_s;

inline QList<Made> folders()
{
    const QString root = u"msgfolderroot"_s;
    Made top = folder(u"Mailbox"_s, u"above"_s, None, {});
    top.folder.id.id = root;
    top.folder.distinguishedId = root;
    Made drafts = folder(u"Drafts"_s, root, None, {});
    drafts.list = std::unexpected(
        Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorAccessDenied"_s});
    Made notes = folder(u"Notes"_s, root, None, {});
    notes.list->entries[1] = entry(outsiders, Reviewer);
    return {top,
            folder(u"Calendar"_s, root, FreeBusyTimeOnly,
                   {entry(u"Jonas Weber"_s, Editor), entry(u"Executive Office"_s, Reviewer)},
                   {unknown}),
            drafts,
            folder(u"Inbox"_s, root, None,
                   {entry(u"Jonas Weber"_s, None),
                    permissionOf(person(u"Ingrid Solberg"_s), customRights())}),
            folder(u"Projects"_s, u"Inbox"_s, None, {entry(u"Ingrid Solberg"_s, Owner)}),
            folder(u"Aurora Bridge"_s, u"Projects"_s, Reviewer,
                   {entry(u"Ingrid Solberg"_s, Owner), entry(u"Jonas Weber"_s, Author)}),
            notes,
            folder(u"Sent Items"_s, root, None, {})};
}

/// Of Helena Lindqvist, in small. Rows: Default, Anonymous, Jonas Weber and Priya Raman
/// (delegates), Ingrid Solberg, Mei-Ling Chow (in the group), Executive Office, an unknown account.
/// Columns: the root, Calendar, Drafts (could not be read), Inbox, Projects, Aurora Bridge, Notes,
/// Sent Items.
inline AccessMatrix matrix()
{
    return matrixOf(folders(), delegates(), office());
}

enum Row { RowDefault, RowAnonymous, Jonas, Priya, Ingrid, MeiLing, Office, Unknown, RowCount };
enum Column { Root, Calendar, Drafts, Inbox, Projects, Aurora, Notes, SentItems, ColumnCount };

} // namespace OnBehalf::SampleAccess
