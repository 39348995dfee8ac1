// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

class QSortFilterProxyModel;

namespace OnBehalf {

class RequestsModel;
struct Request;

/// Requests by whom they are for. One is chosen at a time; people are headings.
class RequestsView : public QTreeView
{
    Q_OBJECT
public:
    explicit RequestsView(RequestsModel *requests, QWidget *parent = nullptr);

    void setFilterText(const QString &text);
    /// Null for none.
    [[nodiscard]] const Request *currentRequest() const;
    [[nodiscard]] QString currentId() const;
    /// False where it is not in the list.
    bool setCurrentId(const QString &id);
    /// The first one that waits for an answer, else the first one.
    void chooseFirst();
    /// The next one that waits for an answer after the one with this id, in the list's order.
    [[nodiscard]] QString nextOpenAfter(const QString &id) const;
    [[nodiscard]] int shownCount() const;

Q_SIGNALS:
    /// Another one, or none; not while the list is read anew.
    void currentRequestChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QModelIndexList all() const;
    void endReset();

    RequestsModel *m_requests;
    QSortFilterProxyModel *m_filter;
    QString m_chosen;
    bool m_changing = false;
};

} // namespace OnBehalf
