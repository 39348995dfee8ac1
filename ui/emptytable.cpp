// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptytable.h"

#include "common/stylepainting.h"
#include "common/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace OnBehalf {

EmptyTable::EmptyTable(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel(TextKind::Secondary, this))
    , m_button(new QPushButton(this))
{
    m_text->setAlignment(Qt::AlignCenter);
    m_button->setDefault(true);
    setFocusProxy(m_button);
    m_button->setObjectName(QStringLiteral("addFirst"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
}

void EmptyTable::say(const QString &text, QAction *action)
{
    m_action = action;
    m_text->setText(text);
    m_button->setVisible(action);
    if (!action)
        return;
    m_button->setText(action->text());
    m_button->setIcon(action->icon());
}

void EmptyTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::roundedBox(&painter, rect(), palette().color(QPalette::Base),
                       palette().color(QPalette::Mid), 0);
}

} // namespace OnBehalf
