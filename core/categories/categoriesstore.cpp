// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "categories/categoriesstore.h"

#include "categories/categorylist.h"
#include "principals/givenrights.h"
#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

CategoriesStore::CategoriesStore(Session session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
{}

CategoriesStore::~CategoriesStore()
{
    m_stop.request_stop();
}

bool CategoriesStore::isOwn(const QString &address) const
{
    return address.compare(m_session.actingAddress(), Qt::CaseInsensitive) == 0;
}

const CategoriesStore::List *CategoriesStore::offered(const QString &address) const
{
    const auto it = m_lists.constFind(address.toLower());
    if (it == m_lists.cend())
        return nullptr;
    return it->refused ? offered(m_session.actingAddress()) : &*it;
}

CategoriesStore::State CategoriesStore::state(const QString &address) const
{
    const List *list = offered(address);
    if (!list)
        return State::Unknown;
    if (list->error)
        return State::Failed;
    if (!list->categories)
        return State::Reading;
    return m_lists.value(address.toLower()).refused ? State::Own : State::Theirs;
}

bool CategoriesStore::isReading() const
{
    return std::ranges::any_of(
        m_lists, [](const List &list) { return !list.categories && !list.error && !list.refused; });
}

QList<Category> CategoriesStore::categories(const QString &address) const
{
    const List *list = offered(address);
    return list ? list->categories.value_or(QList<Category>()) : QList<Category>();
}

std::optional<Ews::Error> CategoriesStore::failure(const QString &address) const
{
    const List *list = offered(address);
    return list ? list->error : std::nullopt;
}

void CategoriesStore::want(const QString &address)
{
    if (address.isEmpty())
        return;
    const auto it = m_lists.constFind(address.toLower());
    if (it == m_lists.cend())
        read(address);
    else if (it->refused)
        want(m_session.actingAddress());
}

void CategoriesStore::read(const QString &address)
{
    m_lists.insert(address.toLower(), {});
    whenDone(readCategories(m_session.client, address, m_stop.get_token()), this,
             [this, address](const CategoryList &answer) {
                 List &list = m_lists[address.toLower()];
                 if (answer)
                     list.categories = *answer;
                 else if (!isNoAccess(answer.error()))
                     list.error = answer.error();
                 else if (isOwn(address))
                     list.categories = QList<Category>(); // an account without a mailbox
                 else
                     list.refused = true;
                 if (list.refused)
                     want(m_session.actingAddress());
                 Q_EMIT changed();
             });
}

void CategoriesStore::forgetFailures()
{
    m_lists.removeIf([](const auto &list) { return list->error.has_value(); });
}

} // namespace OnBehalf
