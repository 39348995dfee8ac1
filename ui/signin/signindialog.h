// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/account.h"
#include "signin/requestdialog.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QToolButton;

namespace OnBehalf {

/// Asks where, as whom and with which password. A password goes over https only, or to this very
/// computer.
class SignInDialog : public RequestDialog
{
    Q_OBJECT
public:
    /// With the fields of \a account; the focus is on the first that is empty.
    explicit SignInDialog(const Account &account, QWidget *parent = nullptr);

    [[nodiscard]] Account account() const;
    [[nodiscard]] QString password() const;
    /// After a refusal: everything stays, the password is selected to be typed over.
    void askPasswordAgain();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFields();
    void addField(const QString &text, QWidget *field, const QString &note = {},
                  QWidget *buddy = nullptr);
    QWidget *passwordField();
    void fill();
    void judge();

    Account m_account;
    QGridLayout *m_form = nullptr;
    QLineEdit *m_server;
    QLineEdit *m_address;
    QLineEdit *m_userName;
    QLineEdit *m_password;
    QToolButton *m_show;
    QCheckBox *m_remember;
};

} // namespace OnBehalf
