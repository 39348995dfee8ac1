// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/accesstext.h"
#include "text/delegatetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using FindingKind = AccessFinding::Kind;

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(AccessText)
};

QString nameOf(const AccessMatrix &matrix, int column)
{
    return accessFolderName(matrix.columns().at(column));
}

bool reads(const AccessMatrix &matrix, const AccessFinding &finding)
{
    return matrix.cell(finding.row, finding.columns.first()).rights.readItems ==
           Ews::ReadAccess::FullDetails;
}

/// On one folder, whose name is \a folder.
QString onOne(const AccessMatrix &matrix, const AccessFinding &finding, const QString &folder)
{
    switch (finding.kind) {
    case FindingKind::AnonymousRights:
        return reads(matrix, finding)
                   ? FindingWords::tr("Anonymous may read “%1”").arg(folder)
                   : FindingWords::tr("Anonymous has rights on “%1”").arg(folder);
    case FindingKind::DefaultRights:
        return reads(matrix, finding)
                   ? FindingWords::tr("Default may read “%1”: more than free/busy").arg(folder)
                   : FindingWords::tr("Default has more than free/busy on “%1”").arg(folder);
    case FindingKind::ForeignOwner:
        return FindingWords::tr("%1 is an owner of “%2”, but not of the mailbox")
            .arg(delegateName(finding.who), folder);
    case FindingKind::UnresolvableEntry:
        return FindingWords::tr("An account that the server cannot name has an entry on “%1”")
            .arg(folder);
    case FindingKind::DelegateWithoutRights:
        break; // never about folders
    }
    Q_UNREACHABLE();
}

// Said of two and more, so the plural is right as it stands.
QString onSeveral(const AccessFinding &finding, int folders)
{
    switch (finding.kind) {
    case FindingKind::AnonymousRights:
        return FindingWords::tr("Anonymous has rights on %n folders", nullptr, folders);
    case FindingKind::DefaultRights:
        return FindingWords::tr("Default has more than free/busy on %n folders", nullptr, folders);
    case FindingKind::ForeignOwner:
        return FindingWords::tr("%1 is an owner of %n folders, but not of the mailbox", nullptr,
                                folders)
            .arg(delegateName(finding.who));
    case FindingKind::UnresolvableEntry:
        return FindingWords::tr("An account that the server cannot name has entries on %n folders",
                                nullptr, folders);
    case FindingKind::DelegateWithoutRights:
        break;
    }
    Q_UNREACHABLE();
}

QString onNone(const AccessFinding &finding)
{
    if (finding.kind == FindingKind::DelegateWithoutRights)
        return FindingWords::tr("%1 is a delegate without a right on any folder")
            .arg(delegateName(finding.who));
    const bool named = !finding.who.primarySmtpAddress.isEmpty() || !finding.who.sid.isEmpty();
    return named
               ? FindingWords::tr("A delegate is no account any more: %1")
                     .arg(delegateName(finding.who))
               : FindingWords::tr("The list of delegates has an entry that the server cannot name");
}

/// The levels of the suggested changes, each once.
QString suggestedLevels(const AccessFinding &finding)
{
    QStringList levels;
    for (const AccessFinding::Change &change : finding.changes)
        levels.append(permissionLevelName(levelOf(change.rights)));
    levels.removeDuplicates();
    return levels.join(u" / "_s);
}

} // namespace

QString findingText(const AccessMatrix &matrix, const AccessFinding &finding)
{
    if (finding.columns.isEmpty())
        return onNone(finding);
    if (finding.columns.size() == 1)
        return onOne(matrix, finding, nameOf(matrix, finding.columns.first()));
    return onSeveral(finding, int(finding.columns.size()));
}

QString findingPlaces(const AccessMatrix &matrix, const AccessFinding &finding)
{
    if (finding.columns.size() == 1)
        return accessFolderPath(matrix.columns().at(finding.columns.first()));
    QStringList names;
    for (const int column : finding.columns)
        names.append(nameOf(matrix, column));
    return names.join(u", "_s);
}

QString findingChange(const AccessFinding &finding)
{
    if (finding.changes.isEmpty())
        return {};
    return FindingWords::tr("%1 → %2", "who, level")
        .arg(delegateName(finding.who), suggestedLevels(finding));
}

QString findingAdvice(const AccessMatrix &, const AccessFinding &finding)
{
    const QString change = findingChange(finding);
    switch (finding.kind) {
    case FindingKind::AnonymousRights:
        return FindingWords::tr("Suggested: %1. Nobody inside the organisation loses anything.")
            .arg(change);
    case FindingKind::DefaultRights:
        return FindingWords::tr("Suggested: %1. Whoever has an entry of their own keeps it.")
            .arg(change);
    case FindingKind::ForeignOwner:
        return FindingWords::tr("Suggested: %1. All stays possible but changing these permissions.")
            .arg(change);
    case FindingKind::UnresolvableEntry:
        return finding.columns.isEmpty()
                   ? FindingWords::tr("Look at Delegates, where it is listed with an error.")
                   : FindingWords::tr(
                         "Such entries cannot be removed one by one. Writing any change of a "
                         "folder’s permissions removes all of them there.");
    case FindingKind::DelegateWithoutRights:
        return FindingWords::tr(
            "Give the delegate a level, or remove the delegate: without rights only "
            "sending on behalf is left.");
    }
    Q_UNREACHABLE();
}

} // namespace OnBehalf
