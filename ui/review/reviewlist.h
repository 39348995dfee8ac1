// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/reviewchange.h"

#include <QTreeView>

namespace OnBehalf {

class ReviewModel;

/// Changes as sentences, by whom or what they are about, with what became of each.
class ReviewList : public QTreeView
{
    Q_OBJECT
public:
    explicit ReviewList(QWidget *parent = nullptr);

    void setChanges(const QList<ReviewChange> &changes);
    [[nodiscard]] const ReviewModel *changes() const { return m_changes; }

private:
    ReviewModel *m_changes;
};

} // namespace OnBehalf
