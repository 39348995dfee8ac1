// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/folderscommand.h"

#include "ctl/mailboxfolders.h"
#include "ctl/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindName(Ews::FolderKind kind)
{
    switch (kind) {
    case Ews::FolderKind::Folder:
        return Text::tr("Folder");
    case Ews::FolderKind::CalendarFolder:
        return Text::tr("Calendar");
    case Ews::FolderKind::ContactsFolder:
        return Text::tr("Contacts");
    case Ews::FolderKind::TasksFolder:
        return Text::tr("Tasks");
    case Ews::FolderKind::SearchFolder:
        return Text::tr("Search folder");
    }
    Q_UNREACHABLE();
}

void show(const QList<const MailboxFolder *> &folders, const FolderTree &tree, const Output &output)
{
    if (output.isJson()) {
        QJsonArray list;
        for (const MailboxFolder *folder : folders)
            list.append(toJson(*folder, tree));
        output.print(QJsonObject{{u"mailbox"_s, tree.mailbox()}, {u"folders"_s, list}});
        return;
    }
    QList<QStringList> rows{{Text::tr("Folder"), Text::tr("Kind"), Text::tr("Default folder")}};
    for (const MailboxFolder *folder : folders)
        rows.append({pathOf(tree, folder->id.id, folder->displayName), kindName(folder->kind),
                     folder->distinguishedId});
    output.print(folders.isEmpty() ? Text::tr("There is no folder in it that you may see.")
                                   : table(rows));
}

} // namespace

Exit listFolders(const CommandLine &line, const Session &session, const Output &output)
{
    auto tree = readTree(session, output);
    if (!tree) {
        output.error(tree.error());
        return exitOf(tree.error());
    }
    if (line.arguments.isEmpty()) {
        show(line.deep ? tree->ordered() : tree->top(), *tree, output);
        return Exit::Done;
    }
    const auto folder = findFolder(line.arguments.first(), *tree, session);
    if (!folder) {
        output.error(folder.error());
        return exitOf(folder.error());
    }
    const QString id = folder->id.id;
    show(line.deep ? tree->descendants(id) : tree->children(id), *tree, output);
    return Exit::Done;
}

} // namespace OnBehalf::Ctl
