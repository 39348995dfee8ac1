// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toolrow.h"

#include "common/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace OnBehalf {

ToolRow::ToolRow(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    for (auto *action : actions) {
        m_buttons.append(buttonFor(action, this));
        m_layout->addWidget(m_buttons.last());
    }
    m_layout->addStretch(1);
}

QToolButton *ToolRow::buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *ToolRow::stepButton(const char *name, QLatin1StringView iconName, const QString &text,
                                 QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QSize ToolRow::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (auto *button : std::as_const(m_buttons))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto needed = [this] {
        int sum = 0;
        for (const auto *button : std::as_const(m_buttons))
            sum += button->sizeHint().width() + m_layout->spacing();
        return sum;
    };
    for (auto button = m_buttons.rbegin(); button != m_buttons.rend() && needed() > width();
         ++button)
        (*button)->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

} // namespace OnBehalf
