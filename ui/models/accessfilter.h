// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/accessreport.h"

#include <QSortFilterProxyModel>

namespace OnBehalf {

class AccessMatrixModel;

/// A part of an AccessMatrixModel: some people, some folders, only what is odd. All conditions hold
/// together; the column Who is always there.
class AccessFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AccessFilter(QObject *parent = nullptr);

    void setMatrixModel(AccessMatrixModel *model);

    /// A part of the name, the address or the SID.
    void setPeople(const QString &text);
    /// A part of the path from below the root.
    void setFolders(const QString &text);
    /// Hides folders whose list is what every folder's is; not those that could not be read.
    void setOnlyOwnEntries(bool on);
    /// Only rows and folders that a finding is about.
    void setOnlyFindings(bool on);

    /// What is shown, for reports.
    AccessSelection selection() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;

private:
    const AccessMatrixModel *m_model = nullptr;
    QString m_people;
    QString m_folders;
    bool m_onlyOwnEntries = false;
    bool m_onlyFindings = false;
};

} // namespace OnBehalf
