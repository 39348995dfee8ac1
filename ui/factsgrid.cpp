// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factsgrid.h"

#include "common/textlabel.h"

#include <QGridLayout>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(3);
    m_layout->setColumnStretch(1, 1);
}

void FactsGrid::setFacts(const QList<Fact> &facts)
{
    // What was selected in a text stays so while the same is read again.
    if (m_facts == facts)
        return;
    m_facts = facts;
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact &fact : facts) {
        auto *name = new TextLabel(TextKind::Secondary, fact.name, this);
        name->setWordWrap(false);
        auto *text =
            new TextLabel(fact.important ? TextKind::Section : TextKind::Body, fact.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setToolTip(fact.text); // an address may be longer than the line
        text->setAccessibleName(u"%1: %2"_s.arg(fact.name, fact.text));
        m_layout->addWidget(name, row, 0, Qt::AlignTop);
        m_layout->addWidget(text, row, 1);
        ++row;
    }
}

} // namespace OnBehalf
