// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/hostquestionpanel.h"

#include "noticepanel.h"
#include "text/discoverytext.h"

#include <QBoxLayout>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

HostQuestionPanel::HostQuestionPanel(const Autodiscover::HostQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_allow(new QPushButton(tr("Allow for this accoun&t"), this))
    , m_refuse(new QPushButton(tr("&Do not allow"), this))
{
    m_answer.start();
    const ErrorText text = hostQuestionText(question);
    auto *notice = new NoticePanel(Tone::Warning, this);
    notice->setObjectName(u"hostQuestion"_s);
    notice->setText(text.headline, text.nextStep);
    for (const QString &line : text.details.split(u'\n', Qt::SkipEmptyParts))
        notice->addPoint(line);
    m_allow->setObjectName(u"allowHost"_s);
    m_refuse->setObjectName(u"refuseHost"_s);
    m_allow->setAutoDefault(false); // Enter must not say yes
    connect(m_allow, &QPushButton::clicked, this, [this] { give(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { give(false); });

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_allow);
    buttons->addWidget(m_refuse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(notice);
    layout->addLayout(buttons);
}

void HostQuestionPanel::give(bool allowed)
{
    m_allow->setEnabled(false);
    m_refuse->setEnabled(false);
    m_answer.addResult(allowed);
    m_answer.finish();
    Q_EMIT answered();
}

} // namespace OnBehalf
