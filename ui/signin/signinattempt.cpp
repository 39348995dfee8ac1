// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SignInController does between being told to sign in and somebody being signed in.

#include "account/forgetaccount.h"
#include "account/onlineend.h"
#include "common/messagebar.h"
#include "errormessage.h"
#include "ews/enumtext.h"
#include "heldnotice.h"
#include "signin/mailboxdialog.h"
#include "signin/signincontroller.h"
#include "signin/signindialog.h"
#include "signin/waybox.h"
#include "text/onlineendtext.h"
#include "text/signintext.h"
#include "whendone.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

void SignInController::attempt(const Attempt &attempt)
{
    stopPreparing();
    delete m_pending;
    m_attempt = attempt;
    if (attempt.account().server.isEmpty())
        findServer();
    else if (attempt.prepared)
        open();
    else
        prepare();
}

void SignInController::prepare()
{
    SignInWish wish = m_attempt.wish;
    if (m_attempt.asks)
        wish.asking = asking();
    m_stop = std::stop_source();
    m_preparing = true;
    const int generation = m_generation;
    setBusy(tr("Signing in to %1…").arg(m_attempt.account().server.host(QUrl::FullyEncoded)));
    whenDone(prepareSignIn(wish, m_stop.get_token()), this,
             [this, generation](const Ews::Result<PreparedSignIn> &prepared) {
                 if (generation != m_generation) {
                     if (prepared)
                         forgetNewTokens(*prepared);
                     return;
                 }
                 m_preparing = false;
                 if (!prepared)
                     return fail(prepared.error());
                 m_attempt.wish.account = prepared->account;
                 m_attempt.prepared = *prepared;
                 m_attempt.ticketHolder = prepared->ticketHolder;
                 if (prepared->hasAsked)
                     m_untried = *prepared;
                 open();
             });
}

SignInAsking SignInController::asking()
{
    SignInAsking asking{.pages = signInPages()};
    const QPointer<SignInController> alive(this);
    if (m_attempt.byCode) {
        asking.showCode = [alive](const OAuth::DeviceCode &code) {
            if (!alive || !alive->m_signInDialog)
                return;
            alive->m_signInDialog->showCode(code, alive->m_context.openPage);
            alive->setBusy(tr("Waiting until the code has been entered…"));
        };
    } else if (m_context.openPage) {
        asking.openPage = [alive](const QUrl &page) {
            if (!alive || !alive->m_context.openPage(page))
                return false;
            alive->setBusy(tr("Go on in the browser, at %1…").arg(page.host(QUrl::FullyEncoded)));
            return true;
        };
    }
    return asking;
}

void SignInController::open()
{
    m_pending = new DelegateStore(openSession(m_attempt.account(), m_attempt.prepared->signIn,
                                              m_attempt.mailbox, m_context.culture,
                                              m_attempt.prepared->passage),
                                  m_context.journal, this);
    m_context.connections->listenTo(*m_pending->session().client);
    connect(m_pending, &DelegateStore::loaded, this, &SignInController::succeed);
    connect(m_pending, &DelegateStore::failed, this, &SignInController::fail);
    const QString opening =
        m_attempt.mailbox.access == Access::Own
            ? tr("Signing in to %1…").arg(m_attempt.account().server.host(QUrl::FullyEncoded))
            : tr("Opening the mailbox of %1…").arg(m_attempt.mailbox.address);
    auto *held = new HeldNotice(m_pending->session().client, m_pending);
    connect(held, &HeldNotice::said, this,
            [this, opening](const QString &text) { setBusy(text.isEmpty() ? opening : text); });
    setBusy(opening);
    m_pending->load();
}

void SignInController::succeed()
{
    DelegateStore *store = m_pending;
    m_pending = nullptr;
    disconnect(store, nullptr, this, nullptr);
    delete store->findChild<HeldNotice *>(); // it is the window's from now on
    // The next mailbox of the account need not find out again.
    m_attempt.prepared->passage.newest = store->session().client->newestAccepted();
    m_untried.reset();
    QList<Message> notices = remember();
    if (const auto end = onlineEnd(*store->session().client))
        notices.append(*end);
    m_current = m_attempt;
    m_current->wish.afresh.reset();
    m_afresh.reset();
    m_mailbox = m_attempt.mailbox;
    setBusy({});
    if (auto *dialog = openDialog())
        dialog->accept();
    closeDialogs();
    Q_EMIT signedIn(store);
    for (const Message &notice : notices) // where the person is looking now
        Q_EMIT noticed(notice);
}

void SignInController::failedOnSignIn(const Ews::Error &error)
{
    // For another mailbox the sign-in has not changed: the server's refusal is about that mailbox.
    if (m_mailboxDialog) {
        m_mailboxDialog->showMessage(errorMessage(error));
        return;
    }
    m_attempt.prepared.reset(); // as it was it is no longer good
    if (!readAgain(error))
        askAgain(error);
}

/// A password that was changed in the keychain meanwhile, by another program of ours, is tried
/// before anybody is asked: once.
bool SignInController::readAgain(const Ews::Error &error)
{
    const bool mayHelp = !m_signInDialog && !m_attempt.readAgain &&
                         m_attempt.account().rememberPassword && !m_attempt.wish.password.isEmpty();
    if (!mayHelp)
        return false;
    m_attempt.readAgain = true;
    m_readingSecret = true;
    const int generation = ++m_generation;
    whenDone(m_context.secrets->read(m_attempt.account().secretKey()), this,
             [this, error, generation](const SecretResult<QString> &secret) {
                 if (generation != m_generation)
                     return;
                 m_readingSecret = false;
                 if (!secret || *secret == m_attempt.wish.password)
                     return askAgain(error);
                 m_attempt.wish.password = *secret;
                 attempt(Attempt(m_attempt));
             });
    return true;
}

bool SignInController::isAboutAccount(const Ews::Error &error)
{
    return error.failure == Ews::Failure::Refused || error.failure == Ews::Failure::NotFound ||
           error.failure == Ews::Failure::Forbidden;
}

void SignInController::askAgain(const Ews::Error &error)
{
    ask(m_attempt.account());
    auto message = messageAbout(error);
    const bool onPassword = error.code.isEmpty() || error.code == "PasswordRefused"_L1;
    // Whoever refuses where a server is looked for need not have to do with Exchange.
    const bool searched =
        m_attempt.account().server.isEmpty() && error.failure == Ews::Failure::Unauthorized;
    if (onPassword && !m_attempt.wish.password.isEmpty())
        message.nextStep = searched
                               ? tr("Is the password right? If it is, enter the server's address.")
                               : tr("Type the password again. Is the user name right?");
    m_signInDialog->showMessage(message);
    if (searched)
        m_signInDialog->enterServer();
    if (onPassword || error.code == Ews::toWire(Ews::SignInProblem::NeedsPassword))
        m_signInDialog->askPasswordAgain();
}

QList<Message> SignInController::remember()
{
    QList<Message> notices;
    const Account &account = m_attempt.account();
    dropOutdated(account);
    const AccountSettings &settings = m_context.settings;
    const auto problem = settingsProblem();
    const bool mayWrite = !problem || !settings.keepDamaged().isEmpty();
    const bool saved = mayWrite && settings.save(account);
    if (problem)
        notices.append(*problem);
    else if (!saved)
        notices.append(
            {.tone = Tone::Warning,
             .headline = tr("The account could not be remembered."),
             .text = tr("You are signed in all the same."),
             .nextStep = tr("Check whether this file can be written: %1").arg(settings.file())});
    if (const auto failure = std::exchange(m_attempt.prepared->notRemembered, {}))
        notices.append(messageOf(Tone::Info, notRememberedText(*failure)));
    if (!m_attempt.keepsSecrets || !account.rememberPassword)
        return notices;
    const SignIn &signIn = m_attempt.prepared->signIn;
    const bool byPassword =
        std::holds_alternative<BasicSignIn>(signIn) || std::holds_alternative<NtlmSignIn>(signIn);
    if (byPassword) // another one that was typed has proved nothing
        keepSecret(account.secretKey(), m_attempt.wish.password);
    keepSecret(account.certificateSecretKey(), m_attempt.wish.passageSecrets.passphrase);
    keepSecret(account.proxySecretKey(), m_attempt.wish.passageSecrets.proxyPassword);
    return notices;
}

/// Where the account is in Exchange Online: once, until when.
std::optional<Message> SignInController::onlineEnd(const Ews::Client &client) const
{
    const Account &account = m_attempt.account();
    if (!isExchangeOnline(client) || isOnlineEndSaid(m_context.settings, account))
        return std::nullopt;
    rememberOnlineEndSaid(m_context.settings, account);
    return messageOf(Tone::Info, onlineEndText(account.clientId));
}

std::optional<Message> SignInController::settingsProblem() const
{
    const AccountSettings &settings = m_context.settings;
    const auto problem = settings.problem();
    if (!problem)
        return std::nullopt;
    const bool isDamaged = *problem == SettingsProblem::Malformed;
    const QString copy = isDamaged ? settings.keepDamaged() : QString();
    return messageOf(Tone::Warning, settingsProblemText(*problem, settings.file(), copy));
}

/// What the keychain has of the account as it was and nobody would find any more: under another
/// user name, for another application ID, or all where nothing is to be remembered.
void SignInController::dropOutdated(const Account &account)
{
    QStringList keys;
    for (const Account &known : m_context.settings.accounts())
        if (known.server == account.server &&
            known.address.compare(account.address, Qt::CaseInsensitive) == 0)
            keys = ownSecretKeys(known, m_context.settings);
    if (account.rememberPassword)
        for (const QString &key : account.secretKeys())
            keys.removeAll(key);
    dropKeys(keys, [this](SecretFailure failure) { sayAboutKeychain(failure); });
}

void SignInController::keepSecret(const QString &key, const QString &secret)
{
    if (secret.isEmpty())
        return;
    whenDone(m_context.secrets->write(key, secret), this,
             [this](const SecretResult<bool> &written) {
                 if (!written)
                     sayAboutKeychain(written.error());
             });
}

/// After a refusal the same token would be tried in vain once more, so somebody signs in the next
/// time.
void SignInController::judgeTokens(const Ews::Error &error)
{
    const bool refused = error.failure == Ews::Failure::Unauthorized;
    if (m_attempt.prepared && refused)
        if (const auto *tokens = std::get_if<TokenSignIn>(&m_attempt.prepared->signIn))
            m_afresh = tokens->tokens.claims();
    if (refused || isAboutAccount(error) || error.failure == Ews::Failure::Cancelled)
        dropUntried();
}

void SignInController::dropUntried()
{
    if (const auto untried = std::exchange(m_untried, {}))
        forgetNewTokens(*untried);
}

/// Of the tokens in use, too: what is being renewed would be kept once more.
void SignInController::dropSecrets(const Account &account, const FailureHandler &failed)
{
    const QStringList keys = ownSecretKeys(account, m_context.settings);
    if (account.issuer && keys.contains(account.issuer->secretKey(account.address)))
        OAuth::TokenSource(*account.issuer, account.address, m_context.secrets).forget();
    dropKeys(keys, failed);
}

void SignInController::dropKeys(const QStringList &keys, const FailureHandler &failed)
{
    for (const QString &key : keys)
        whenDone(m_context.secrets->remove(key), this, [failed](const SecretResult<bool> &removed) {
            if (!removed)
                failed(removed.error());
        });
}

} // namespace OnBehalf
