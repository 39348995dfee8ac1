// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/account.h"
#include "discovery/step.h"
#include "oauth/devicesignin.h"
#include "signin/requestdialog.h"

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace OnBehalf {

class CodePanel;
class ConnectionFields;
class DiscoveryPanel;
class FieldGrid;
class PasswordField;
class WayBox;
struct SignInWay;

/// Asks as whom, where and how to sign in. A server that is not named is looked for, which is shown
/// as it goes. A password goes over https only, or to this very computer.
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
    /// The certificates that were accepted, and the hosts that were confirmed, while it is open.
    void setAccepted(const Account &account);
    /// To be typed on another device. It goes when the sign-in is over.
    void showCode(const OAuth::DeviceCode &code, std::function<bool(const QUrl &)> open);
    void hideCode();
    void openConnectionFields();

    /// What is asked for the server, in place of the fields while that goes on.
    void showPlaces(const QList<Autodiscover::Step> &steps);
    /// The fields come back; what was asked stays to be read below them.
    void endSearch();
    void hidePlaces();
    /// Whether a host may be asked: as HostQuestionPanel::answer().
    [[nodiscard]] QFuture<bool> askAboutHost(const Autodiscover::HostQuestion &question);
    /// Where the search ended: the server stands in its field, as if it had been typed.
    void setServer(const QUrl &server);
    /// Has the server typed.
    void enterServer();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void nameFields();
    void buildFields();
    void fill();
    void showFieldsOfWay();
    void showServer();
    void judge();
    [[nodiscard]] QString obstacle() const;

    Account m_account;
    FieldGrid *m_grid;
    QLineEdit *m_address;
    QLineEdit *m_server;
    QToolButton *m_enterServer;
    WayBox *m_way;
    QLineEdit *m_clientId;
    QLineEdit *m_userName;
    PasswordField *m_password;
    QCheckBox *m_remember;
    ConnectionFields *m_connection;
    QPointer<CodePanel> m_code;
    QPointer<DiscoveryPanel> m_places;
    bool m_entersServer = false;
    QString m_foundFor; ///< The address that the server in its field was found for.
};

} // namespace OnBehalf
