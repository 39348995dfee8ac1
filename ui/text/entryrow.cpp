// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/entryrow.h"

#include "text/delegatetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Kind = EntryRow::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EntryRow)
};

Kind kindOf(const Ews::UserId &user, const Groups &groups)
{
    if (user.distinguishedUser == Ews::DistinguishedUser::Default)
        return Kind::Default;
    if (user.distinguishedUser == Ews::DistinguishedUser::Anonymous)
        return Kind::Anonymous;
    if (!user.externalUserIdentity.isEmpty())
        return Kind::Outside;
    return groups.isGroup(user) ? Kind::Group : Kind::Person;
}

QString groupText(const Ews::UserId &group, const Groups &groups)
{
    const auto count = groups.memberCount(group);
    if (!count)
        return Words::tr("group");
    return groups.isComplete(group)
               ? Words::tr("group, %n member(s)", nullptr, int(*count))
               : Words::tr("group, at least %n member(s)", nullptr, int(*count));
}

QString knownAs(const Ews::UserId &user, Kind kind, const EntryContext &context)
{
    switch (kind) {
    case Kind::Default:
        return Words::tr("everybody inside");
    case Kind::Anonymous:
        return Words::tr("everybody outside");
    case Kind::Group:
        return groupText(user, context.groups);
    case Kind::Outside:
        return Words::tr("another organisation");
    case Kind::Gone:
        return Words::tr("account no longer exists");
    case Kind::Person:
        return context.delegates.contains(user.primarySmtpAddress, Qt::CaseInsensitive)
                   ? Words::tr("delegate, %1").arg(user.primarySmtpAddress)
                   : user.primarySmtpAddress;
    }
    Q_UNREACHABLE();
}

EntryRow rowOf(const Ews::UserId &user, const FolderDraft &draft, const EntryContext &context)
{
    const Kind kind = kindOf(user, context.groups);
    return {.key = entryKey(user),
            .kind = kind,
            .user = user,
            .before = draft.base().entryOf(user),
            .now = draft.entryOf(user),
            .knownAs = knownAs(user, kind, context),
            .staged = draft.isStaged(user)};
}

int rank(const EntryRow &row)
{
    return row.kind == Kind::Outside ? int(Kind::Person) : int(row.kind);
}

} // namespace

QString entryKey(const Ews::UserId &user)
{
    switch (kindOf(user, {})) {
    case Kind::Default:
        return u"default"_s;
    case Kind::Anonymous:
        return u"anonymous"_s;
    case Kind::Outside:
        return u"outside:"_s + user.externalUserIdentity;
    default:
        return delegateKey(user);
    }
}

bool EntryRow::isRemovable() const
{
    return now && kind != Kind::Gone && kind != Kind::Default && kind != Kind::Anonymous;
}

Ews::PermissionLevel EntryRow::level() const
{
    const auto &entry = now ? now : before;
    return entry ? entry->level : Ews::PermissionLevel::None;
}

QList<EntryRow> entryRows(const FolderDraft &draft, const EntryContext &context)
{
    QList<EntryRow> rows;
    for (const Ews::Permission &entry : draft.base().entries)
        rows.append(rowOf(entry.userId, draft, context));
    for (const EntryChange &change : draft.changes())
        if (!change.before)
            rows.append(rowOf(change.user, draft, context));
    const auto &unknown = draft.base().unknownEntries;
    for (qsizetype i = 0; i < unknown.size(); ++i)
        rows.append({.key = u"unknown:%1"_s.arg(i),
                     .kind = Kind::Gone,
                     .user = {.displayName = unknown.at(i)},
                     .knownAs = knownAs({}, Kind::Gone, context)});
    std::ranges::stable_sort(rows, {}, rank);
    return rows;
}

QString entryName(const EntryRow &row)
{
    if (row.kind != Kind::Gone)
        return delegateName(row.user);
    // Exchange writes "NT User:S-1-5-21-…".
    const auto sid = row.user.displayName.indexOf("S-1-"_L1);
    return sid < 0 ? row.user.displayName : shortSid(row.user.displayName.mid(sid));
}

} // namespace OnBehalf
