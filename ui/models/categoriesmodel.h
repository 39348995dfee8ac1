// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "categories/category.h"

#include <QAbstractListModel>

namespace OnBehalf {

/// Categories to choose from: those that are offered, and after them those that are chosen or were
/// typed and are not among them.
class CategoriesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit CategoriesModel(const QStringList &chosen, QObject *parent = nullptr);

    /// What is chosen stays so.
    void setOffered(const QList<Category> &offered);
    /// Chooses it, whether it is offered or not; the row where it is.
    int choose(const QString &name);
    /// In the order in which they were chosen, spelled as they came.
    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString detail(int row) const;
    [[nodiscard]] bool isChosen(const QString &name) const;
    [[nodiscard]] QList<Category> rowsFor(const QList<Category> &offered) const;

    QStringList m_chosen;
    QStringList m_typed;     ///< Chosen once, and still to be had.
    QList<Category> m_rows;  ///< The offered ones first.
    qsizetype m_offered = 0; ///< So many of them.
};

} // namespace OnBehalf
