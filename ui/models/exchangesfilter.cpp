// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchangesfilter.h"

#include "models/exchangesmodel.h"

namespace OnBehalf {

ExchangesFilter::ExchangesFilter(ExchangesModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void ExchangesFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    m_bytes = m_text.toUtf8().toLower();
    invalidateFilter();
}

void ExchangesFilter::setOnlyFailures(bool on)
{
    m_onlyFailures = on;
    invalidateFilter();
}

const Ews::Exchange *ExchangesFilter::exchangeAt(const QModelIndex &index) const
{
    return m_model->exchangeAt(mapToSource(index));
}

bool ExchangesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true;
    const Ews::Exchange &exchange = m_model->log().exchanges().at(row);
    if (m_onlyFailures && !exchange.failed())
        return false;
    return m_text.isEmpty() || exchangeLine(exchange).contains(m_text, Qt::CaseInsensitive) ||
           exchange.problem.contains(m_text, Qt::CaseInsensitive) ||
           exchange.request.toLower().contains(m_bytes) ||
           exchange.response.toLower().contains(m_bytes);
}

} // namespace OnBehalf
