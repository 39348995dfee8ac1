// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/onlineend.h"
#include "ctl/accountcommands.h"
#include "ctl/signintext.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "ews/negotiate.h"
#include "ews/operations/getfolder.h"
#include "text/delegatetext.h"
#include "text/onlineendtext.h"

#include <QLocale>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What lets somebody in without being asked, and until when it does.
struct Pass
{
    QString holder{};  ///< Of a Kerberos ticket.
    QDateTime until{}; ///< Invalid: nobody said, or it is a password.
};

Pass passOf(const SignIn &signIn)
{
    if (const auto *token = std::get_if<TokenSignIn>(&signIn))
        return {.until = token->tokens.validUntil()};
    if (!std::holds_alternative<KerberosSignIn>(signIn))
        return {};
    return {.holder = wait(Ews::ticketHolder()).value_or(QString()),
            .until = wait(Ews::ticketEnd()).value_or(QDateTime())};
}

QString untilText(const SignIn &signIn, const Pass &pass)
{
    if (!pass.until.isValid())
        return {};
    const QString time = QLocale().toString(pass.until.toLocalTime(), QLocale::ShortFormat);
    return std::holds_alternative<KerberosSignIn>(signIn)
               ? Text::tr("The ticket of %1 is valid until %2.").arg(pass.holder, time)
               : Text::tr("The sign-in is valid until %1, then it is renewed.").arg(time);
}

} // namespace

QString buildOf(const Ews::ServerVersionInfo &version)
{
    return u"%1.%2.%3.%4"_s.arg(version.major)
        .arg(version.minor)
        .arg(version.build)
        .arg(version.revision);
}

Ews::Result<Ews::Nothing> readInbox(const Session &session)
{
    const Ews::GetFolder inbox{.shape = {},
                               .folderIds = {Ews::DistinguishedFolderId{.id = u"inbox"_s}}};
    const auto answer = wait(session.client->send(inbox));
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->items.isEmpty() || answer->items.first())
        return Ews::Nothing{};
    return std::unexpected(answer->items.first().error());
}

void sayOnlineEnd(const Session &session, const Output &output)
{
    if (!isExchangeOnline(*session.client))
        return;
    const ErrorText text = onlineEndText(session.account.clientId);
    output.complain(text.headline + u' ' + text.nextStep);
}

Exit testAccount(const SignedIn &signedIn, const Session &session, const Output &output)
{
    const Account &account = signedIn.account;
    if (const auto read = readInbox(session); !read)
        return fail(read.error(), output);
    sayOnlineEnd(session, output);
    const Pass pass = passOf(signedIn.signIn);
    const auto version = session.client->serverVersion();
    if (output.isJson()) {
        output.print(QJsonObject{
            {u"address"_s, textOrNull(account.address)},
            {u"signedInAs"_s, pass.holder.isEmpty() ? account.signInName() : pass.holder},
            {u"server"_s, account.server.toString()},
            {u"serverVersion"_s, version ? QJsonValue(buildOf(*version)) : QJsonValue()},
            {u"signIn"_s, signInWord(account.method)},
            {u"validUntil"_s, textOrNull(pass.until.toUTC().toString(Qt::ISODate))}});
        return Exit::Done;
    }
    output.print(Text::tr("%1 is signed in at %2: %3.")
                     .arg(account.signInName(), account.server.host(QUrl::FullyEncoded),
                          signInText(account.method)));
    if (version)
        output.print(u"%1, %2"_s.arg(exchangeName(*version), buildOf(*version)));
    if (const QString until = untilText(signedIn.signIn, pass); !until.isEmpty())
        output.print(until);
    return Exit::Done;
}

} // namespace OnBehalf::Ctl
