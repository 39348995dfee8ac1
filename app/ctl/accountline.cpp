// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/accountline.h"

#include "ctl/commandline.h"
#include "ctl/text.h"

#include <algorithm>
#include <array>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WayWord
{
    QLatin1StringView word;
    SignInWay way;
};

constexpr std::array wayWords{
    WayWord{"auto"_L1, SignInWay::Auto},   WayWord{"kerberos"_L1, SignInWay::Kerberos},
    WayWord{"ntlm"_L1, SignInWay::Ntlm},   WayWord{"basic"_L1, SignInWay::Basic},
    WayWord{"oauth"_L1, SignInWay::OAuth}, WayWord{"code"_L1, SignInWay::Code}};

/// The first of \a others that is given beside \a name, as an error.
QString excluded(const QCommandLineParser &parser, const QString &name, const QStringList &others)
{
    for (const QString &other : others)
        if (parser.isSet(other))
            return Text::tr("--%1 and --%2 exclude each other.").arg(name, other);
    return {};
}

} // namespace

QList<QCommandLineOption> whoOptions()
{
    return {
        {u"account"_s,
         Text::tr("The account that signs in, of those that 'account list' lists: its address, or "
                  "what is before the @. Not needed where there is only one."),
         u"NAME"_s},
        {u"server"_s,
         Text::tr("The server's EWS address (https://mail.example.org/EWS/Exchange.asmx); without "
                  "it that of the account last used in the window."),
         u"URL"_s}};
}

QString readWho(const QCommandLineParser &parser, AccountLine &account)
{
    account.name = parser.value(u"account"_s).trimmed();
    return parser.isSet(u"account"_s) ? excluded(parser, u"account"_s, {u"server"_s, u"user"_s})
                                      : QString();
}

QList<QCommandLineOption> signInOptions()
{
    return {
        {u"user"_s, Text::tr("Who signs in: an e-mail address or DOMAIN\\name."), u"NAME"_s},
        {u"sign-in"_s,
         Text::tr("How: auto (by what the server offers), kerberos, ntlm, basic, oauth (with the "
                  "browser) or code (OAuth with a code on any device); without it as the account "
                  "does."),
         u"METHOD"_s},
        {u"client-id"_s,
         Text::tr("With OAuth: the ID under which the organisation has registered OnBehalf; an "
                  "account that is remembered knows it."),
         u"ID"_s},
        {u"proxy"_s,
         Text::tr("The proxy to the server and to the sign-in service: http://HOST:PORT, "
                  "socks5://HOST:PORT, none, or system; without it that of the account."),
         u"URL"_s},
        {u"password-stdin"_s, Text::tr("Read the password from standard input; without it "
                                       "from the keychain or a prompt.")}};
}

QString readSignInOptions(const QCommandLineParser &parser, AccountLine &account)
{
    account.clientId = parser.value(u"client-id"_s).trimmed();
    if (parser.isSet(u"proxy"_s)) {
        account.proxy = Ews::proxyWayFrom(parser.value(u"proxy"_s));
        if (!account.proxy)
            return Text::tr("'%1' is no proxy: say http://HOST:PORT, socks5://HOST:PORT, none or "
                            "system. Who signs in to it is not said there.")
                .arg(parser.value(u"proxy"_s));
    }
    if (!parser.isSet(u"sign-in"_s))
        return {};
    const QString word = parser.value(u"sign-in"_s);
    const auto *found = std::ranges::find_if(wayWords, [&word](const WayWord &one) {
        return word.compare(one.word, Qt::CaseInsensitive) == 0;
    });
    if (found == wayWords.end())
        return Text::tr("'%1' is no way to sign in: use auto, kerberos, ntlm, basic, oauth or "
                        "code.")
            .arg(word);
    account.way = found->way;
    const bool byPassword = account.way == SignInWay::Ntlm || account.way == SignInWay::Basic;
    const bool byToken = account.way == SignInWay::OAuth || account.way == SignInWay::Code;
    const bool isAuto = account.way == SignInWay::Auto;
    const auto idle = [&](const QString &name, bool isOfUse) {
        return parser.isSet(name) && !isOfUse && !isAuto
                   ? Text::tr("--%1 does nothing with --sign-in %2: leave it out.").arg(name, word)
                   : QString();
    };
    const QString problem = idle(u"password-stdin"_s, byPassword);
    return problem.isEmpty() ? idle(u"client-id"_s, byToken) : problem;
}

bool isAccountCommand(Command command)
{
    return command == Command::AccountList || command == Command::AccountTest ||
           command == Command::AccountRemove;
}

QString readAccountCommand(const QCommandLineParser &parser, Command command,
                           const QStringList &arguments, AccountLine &account)
{
    account.yes = command == Command::AccountRemove && parser.isSet(u"yes"_s);
    if (arguments.isEmpty())
        return {};
    if (!account.name.isEmpty())
        return Text::tr("'%1' is one argument too many: --account names the account.")
            .arg(arguments.first());
    for (const QString &option : {u"server"_s, u"user"_s})
        if (command == Command::AccountTest && parser.isSet(option))
            return Text::tr("The account '%1' says that itself: leave --%2 out.")
                .arg(arguments.first(), option);
    account.name = arguments.first();
    return {};
}

QString describeAccountCommand(Command command)
{
    switch (command) {
    case Command::AccountList:
        return Text::tr("Lists the accounts that the window remembers, how each signs in, and what "
                        "the keychain has of it. The one last used there is marked with *.");
    case Command::AccountAdd:
        return Text::tr("Looks for the server of an e-mail address as 'discover' does, signs in "
                        "once, and remembers the account as the window does, with its password in "
                        "the keychain.");
    case Command::AccountTest:
        return Text::tr("Signs in and says as whom, how, and to which server. Without NAME the "
                        "account is that of the general options. Only the Inbox is looked at.");
    case Command::AccountRemove:
        return Text::tr("Forgets an account with all that this computer has of it: its password or "
                        "sign-in, its settings, its drafts, and what it left open. Of the record "
                        "that 'undo' needs, only that of its own mailbox goes, where nobody else "
                        "has changed anything.");
    default:
        return {};
    }
}

} // namespace OnBehalf::Ctl
