// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/fact.h"

#include <QWidget>

class QGridLayout;

namespace OnBehalf {

/// Facts below each other, their names in a column before them.
class FactsGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactsGrid(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

private:
    QGridLayout *m_layout;
    QList<Fact> m_facts;
};

} // namespace OnBehalf
