// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedbar.h"

#include "icons.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

StagedBar::StagedBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this, 20))
    , m_headline(new TextLabel(TextKind::Section, this))
    , m_second(new TextLabel(TextKind::Body, this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_review(new QPushButton(tr("Review and Apply…"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_icon->setIcon("circle-pencil"_L1, Tone::Staged);
    m_headline->setTone(Tone::Staged);
    m_discard->setToolTip(tr("Forgets what was changed here; the server is not asked"));
    m_review->setToolTip(tr("Shows each change before anything is sent"));
    m_review->setDefault(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_headline);
    texts->addWidget(m_second);
    texts->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_review);

    connect(m_discard, &QPushButton::clicked, this, &StagedBar::discardRequested);
    connect(m_review, &QPushButton::clicked, this, &StagedBar::reviewRequested);
}

void StagedBar::setText(const QString &headline, const QString &second)
{
    m_headline->setText(headline);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(second);
}

void StagedBar::setBusy(bool busy)
{
    m_discard->setEnabled(!busy);
    m_review->setEnabled(!busy);
}

void StagedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tones = Tones::of(palette());
    const auto ink = tones.ink(Tone::Staged);
    const auto ground = tones.ground(Tone::Staged);
    painter.fillRect(rect(), ground);
    painter.fillRect(0, 0, width(), 1, mixed(ground, ink, 0.45));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), ink);
}

} // namespace OnBehalf
