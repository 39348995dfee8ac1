// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/directory.h"

#include <QSet>

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

QString folded(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    for (const QChar c : parts)
        if (c.category() != QChar::Mark_NonSpacing)
            out.append(c);
    return out;
}

namespace {

/// \a prefix is folded already. Most differ in the first letter, and folding takes its time where
/// there are thousands.
bool startsWith(const QString &text, const QString &prefix)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    if (first.unicode() < 0x80 && first.toLower() != prefix.front())
        return false;
    return folded(text).startsWith(prefix);
}

/// "helena li", "li helena": the first word and the rest are prefixes of the two names.
bool matchesBothNames(const DirectoryEntry &entry, const QString &wanted)
{
    const qsizetype space = wanted.indexOf(u' ');
    if (space <= 0)
        return false;
    const QString first = wanted.left(space);
    const QString rest = wanted.mid(space + 1).trimmed();
    return (startsWith(entry.givenName, first) && startsWith(entry.surname, rest)) ||
           (startsWith(entry.surname, first) && startsWith(entry.givenName, rest));
}

bool matches(const DirectoryEntry &entry, const QString &wanted)
{
    return startsWith(entry.displayName, wanted) || startsWith(entry.givenName, wanted) ||
           startsWith(entry.surname, wanted) || startsWith(entry.alias, wanted) ||
           startsWith(entry.smtp, wanted) ||
           std::ranges::any_of(entry.proxies,
                               [&](const QString &proxy) { return startsWith(proxy, wanted); }) ||
           matchesBothNames(entry, wanted);
}

} // namespace

void Directory::add(DirectoryEntry entry)
{
    m_order.append(entry.sid);
    if (!entry.smtp.isEmpty())
        m_addresses.insert(entry.smtp.toLower(), entry.sid);
    for (const QString &proxy : std::as_const(entry.proxies))
        m_addresses.insert(proxy.toLower(), entry.sid);
    m_aliases.insert(entry.alias.toLower(), entry.sid);
    m_entries.insert(entry.sid, std::move(entry));
}

void Directory::remove(const Sid &sid)
{
    m_order.removeOne(sid);
    m_addresses.removeIf([&](const auto &item) { return item.value() == sid; });
    m_aliases.removeIf([&](const auto &item) { return item.value() == sid; });
    m_entries.remove(sid);
}

const DirectoryEntry *Directory::bySid(const Sid &sid) const
{
    const auto it = m_entries.constFind(sid);
    return it == m_entries.cend() ? nullptr : &*it;
}

DirectoryEntry *Directory::edit(const Sid &sid)
{
    const auto it = m_entries.find(sid);
    return it == m_entries.end() ? nullptr : &*it;
}

const DirectoryEntry *Directory::byAddress(const QString &address) const
{
    const auto it = m_addresses.constFind(address.toLower());
    return it == m_addresses.cend() ? nullptr : bySid(*it);
}

const DirectoryEntry *Directory::byAccount(const QString &user) const
{
    if (const DirectoryEntry *entry = byAddress(user))
        return entry;
    const auto it = m_aliases.constFind(user.section(u'\\', -1).toLower());
    return it == m_aliases.cend() ? nullptr : bySid(*it);
}

QList<const DirectoryEntry *> Directory::membersOf(const Sid &group) const
{
    QList<const DirectoryEntry *> members;
    QList<Sid> open{group};
    QSet<Sid> seen;
    while (!open.isEmpty()) {
        const DirectoryEntry *entry = bySid(open.takeFirst());
        if (!entry || seen.contains(entry->sid))
            continue;
        seen.insert(entry->sid);
        if (entry->isGroup())
            open += entry->members;
        else
            members.append(entry);
    }
    return members;
}

bool Directory::isMember(const Sid &group, const Sid &member) const
{
    QList<Sid> open{group};
    QSet<Sid> seen;
    while (!open.isEmpty()) {
        const Sid next = open.takeLast();
        const DirectoryEntry *entry = bySid(next);
        if (!entry || !entry->isGroup() || seen.contains(next))
            continue;
        seen.insert(next);
        if (entry->members.contains(member))
            return true;
        open.append(entry->members);
    }
    return false;
}

bool Directory::mayImpersonate(const DirectoryEntry &caller, const Sid &wanted) const
{
    const auto covers = [&](const Sid &sid) {
        const DirectoryEntry *group = sid == wanted ? nullptr : bySid(sid);
        return sid == wanted || (group && group->members.contains(wanted));
    };
    return caller.mayImpersonate && (caller.impersonationScope.isEmpty() ||
                                     std::ranges::any_of(caller.impersonationScope, covers));
}

QList<const DirectoryEntry *> Directory::search(const QString &text, int limit) const
{
    QList<const DirectoryEntry *> found;
    if (text.startsWith("smtp:"_L1, Qt::CaseInsensitive)) {
        const QString wanted = folded(text.mid(5).trimmed());
        for (const Sid &sid : m_order) {
            const DirectoryEntry *entry = bySid(sid);
            const bool hit = startsWith(entry->smtp, wanted) ||
                             std::ranges::any_of(entry->proxies, [&](const QString &proxy) {
                                 return startsWith(proxy, wanted);
                             });
            if (hit && !wanted.isEmpty() && found.size() < limit)
                found.append(entry);
        }
        return found;
    }
    const QString wanted = folded(text.trimmed());
    if (wanted.isEmpty())
        return found;
    for (const Sid &sid : m_order) {
        const DirectoryEntry *entry = bySid(sid);
        if (found.size() < limit && matches(*entry, wanted))
            found.append(entry);
    }
    return found;
}

QList<const DirectoryEntry *> Directory::all() const
{
    QList<const DirectoryEntry *> entries;
    entries.reserve(m_order.size());
    for (const Sid &sid : m_order)
        entries.append(bySid(sid));
    return entries;
}

} // namespace Sandbox
