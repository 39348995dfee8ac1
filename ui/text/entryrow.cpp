// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/entryrow.h"

#include "text/delegatetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using EntryKind = EntryRow::Kind;

namespace {

struct EntryRowWords
{
    Q_DECLARE_TR_FUNCTIONS(EntryRow)
};

EntryKind kindOf(const Ews::UserId &user, const Groups &groups)
{
    if (user.distinguishedUser == Ews::DistinguishedUser::Default)
        return EntryKind::Default;
    if (user.distinguishedUser == Ews::DistinguishedUser::Anonymous)
        return EntryKind::Anonymous;
    if (!user.externalUserIdentity.isEmpty())
        return EntryKind::Outside;
    return groups.isGroup(user) ? EntryKind::Group : EntryKind::Person;
}

QString groupText(const Ews::UserId &group, const Groups &groups)
{
    const auto count = groups.memberCount(group);
    if (!count)
        return EntryRowWords::tr("group");
    return groups.isComplete(group)
               ? EntryRowWords::tr("group, %n member(s)", nullptr, int(*count))
               : EntryRowWords::tr("group, at least %n member(s)", nullptr, int(*count));
}

QString knownAs(const Ews::UserId &user, EntryKind kind, const EntryContext &context)
{
    switch (kind) {
    case EntryKind::Default:
        return EntryRowWords::tr("everybody inside");
    case EntryKind::Anonymous:
        return EntryRowWords::tr("everybody outside");
    case EntryKind::Group:
        return groupText(user, context.groups);
    case EntryKind::Outside:
        return EntryRowWords::tr("another organisation");
    case EntryKind::Gone:
        return EntryRowWords::tr("account no longer exists");
    case EntryKind::Person:
        return context.delegates.contains(user.primarySmtpAddress, Qt::CaseInsensitive)
                   ? EntryRowWords::tr("delegate, %1").arg(user.primarySmtpAddress)
                   : user.primarySmtpAddress;
    }
    Q_UNREACHABLE();
}

EntryRow rowOf(const Ews::UserId &user, const FolderDraft &draft, const EntryContext &context)
{
    const EntryKind kind = kindOf(user, context.groups);
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
    return row.kind == EntryKind::Outside ? int(EntryKind::Person) : int(row.kind);
}

} // namespace

QString entryKey(const Ews::UserId &user)
{
    switch (kindOf(user, {})) {
    case EntryKind::Default:
        return u"default"_s;
    case EntryKind::Anonymous:
        return u"anonymous"_s;
    case EntryKind::Outside:
        return u"outside:"_s + user.externalUserIdentity;
    default:
        return delegateKey(user);
    }
}

bool EntryRow::isRemovable() const
{
    return now && kind != EntryKind::Gone && kind != EntryKind::Default &&
           kind != EntryKind::Anonymous;
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
                     .kind = EntryKind::Gone,
                     .user = {.displayName = unknown.at(i)},
                     .knownAs = knownAs({}, EntryKind::Gone, context)});
    std::ranges::stable_sort(rows, {}, rank);
    return rows;
}

QString entryName(const EntryRow &row)
{
    if (row.kind != EntryKind::Gone)
        return delegateName(row.user);
    // Exchange writes "NT User:S-1-5-21-…".
    const auto sid = row.user.displayName.indexOf("S-1-"_L1);
    return sid < 0 ? row.user.displayName : shortSid(row.user.displayName.mid(sid));
}

} // namespace OnBehalf
