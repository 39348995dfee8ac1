// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/accesstext.h"

#include "text/delegatetext.h"
#include "text/errortext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::PermissionAction;
using Ews::ReadAccess;
using RowKind = AccessRow::Kind;
using CellState = AccessCell::State;

namespace {

struct AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(AccessText)
};

/// "a, b and c"
QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return AccessWords::tr("%1 and %2", "last two of a list")
        .arg(parts.first(parts.size() - 1).join(u", "_s), parts.last());
}

QString joined(const QList<Ews::UserId> &users)
{
    QStringList names;
    for (const Ews::UserId &user : users)
        names.append(delegateName(user));
    return joined(names);
}

struct Abilities
{
    QStringList may;
    QStringList mayNot;

    void add(bool is, const QString &text) { (is ? may : mayNot).append(text); }
};

void addItemAbilities(const Rights &rights, Abilities &abilities)
{
    abilities.add(rights.createItems, AccessWords::tr("create items"));
    switch (rights.editItems) {
    case PermissionAction::None:
        abilities.mayNot.append(AccessWords::tr("change items"));
        break;
    case PermissionAction::Owned:
        abilities.may.append(AccessWords::tr("change own items"));
        abilities.mayNot.append(AccessWords::tr("change items of others"));
        break;
    case PermissionAction::All:
        abilities.may.append(AccessWords::tr("change all items"));
        break;
    }
    switch (rights.deleteItems) {
    case PermissionAction::None:
        abilities.mayNot.append(AccessWords::tr("delete items"));
        break;
    case PermissionAction::Owned:
        abilities.may.append(AccessWords::tr("delete own items"));
        abilities.mayNot.append(AccessWords::tr("delete items of others"));
        break;
    case PermissionAction::All:
        abilities.may.append(AccessWords::tr("delete all items"));
        break;
    }
}

Abilities abilitiesOf(const Rights &rights)
{
    Abilities abilities;
    switch (rights.readItems) {
    case ReadAccess::None:
        abilities.mayNot.append(AccessWords::tr("read items"));
        break;
    case ReadAccess::TimeOnly:
        abilities.may.append(AccessWords::tr("see free/busy times"));
        abilities.mayNot.append(AccessWords::tr("read items"));
        break;
    case ReadAccess::TimeAndSubjectAndLocation:
        abilities.may.append(AccessWords::tr("see free/busy times, subjects and locations"));
        abilities.mayNot.append(AccessWords::tr("read items"));
        break;
    case ReadAccess::FullDetails:
        abilities.may.append(AccessWords::tr("read everything in this folder"));
        break;
    }
    addItemAbilities(rights, abilities);
    abilities.add(rights.createSubFolders, AccessWords::tr("create subfolders"));
    abilities.add(rights.folderOwner, AccessWords::tr("change these permissions"));
    abilities.add(rights.folderVisible || rights.folderOwner,
                  AccessWords::tr("see the folder in lists of folders"));
    return abilities;
}

// The subject is part of each sentence: in other languages the verb depends on it.
QString maySentence(const AccessRow &row, const QString &what)
{
    switch (row.kind) {
    case RowKind::Default:
        return AccessWords::tr("Effective right: everybody inside the organisation may %1.")
            .arg(what);
    case RowKind::Anonymous:
        return AccessWords::tr("Effective right: everybody outside the organisation may %1.")
            .arg(what);
    case RowKind::Group:
        return AccessWords::tr("Effective right: everybody in %1 may %2.")
            .arg(delegateName(row.user), what);
    case RowKind::Person:
    case RowKind::Unknown:
        return AccessWords::tr("Effective right: %1 may %2.").arg(delegateName(row.user), what);
    }
    Q_UNREACHABLE();
}

QString withOverridden(const QString &origin, const QList<Ews::UserId> &overridden)
{
    if (overridden.isEmpty())
        return AccessWords::tr("Origin: %1.").arg(origin);
    if (overridden.size() == 1)
        return AccessWords::tr("Origin: %1, so %2 does not count.").arg(origin, joined(overridden));
    return AccessWords::tr("Origin: %1, so %2 do not count.").arg(origin, joined(overridden));
}

QString originSentence(const AccessRow &row, const EffectiveAccess &access)
{
    if (row.kind == RowKind::Default || row.kind == RowKind::Anonymous)
        return AccessWords::tr("Origin: the folder’s own entry for %1.")
            .arg(delegateName(row.user));
    switch (access.origin) {
    case AccessOrigin::Owner:
        return AccessWords::tr("Origin: owns the mailbox, so the folder’s list does not count.");
    case AccessOrigin::Delegate:
        return withOverridden(AccessWords::tr("an entry of their own, as a delegate"),
                              access.overridden);
    case AccessOrigin::OwnEntry:
        return withOverridden(row.kind == RowKind::Group ? AccessWords::tr("an entry of its own")
                                                         : AccessWords::tr("an entry of their own"),
                              access.overridden);
    case AccessOrigin::Group:
        return withOverridden(
            access.through.size() == 1
                ? AccessWords::tr("the entry of %1").arg(joined(access.through))
                : AccessWords::tr("the entries of %1 together").arg(joined(access.through)),
            access.overridden);
    case AccessOrigin::Default:
        return AccessWords::tr("Origin: Default, since nothing more particular is known here.");
    case AccessOrigin::Anonymous:
        return AccessWords::tr(
            "Origin: Anonymous, which counts for people outside the organisation.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString accessRowName(const AccessRow &row)
{
    switch (row.kind) {
    case RowKind::Default:
        return AccessWords::tr("Default (everybody)");
    case RowKind::Anonymous:
        return AccessWords::tr("Anonymous (outside)");
    case RowKind::Group:
        if (!row.members)
            return delegateName(row.user);
        return row.isComplete ? AccessWords::tr("%1 (%2)", "group (members)")
                                    .arg(delegateName(row.user), QString::number(*row.members))
                              : AccessWords::tr("%1 (%2 or more)", "group (members)")
                                    .arg(delegateName(row.user), QString::number(*row.members));
    case RowKind::Person:
    case RowKind::Unknown:
        return delegateName(row.user);
    }
    Q_UNREACHABLE();
}

QString accessAddress(const AccessRow &row)
{
    return row.user.primarySmtpAddress.isEmpty() ? row.user.sid : row.user.primarySmtpAddress;
}

QString accessFolderName(const AccessColumn &column)
{
    return column.folder.displayName;
}

QString accessFolderPath(const AccessColumn &column)
{
    return column.path.isEmpty() ? column.folder.displayName : column.path.join(u" › "_s);
}

QString accessLevelText(const AccessRow &row, const AccessCell &cell)
{
    switch (cell.state) {
    case CellState::Known:
        if (cell.rights == Rights() && !shutsOut(row, cell))
            return u"–"_s;
        return permissionLevelName(levelOf(cell.rights));
    case CellState::LevelUnknown:
        return AccessWords::tr("Level unknown");
    case CellState::Absent:
        return u"–"_s;
    case CellState::Unreadable:
        return u"?"_s;
    }
    Q_UNREACHABLE();
}

QString originText(AccessOrigin origin)
{
    switch (origin) {
    case AccessOrigin::Owner:
        return AccessWords::tr("owner of the mailbox");
    case AccessOrigin::Delegate:
        return AccessWords::tr("delegate");
    case AccessOrigin::OwnEntry:
        return AccessWords::tr("folder’s own entry");
    case AccessOrigin::Group:
        return AccessWords::tr("through a group");
    case AccessOrigin::Default:
        return AccessWords::tr("through Default");
    case AccessOrigin::Anonymous:
        return AccessWords::tr("through Anonymous");
    }
    Q_UNREACHABLE();
}

QString originText(const EffectiveAccess &access)
{
    return access.origin == AccessOrigin::Group
               ? AccessWords::tr("through %1").arg(joined(access.through))
               : originText(access.origin);
}

AccessExplanation accessExplanation(const AccessMatrix &matrix, int row, int column)
{
    const AccessRow &who = matrix.rows().at(row);
    const AccessColumn &where = matrix.columns().at(column);
    const AccessCell &cell = matrix.cell(row, column);
    AccessExplanation result{.title = AccessWords::tr("%1 on “%2”: %3")
                                          .arg(delegateName(who.user), accessFolderName(where),
                                               accessLevelText(who, cell))};
    if (cell.state == CellState::Unreadable) {
        const ErrorText said = errorText(where.error.value_or(Ews::Error()));
        result.may = AccessWords::tr("The permissions of this folder could not be read. %1")
                         .arg(said.headline);
        return result;
    }
    if (cell.state == CellState::LevelUnknown) {
        result.may =
            AccessWords::tr("This account has an entry here that the server cannot name, and "
                            "it does not say what the entry grants. Usually the account was "
                            "deleted.");
        return result;
    }
    if (cell.state == CellState::Absent) {
        result.may = AccessWords::tr("This account has no entry here and is no account any more.");
        return result;
    }
    AccessExplanation known = accessExplanation(who, matrix.access(row, column));
    known.title = result.title;
    return known;
}

AccessExplanation accessExplanation(const AccessRow &who, const EffectiveAccess &access)
{
    AccessExplanation result;
    const Abilities abilities = abilitiesOf(access.rights);
    result.may =
        maySentence(who, abilities.may.isEmpty() ? AccessWords::tr("do nothing in this folder")
                                                 : joined(abilities.may));
    if (!abilities.may.isEmpty() && !abilities.mayNot.isEmpty())
        result.mayNot = AccessWords::tr("Not: %1.").arg(abilities.mayNot.join(u", "_s));
    result.origin = originSentence(who, access);
    if (!access.unsure.isEmpty())
        result.unsure = AccessWords::tr("There may be more: it is not known who is in %1.")
                            .arg(joined(access.unsure));
    return result;
}

} // namespace OnBehalf
