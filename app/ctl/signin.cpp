// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/signin.h"

#include "account/accountsettings.h"
#include "account/preparesignin.h"
#include "account/ticketholder.h"
#include "ctl/keychain.h"
#include "ctl/password.h"
#include "ctl/signinpages.h"
#include "ctl/terminal.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "text/networktext.h"
#include "text/signintext.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What came of looking for a password.
struct PasswordSearch
{
    std::optional<Password> given{}; ///< Before.
    Password password{};
    QString problem{}; ///< Why there is none.
};

Ews::Result<QString> lookForPassword(const CommandLine &line, const Account &account,
                                     PasswordSearch &search)
{
    auto found = search.given ? *search.given : findPassword(line, account);
    if (!found) {
        search.problem = found.error();
        return std::unexpected(Ews::signInError(Ews::SignInProblem::NeedsPassword, search.problem));
    }
    search.password = *found;
    return found->text;
}

Exit sayProblem(const Ews::Error &error, const PasswordSearch &search, const Output &output)
{
    if (search.problem.isEmpty())
        return fail(error, output);
    if (output.isJson())
        output.print(QJsonObject{{u"error"_s, valueJson(std::optional(error))}});
    output.complain(search.problem);
    return Exit::SignIn;
}

bool isRemembered(const Account &account)
{
    const auto known = AccountSettings().accounts();
    return std::ranges::any_of(known, [&account](const Account &one) {
        return one.server == account.server && one.address == account.address;
    });
}

/// Somebody has signed in with OAuth: whether that is there the next time, and where.
void sayWhereItIs(const PreparedSignIn &prepared, const Output &output)
{
    if (prepared.notRemembered == SecretFailure::NotFound)
        output.complain(Text::tr("The sign-in service lets nothing of this sign-in be remembered: "
                                 "the next command asks again."));
    else if (prepared.notRemembered)
        output.complain(Text::tr("The sign-in could not be kept in the keychain: the next command "
                                 "asks again."));
    else if (prepared.account.issuer && prepared.account.rememberPassword &&
             !isRemembered(prepared.account))
        output.complain(Text::tr("The sign-in is kept in the keychain, as '%1'.")
                            .arg(prepared.account.issuer->secretKey(prepared.account.address)));
}

} // namespace

std::expected<SignedIn, Exit> signIn(const CommandLine &line, const Account &account,
                                     const Output &output, const std::optional<Password> &given)
{
    PasswordSearch found{.given = given};
    bool asked = false;
    SignInWish wish{.account = account, .secrets = keychain()};
    if (line.passwordFromStdin) {
        const auto password = lookForPassword(line, account, found);
        if (!password)
            return std::unexpected(sayProblem(password.error(), found, output));
        wish.password = *password;
    } else {
        wish.findPassword = [&] {
            return Ews::readyFuture<Ews::Result<QString>>(lookForPassword(line, account, found));
        };
    }
    if (isTerminal())
        wish.asking = askingAtTerminal(line.account.way == SignInWay::Code, asked);
    const auto prepared = wait(prepareSignIn(std::move(wish)));
    if (!prepared)
        return std::unexpected(sayProblem(prepared.error(), found, output));
    if (asked)
        sayWhereItIs(*prepared, output);
    if (isStrange(prepared->ticketHolder, prepared->account, AccountSettings()))
        output.complain(strangeTicketText(prepared->ticketHolder, prepared->account.signInName()));
    return SignedIn{.account = prepared->account,
                    .signIn = prepared->signIn,
                    .passage = prepared->passage,
                    .passwordFromKeychain = found.password.fromKeychain,
                    .isKept = !prepared->notRemembered,
                    .isNew = prepared->hasAsked};
}

void letSignInBeKept(const SignedIn &signedIn)
{
    const auto *token = std::get_if<TokenSignIn>(&signedIn.signIn);
    if (!token || !signedIn.isKept)
        return;
    const QDeadlineTimer limit(std::chrono::seconds(5));
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (token->tokens.isRemembered() || limit.hasExpired())
            loop.quit();
    });
    look.start(std::chrono::milliseconds(10));
    if (!token->tokens.isRemembered())
        loop.exec();
}

void dropNewSignIn(const SignedIn &signedIn, const Output &output)
{
    const auto *token = std::get_if<TokenSignIn>(&signedIn.signIn);
    if (!token || !signedIn.isNew || !signedIn.isKept || isRemembered(signedIn.account))
        return;
    if (const auto dropped = wait(OAuth::TokenSource(token->tokens).forget()); dropped)
        output.complain(
            Text::tr("The sign-in was taken out of the keychain: its account is not remembered."));
    else
        output.complain(secretFailureText(dropped.error()).headline);
}

void explainRefusal(const SignedIn &signedIn, std::optional<Ews::Method> chosen,
                    const Output &output)
{
    if (chosen == Ews::Method::Basic)
        output.complain(Text::tr("The password was sent with Basic because that is chosen: the "
                                 "server was not asked first what it offers."));
    if (signedIn.passwordFromKeychain)
        output.complain(Text::tr("The password came from the keychain. Sign in once in the window "
                                 "to have the right one remembered, or give it with "
                                 "--password-stdin."));
}

void sayWhatHolds(const Ews::Client &client, const Output &output)
{
    if (!isWatched())
        return;
    QObject::connect(&client, &Ews::Client::heldChanged, &client, [&client, &output] {
        if (const QString text = heldText(client.heldFor()); !text.isEmpty())
            output.complain(text);
    });
}

} // namespace OnBehalf::Ctl
