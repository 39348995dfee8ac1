// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/passwordfield.h"

#include "common/icons.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_show(new QToolButton(this))
{
    m_line->setEchoMode(QLineEdit::Password);
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_show->setIcon(icon("eye"_L1));
    m_show->setToolTip(tr("Show the password"));
    m_show->setAccessibleName(m_show->toolTip());
    connect(m_show, &QToolButton::toggled, m_line, [this](bool shown) {
        m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setIcon(icon(shown ? "eye-off"_L1 : "eye"_L1));
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_show);
}

QString PasswordField::text() const
{
    return m_line->text();
}

} // namespace OnBehalf
