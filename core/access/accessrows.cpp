// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accessmatrix.h"

#include <QRegularExpression>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using RowKind = AccessRow::Kind;

namespace {

const QString &nameOf(const Ews::UserId &user)
{
    return user.displayName.isEmpty() ? user.primarySmtpAddress : user.displayName;
}

/// The account behind an entry of UnknownEntries ("NT User:S-1-5-…"), as far as it says.
Ews::UserId unknownAccount(const QString &entry)
{
    static const QRegularExpression sid(u"S-1-[0-9-]+"_s);
    const auto match = sid.match(entry);
    return match.hasMatch() ? Ews::UserId{.sid = match.captured()}
                            : Ews::UserId{.displayName = entry};
}

/// Rows by account. One account may be named by its address here and by its SID there.
class Collector
{
public:
    void add(const Ews::UserId &user, bool isDelegate = false)
    {
        const QString external = user.externalUserIdentity;
        const QString address = external.isEmpty() ? user.primarySmtpAddress.toLower() : QString();
        if (external.isEmpty() && address.isEmpty() && user.sid.isEmpty()) {
            addUnknown(u"unknown:"_s + user.displayName, user);
            return;
        }
        qsizetype at = m_places.value(u"external:"_s + external, -1);
        if (at < 0)
            at = m_places.value(u"smtp:"_s + address, -1);
        if (at < 0)
            at = m_places.value(u"sid:"_s + user.sid.toUpper(), -1);
        if (at < 0) {
            at = m_rows.size();
            m_rows.append(
                {.key = external.isEmpty() ? delegateKey(user) : u"external:"_s + external,
                 .user = user});
        }
        AccessRow &row = m_rows[at];
        row.isDelegate = row.isDelegate || isDelegate;
        const auto complete = [](QString &known, const QString &more) {
            if (known.isEmpty())
                known = more;
        };
        complete(row.user.displayName, user.displayName);
        complete(row.user.primarySmtpAddress, user.primarySmtpAddress);
        complete(row.user.sid, user.sid);
        if (!external.isEmpty())
            m_places.insert(u"external:"_s + external, at);
        if (!address.isEmpty())
            m_places.insert(u"smtp:"_s + address, at);
        if (external.isEmpty() && !user.sid.isEmpty())
            m_places.insert(u"sid:"_s + user.sid.toUpper(), at);
    }

    void addUnknown(const QString &key, const Ews::UserId &user)
    {
        if (m_places.contains(key))
            return;
        m_places.insert(key, m_rows.size());
        m_rows.append({.key = key, .kind = RowKind::Unknown, .user = user});
    }

    QList<AccessRow> rows() const { return m_rows; }

private:
    QList<AccessRow> m_rows;
    QHash<QString, qsizetype> m_places;
};

void addEntries(const FolderPermissions &list, Collector &collector)
{
    for (const Ews::Permission &entry : list.entries)
        if (!entry.userId.distinguishedUser)
            collector.add(entry.userId);
    for (const QString &entry : list.unknownEntries)
        collector.addUnknown(u"unknown:"_s + entry, unknownAccount(entry));
}

void describe(AccessRow &row, const QString &mailbox, const Groups &groups)
{
    const QString &address = row.user.primarySmtpAddress;
    row.isOwner = !address.isEmpty() && row.user.externalUserIdentity.isEmpty() &&
                  address.compare(mailbox, Qt::CaseInsensitive) == 0;
    row.error = groups.errorOf(row.user);
    if (!groups.isGroup(row.user))
        return;
    row.kind = RowKind::Group;
    row.members = groups.memberCount(row.user);
    row.isComplete = groups.isComplete(row.user);
    row.membersShown = *row.members <= AccessMatrix::maximumMembersShown;
}

/// Delegates keep their order, the rest is sorted by name.
int rank(const AccessRow &row)
{
    switch (row.kind) {
    case RowKind::Default:
        return 0;
    case RowKind::Anonymous:
        return 1;
    case RowKind::Person:
        return row.isDelegate ? 2 : 3;
    case RowKind::Group:
        return 4;
    case RowKind::Unknown:
        return 5;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<AccessRow> accessRows(const AccessSources &sources)
{
    Collector collector;
    if (sources.delegates)
        for (const Delegate &delegate : *sources.delegates)
            if (delegate.isNamed() && !delegate.error)
                collector.add(delegate.user, true);
    for (const auto &list : sources.lists)
        if (list)
            addEntries(*list, collector);
    for (const AccessRow &row : collector.rows())
        if (sources.groups.memberCount(row.user).value_or(AccessMatrix::maximumMembersShown + 1) <=
            AccessMatrix::maximumMembersShown)
            for (const Ews::UserId &member : sources.groups.members(row.user))
                if (Groups::canBeLookedUp(member))
                    collector.add(member);
    QList<AccessRow> rows = collector.rows();
    for (AccessRow &row : rows)
        if (row.kind == RowKind::Person)
            describe(row, sources.tree.mailbox(), sources.groups);
    std::ranges::stable_sort(rows, [](const AccessRow &a, const AccessRow &b) {
        const bool byName = rank(a) == rank(b) && !a.isDelegate && !b.isDelegate;
        return byName ? nameOf(a.user).localeAwareCompare(nameOf(b.user)) < 0 : rank(a) < rank(b);
    });
    using Ews::DistinguishedUser;
    rows.prepend({.key = u"anonymous"_s,
                  .kind = RowKind::Anonymous,
                  .user = {.distinguishedUser = DistinguishedUser::Anonymous}});
    rows.prepend({.key = u"default"_s,
                  .kind = RowKind::Default,
                  .user = {.distinguishedUser = DistinguishedUser::Default}});
    return rows;
}

} // namespace OnBehalf
