// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/account.h"
#include "oauth/devicesignin.h"
#include "signin/requestdialog.h"

class QCheckBox;
class QLineEdit;

namespace OnBehalf {

class CodePanel;
class ConnectionFields;
class FieldGrid;
class PasswordField;
class WayBox;
struct SignInWay;

/// Asks where, as whom and how to sign in. A password goes over https only, or to this very
/// computer.
class SignInDialog : public RequestDialog
{
    Q_OBJECT
public:
    /// With the fields of \a account; the focus is on the first that is empty.
    explicit SignInDialog(const Account &account, QWidget *parent = nullptr);

    [[nodiscard]] Account account() const;
    [[nodiscard]] SignInWay way() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] QString proxyPassword() const;

    /// After a refusal: everything stays, the password is selected to be typed over.
    void askPasswordAgain();
    /// The certificates that were accepted while it is open.
    void setAccepted(const Account &account);
    /// To be typed on another device. It goes when the sign-in is over.
    void showCode(const OAuth::DeviceCode &code, std::function<bool(const QUrl &)> open);
    void hideCode();
    void openConnectionFields();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void nameFields();
    void buildFields();
    void fill();
    void showFieldsOfWay();
    void judge();
    [[nodiscard]] QString obstacle() const;

    Account m_account;
    FieldGrid *m_grid;
    QLineEdit *m_server;
    QLineEdit *m_address;
    WayBox *m_way;
    QLineEdit *m_clientId;
    QLineEdit *m_userName;
    PasswordField *m_password;
    QCheckBox *m_remember;
    ConnectionFields *m_connection;
    QPointer<CodePanel> m_code;
};

} // namespace OnBehalf
