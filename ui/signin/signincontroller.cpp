// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/signincontroller.h"

#include "account/clientcertificate.h"
#include "common/messagebar.h"
#include "errormessage.h"
#include "ews/certificates.h"
#include "ews/enumtext.h"
#include "ews/proxy.h"
#include "oauth/problem.h"
#include "signin/certificatedialog.h"
#include "signin/mailboxdialog.h"
#include "signin/signindialog.h"
#include "signin/waybox.h"
#include "whendone.h"

#include <QMetaEnum>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether it is the client certificate or the proxy that stands in the way.
bool isOfPassage(const Ews::Error &error)
{
    const auto problems = QMetaEnum::fromType<CertificateFile::Problem>();
    return Ews::isProxyRefusal(error) || error.code == Ews::clientCertificateNeeded ||
           error.code == Ews::clientCertificateRefused ||
           problems.keyToValue(error.code.toLatin1().constData()) >= 0;
}

} // namespace

SignInController::SignInController(const WindowContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{}

std::optional<Account> SignInController::account() const
{
    return m_current ? std::optional(m_current->account()) : std::nullopt;
}

bool SignInController::isAsking() const
{
    return m_signInDialog || m_mailboxDialog || m_certificateDialog;
}

std::optional<Account> SignInController::lastAccount() const
{
    const auto accounts = m_context.settings.accounts();
    return accounts.isEmpty() ? std::nullopt : std::optional(accounts.first());
}

void SignInController::resume()
{
    // An account of which something is missing might be signed in to in a weaker way.
    if (const auto problem = settingsProblem()) {
        Q_EMIT noticed(*problem);
        return;
    }
    if (const auto account = lastAccount())
        signInTo(*account);
}

void SignInController::addAccount()
{
    if (isBusy()) // what runs would end in this dialog
        cancel();
    m_afresh.reset();
    Account account;
    // Nobody could guess where the sandbox listens.
    if (const auto last = lastAccount(); last && m_context.isSandbox)
        account.server = last->server;
    ask(account);
}

void SignInController::signInTo(const Account &account)
{
    using Ews::Method;
    m_afresh.reset();
    if (account.method == Method::Negotiate || account.method == Method::Bearer)
        attempt(silently(account));
    else if (account.rememberPassword)
        askKeychain(account);
    else
        ask(account);
}

void SignInController::signInWith(const Account &account, const QString &password)
{
    attempt(silently(account, password));
}

/// Nobody is asked unless it turns out that somebody has to be.
SignInController::Attempt SignInController::silently(const Account &account,
                                                     const QString &password) const
{
    return {.wish = {.account = account, .password = password, .secrets = m_context.secrets},
            .mailbox = {account.address, Access::Own},
            .keepsSecrets = false,
            .asks = false};
}

void SignInController::signInAgain(const Ews::Error &error)
{
    if (!m_current || isBusy() || isAsking())
        return;
    m_attempt = *m_current;
    m_attempt.mailbox = m_mailbox;
    m_attempt.readAgain = false;
    m_attempt.asks = false; // in mid-work no page opens by itself
    fail(error);
}

void SignInController::askForMailbox()
{
    if (!m_current)
        return;
    if (isBusy())
        cancel();
    m_mailboxDialog = new MailboxDialog(m_current->account().address, m_window);
    m_mailboxDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_mailboxDialog, &RequestDialog::submitted, this,
            [this] { workIn(m_mailboxDialog->mailbox()); });
    connect(m_mailboxDialog, &RequestDialog::stopped, this, &SignInController::cancel);
    connect(m_mailboxDialog, &QDialog::finished, this, &SignInController::closeDialogs);
    m_mailboxDialog->open();
}

void SignInController::workIn(const WorkingMailbox &mailbox)
{
    if (!m_current)
        return;
    Attempt there = *m_current;
    there.mailbox = mailbox;
    there.keepsSecrets = false;
    attempt(there);
}

void SignInController::signOut()
{
    cancel();
    if (m_current)
        dropSecrets(m_current->account(), [this, account = m_current->account()](auto failure) {
            if (account.rememberPassword && failure != SecretFailure::Unavailable)
                sayWhatStaysInKeychain(account);
        });
    m_current.reset();
    Q_EMIT signedOut();
}

void SignInController::cancel()
{
    stopPreparing();
    m_readingSecret = false;
    if (m_pending) {
        m_pending->cancel(); // fails with Cancelled
        return;
    }
    setBusy({});
    if (auto *dialog = openDialog())
        dialog->setIdle();
    if (m_signInDialog) {
        m_signInDialog->hideCode();
        m_signInDialog->hidePlaces();
    }
}

/// What was begun is void from now on, whatever it still brings.
void SignInController::stopPreparing()
{
    ++m_generation;
    m_preparing = false;
    m_stop.request_stop();
}

void SignInController::ask(const Account &account)
{
    if (m_signInDialog)
        return;
    m_signInDialog = new SignInDialog(account, m_window);
    m_signInDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signInDialog, &RequestDialog::submitted, this, &SignInController::submit);
    connect(m_signInDialog, &RequestDialog::stopped, this, &SignInController::cancel);
    connect(m_signInDialog, &QDialog::rejected, this, &SignInController::dropUntried);
    connect(m_signInDialog, &QDialog::finished, this, &SignInController::closeDialogs);
    if (m_context.isSandbox)
        m_signInDialog->showMessage(
            {.tone = Tone::Info,
             .headline = tr("This is the sandbox."),
             .text = tr("Everybody's password is the first name and -2026, such as Helena-2026 "
                        "for helena.lindqvist@sandbox.example.")});
    m_signInDialog->open();
}

void SignInController::submit()
{
    const auto account = m_signInDialog->account();
    if (m_untried && !(m_untried->account.server == account.server &&
                       m_untried->account.address == account.address &&
                       m_untried->account.clientId == account.clientId))
        dropUntried();
    // Signing in again in mid-work stays in the mailbox that was worked in.
    const bool again = m_current && m_current->account().server == account.server &&
                       m_current->account().address == account.address;
    attempt({.wish = {.account = account,
                      .password = m_signInDialog->password(),
                      .passageSecrets = {.passphrase = m_signInDialog->passphrase(),
                                         .proxyPassword = m_signInDialog->proxyPassword()},
                      .secrets = m_context.secrets,
                      .afresh = m_afresh},
             .mailbox = again ? m_mailbox : WorkingMailbox{account.address, Access::Own},
             .byCode = m_signInDialog->way().byCode});
}

void SignInController::askKeychain(const Account &account)
{
    const int generation = ++m_generation;
    m_readingSecret = true;
    setBusy(tr("Asking the keychain for the password of %1…").arg(account.address));
    whenDone(m_context.secrets->read(account.secretKey()), this,
             [this, account, generation](const SecretResult<QString> &secret) {
                 if (generation != m_generation)
                     return;
                 m_readingSecret = false;
                 setBusy({});
                 if (secret) {
                     attempt(silently(account, *secret));
                     return;
                 }
                 if (secret.error() != SecretFailure::NotFound)
                     sayAboutKeychain(secret.error());
                 ask(account);
             });
}

void SignInController::fail(const Ews::Error &error)
{
    // The store is in the middle of telling us.
    if (m_pending)
        m_pending->deleteLater();
    DelegateStore *store = m_pending;
    m_pending = nullptr;
    setBusy({});
    judgeTokens(error);
    if (m_signInDialog)
        m_signInDialog->hideCode();
    if (isOfPassage(error) && !m_mailboxDialog) {
        m_attempt.prepared.reset();
        askAgain(error);
        m_signInDialog->openConnectionFields();
        return;
    }
    switch (error.failure) {
    case Ews::Failure::Unauthorized:
        return failedOnSignIn(error);
    case Ews::Failure::Certificate:
        return askAboutCertificate(error);
    case Ews::Failure::Cancelled:
        if (auto *dialog = openDialog())
            dialog->setIdle();
        return;
    default:
        break;
    }
    if (auto *dialog = openDialog()) {
        dialog->showMessage(messageAbout(error));
    } else if (store && !m_current) {
        // With a remembered password: the place says what is wrong, and can try again.
        m_current = m_attempt;
        m_mailbox = m_attempt.mailbox;
        Q_EMIT signedIn(new DelegateStore(store->session(), m_context.journal, this));
    } else if (!m_current && isAboutAccount(error)) {
        askAgain(error);
    } else {
        Q_EMIT noticed(errorMessage(error));
    }
}

void SignInController::askAboutCertificate(const Ews::Error &error)
{
    if (m_certificateDialog)
        return;
    auto *dialog = openDialog();
    if (error.certificate.isEmpty()) { // there is nothing that could be allowed
        if (dialog)
            dialog->showMessage(errorMessage(error));
        else
            Q_EMIT noticed(errorMessage(error));
        return;
    }
    const bool ofIssuer = error.code == Ews::toWire(OAuth::Problem::IssuerCertificate);
    const Account &account = m_attempt.account();
    const QString host = ofIssuer ? error.subject : account.server.host();
    m_certificateDialog =
        new CertificateDialog(host, error, Ews::acceptedFor(host, account.acceptedCertificates),
                              dialog ? static_cast<QWidget *>(dialog) : m_window);
    m_certificateDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_certificateDialog, &QDialog::accepted, this, [this, host, ofIssuer] {
        Ews::allow({.host = host, .fingerprint = m_certificateDialog->fingerprint()},
                   m_attempt.wish.account.acceptedCertificates);
        if (ofIssuer)
            m_attempt.prepared.reset(); // its tokens come from an issuer that is not trusted so
        if (m_signInDialog)
            m_signInDialog->setAccepted(m_attempt.account());
        attempt(Attempt(m_attempt));
    });
    connect(m_certificateDialog, &QDialog::rejected, this, [this, error] {
        auto message = errorMessage(error);
        message.headline = tr("The certificate was not allowed.");
        message.text = tr("Nothing was sent to it.");
        if (auto *asking = openDialog())
            asking->showMessage(message);
        else
            Q_EMIT noticed(message);
    });
    m_certificateDialog->open();
}

// Once: it costs nothing but the remembering.
void SignInController::sayAboutKeychain(SecretFailure failure)
{
    if (m_saidKeychain)
        return;
    m_saidKeychain = true;
    Q_EMIT noticed(messageOf(Tone::Info, secretFailureText(failure)));
}

void SignInController::setBusy(const QString &what)
{
    if (auto *dialog = openDialog()) {
        if (!what.isEmpty())
            dialog->setBusy(what);
    }
    Q_EMIT busyChanged(what);
}

// They delete themselves, but later: what is answered is not open any more.
void SignInController::closeDialogs()
{
    m_signInDialog.clear();
    m_mailboxDialog.clear();
}

RequestDialog *SignInController::openDialog() const
{
    if (m_signInDialog)
        return m_signInDialog;
    return m_mailboxDialog;
}

} // namespace OnBehalf
