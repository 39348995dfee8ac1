// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/folderdescription.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What Exchange's throttling policy gives in one answer (EWSFindCountLimit).
constexpr int maximumFolders = 1000;

/// The folders below \a parent that the caller sees, each followed by those below it: what is below
/// a folder that he does not see, he does not see either.
class FolderSearch
{
public:
    FolderSearch(const Call &call, const Mailbox &mailbox)
        : m_call(call)
        , m_mailbox(mailbox)
    {
        for (const Folder &folder : mailbox.folders)
            m_children[folder.parent].append(&folder);
    }

    void below(const QString &parent, bool deep)
    {
        QList<const Folder *> children = m_children.value(parent);
        std::ranges::sort(children, [](const Folder *a, const Folder *b) {
            const int order = a->displayName.compare(b->displayName, Qt::CaseInsensitive);
            return order ? order < 0 : a->key < b->key;
        });
        for (const Folder *child : std::as_const(children)) {
            if (!m_call.seesFolder(m_mailbox, *child))
                continue;
            found.append(child);
            if (deep)
                below(child->key, true);
        }
    }

    QList<const Folder *> found;

private:
    const Call &m_call;
    const Mailbox &m_mailbox;
    QHash<QString, QList<const Folder *>> m_children;
};

struct Page
{
    qsizetype first = 0;
    qsizetype count = 0;
};

/// The part of \a all folders that \a view asks for.
struct Pager
{
    qsizetype all;
    Ews::FolderPage &page;

    Page operator()(const Ews::IndexedPageFolderView &view) const
    {
        const qsizetype most =
            qMin(view.maxEntriesReturned.value_or(maximumFolders), maximumFolders);
        const qsizetype skipped = qMin<qsizetype>(view.offset, all);
        const bool fromEnd = view.basePoint == Ews::BasePoint::End;
        const qsizetype count = qMin(most, all - skipped);
        page.indexedPagingOffset = int(skipped + count);
        page.includesLastItemInRange = skipped + count == all;
        return {fromEnd ? all - skipped - count : skipped, count};
    }

    Page operator()(const Ews::FractionalPageFolderView &view) const
    {
        const qsizetype most =
            qMin(view.maxEntriesReturned.value_or(maximumFolders), maximumFolders);
        const qsizetype first = all * view.numerator / view.denominator;
        const qsizetype count = qMin(most, all - first);
        page.numeratorOffset = int(first + count);
        page.absoluteDenominator = int(all);
        page.includesLastItemInRange = first + count == all;
        return {first, count};
    }
};

struct PagingCheck
{
    std::optional<QString> operator()(const Ews::IndexedPageFolderView &view) const
    {
        if (view.maxEntriesReturned.value_or(1) < 1)
            return u"ErrorInvalidPagingMaxRows"_s;
        return view.offset < 0 ? std::optional(u"ErrorInvalidIndexedPagingParameters"_s)
                               : std::nullopt;
    }

    std::optional<QString> operator()(const Ews::FractionalPageFolderView &view) const
    {
        if (view.maxEntriesReturned.value_or(1) < 1)
            return u"ErrorInvalidPagingMaxRows"_s;
        const bool good =
            view.numerator >= 0 && view.denominator > 0 && view.numerator <= view.denominator;
        return good ? std::nullopt : std::optional(u"ErrorInvalidFractionalPagingParameters"_s);
    }
};

std::optional<QString> problemOf(const Ews::FindFolder &op, const FolderDescription &description)
{
    if (!description.isValid())
        return u"ErrorInvalidPropertyRequest"_s;
    if (description.wants("folder:PermissionSet"_L1))
        return u"ErrorInvalidPropertyForOperation"_s;
    return op.view ? std::visit(PagingCheck(), *op.view) : std::nullopt;
}

Ews::Result<Ews::FoundFolders> findBelow(const Ews::FindFolder &op, Call &call,
                                         const Ews::AnyFolderId &parent,
                                         FolderDescription &description)
{
    const auto at = locate(call, parent);
    if (!at)
        return std::unexpected(at.error());
    if (const auto problem = problemOf(op, description))
        return std::unexpected(refused(*problem));
    FolderSearch search(call, *at->mailbox);
    if (op.traversal != Ews::FolderTraversal::SoftDeleted) // nothing is kept of what was deleted so
        search.below(at->folder->key, op.traversal == Ews::FolderTraversal::Deep);
    const qsizetype all = search.found.size();
    if (!op.view && all > maximumFolders)
        return std::unexpected(refused(u"ErrorExceededFindCountLimit"_s));
    Ews::FolderPage page{.totalItemsInView = int(all), .folders = QList<Ews::Folder>()};
    Page part{0, all};
    if (op.view)
        part = std::visit(Pager{all, page}, *op.view);
    else
        page.includesLastItemInRange = true;
    for (const Folder *folder : search.found.sliced(part.first, part.count))
        page.folders->append(description.describe(*at->mailbox, *folder));
    return Ews::FoundFolders{.rootFolder = page};
}

} // namespace

Ews::Result<Ews::FindFolder::Response> Exchange::findFolder(const Ews::FindFolder &op, Call &call)
{
    FolderDescription description(call, op.shape);
    Ews::FindFolder::Response response;
    for (const Ews::AnyFolderId &parent : op.parentFolderIds)
        response.items.append(findBelow(op, call, parent, description));
    return response;
}

} // namespace Sandbox
