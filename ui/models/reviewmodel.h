// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/cellroles.h"
#include "text/reviewchange.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>

namespace OnBehalf {

/// Changes by their groups, each a sentence with what became of it; below what was not done an
/// explanation (Why, Next step), to be shown over all columns.
class ReviewModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Sentence, Result, ColumnCount };
    Q_ENUM(Column)

    enum Role : int {
        /// QString: the sentence with the new value bold; DisplayRole has it plain.
        SentenceHtmlRole = Qt::UserRole + 200,
        /// QString: a command for the administrator, of an explanation.
        AdminCommandRole,
        /// QString: codes and the server's own words, of an explanation.
        DetailsRole,
    };

    explicit ReviewModel(QObject *parent = nullptr);
    ~ReviewModel() override;

    void setChanges(const QList<ReviewChange> &changes);

    static bool isGroup(const QModelIndex &index);
    /// Whether the row is an explanation: call setFirstColumnSpanned() for it.
    static bool isExplanation(const QModelIndex &index);
    /// Every explanation, in the column Sentence.
    QModelIndexList explanations() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Node;
    const Node *nodeAt(const QModelIndex &index) const;
    Node &groupFor(const ReviewChange &change, QHash<QString, Node *> &groups);
    static void explain(Node &group);

    static QVariant groupName(const Node &group, int role);
    static QVariant groupResult(const Node &group, int role);
    static QVariant sentence(const Node &change, int role);
    static QVariant result(const Node &change, int role);
    static QVariant explanation(const Node &node, int role);

    std::unique_ptr<Node> m_root;
};

} // namespace OnBehalf
