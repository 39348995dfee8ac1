// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/accountmenu.h"

#include "common/accountbutton.h"
#include "common/icons.h"
#include "signin/signincontroller.h"

#include <QActionGroup>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

AccountLines linesOf(const QString &address, const WorkingMailbox &mailbox)
{
    switch (mailbox.access) {
    case Access::Own:
        return {address, AccountMenu::tr("my own mailbox"), AccountMenu::tr("with my own rights")};
    case Access::FullAccess:
        return {address, mailbox.address, AccountMenu::tr("with my full access")};
    case Access::Impersonation:
        if (!mailbox.impersonated.who.isEmpty())
            return {address, mailbox.address, AccountMenu::tr("impersonating"),
                    mailbox.impersonated.who};
        return {address, mailbox.address, AccountMenu::tr("as its owner (impersonation)")};
    }
    Q_UNREACHABLE();
}

} // namespace

AccountLines accountLines(const SignInController &signIn)
{
    const auto account = signIn.account();
    if (!account)
        return {AccountMenu::tr("nobody yet"), AccountMenu::tr("no mailbox"),
                signIn.lastAccount() ? AccountMenu::tr("sign in to begin")
                                     : AccountMenu::tr("add an account to begin")};
    AccountLines lines = linesOf(account->address, signIn.mailbox());
    const QString holder = signIn.ticketHolder();
    if (holder.compare(account->address, Qt::CaseInsensitive) != 0)
        lines.ticketHolder = holder;
    return lines;
}

AccountMenu::AccountMenu(const WindowContext &context, const SignInController *signIn,
                         QWidget *parent)
    : QMenu(tr("Account and mailbox"), parent)
    , m_settings(context.settings)
    , m_isSandbox(context.isSandbox)
    , m_signIn(signIn)
{
    connect(this, &QMenu::aboutToShow, this, &AccountMenu::fill);
    fill();
}

void AccountMenu::fill()
{
    clear();
    const auto current = m_signIn->account();
    auto *accounts = new QActionGroup(this);
    for (const auto &account : m_settings.accounts()) {
        // An ampersand in an address is no mnemonic.
        auto *entry = addAction(QString(account.address).replace(u'&', "&&"_L1));
        entry->setCheckable(true);
        entry->setChecked(current && current->address == account.address &&
                          current->server == account.server);
        entry->setToolTip(account.server.host(QUrl::FullyEncoded));
        accounts->addAction(entry);
        if (!entry->isChecked()) // who is signed in already need not do it again
            connect(entry, &QAction::triggered, this,
                    [this, account] { Q_EMIT accountChosen(account); });
    }
    addAction(OnBehalf::icon("plus"_L1), tr("&Add account…"), this,
              &AccountMenu::addAccountRequested);
    addSeparator();
    const bool elsewhere = current && m_signIn->mailbox().access != Access::Own;
    auto *own = addAction(OnBehalf::icon("mailbox"_L1), tr("Back to my own &mailbox"), this,
                          &AccountMenu::ownMailboxRequested);
    own->setEnabled(elsewhere);
    own->setVisible(elsewhere);
    auto *other = addAction(OnBehalf::icon("external"_L1), tr("&Work in another mailbox…"), this,
                            &AccountMenu::otherMailboxRequested);
    other->setObjectName(u"otherMailbox"_s);
    other->setEnabled(current.has_value());
    addSeparator();
    auto *out = addAction(OnBehalf::icon("sign-out"_L1), tr("&Sign out"), this,
                          &AccountMenu::signOutRequested);
    out->setObjectName(u"signOut"_s);
    out->setEnabled(current.has_value());
    if (m_isSandbox)
        return;
    auto *forget = addAction(tr("&Forget this account"), this, &AccountMenu::forgetRequested);
    forget->setObjectName(u"forget"_s);
    forget->setEnabled(current.has_value());
}

} // namespace OnBehalf
