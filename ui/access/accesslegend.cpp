// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accesslegend.h"

#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/textlabel.h"
#include "models/accesscells.h"
#include "text/accesstext.h"

#include <QBoxLayout>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

TextLabel *line(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(TextKind::Small, text, parent);
    label->setWordWrap(false);
    return label;
}

} // namespace

AccessLegend::AccessLegend(QWidget *parent)
    : QWidget(parent)
    , m_line(new FlowLayout(this))
    , m_count(line({}, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_line->setSpacings(16, 4);
    m_line->addWidget(line(tr("Where a level comes from:"), this));
    // The two that explain themselves, the owner's and Anonymous's, are left out.
    for (const auto origin : {AccessOrigin::Delegate, AccessOrigin::OwnEntry, AccessOrigin::Default,
                              AccessOrigin::Group})
        addOrigin(AccessCells::originIcon(origin), originText(origin));
    m_count->setObjectName(u"count"_s);
    m_line->addWidget(m_count);
    m_line->setAlignment(m_count, Qt::AlignRight);
}

void AccessLegend::addOrigin(const QString &iconName, const QString &text)
{
    auto *pair = new QWidget(this);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *mark = new IconLabel(pair);
    mark->setIcon(iconName);
    layout->addWidget(mark);
    layout->addWidget(line(text, pair));
    m_line->addWidget(pair);
}

void AccessLegend::setCount(const QString &text)
{
    m_count->setText(text);
}

} // namespace OnBehalf
