// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/mailboxdialog.h"

#include "common/textlabel.h"
#include "dialogheight.h"
#include "signin/identityfield.h"
#include "signin/serveraddress.h"

#include <QBoxLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

MailboxDialog::MailboxDialog(const QString &ownAddress, QWidget *parent)
    : RequestDialog(tr("Open"), parent)
    , m_ownAddress(ownAddress)
    , m_address(new QLineEdit(fields()))
    , m_fullAccess(new QRadioButton(tr("With &my own rights on it (full access)"), fields()))
    , m_impersonation(new QRadioButton(tr("As its &owner (impersonation)"), fields()))
    , m_identity(new IdentityField(fields()))
{
    setWindowTitle(tr("Work in another mailbox"));
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"name@example.org"_s);
    m_fullAccess->setObjectName(u"fullAccess"_s);
    m_fullAccess->setChecked(true);
    m_impersonation->setObjectName(u"impersonation"_s);

    auto *label = new QLabel(tr("E-mail &address of the mailbox:"), fields());
    label->setBuddy(m_address);
    auto *rights = new QGroupBox(tr("By which right"), fields());
    auto *choices = new QVBoxLayout(rights);
    choices->setContentsMargins(12, 12, 12, 12);
    choices->setSpacing(2);
    addChoice(choices, m_fullAccess,
              tr("An administrator gave you full access to the mailbox. What you may not do there, "
                 "the server refuses."));
    addChoice(
        choices, m_impersonation,
        tr("You have the role ApplicationImpersonation. The server treats each request as the "
           "owner's own."));
    addIdentity(choices);

    auto *layout = new QVBoxLayout(fields());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_address);
    layout->addWidget(rights);

    connect(m_address, &QLineEdit::textChanged, this, &MailboxDialog::judge);
    judge();
    m_address->setFocus(); // else Cancel has it, as long as there is nothing to open
    fitHeight(this, 480);
}

// Both buttons stay children of the box: radio buttons exclude their siblings only.
void MailboxDialog::addChoice(QVBoxLayout *choices, QRadioButton *button,
                              const QString &explanation)
{
    auto *text = new TextLabel(TextKind::Small, explanation, fields());
    text->setContentsMargins(24, 0, 0, 4);
    button->setAccessibleDescription(explanation);
    choices->addWidget(button);
    choices->addWidget(text);
}

// Few need it: it comes with the choice that it belongs to.
void MailboxDialog::addIdentity(QVBoxLayout *choices)
{
    m_identity->setContentsMargins(24, 0, 0, 4);
    m_identity->hide();
    choices->addWidget(m_identity);
    connect(m_impersonation, &QRadioButton::toggled, this, [this](bool chosen) {
        m_identity->setVisible(chosen);
        growHeight(this);
        judge();
    });
    connect(m_identity, &IdentityField::changed, this, &MailboxDialog::judge);
}

void MailboxDialog::judge()
{
    const auto address = m_address->text().trimmed();
    if (!looksLikeAddress(address))
        setObstacle(tr("The mailbox's e-mail address is needed."));
    else if (address.compare(m_ownAddress, Qt::CaseInsensitive) == 0)
        setObstacle(tr("This is your own mailbox."));
    else if (m_impersonation->isChecked() && !m_identity->isUsable())
        setObstacle(tr("The identity is no e-mail address, principal name or SID."));
    else
        setObstacle({});
}

WorkingMailbox MailboxDialog::mailbox() const
{
    const auto address = m_address->text().trimmed();
    if (!m_impersonation->isChecked())
        return {.address = address, .access = Access::FullAccess};
    auto identity = m_identity->identity();
    if (identity.isByAddress() && identity.who.compare(address, Qt::CaseInsensitive) == 0)
        identity = {};
    return {.address = address, .access = Access::Impersonation, .impersonated = identity};
}

} // namespace OnBehalf
