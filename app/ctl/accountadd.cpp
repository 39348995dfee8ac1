// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountsettings.h"
#include "ctl/accountcommands.h"
#include "ctl/chooseaccount.h"
#include "ctl/discovercommand.h"
#include "ctl/keychain.h"
#include "ctl/signintext.h"
#include "ctl/text.h"
#include "ctl/wait.h"

#include <QJsonArray>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The password that the server has let in; empty where it was something else.
QString passwordIn(const SignIn &signIn)
{
    if (const auto *basic = std::get_if<BasicSignIn>(&signIn))
        return basic->password;
    if (const auto *ntlm = std::get_if<NtlmSignIn>(&signIn))
        return ntlm->password;
    return {};
}

/// Whether the keychain has it now.
bool keep(const SignedIn &signedIn, const Output &output)
{
    const QString password = passwordIn(signedIn.signIn);
    if (password.isEmpty() || !signedIn.account.rememberPassword)
        return false;
    if (signedIn.passwordFromKeychain)
        return true;
    const KeychainPatience patience;
    const auto kept = wait(keychain()->write(signedIn.account.secretKey(), password));
    if (!kept)
        output.complain(secretFailureText(kept.error()).headline + u' ' +
                        Text::tr("The password could not be remembered."));
    return kept.has_value();
}

/// With what is remembered of the same account at the same server, and of no other, and as the
/// command line wants it.
Account withWhatIsKnown(Account account, const AccountLine &line)
{
    const auto known = AccountSettings().accounts();
    const auto same = std::ranges::find_if(known, [&account](const Account &one) {
        return one.server == account.server &&
               one.address.compare(account.address, Qt::CaseInsensitive) == 0;
    });
    const Account there = same == known.cend() ? Account() : *same;
    account.acceptedCertificates = there.acceptedCertificates;
    account.issuer = there.issuer;
    account.clientId = there.clientId;
    account.method = there.method;
    return asAskedFor(account, line);
}

Exit remember(const SignedIn &signedIn, const Output &output)
{
    const Account &account = signedIn.account;
    const AccountSettings settings;
    if (!settings.save(account)) {
        output.complain(Text::tr("You can sign in, but the account could not be remembered: check "
                                 "whether this file can be written: %1")
                            .arg(settings.file()));
        return Exit::Refused;
    }
    const bool passwordKept = keep(signedIn, output);
    if (output.isJson())
        output.print(QJsonObject{{u"address"_s, account.address},
                                 {u"server"_s, account.server.toString(QUrl::FullyEncoded)},
                                 {u"signIn"_s, signInWord(account.method)},
                                 {u"passwordKept"_s, passwordKept}});
    else
        output.print(Text::tr("%1 is remembered, at %2: %3.")
                         .arg(account.address, account.server.toString(QUrl::FullyEncoded),
                              signInText(account.method)));
    return Exit::Done;
}

} // namespace

Exit addAccount(const CommandLine &line, const Output &output)
{
    std::optional<TraceFolder> trace;
    if (!line.traceFolder.isEmpty()) {
        trace.emplace(line.traceFolder);
        if (!trace->isWritable())
            return sayNotWritable(line.traceFolder, output);
    }
    Account account = accountToFind(line);
    std::optional<Password> password;
    account.server = line.discover.url;
    if (account.server.isEmpty()) {
        const ServerSearch search = lookForServer(line, account, trace ? &*trace : nullptr, output);
        if (!search.discovery.found) {
            if (output.isJson())
                output.print(discoveryJson(search.discovery));
            return sayNotFound(search, output);
        }
        account = search.discovery.account;
        password = search.password;
    }
    account = withWhatIsKnown(account, line.account);
    const auto signedIn = signIn(line, account, output, password);
    if (!signedIn)
        return signedIn.error();
    const Session session =
        openSession(signedIn->account, signedIn->signIn, {.address = account.address}, line.culture,
                    signedIn->passage);
    sayWhatHolds(*session.client, output);
    if (trace)
        trace->follow(*session.client);
    const auto read = readInbox(session);
    const Exit exit = read ? remember(*signedIn, output) : fail(read.error(), output);
    if (read)
        sayOnlineEnd(session, output);
    if (exit == Exit::SignIn)
        explainRefusal(*signedIn, account.method, output);
    if (exit != Exit::Done)
        dropNewSignIn(*signedIn, output);
    letSignInBeKept(*signedIn);
    return exit;
}

} // namespace OnBehalf::Ctl
