// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/signindialog.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "dialogheight.h"
#include "ews/endpoint.h"
#include "signin/serveraddress.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

SignInDialog::SignInDialog(const Account &account, QWidget *parent)
    : RequestDialog(tr("Sign in"), parent)
    , m_account(account)
    , m_server(new QLineEdit(fields()))
    , m_address(new QLineEdit(fields()))
    , m_userName(new QLineEdit(fields()))
    , m_password(new QLineEdit(fields()))
    , m_show(new QToolButton(fields()))
    , m_remember(new QCheckBox(tr("&Remember the password in this computer's keychain"), fields()))
{
    setWindowTitle(account.address.isEmpty() ? tr("Add account")
                                             : tr("Sign in: %1").arg(account.address));
    buildFields();
    fill();
    for (auto *field : {m_server, m_address, m_userName, m_password})
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::judge);
    judge();
    fitHeight(this, 540);
}

void SignInDialog::buildFields()
{
    m_server->setObjectName(u"server"_s);
    m_address->setObjectName(u"address"_s);
    m_userName->setObjectName(u"userName"_s);
    m_password->setObjectName(u"password"_s);
    m_remember->setObjectName(u"remember"_s);
    m_server->setPlaceholderText(u"https://mail.example.org/EWS/Exchange.asmx"_s);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setPlaceholderText(u"name@example.org"_s);
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_userName->setPlaceholderText(tr("Same as the e-mail address"));
    m_server->setAccessibleDescription(
        tr("Only https; http only to this computer. The name of the server is enough."));

    m_form = new QGridLayout(fields());
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(10);
    m_form->setVerticalSpacing(2);
    m_form->setColumnStretch(1, 1);
    addField(tr("&Server:"), m_server, m_server->accessibleDescription());
    addField(tr("E-mail &address:"), m_address);
    addField(tr("&User name:"), m_userName,
             tr("Only if it is a different one, such as DOMAIN\\name."));
    addField(tr("&Password:"), passwordField(), {}, m_password);
    m_form->addWidget(m_remember, m_form->rowCount(), 1);
}

// The note is nearer to its own field than to the next.
void SignInDialog::addField(const QString &text, QWidget *field, const QString &note,
                            QWidget *buddy)
{
    auto *label = new QLabel(text, fields());
    label->setBuddy(buddy ? buddy : field);
    const int row = m_form->rowCount();
    m_form->addWidget(label, row, 0);
    m_form->addWidget(field, row, 1);
    if (!note.isEmpty())
        m_form->addWidget(new TextLabel(TextKind::Small, note, fields()), row + 1, 1);
    m_form->setRowMinimumHeight(row + 2, 6);
    m_form->addItem(new QSpacerItem(0, 0), row + 2, 0);
}

QWidget *SignInDialog::passwordField()
{
    m_password->setEchoMode(QLineEdit::Password);
    m_show->setObjectName(u"showPassword"_s);
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_show->setIcon(icon("eye"_L1));
    m_show->setToolTip(tr("Show the password"));
    m_show->setAccessibleName(m_show->toolTip());
    connect(m_show, &QToolButton::toggled, m_password, [this](bool shown) {
        m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setIcon(icon(shown ? "eye-off"_L1 : "eye"_L1));
    });
    auto *row = new QWidget(fields());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_password, 1);
    layout->addWidget(m_show);
    return row;
}

void SignInDialog::fill()
{
    m_server->setText(m_account.server.toString());
    m_address->setText(m_account.address);
    m_userName->setText(m_account.userName);
    m_remember->setChecked(m_account.rememberPassword);
}

void SignInDialog::showEvent(QShowEvent *event)
{
    RequestDialog::showEvent(event);
    for (auto *field : {m_server, m_address, m_password})
        if (field->text().isEmpty())
            return field->setFocus();
}

// Said beside the button while typing, not thrown back after it.
void SignInDialog::judge()
{
    const auto url = serverUrl(m_server->text());
    if (m_server->text().trimmed().isEmpty())
        setObstacle(tr("Which server? Your administrator can tell."));
    else if (!url.isValid())
        setObstacle(tr("This is no server address."));
    else if (!Ews::mayReceiveCredentials(url))
        setObstacle(tr("http is not encrypted: no password is sent there. Use https."));
    else if (!looksLikeAddress(m_address->text()))
        setObstacle(tr("Your e-mail address is needed."));
    else if (m_password->text().isEmpty())
        setObstacle(tr("Your password is needed."));
    else
        setObstacle({});
}

Account SignInDialog::account() const
{
    auto account = m_account;
    account.server = serverUrl(m_server->text());
    account.address = m_address->text().trimmed();
    account.userName = m_userName->text().trimmed();
    account.rememberPassword = m_remember->isChecked();
    // What was accepted holds for the host it was accepted for.
    if (account.server.host() != m_account.server.host())
        account.acceptedCertificates.clear();
    return account;
}

QString SignInDialog::password() const
{
    return m_password->text();
}

void SignInDialog::askPasswordAgain()
{
    m_password->setFocus();
    m_password->selectAll();
}

} // namespace OnBehalf
