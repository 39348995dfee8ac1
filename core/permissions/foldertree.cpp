// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/foldertree.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto rootName = "msgfolderroot"_L1;

} // namespace

const MailboxFolder *FolderTree::root() const
{
    return byDistinguishedId(rootName);
}

void FolderTree::add(MailboxFolder folder)
{
    if (m_index.contains(folder.id.id))
        return;
    m_index.insert(folder.id.id, m_folders.size());
    if (!folder.distinguishedId.isEmpty())
        m_defaults.insert(folder.distinguishedId, m_folders.size());
    m_children[folder.parentId].append(m_folders.size());
    m_folders.append(std::move(folder));
}

void FolderTree::setDistinguishedId(const QString &id, const QString &distinguishedId)
{
    const auto at = m_index.constFind(id);
    if (at == m_index.cend())
        return;
    m_folders[*at].distinguishedId = distinguishedId;
    m_defaults.insert(distinguishedId, *at);
}

const MailboxFolder *FolderTree::find(const QString &id) const
{
    const auto at = m_index.constFind(id);
    return at == m_index.cend() ? nullptr : &m_folders.at(*at);
}

const MailboxFolder *FolderTree::byDistinguishedId(const QString &name) const
{
    const auto at = m_defaults.constFind(name.toLower());
    return at == m_defaults.cend() ? nullptr : &m_folders.at(*at);
}

const MailboxFolder *FolderTree::byPath(const QString &path) const
{
    return allByPath(path).value(0);
}

QList<const MailboxFolder *> FolderTree::allByPath(const QString &path) const
{
    struct Open
    {
        const MailboxFolder *folder;
        QString rest; ///< Of the path, below it.
    };
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    QList<Open> open;
    const auto step = [&open](const QList<const MailboxFolder *> &below, const QString &rest) {
        for (const MailboxFolder *folder : below) {
            const QString &name = folder->displayName;
            if (rest.compare(name, Qt::CaseInsensitive) == 0)
                open.append({folder, QString()});
            else if (!name.isEmpty() && rest.startsWith(name + u'/', Qt::CaseInsensitive))
                open.append({folder, rest.sliced(name.size() + 1)});
        }
    };
    if (const MailboxFolder *named = byDistinguishedId(parts.first()))
        open.append({named, parts.sliced(1).join(u'/')});
    else
        step(top(), parts.join(u'/'));
    QList<const MailboxFolder *> found;
    while (!open.isEmpty()) { // ends even in circles: what is left of the path gets shorter
        const Open at = open.takeFirst();
        if (at.rest.isEmpty())
            found.append(at.folder);
        else
            step(children(at.folder->id.id), at.rest);
    }
    return found;
}

QList<const MailboxFolder *> FolderTree::top() const
{
    if (const MailboxFolder *folder = root())
        return children(folder->id.id);
    QList<const MailboxFolder *> result;
    for (const MailboxFolder &folder : m_folders)
        if (!m_index.contains(folder.parentId))
            result.append(&folder);
    return result;
}

QList<const MailboxFolder *> FolderTree::ordered() const
{
    QList<const MailboxFolder *> result;
    const auto start = top();
    for (const MailboxFolder *folder : start)
        result << folder << descendants(folder->id.id);
    return result;
}

QList<const MailboxFolder *> FolderTree::children(const QString &id) const
{
    QList<const MailboxFolder *> result;
    for (const qsizetype at : m_children.value(id))
        result.append(&m_folders.at(at));
    const MailboxFolder *top = root();
    if (!top || top->id.id != id)
        return result;
    for (const MailboxFolder &folder : m_folders)
        if (!m_index.contains(folder.parentId) && &folder != top)
            result.append(&folder);
    return result;
}

QList<const MailboxFolder *> FolderTree::descendants(const QString &id) const
{
    // Not recursive, and each folder once: what a server says may run in circles.
    QList<const MailboxFolder *> result;
    QSet<QString> seen{id};
    QList<const MailboxFolder *> open = children(id);
    std::ranges::reverse(open);
    while (!open.isEmpty()) {
        const MailboxFolder *folder = open.takeLast();
        if (seen.contains(folder->id.id))
            continue;
        seen.insert(folder->id.id);
        result.append(folder);
        const auto below = children(folder->id.id);
        for (auto it = below.crbegin(); it != below.crend(); ++it)
            open.append(*it);
    }
    return result;
}

QList<const MailboxFolder *> FolderTree::ancestors(const QString &id) const
{
    QList<const MailboxFolder *> result;
    const MailboxFolder *top = root();
    const MailboxFolder *at = find(id);
    while (at && (at = find(at->parentId)) && at != top && !result.contains(at))
        result.append(at);
    return result;
}

QStringList FolderTree::path(const QString &id) const
{
    QStringList names;
    if (const MailboxFolder *folder = find(id); folder && folder != root())
        names.append(folder->displayName);
    for (const MailboxFolder *folder : ancestors(id))
        names.prepend(folder->displayName);
    return names;
}

} // namespace OnBehalf
