// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/preparesignin.h"
#include "delegates/delegatestore.h"
#include "windowcontext.h"

#include <QPointer>

namespace OnBehalf {

class CertificateDialog;
class MailboxDialog;
class RequestDialog;
class SignInDialog;
struct Discovery;
struct DiscoveryWish;
struct Message;
struct Unforgotten;

/// Signs in: with what is remembered or with the ticket there is, otherwise by asking. Somebody is
/// signed in once the delegates could be loaded, so what comes out is a store that has them: no
/// request is spent on trying the sign-in.
class SignInController : public QObject
{
    Q_OBJECT
public:
    /// \a window: the parent of the dialogs.
    SignInController(const WindowContext &context, QWidget *window);

    /// Who is signed in; nobody before signedIn() and after signedOut().
    [[nodiscard]] std::optional<Account> account() const;
    [[nodiscard]] WorkingMailbox mailbox() const { return m_mailbox; }
    /// Whose Kerberos ticket lets the account in; empty: it is signed in otherwise, or not.
    [[nodiscard]] QString ticketHolder() const;
    /// Where that may be somebody else than the account's person: who it is, until the user
    /// confirmed that this is right.
    [[nodiscard]] std::optional<Message> strangeTicket() const;
    void confirmTicket();
    [[nodiscard]] bool isBusy() const { return m_pending || m_readingSecret || m_preparing; }
    [[nodiscard]] bool isAsking() const;
    /// The account that resume() would go on with.
    [[nodiscard]] std::optional<Account> lastAccount() const;

    /// Goes on with the last account, if there is one and all is known of it.
    void resume();
    void addAccount();
    /// Signs in to an account that is known: asks only where that is needed.
    void signInTo(const Account &account);
    /// With a password that is known already (the sandbox).
    void signInWith(const Account &account, const QString &password);
    /// In mid-work the server did not take the password, or showed another certificate.
    void signInAgain(const Ews::Error &error);
    void askForMailbox();
    void workIn(const WorkingMailbox &mailbox);
    /// Also takes passwords and tokens out of the keychain.
    void signOut();
    /// Forgets all that this computer has of the account.
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
        SignInWish wish{};
        WorkingMailbox mailbox{};
        bool keepsSecrets = true; ///< The keychain is asked to remember them where they work.
        bool asks = true;         ///< A page may be opened in the browser, a code shown.
        bool byCode = false;
        bool readAgain = false; ///< The keychain was asked once more after a refusal.
        std::optional<PreparedSignIn> prepared{};
        QString ticketHolder{}; ///< Of what is or was prepared.

        const Account &account() const { return wish.account; }
    };

    /// Whether another entry in the sign-in dialog may help.
    [[nodiscard]] static bool isAboutAccount(const Ews::Error &error);
    void ask(const Account &account);
    void submit();
    void findServer();
    [[nodiscard]] DiscoveryWish discoveryWish();
    void serverSought(const Discovery &discovery);
    void askKeychain(const Account &account);
    [[nodiscard]] Attempt silently(const Account &account, const QString &password = {}) const;
    void attempt(const Attempt &attempt);
    void prepare();
    void stopPreparing();
    [[nodiscard]] SignInAsking asking();
    void open();
    void succeed();
    void fail(const Ews::Error &error);
    void failedOnSignIn(const Ews::Error &error);
    [[nodiscard]] bool readAgain(const Ews::Error &error);
    void askAgain(const Ews::Error &error);
    [[nodiscard]] Message messageAbout(const Ews::Error &error) const;
    void askAboutCertificate(const Ews::Error &error);
    void forgetWholly(const Account &account);
    void sayWhatIsLeft(const Account &account, const Unforgotten &left);
    void sayWhatStaysInKeychain(const Account &account);
    /// What there is to say of it once somebody is signed in.
    [[nodiscard]] QList<Message> remember();
    /// What is wrong with the file of accounts; a damaged one is copied.
    [[nodiscard]] std::optional<Message> settingsProblem() const;
    [[nodiscard]] std::optional<Message> onlineEnd(const Ews::Client &client) const;
    void keepSecret(const QString &key, const QString &secret);
    void judgeTokens(const Ews::Error &error);
    void dropUntried();
    using FailureHandler = std::function<void(SecretFailure)>;
    void dropSecrets(const Account &account, const FailureHandler &failed);
    void dropOutdated(const Account &account);
    void dropKeys(const QStringList &keys, const FailureHandler &failed);
    void sayAboutKeychain(SecretFailure failure);
    void setBusy(const QString &what);
    void closeDialogs();
    [[nodiscard]] RequestDialog *openDialog() const;

    WindowContext m_context;
    QWidget *m_window;
    std::optional<Attempt> m_current; ///< Who is signed in, and how, for other mailboxes.
    Attempt m_attempt;
    WorkingMailbox m_mailbox;
    QPointer<DelegateStore> m_pending;
    bool m_readingSecret = false;
    bool m_preparing = false;
    std::stop_source m_stop; ///< Of what is being prepared.
    /// With tokens that somebody has just signed in for and the server has not taken yet.
    std::optional<PreparedSignIn> m_untried;
    std::optional<QByteArray> m_afresh; ///< As in a SignInWish: for the next that is submitted.
    int m_generation = 0; ///< Answers of the keychain to what was cancelled do not count.
    bool m_saidKeychain = false;
    QPointer<SignInDialog> m_signInDialog;
    QPointer<MailboxDialog> m_mailboxDialog;
    QPointer<CertificateDialog> m_certificateDialog;
};

} // namespace OnBehalf
