// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/permissiontext.h"

#include "text/delegatetext.h"

#include <QCoreApplication>
#include <QSet>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;

namespace {

struct PermissionWords
{
    Q_DECLARE_TR_FUNCTIONS(PermissionText)
};

QString changeWith(const EntryChange &change, const QString &name, const QString &before,
                   const QString &after)
{
    if (!change.after)
        return PermissionWords::tr("%1: entry removed (was %2)").arg(name, before);
    if (!change.before)
        return PermissionWords::tr("%1: %2 (new entry)").arg(name, after);
    return PermissionWords::tr("%1: %2 → %3").arg(name, before, after);
}

} // namespace

QList<PermissionLevel> levelsFor(Ews::FolderKind kind)
{
    using enum PermissionLevel;
    QList<PermissionLevel> levels{Owner,  PublishingEditor, Editor,   PublishingAuthor,
                                  Author, NoneditingAuthor, Reviewer, Contributor};
    if (kind == Ews::FolderKind::CalendarFolder)
        levels += {FreeBusyTimeAndSubjectAndLocation, FreeBusyTimeOnly};
    levels.append(None);
    return levels;
}

QString newOutlookLevel(PermissionLevel level, Ews::FolderKind kind)
{
    if (kind != Ews::FolderKind::CalendarFolder)
        return {};
    switch (level) {
    case PermissionLevel::FreeBusyTimeOnly:
        return PermissionWords::tr("Can view when I’m busy");
    case PermissionLevel::FreeBusyTimeAndSubjectAndLocation:
        return PermissionWords::tr("Can view titles and locations");
    case PermissionLevel::Reviewer:
        return PermissionWords::tr("Can view all details");
    case PermissionLevel::Editor:
        return PermissionWords::tr("Can edit");
    default:
        return {};
    }
}

QString entryText(const std::optional<Ews::Permission> &entry)
{
    if (!entry)
        return PermissionWords::tr("no entry");
    if (entry->level != PermissionLevel::Custom)
        return permissionLevelName(entry->level);
    return PermissionWords::tr("Custom (%1)").arg(rightsText(*entry));
}

QString pathText(const QStringList &path)
{
    return path.join(u" › "_s);
}

QString entryChangeText(const EntryChange &change)
{
    return changeWith(change, delegateName(change.user), entryText(change.before),
                      entryText(change.after));
}

QString entryChangeHtml(const EntryChange &change)
{
    const QString bold = u"<b>%1</b>"_s;
    return changeWith(change, delegateName(change.user).toHtmlEscaped(),
                      entryText(change.before).toHtmlEscaped(),
                      bold.arg(entryText(change.after).toHtmlEscaped()));
}

QString entryChangeSentence(const EntryChange &change)
{
    //: A folder's name, and what changes in its permission list.
    return PermissionWords::tr("“%1”: %2").arg(change.folderName, entryChangeText(change));
}

QList<ReviewChange> reviewChanges(const QList<EntryChange> &changes, const FolderNames &names)
{
    QList<ReviewChange> shown;
    for (const EntryChange &change : changes)
        shown.append({.group = change.folderId.id,
                      .groupName = names(change.folderId),
                      .groupToolTip = {},
                      .groupIcon = u"folder"_s,
                      .text = entryChangeText(change),
                      .html = entryChangeHtml(change),
                      .unit = QString::number(shown.size()),
                      .outcome = change.outcome,
                      .explanation = outcomeExplanation(change.outcome, change.error),
                      .adminCommand = {}});
    return shown;
}

QString entryChangesSummary(const QList<EntryChange> &changes)
{
    QSet<QString> folders;
    for (const EntryChange &change : changes)
        folders.insert(change.folderId.id);
    if (changes.isEmpty())
        return PermissionWords::tr("No changes");
    return PermissionWords::tr("%1 in %2")
        .arg(PermissionWords::tr("%n change(s)", nullptr, int(changes.size())),
             PermissionWords::tr("%n folder(s)", "changes in …", int(folders.size())));
}

QString folderIcon(const MailboxFolder &folder)
{
    switch (folder.kind) {
    case Ews::FolderKind::CalendarFolder:
        return u"calendar"_s;
    case Ews::FolderKind::ContactsFolder:
        return u"contacts"_s;
    case Ews::FolderKind::TasksFolder:
        return u"tasks"_s;
    default:
        break;
    }
    if (folder.distinguishedId == "inbox"_L1)
        return u"inbox"_s;
    if (folder.distinguishedId == "deleteditems"_L1)
        return u"trash"_s;
    if (folder.distinguishedId == "sentitems"_L1 || folder.distinguishedId == "outbox"_L1)
        return u"sent"_s;
    if (folder.distinguishedId == "drafts"_L1)
        return u"pencil"_s;
    if (folder.folderClass.startsWith("IPF.StickyNote"_L1))
        return u"notes"_s;
    if (folder.folderClass.startsWith("IPF.Journal"_L1))
        return u"journal"_s;
    return u"folder"_s;
}

} // namespace OnBehalf
