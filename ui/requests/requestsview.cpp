// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestsview.h"

#include "common/cellpainter.h"
#include "models/requestsmodel.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace OnBehalf {

RequestsView::RequestsView(RequestsModel *requests, QWidget *parent)
    : QTreeView(parent)
    , m_requests(requests)
    , m_filter(new QSortFilterProxyModel(this))
{
    m_filter->setSourceModel(requests);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterRole(RequestsModel::FilterRole);
    setModel(m_filter);
    auto *cells = new CellDelegate(this);
    cells->setColumnLines(false);
    cells->installOn(this);
    setHeaderHidden(true);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(0);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Requests"));
    connect(requests, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_changing = true; });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RequestsView::endReset);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &QTreeView::expandAll);
}

void RequestsView::endReset()
{
    expandAll();
    const QString before = m_chosen;
    m_changing = false;
    if (!setCurrentId(before))
        chooseFirst();
    else
        Q_EMIT currentRequestChanged(); // it may have become another one
}

void RequestsView::setFilterText(const QString &text)
{
    m_changing = true; // rows that go make others the current one, which nobody chose
    const QString before = m_chosen;
    m_filter->setFilterFixedString(text);
    expandAll();
    m_changing = false;
    if (!setCurrentId(before))
        chooseFirst();
}

QModelIndexList RequestsView::all() const
{
    QModelIndexList list;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto person = m_filter->index(row, 0);
        for (int child = 0; child < m_filter->rowCount(person); ++child)
            list.append(m_filter->index(child, 0, person));
    }
    return list;
}

const Request *RequestsView::currentRequest() const
{
    return m_requests->requestAt(m_filter->mapToSource(currentIndex()));
}

QString RequestsView::currentId() const
{
    const Request *request = currentRequest();
    return request ? request->id.id : QString();
}

bool RequestsView::setCurrentId(const QString &id)
{
    const auto index = m_filter->mapFromSource(m_requests->indexOf(id));
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void RequestsView::chooseFirst()
{
    const auto list = all();
    for (const QModelIndex &index : list) {
        if (m_requests->requestAt(m_filter->mapToSource(index))->isOpen()) {
            setCurrentIndex(index);
            return;
        }
    }
    setCurrentIndex(list.isEmpty() ? QModelIndex() : list.first());
    if (list.isEmpty()) {
        m_chosen.clear();
        Q_EMIT currentRequestChanged();
    }
}

QString RequestsView::nextOpenAfter(const QString &id) const
{
    bool passed = false;
    QString first;
    for (const QModelIndex &index : all()) {
        const Request *request = m_requests->requestAt(m_filter->mapToSource(index));
        if (request->id.id == id) {
            passed = true;
        } else if (request->isOpen()) {
            if (passed)
                return request->id.id;
            if (first.isEmpty())
                first = request->id.id;
        }
    }
    return first;
}

int RequestsView::shownCount() const
{
    return int(all().size());
}

void RequestsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_changing)
        return;
    m_chosen = currentId();
    Q_EMIT currentRequestChanged();
}

void RequestsView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        chooseFirst();
    QTreeView::focusInEvent(event);
}

} // namespace OnBehalf
