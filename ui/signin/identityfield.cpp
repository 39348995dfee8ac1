// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/identityfield.h"

#include "account/identity.h"
#include "signin/serveraddress.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

IdentityField::IdentityField(QWidget *parent)
    : QWidget(parent)
    , m_who(new QLineEdit(this))
    , m_by(new QComboBox(this))
{
    m_who->setObjectName(u"identity"_s);
    m_who->setPlaceholderText(tr("name@example.org or S-1-5-21-…"));
    m_who->setAccessibleDescription(tr("An e-mail address, a user principal name or a SID."));
    m_by->setObjectName(u"identityForm"_s);
    m_by->setAccessibleName(tr("What this name is"));
    m_by->addItem(tr("E-mail address"), int(Ews::ConnectingSid::PrimarySmtpAddress));
    m_by->addItem(tr("User principal name"), int(Ews::ConnectingSid::PrincipalName));
    m_by->hide();

    auto *label = new QLabel(tr("&Identity, if it is not the address above:"), this);
    label->setBuddy(m_who);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_who, 1);
    row->addWidget(m_by);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addLayout(row);

    connect(m_who, &QLineEdit::textChanged, this, [this] {
        m_by->setVisible(looksLikeAddress(typed()));
        Q_EMIT changed();
    });
    connect(m_by, &QComboBox::currentIndexChanged, this, &IdentityField::changed);
}

QString IdentityField::typed() const
{
    return m_who->text().trimmed();
}

Ews::Impersonation IdentityField::identity() const
{
    if (typed().isEmpty())
        return {};
    if (looksLikeSid(typed()))
        return {.who = typed().toUpper(), .by = Ews::ConnectingSid::SID};
    return {.who = typed(), .by = Ews::ConnectingSid(m_by->currentData().toInt())};
}

bool IdentityField::isUsable() const
{
    return typed().isEmpty() || looksLikeSid(typed()) || looksLikeAddress(typed());
}

} // namespace OnBehalf
