// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/permissionsdrafts.h"

#include "ctl/person.h"
#include "ctl/wait.h"
#include "permissions/copypermissions.h"
#include "permissions/neighbourdrafts.h"

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The lists of folders.
struct Lists
{
    QList<FolderPermissions> lists;
    QList<SkippedFolder> skipped;
};

/// Reads the lists of \a folders. Refused for one of the first \a needed ones, or not answered at
/// all: the error.
Ews::Result<Lists> readLists(const QList<Ews::FolderId> &folders, qsizetype needed,
                             const Session &session)
{
    QList<Ews::AnyFolderId> ids;
    for (const Ews::FolderId &id : folders)
        ids.append(Ews::FolderId{.id = id.id});
    const auto answers = wait(readPermissionLists(session.client, ids));
    Lists result;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const auto &list = answers.at(i);
        if (list)
            result.lists.append(*list);
        else if (i < needed || list.error().failure != Ews::Failure::Refused)
            return std::unexpected(list.error());
        else
            result.skipped.append({folders.at(i), list.error()});
    }
    return result;
}

/// \a folder, and with --recurse those below it.
QList<Ews::FolderId> withBelow(const MailboxFolder &folder, const FolderTree &tree, bool recurse)
{
    QList<Ews::FolderId> ids{folder.id};
    if (recurse)
        for (const MailboxFolder *below : tree.descendants(folder.id.id))
            ids.append(below->id);
    return ids;
}

QList<Ews::UserId> listedOn(const QList<FolderPermissions> &lists)
{
    QList<Ews::UserId> users;
    for (const FolderPermissions &list : lists)
        for (const Ews::Permission &entry : list.entries)
            users.append(entry.userId);
    return users;
}

/// As whoIs(), and Default and Anonymous.
Ews::Result<Ews::UserId> userOf(const QString &argument, const QList<FolderPermissions> &lists,
                                const Session &session)
{
    using Ews::DistinguishedUser;
    for (const DistinguishedUser user : {DistinguishedUser::Default, DistinguishedUser::Anonymous})
        if (argument.compare(Ews::toWire(user), Qt::CaseInsensitive) == 0)
            return Ews::UserId{.distinguishedUser = user};
    const auto person = whoIs(argument, listedOn(lists), session);
    if (!person)
        return std::unexpected(person.error());
    return person->user;
}

bool isOn(const QList<FolderPermissions> &lists, const Ews::UserId &user)
{
    return std::ranges::any_of(
        lists, [&](const FolderPermissions &list) { return list.entryOf(user).has_value(); });
}

/// The folders above, up to the root, which a folder is only found through if all are visible.
QList<Ews::FolderId> above(const MailboxFolder &folder, const FolderTree &tree)
{
    QList<Ews::FolderId> ids;
    for (const MailboxFolder *parent : tree.ancestors(folder.id.id))
        ids.append(parent->id);
    if (tree.root() && tree.root()->id != folder.id)
        ids.append(tree.root()->id);
    return ids;
}

/// set, remove
Ews::Result<StagedPermissions> stageEntry(const CommandLine &line, const Session &session,
                                          FolderTree &tree)
{
    const auto folder = findFolder(line.arguments.at(0), tree, session);
    if (!folder)
        return std::unexpected(folder.error());
    const auto read = readLists(withBelow(*folder, tree, line.recurse), 1, session);
    if (!read)
        return std::unexpected(read.error());
    const auto user = userOf(line.arguments.at(1), read->lists, session);
    if (!user)
        return std::unexpected(user.error());
    const bool sets = line.command == Command::PermissionsSet;
    // On folders below that are no calendars None is right; where they are asked for it is not.
    if (sets && fitting(line.rights, read->lists.first().kind) != line.rights)
        return std::unexpected(refused(u"FreeBusyNeedsCalendar"_s, line.arguments.at(0)));
    if (!sets && !isOn(read->lists, *user))
        return std::unexpected(refused(u"NoSuchEntry"_s, line.arguments.at(1)));
    StagedPermissions staged{
        .drafts = withEntry(*user, sets ? std::optional(line.rights) : std::nullopt, read->lists),
        .skipped = read->skipped};
    if (!line.visibleParents)
        return staged;
    const auto parents = readLists(above(*folder, tree), 0, session);
    if (!parents)
        return std::unexpected(parents.error());
    staged.drafts += madeVisible(*user, parents->lists);
    staged.skipped += parents->skipped;
    return staged;
}

/// copy --from --to
Ews::Result<StagedPermissions> stageListCopy(const CommandLine &line, const Session &session,
                                             FolderTree &tree)
{
    const auto source = findFolder(line.copy.from, tree, session);
    if (!source)
        return std::unexpected(source.error());
    QList<Ews::FolderId> named{source->id};
    QList<Ews::FolderId> below;
    for (const QString &argument : line.copy.to) {
        const auto target = findFolder(argument, tree, session);
        if (!target)
            return std::unexpected(target.error());
        named.append(target->id);
        below += withBelow(*target, tree, line.recurse).sliced(1);
    }
    QList<Ews::FolderId> all; // each once, else one change would stand in another's way
    for (const Ews::FolderId &id : named + below)
        if (!all.contains(id))
            all.append(id);
    const auto isNamed = [&](const Ews::FolderId &id) { return named.contains(id); };
    const auto read = readLists(all, std::ranges::count_if(all, isNamed), session);
    if (!read)
        return std::unexpected(read.error());
    return StagedPermissions{.drafts = copiedList(read->lists.first(), read->lists.sliced(1),
                                                  {.replaces = line.copy.replaces,
                                                   .withEverybody = !line.copy.namedOnly}),
                             .skipped = read->skipped};
}

/// copy --from-person --to-person
Ews::Result<StagedPermissions> stagePersonCopy(const CommandLine &line, const Session &session,
                                               FolderTree &tree)
{
    QList<Ews::FolderId> folders;
    const bool wholeMailbox = line.arguments.isEmpty();
    if (wholeMailbox) {
        if (tree.root())
            folders.append(tree.root()->id);
        for (const MailboxFolder *folder : tree.ordered())
            folders.append(folder->id);
    } else {
        const auto folder = findFolder(line.arguments.first(), tree, session);
        if (!folder)
            return std::unexpected(folder.error());
        folders = withBelow(*folder, tree, line.recurse);
    }
    const auto read = readLists(folders, wholeMailbox ? 0 : 1, session);
    if (!read)
        return std::unexpected(read.error());
    const auto colleague = userOf(line.copy.fromPerson, read->lists, session);
    if (!colleague)
        return std::unexpected(colleague.error());
    if (!isOn(read->lists, *colleague))
        return std::unexpected(refused(u"NoSuchEntry"_s, line.copy.fromPerson));
    const auto person = userOf(line.copy.toPerson, read->lists, session);
    if (!person)
        return std::unexpected(person.error());
    const auto copied = line.copy.handsOver ? handedOver : sameRightsAs;
    return StagedPermissions{.drafts = copied(*colleague, *person, read->lists),
                             .skipped = read->skipped};
}

} // namespace

Ews::Result<StagedPermissions> stagePermissions(const CommandLine &line, const Session &session,
                                                FolderTree &tree)
{
    auto staged = line.command != Command::PermissionsCopy ? stageEntry(line, session, tree)
                  : line.copy.from.isEmpty()               ? stagePersonCopy(line, session, tree)
                                                           : stageListCopy(line, session, tree);
    if (staged)
        staged->drafts.removeIf([](const FolderDraft &draft) { return draft.isEmpty(); });
    return staged;
}

} // namespace OnBehalf::Ctl
