// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/mailboxfolders.h"

#include "ctl/patience.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "permissions/folderaccess.h"

#include <QCoreApplication>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ids are Base64 and long; a path that looks like one is found in the tree before.
bool looksLikeId(const QString &argument)
{
    constexpr qsizetype shortest = 24;
    return argument.size() >= shortest &&
           QByteArray::fromBase64Encoding(argument.toLatin1(),
                                          QByteArray::Base64Encoding |
                                              QByteArray::AbortOnBase64DecodingErrors);
}

} // namespace

Ews::Error refused(const QString &code, const QString &argument)
{
    return {.failure = Ews::Failure::Refused, .code = code, .subject = argument};
}

Ews::Result<FolderTree> readTree(const Session &session, const Output &output)
{
    Patience patience;
    return wait(readFolderTree(
        session.client, session.mailbox.address, {}, [&](const FolderTree &tree, int all) {
            if (patience.isOver())
                output.complain(foldersRead(int(tree.folders().size()), all));
        }));
}

QString foldersRead(int done, int all)
{
    return Text::tr("Reading folders: %1 of about %2.")
        .arg(QString::number(done), QString::number(all));
}

Ews::Result<MailboxFolder> findFolder(const QString &argument, FolderTree &tree,
                                      const Session &session)
{
    if (const MailboxFolder *folder = tree.find(argument))
        return *folder;
    const auto found = tree.allByPath(argument);
    if (found.size() > 1)
        return std::unexpected(refused(u"AmbiguousFolder"_s, argument));
    if (!found.isEmpty())
        return *found.first();
    if (!looksLikeId(argument))
        return std::unexpected(refused(u"ErrorFolderNotFound"_s, argument));
    const auto opened =
        wait(openFolder(session.client, session.mailbox.address, Ews::FolderId{.id = argument}));
    if (!opened) {
        Ews::Error error = opened.error();
        if (error.failure == Ews::Failure::Refused && error.code != "ErrorAccessDenied"_L1)
            error.code = u"ErrorFolderNotFound"_s; // malformed, or of another mailbox that is gone
        error.subject = argument;
        return std::unexpected(error);
    }
    for (const MailboxFolder &folder : opened->tree.folders())
        tree.add(folder);
    return *opened->tree.find(opened->id.id);
}

QString pathOf(const FolderTree &tree, const QString &id, const QString &otherwise)
{
    const MailboxFolder *folder = tree.find(id);
    if (!folder)
        return otherwise;
    return folder == tree.root() ? folder->displayName : tree.path(id).join(u'/');
}

QJsonObject toJson(const MailboxFolder &folder, const FolderTree &tree)
{
    return {{u"path"_s, pathOf(tree, folder.id.id, folder.displayName)},
            {u"name"_s, folder.displayName},
            {u"kind"_s, Ews::toWire(folder.kind)},
            {u"class"_s, textOrNull(folder.folderClass)},
            {u"distinguishedId"_s, textOrNull(folder.distinguishedId)},
            {u"id"_s, folder.id.id},
            {u"parentId"_s, textOrNull(folder.parentId)}};
}

} // namespace OnBehalf::Ctl
