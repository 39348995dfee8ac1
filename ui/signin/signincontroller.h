// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatestore.h"
#include "windowcontext.h"

#include <QPointer>

namespace OnBehalf {

class CertificateDialog;
class MailboxDialog;
class RequestDialog;
class SignInDialog;
struct Message;

/// Signs in: with the remembered password where there is one, otherwise by asking. Somebody is
/// signed in once the delegates could be loaded, so what comes out is a store that has them: no
/// request is spent on trying the password.
class SignInController : public QObject
{
    Q_OBJECT
public:
    /// \a window: the parent of the dialogs.
    SignInController(const WindowContext &context, QWidget *window);

    /// Who is signed in; nobody before signedIn() and after signedOut().
    [[nodiscard]] std::optional<Account> account() const;
    [[nodiscard]] WorkingMailbox mailbox() const { return m_mailbox; }
    [[nodiscard]] bool isBusy() const { return m_pending || m_readingSecret; }
    [[nodiscard]] bool isAsking() const;
    /// The account that resume() would go on with.
    [[nodiscard]] std::optional<Account> lastAccount() const;

    /// Goes on with the last account, if there is one.
    void resume();
    void addAccount();
    /// Signs in to an account that is known: asks only where no password is remembered.
    void signInTo(const Account &account);
    /// With a password that is known already (the sandbox).
    void signInWith(const Account &account, const QString &password);
    /// In mid-work the server did not take the password, or showed another certificate.
    void signInAgain(const Ews::Error &error);
    void askForMailbox();
    void workIn(const WorkingMailbox &mailbox);
    /// Also takes the password out of the keychain.
    void signOut();
    /// Forgets the account as well.
    void forget(const Account &account);
    void cancel();

Q_SIGNALS:
    /// What runs, for the status line; empty: nothing any more.
    void busyChanged(const QString &what);
    /// Whoever takes \a store becomes its parent.
    void signedIn(OnBehalf::DelegateStore *store);
    void signedOut();
    void noticed(const OnBehalf::Message &message);

private:
    struct Attempt
    {
        Account account;
        QString password;
        WorkingMailbox mailbox;
        bool keepsSecret = true; ///< The keychain is asked to remember it where it works.
    };

    void ask(const Account &account);
    void submit();
    void askKeychain(const Account &account);
    void attempt(const Attempt &attempt);
    void succeed();
    void fail(const Ews::Error &error);
    void failedOnPassword(const Ews::Error &error);
    void askAboutCertificate(const Ews::Error &error);
    void remember();
    void sayAboutKeychain(SecretFailure failure);
    void setBusy(const QString &what);
    void closeDialogs();
    [[nodiscard]] RequestDialog *openDialog() const;

    WindowContext m_context;
    QWidget *m_window;
    std::optional<Attempt> m_current; ///< Who is signed in; the password for other mailboxes.
    Attempt m_attempt;
    WorkingMailbox m_mailbox;
    QPointer<DelegateStore> m_pending;
    bool m_readingSecret = false;
    int m_generation = 0; ///< Answers of the keychain to what was cancelled do not count.
    bool m_saidKeychain = false;
    QPointer<SignInDialog> m_signInDialog;
    QPointer<MailboxDialog> m_mailboxDialog;
    QPointer<CertificateDialog> m_certificateDialog;
};

} // namespace OnBehalf
