// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/draftstate.h"

#include "common/elidedlabel.h"
#include "common/icons.h"
#include "text/datetext.h"

#include <QHBoxLayout>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

DraftState::DraftState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new ElidedLabel(this, true))
{
    m_text->setFrameShape(QFrame::NoFrame);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    hide();
}

void DraftState::setKept(const QDateTime &at)
{
    m_icon->setIcon("circle-check"_L1);
    m_text->setText(
        tr("Draft kept on this computer at %1").arg(clockText(at.toLocalTime().time())));
    show();
}

void DraftState::setFailed(const QString &why)
{
    m_icon->setIcon("circle-cross"_L1, Tone::Error);
    m_text->setText(tr("The draft is not kept"));
    m_text->setToolTip(why);
    show();
}

} // namespace OnBehalf
