// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/auditfindingtext.h"

#include "text/delegatetext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AuditFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditFindingText)
};

QString foldersOf(const AuditFinding &finding)
{
    QStringList names;
    for (const DelegateFolder folder : finding.folders)
        names.append(folderName(folder));
    return names.join(u", "_s);
}

QString whoOf(const AuditState &audit, const AuditFinding &finding)
{
    return finding.trustee < 0 ? QString() : delegateName(audit.trustees.at(finding.trustee));
}

/// "Reviewer on Calendar, Author on Notes"
QString levelsOf(const AuditedMailbox &mailbox, const AuditFinding &finding)
{
    QStringList levels;
    for (const DelegateFolder folder : finding.folders) {
        const AuditedEntry *entry = mailbox.entryOf(finding.trustee, folder);
        if (entry && entry->rights)
            levels.append(
                AuditFindingWords::tr("%1 on %2", "a level on a folder")
                    .arg(permissionLevelName(levelOf(*entry->rights)), folderName(folder)));
    }
    return levels.isEmpty() ? foldersOf(finding) : levels.join(u", "_s);
}

QString accountGone(const AuditState &audit, const AuditFinding &finding)
{
    const QString folders = foldersOf(finding);
    const QString who = whoOf(audit, finding);
    if (folders.isEmpty())
        return who.isEmpty()
                   ? AuditFindingWords::tr(
                         "A delegate's account is gone; the server does not say whose it was.")
                   : AuditFindingWords::tr("%1 is still a delegate; the account is gone.").arg(who);
    return AuditFindingWords::tr("%1 still has rights on %2; the account is gone.")
        .arg(who, folders);
}

} // namespace

QString auditFindingLabel(AuditFinding::Kind kind, const AuditRules &rules)
{
    using enum AuditFinding::Kind;
    switch (kind) {
    case AccountGone:
        return AuditFindingWords::tr("Account gone");
    case PersonLeft:
        return AuditFindingWords::tr("Person has left");
    case AnonymousRights:
        return AuditFindingWords::tr("Anonymous has rights");
    case DefaultTooOpen:
        return AuditFindingWords::tr("Default too open");
    case NobodyReceivesCopies:
        return AuditFindingWords::tr("Nobody gets requests");
    case DelegateWithoutRights:
        return AuditFindingWords::tr("Delegate, no rights");
    case ManyDelegates:
        return AuditFindingWords::tr("Over %n delegate(s)", nullptr, rules.mostDelegates);
    case SeesPrivateItems:
        return AuditFindingWords::tr("Sees private items");
    case DelegatesUnknown:
        return AuditFindingWords::tr("Delegates unknown");
    case FolderUnreadable:
        return AuditFindingWords::tr("Folder unreadable");
    }
    Q_UNREACHABLE();
}

QString auditFindingText(const AuditState &audit, const AuditedMailbox &mailbox,
                         const AuditFinding &finding)
{
    using enum AuditFinding::Kind;
    const QString who = whoOf(audit, finding);
    switch (finding.kind) {
    case AccountGone:
        return accountGone(audit, finding);
    case PersonLeft:
        return finding.folders.isEmpty()
                   ? AuditFindingWords::tr("%1 is not in the directory any more and is still a "
                                           "delegate.")
                         .arg(who)
                   : AuditFindingWords::tr("%1 is not in the directory any more and still has %2.")
                         .arg(who, levelsOf(mailbox, finding));
    case AnonymousRights:
        return AuditFindingWords::tr("Anonymous has %1.").arg(levelsOf(mailbox, finding));
    case DefaultTooOpen:
        return AuditFindingWords::tr("Default, which is everybody, has %1: more than free/busy.")
            .arg(levelsOf(mailbox, finding));
    case NobodyReceivesCopies:
        return AuditFindingWords::tr(
            "Meeting requests go to delegates only, and no delegate receives them.");
    case DelegateWithoutRights:
        return AuditFindingWords::tr("%1 is a delegate without a right on any folder.").arg(who);
    case ManyDelegates:
        return AuditFindingWords::tr("The mailbox has %n delegate(s).", nullptr,
                                     int(mailbox.delegates.size()));
    case SeesPrivateItems:
        return AuditFindingWords::tr("%1 sees private items.").arg(who);
    case DelegatesUnknown:
        return AuditFindingWords::tr(
            "The server cannot list the delegates; a group among them does that.");
    case FolderUnreadable:
        return AuditFindingWords::tr("The permissions of %1 could not be read.")
            .arg(foldersOf(finding));
    }
    Q_UNREACHABLE();
}

QString auditFindingAdvice(const AuditFinding &finding)
{
    using enum AuditFinding::Kind;
    switch (finding.kind) {
    case AccountGone:
        return finding.folders.isEmpty()
                   ? AuditFindingWords::tr("Remove the delegate in “Delegates”.")
                   : AuditFindingWords::tr("Any change of the folder's permissions in “Folders” "
                                           "removes such entries there.");
    case PersonLeft:
        return AuditFindingWords::tr("Look where else this person has rights and sweep them.");
    case AnonymousRights:
        return AuditFindingWords::tr("Set Anonymous to None in “Folders”.");
    case DefaultTooOpen:
        return AuditFindingWords::tr(
            "Set Default to free/busy time on the calendar and to None elsewhere. Whoever has an "
            "entry of their own keeps it.");
    case NobodyReceivesCopies:
        return AuditFindingWords::tr(
            "Choose another delivery in “Delegates”, or let a delegate receive copies.");
    case DelegateWithoutRights:
        return AuditFindingWords::tr(
            "Give the delegate a level, or remove the delegate in “Delegates”.");
    case ManyDelegates:
        return AuditFindingWords::tr("Ask the owner which of them are still needed.");
    case SeesPrivateItems:
        return AuditFindingWords::tr("Ask the owner whether this is meant.");
    case DelegatesUnknown:
        return AuditFindingWords::tr(
            "Take the group off the delegates in Outlook or in the Exchange Management Shell.");
    case FolderUnreadable:
        return AuditFindingWords::tr("Read the mailbox again, or look whether the folder exists.");
    }
    Q_UNREACHABLE();
}

} // namespace OnBehalf
