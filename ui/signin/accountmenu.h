// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/accountsettings.h"
#include "account/session.h"

#include <QMenu>

namespace OnBehalf {

struct AccountLines;
class SignInController;
struct WindowContext;

/// Who is signed in, whose mailbox it is, and by which right.
AccountLines accountLines(const SignInController &signIn);

/// Accounts and mailboxes, at the top of the sidebar and in the menu File. Asks, does nothing: what
/// is staged may have to be seen to first.
class AccountMenu : public QMenu
{
    Q_OBJECT
public:
    AccountMenu(const WindowContext &context, const SignInController *signIn,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void accountChosen(const OnBehalf::Account &account);
    void addAccountRequested();
    void ownMailboxRequested();
    void otherMailboxRequested();
    void signOutRequested();
    void forgetRequested();

private:
    void fill();

    AccountSettings m_settings;
    bool m_isSandbox;
    const SignInController *m_signIn;
};

} // namespace OnBehalf
