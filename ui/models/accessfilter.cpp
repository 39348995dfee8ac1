// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessfilter.h"

#include "models/accessmatrixmodel.h"
#include "text/accesstext.h"

#include <algorithm>

namespace OnBehalf {

AccessFilter::AccessFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{}

void AccessFilter::setMatrixModel(AccessMatrixModel *model)
{
    m_model = model;
    setSourceModel(model);
    // Other values may be other findings; rows alone would follow by themselves.
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this] { invalidateFilter(); });
}

void AccessFilter::setPeople(const QString &text)
{
    m_people = text.trimmed();
    invalidateFilter();
}

void AccessFilter::setFolders(const QString &text)
{
    m_folders = text.trimmed();
    invalidateFilter();
}

void AccessFilter::setOnlyOwnEntries(bool on)
{
    m_onlyOwnEntries = on;
    invalidateFilter();
}

void AccessFilter::setOnlyFindings(bool on)
{
    m_onlyFindings = on;
    invalidateFilter();
}

AccessSelection AccessFilter::selection() const
{
    AccessSelection shown;
    for (int row = 0; row < rowCount(); ++row)
        shown.rows.append(mapToSource(index(row, 0)).row());
    for (int column = AccessMatrixModel::FirstFolder; column < columnCount(); ++column) {
        // Without a row there is no index, and nothing to report either.
        if (const auto folder = AccessMatrixModel::folderOf(mapToSource(index(0, column))))
            shown.columns.append(*folder);
    }
    return shown;
}

bool AccessFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_model || parent.isValid())
        return true;
    const auto &findings = m_model->matrix().findings();
    if (m_onlyFindings &&
        !std::ranges::any_of(findings, [&](const AccessFinding &one) { return one.row == row; }))
        return false;
    const AccessRow &who = m_model->matrix().rows().at(row);
    return m_people.isEmpty() || accessRowName(who).contains(m_people, Qt::CaseInsensitive) ||
           who.user.primarySmtpAddress.contains(m_people, Qt::CaseInsensitive) ||
           who.user.sid.contains(m_people, Qt::CaseInsensitive);
}

bool AccessFilter::filterAcceptsColumn(int column, const QModelIndex &parent) const
{
    const int folder = column - AccessMatrixModel::FirstFolder;
    if (!m_model || parent.isValid() || folder < 0)
        return true;
    const AccessColumn &where = m_model->matrix().columns().at(folder);
    const auto &findings = m_model->matrix().findings();
    if (m_onlyFindings && !std::ranges::any_of(findings, [&](const AccessFinding &one) {
            return one.columns.contains(folder);
        }))
        return false;
    if (m_onlyOwnEntries && !where.hasOwnEntries && !where.error)
        return false;
    return m_folders.isEmpty() || accessFolderPath(where).contains(m_folders, Qt::CaseInsensitive);
}

} // namespace OnBehalf
