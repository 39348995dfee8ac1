// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of the tour: how a new user begins.
#include "common/messagebar.h"
#include "mainwindow.h"
#include "signin/certificatedialog.h"
#include "signin/signincontroller.h"
#include "signin/signindialog.h"
#include "signin/waybox.h"
#include "signin/welcomeplace.h"
#include "windowtour.h"

#include <QCryptographicHash>
#include <QPushButton>
#include <QSslError>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A certificate that nobody vouches for, made for this picture.
constexpr auto certificate =
    "MIIBxzCCAW2gAwIBAgIUbRFeg1GKBe8IB7j4mdn2lYwo5SswCgYIKoZIzj0EAwIwOTEdMBsGA1UEAwwUbWFpbC5o"
    "b3N0aW5nLmV4YW1wbGUxGDAWBgNVBAoMD0V4YW1wbGUgSG9zdGluZzAeFw0yNjExMjAxMjUxMTRaFw0yOTA4MTYx"
    "MjUxMTRaMDkxHTAbBgNVBAMMFG1haWwuaG9zdGluZy5leGFtcGxlMRgwFgYDVQQKDA9FeGFtcGxlIEhvc3Rpbmcw"
    "WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARGvTA7kdeIdWjSOLtzZyvexHy+LIR7UgKdRlx1JHCjfOO3bAqum20i"
    "x+pSS8XBlMWSbJPI6KWIdb8ACpqDNN1Lo1MwUTAdBgNVHQ4EFgQUpred38YhlbGuZBTW2SxWGu+usjwwHwYDVR0j"
    "BBgwFoAUpred38YhlbGuZBTW2SxWGu+usjwwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAxDah"
    "+/f9UJ8LsmmmK9FjQ6Ty+KJy6qwJeUbiNaSWmvMCICtQYl0n/pu1GzIbRlg7rPdq0UFrzk6hKK+X3r94PVqd";

} // namespace

void WindowTour::emptyStart()
{
    auto context = m_ground.context(m_options.language);
    const auto accounts = context.settings.accounts();
    for (const auto &account : accounts)
        context.settings.remove(account);
    context.isSandbox = false;
    context.openSandbox = [] {};
    openWindow(context);
    m_window->signIn()->resume();
    m_do.settle();
    m_do.check(!m_window->signIn()->isAsking(), u"Without an account nothing is asked."_s);
    m_do.picture(u"first-run"_s);
}

void WindowTour::signInWrongly()
{
    m_do.click(m_do.child<QPushButton>(m_window->welcome(), "addAccount"));
    auto *dialog = m_do.dialog<SignInDialog>();
    const auto owner = QString::fromLatin1(SandboxGround::owner);
    const auto account = m_ground.account(owner);
    m_do.type(m_do.child<QLineEdit>(dialog, "server"), u"http://mail.example.org"_s);
    m_do.picture(u"sign-in-http"_s);
    m_do.type(m_do.child<QLineEdit>(dialog, "server"), account.server.toString());
    m_do.type(m_do.child<QLineEdit>(dialog, "address"), account.address);
    auto *password = m_do.child<QLineEdit>(dialog, "password");
    m_do.type(password, u"not it"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"The wrong password is refused."_s, [dialog, password] {
        return !dialog->isBusy() && password->isEnabled() && password->hasSelectedText();
    });
    m_do.picture(u"sign-in-wrong-password"_s);
    m_do.check(dialog->account().address == account.address, u"The rest of it stays."_s);
    m_do.type(password, m_ground.password(owner));
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"The right one signs in."_s,
          [this] { return m_window->signIn()->account().has_value(); });
}

/// An account added by hand, in each way that there is.
void WindowTour::showWays()
{
    m_do.click(m_do.child<QPushButton>(m_window->welcome(), "addAccount"));
    auto *dialog = m_do.dialog<SignInDialog>();
    m_do.type(m_do.child<QLineEdit>(dialog, "server"),
              m_ground.account(QString::fromLatin1(SandboxGround::owner)).server.toString());
    m_do.type(m_do.child<QLineEdit>(dialog, "address"),
              m_ground.account(QString::fromLatin1(SandboxGround::owner)).address);
    auto *way = m_do.child<WayBox>(dialog, "way");
    way->setWay({Ews::Method::Negotiate});
    m_do.settle();
    m_do.picture(u"sign-in-kerberos"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"What stands in the way of it is said."_s, [dialog] {
        return !dialog->isBusy() && dialog->findChild<MessageBar *>()->hasMessage();
    });
    m_do.picture(u"sign-in-refused"_s);
    dialog->findChild<MessageBar *>()->dismiss();
    way->setWay({Ews::Method::Bearer, true});
    m_do.type(m_do.child<QLineEdit>(dialog, "clientId"), u"5f9d0c3e-8a41-4b7e-9d25-1c6a7e0b4f38"_s);
    m_do.picture(u"sign-in-oauth"_s);
    dialog->setBusy(SignInController::tr("Waiting until the code has been entered…"));
    dialog->showCode({.userCode = u"GKVT-XQMD"_s,
                      .page = QUrl(u"https://login.example.org/device"_s),
                      .expires = QDateTime::currentDateTimeUtc().addSecs(900)},
                     [](const QUrl &) { return true; });
    m_do.settle();
    m_do.picture(u"sign-in-code"_s);
    dialog->setIdle();
    dialog->hideCode();
    way->setWay({});
    dialog->openConnectionFields();
    m_do.settle();
    m_do.picture(u"sign-in-certificate-and-proxy"_s);
    dialog->reject();
    m_do.settle();
}

void WindowTour::showCertificate()
{
    const Ews::Error error{
        .failure = Ews::Failure::Certificate,
        .certificate = QByteArray::fromBase64(certificate),
        .certificateProblems = {{.kind = QSslError::SelfSignedCertificate, .at = 0}}};
    const QByteArray former = QCryptographicHash::hash("former", QCryptographicHash::Sha256);
    for (const bool changed : {false, true}) {
        auto *dialog =
            new CertificateDialog(u"mail.hosting.example"_s, error,
                                  changed ? QList{former} : QList<QByteArray>(), m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        m_do.check(m_do.child<QPushButton>(dialog, "refuse")->isDefault(),
                   u"Not to allow it is the default."_s);
        m_do.picture(changed ? u"certificate-changed"_s : u"certificate"_s);
        m_do.click(m_do.child<QPushButton>(dialog, "refuse"));
        m_do.settle();
    }
}

} // namespace OnBehalf
